package io.toebox.fit.core.foot;

/**
 * What can be measured on one foot, in millimetres, with the range that is plausible for an adult. The ranges are
 * wider than the P1 to P99 of ANSUR II (Gordon 2014).
 */
public enum FootDimension {
    /** Heel to the tip of the longest toe. */
    LENGTH(180, 350),
    /** Heel to the head of the first metatarsal. */
    HEEL_TO_BALL(120, 270),
    /** Straight across the ball at its widest, level with the ground. */
    BALL_WIDTH(60, 160),
    /**
     * Straight across the toes at the middle of the big toe, where it is widest: from its inner edge to the outer edge of the
     * outermost toe on that line, level with the ground; one more line on a tracing. It is where shoes are measured at the toe box.
     */
    TOE_BREADTH(45, 130),
    /** Tape around the ball. */
    BALL_GIRTH(170, 340),
    /** Straight across the heel at its widest. */
    HEEL_WIDTH(40, 110),
    /** Top of the foot above the ground at half the foot's length. */
    INSTEP_HEIGHT(35, 110);

    private final int minMm;
    private final int maxMm;

    FootDimension(int minMm, int maxMm) {
        this.minMm = minMm;
        this.maxMm = maxMm;
    }

    /** Smallest plausible value, mm. */
    public int minMm() {
        return minMm;
    }

    /** Largest plausible value, mm. */
    public int maxMm() {
        return maxMm;
    }

    /** Whether an adult's foot can have this value, mm; both bounds included. */
    public boolean isPlausible(double mm) {
        return mm >= minMm && mm <= maxMm;
    }
}

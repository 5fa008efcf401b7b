package io.toebox.lacing.core.advise;

import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.evidence.Figure;

/**
 * Height of the top of the foot at half its length, over the length from the heel to the ball of the big toe (Williams and
 * McClay 2000). Over the whole length the same foot gives about 0.74 of it: never mix them.
 *
 * @param value the index, {@value #MIN} to {@value #MAX}
 * @param posture how the foot was loaded when it was measured
 */
public record ArchHeightIndex(double value, Posture posture) {

    // Generous bounds around the published group means (0.317 to 0.394), to catch other units.
    public static final double MIN = 0.2;
    public static final double MAX = 0.55;

    private static final String CADETS = " of the means of 2,180 feet of cadets, table 4 of PMC7393860";
    private static final String LOW_AND_MEDIUM = "midpoint between low and medium arches" + CADETS;
    private static final String MEDIUM_AND_HIGH = "midpoint between medium and high arches" + CADETS;

    /** How a foot is loaded; an arch sinks under weight, so each posture has its own borders. */
    public enum Posture {
        SITTING(0.356, 0.382),
        STANDING(0.333, 0.362);

        private final Figure lowBelow;
        private final Figure highAbove;

        Posture(double lowBelow, double highAbove) {
            this.lowBelow = new Figure(lowBelow, "1", LOW_AND_MEDIUM, Certainty.DERIVED);
            this.highAbove = new Figure(highAbove, "1", MEDIUM_AND_HIGH, Certainty.DERIVED);
        }

        /** Below this an arch is low. */
        public Figure lowBelow() {
            return lowBelow;
        }

        /** Above this an arch is high. */
        public Figure highAbove() {
            return highAbove;
        }
    }

    /** @throws IllegalArgumentException when the index is out of its range */
    public ArchHeightIndex {
        if (!(value >= MIN && value <= MAX)) {
            throw new IllegalArgumentException("an arch height index is %s to %s, not %s".formatted(MIN, MAX, value));
        }
    }

    /** The class it falls into; a border belongs to the medium arch. */
    public Arch arch() {
        if (value < posture.lowBelow.value()) {
            return Arch.LOW;
        }
        return value > posture.highAbove.value() ? Arch.HIGH : Arch.MEDIUM;
    }
}

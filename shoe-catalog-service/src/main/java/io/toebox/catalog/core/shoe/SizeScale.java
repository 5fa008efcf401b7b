package io.toebox.catalog.core.shoe;

/**
 * The scale a size is printed in, with the smallest and largest number taken for an adult's or a child's real shoe. The
 * bounds catch a number of another scale; they are wide around every size in the starter charts.
 */
public enum SizeScale {
    US_MEN(0, 30, Step.HALF),
    US_WOMEN(0, 30, Step.HALF),
    UK(0, 30, Step.HALF),
    /** Paris points. The only scale that is also printed in thirds (adidas). */
    EU(15, 60, Step.THIRD_OR_HALF),
    /** The centimetres printed on a Japanese label; often not the length of the foot. */
    JP_CM(10, 40, Step.HALF),
    /** Foot length in millimetres (ISO 9407). */
    MONDOPOINT(100, 400, Step.WHOLE);

    private enum Step {
        WHOLE,
        HALF,
        THIRD_OR_HALF
    }

    private final SizeNumber min;
    private final SizeNumber max;
    private final Step step;

    SizeScale(int min, int max, Step step) {
        this.min = SizeNumber.whole(min);
        this.max = SizeNumber.whole(max);
        this.step = step;
    }

    /** Smallest size of this scale. */
    public SizeNumber min() {
        return min;
    }

    /** Largest size of this scale. */
    public SizeNumber max() {
        return max;
    }

    /** Whether a size of this scale can have this number. */
    public boolean allows(SizeNumber number) {
        boolean printed =
                switch (step) {
                    case WHOLE -> number.isWhole();
                    case HALF -> number.isHalfStep();
                    case THIRD_OR_HALF -> true;
                };
        return printed && number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
    }
}

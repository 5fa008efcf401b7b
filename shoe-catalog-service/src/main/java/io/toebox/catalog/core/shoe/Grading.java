package io.toebox.catalog.core.shoe;

import org.jspecify.annotations.Nullable;

/**
 * How one inside dimension of a brand's shoes grows from size to size and from width to width, as somebody published or
 * measured it. Never a guess: a brand nobody knows the grading of has none.
 *
 * @param brand not blank
 * @param perSize per full US size, 0 to 20 mm. The bound catches a slipped unit: it is wide around the largest step any
 *     source names, a third of an inch (8.47 mm) of length
 * @param perWidth from one {@link WidthGrade} to the next wider, 0 to 20 mm; null when unknown
 * @param source who says so and where it can be read; never blank
 */
public record Grading(
        String brand,
        LastGender lastGender,
        Dimension dimension,
        HundredthMm perSize,
        @Nullable HundredthMm perWidth,
        String source,
        Certainty certainty) {

    private static final HundredthMm MAX = new HundredthMm(2000);

    public Grading {
        if (brand.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A grading has a brand and names its source.");
        }
        require(perSize);
        if (perWidth != null) {
            require(perWidth);
        }
    }

    private static void require(HundredthMm step) {
        if (step.hundredths() < 0 || step.hundredths() > MAX.hundredths()) {
            throw new IllegalArgumentException("A step is between 0 and " + MAX + ", not " + step + ".");
        }
    }
}

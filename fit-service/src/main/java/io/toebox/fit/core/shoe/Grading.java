package io.toebox.fit.core.shoe;

import org.jspecify.annotations.Nullable;

/**
 * How one inside dimension of a brand's shoes on one last grows, as somebody published or measured it.
 *
 * @param brand the brand, as shoes name it
 * @param lastGender whose last
 * @param dimension what grows
 * @param perSizeMm mm per full US size, 0 to 20
 * @param perWidthMm mm from one width to the next wider, 0 to 20; null when nobody said. Not used for the length, which is the
 *     same in every width
 * @param certainty how sure its source is
 */
public record Grading(
        String brand,
        Shoe.LastGender lastGender,
        InsideDimension dimension,
        double perSizeMm,
        @Nullable Double perWidthMm,
        Certainty certainty) {

    private static final double MOST_MM = 20;

    /** How sure a grading is. */
    public enum Certainty {
        /** Read in the named source. */
        SEEN,
        /** Computed from measurements. */
        COMPUTED,
        /** Remembered: no surer than the general rule. */
        RECALLED
    }

    /** @throws IllegalArgumentException when a step is not between 0 and 20 mm */
    public Grading {
        if (!isStep(perSizeMm) || perWidthMm != null && !isStep(perWidthMm)) {
            throw new IllegalArgumentException("%s mm a size, %s mm a width".formatted(perSizeMm, perWidthMm));
        }
    }

    private static boolean isStep(double mm) {
        return mm >= 0 && mm <= MOST_MM;
    }
}

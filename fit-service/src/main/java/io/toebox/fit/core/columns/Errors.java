package io.toebox.fit.core.columns;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * How unsure the inside of a variant is, mm; not a number where not known. Few differ: a dimension's error comes of how it was
 * measured and how far it was graded, so each is kept once and variants have its number. Two with the same numbers are equal.
 */
final class Errors {

    /** One for each of the {@link VariantZones}. */
    final double[] sdMm;

    /** The part of the ball's error that the toes share. */
    final double acrossSdMm;

    Errors(double[] sdMm, double acrossSdMm) {
        this.sdMm = sdMm;
        this.acrossSdMm = acrossSdMm;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Errors errors
                && Arrays.equals(sdMm, errors.sdMm)
                && Double.compare(acrossSdMm, errors.acrossSdMm) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(sdMm) + Double.hashCode(acrossSdMm);
    }
}

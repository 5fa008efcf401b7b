package io.toebox.fit.core.shoe;

import io.toebox.fit.core.policy.Policy;

/**
 * One measured inside dimension.
 *
 * @param dimension what was measured
 * @param method how; values of different methods are never mixed
 * @param valueMm the value, mm
 * @param mensSize the men's US size of the measured shoe
 * @param width the width of the measured shoe
 * @param isOfWomensPair whether it was a women's pair of a shoe whose last is named for men
 */
public record Measurement(
        InsideDimension dimension,
        Method method,
        double valueMm,
        double mensSize,
        WidthGrade width,
        boolean isOfWomensPair) {

    /** Of a pair on the last the shoe is named for; parameters as above. */
    public Measurement(InsideDimension dimension, Method method, double valueMm, double mensSize, WidthGrade width) {
        this(dimension, method, valueMm, mensSize, width, false);
    }

    /** The same reading, of a women's pair. */
    Measurement ofWomensPair() {
        return new Measurement(dimension, method, valueMm, mensSize, width, true);
    }

    /** How an inside dimension was measured. */
    public enum Method {
        /** The laboratory's present method, or its only one. */
        CURRENT(Policy.SHOE_MEASUREMENT_SD),
        /** A shop's own caliper. */
        STORE(Policy.STORE_MEASUREMENT_SD),
        /** The brand's own word, however it was taken. */
        BRAND(Policy.BRAND_STATEMENT_SD),
        /** The laboratory's former method: systematically larger, see {@link Geometries}. */
        RETIRED(Policy.SHOE_MEASUREMENT_SD);

        private final Policy readingSd;

        Method(Policy readingSd) {
            this.readingSd = readingSd;
        }

        /** Standard deviation of one reading, mm; the bias of the method is not in it. */
        double readingSdMm() {
            return readingSd.value();
        }
    }

    /** @throws IllegalArgumentException when the value is not a plausible inside dimension (10 to 420 mm) */
    public Measurement {
        if (!(valueMm >= 10 && valueMm <= 420)) {
            throw new IllegalArgumentException("%s of %s mm".formatted(dimension, valueMm));
        }
    }
}

package io.toebox.fit.catalogue;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.shoe.SizeSystem;

/**
 * A size as a box prints it.
 *
 * @param size without the name of the system, for example {@code 44 2/3}
 * @param lowest the lowest that brands print for this size, when they differ and the shoe's own does not say
 * @param highest the highest they print
 */
public record SizeLabel(
        SizeSystem system,
        String size,
        Basis basis,
        @Nullable String lowest,
        @Nullable String highest) {

    /** Where it is from. */
    public enum Basis {
        /** The very size that was judged. */
        JUDGED,
        /** The chart of the shoe's brand prints it. */
        BRAND_CHART,
        /** Charts of other brands print it, on average. */
        OTHER_BRANDS,
        /** No chart guesses better. */
        FORMULA
    }

    static SizeLabel of(SizeSystem system, String size, Basis basis) {
        return new SizeLabel(system, size, basis, null, null);
    }
}

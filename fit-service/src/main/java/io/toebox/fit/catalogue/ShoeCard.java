package io.toebox.fit.catalogue;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.shoe.Shoe;

/**
 * A shoe as this service knows it: what the engine needs and what an answer repeats, so that its reader need not ask the
 * catalogue again.
 *
 * @param isCurrent false when the catalogue says that it is discontinued
 */
public record ShoeCard(
        Shoe shoe,
        @Nullable String model,
        @Nullable String category,
        @Nullable String toeBoxShape,
        @Nullable String closure,
        boolean isCurrent,
        @Nullable Integer eyeletRows,
        @Nullable Boolean extraHeelLockEyelet,
        @Nullable Double laceLengthMm,
        @Nullable Price price) {

    /** The same card of the shoe with more known of it. */
    ShoeCard with(Shoe known) {
        return new ShoeCard(
                known,
                model,
                category,
                toeBoxShape,
                closure,
                isCurrent,
                eyeletRows,
                extraHeelLockEyelet,
                laceLengthMm,
                price);
    }

    /**
     * The maker's recommended price.
     *
     * @param currency ISO 4217
     */
    public record Price(BigDecimal amount, String currency) {}
}

package io.toebox.catalog.core.shoe;

import java.math.BigDecimal;

/**
 * How the shoe runs against its label, as RunRepeat publishes it: 3 is true to size, less runs small, more runs large.
 *
 * @param hundredths the rating in hundredths, 100 to 500
 */
public record SizeRating(int hundredths) {

    public SizeRating {
        if (hundredths < 100 || hundredths > 500) {
            throw new IllegalArgumentException("A size rating is between 1 and 5.");
        }
    }

    /**
     * Reads {@code 2.91}.
     *
     * @throws IllegalArgumentException when the text is no number with at most two decimals, or out of range
     */
    public static SizeRating parse(String text) {
        try {
            return new SizeRating(new BigDecimal(text).movePointRight(2).intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("A size rating has at most two decimals, not '" + text + "'.", e);
        }
    }

    /** The rating with as many decimals as it needs. */
    public BigDecimal number() {
        BigDecimal shortest = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}

package io.toebox.catalog.core.shoe;

import java.math.BigDecimal;

/**
 * A length in whole tenths of a millimetre, so that equal lengths are equal and sums do not depend on their order.
 *
 * @param tenths tenths of a millimetre; negative only for differences such as a heel lower than the forefoot
 */
public record TenthMm(int tenths) implements Comparable<TenthMm> {

    /**
     * Reads millimetres with at most one decimal, for example {@code 274.8}.
     *
     * @throws IllegalArgumentException when the text is no number, has more decimals or is past ten metres
     */
    public static TenthMm parseMm(String text) {
        try {
            return new TenthMm(new BigDecimal(text).movePointRight(1).intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "A length is millimetres with at most one decimal, not '" + text + "'.", e);
        }
    }

    /** Millimetres with exactly one decimal. */
    public BigDecimal mm() {
        return BigDecimal.valueOf(tenths, 1);
    }

    @Override
    public int compareTo(TenthMm other) {
        return Integer.compare(tenths, other.tenths);
    }

    @Override
    public String toString() {
        return mm() + " mm";
    }
}

package io.toebox.catalog.core.shoe;

import java.math.BigDecimal;

/**
 * A US or UK size: a whole or a half.
 *
 * @param halves the size in halves, 19 for 9.5; 0 to 60, far past any shoe sold
 */
public record HalfSize(int halves) implements Comparable<HalfSize> {

    private static final int MAX_HALVES = 60;

    public HalfSize {
        if (halves < 0 || halves > MAX_HALVES) {
            throw new IllegalArgumentException("A size is between 0 and " + MAX_HALVES / 2 + ".");
        }
    }

    /**
     * The size written {@code number}.
     *
     * @throws IllegalArgumentException when it is neither a whole nor a half or out of range
     */
    public static HalfSize of(BigDecimal number) {
        try {
            return new HalfSize(number.multiply(BigDecimal.TWO).intValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("A size is a whole or a half, not " + number.toPlainString() + ".", e);
        }
    }

    /**
     * Reads {@code 9} or {@code 9.5}.
     *
     * @throws IllegalArgumentException when the text is no whole or half size in range
     */
    public static HalfSize parse(String text) {
        try {
            return of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A size is a whole or a half, not '" + text + "'.", e);
        }
    }

    /** The size as printed: {@code 9} or {@code 9.5}. */
    public BigDecimal number() {
        return halves % 2 == 0 ? BigDecimal.valueOf(halves / 2) : BigDecimal.valueOf(halves * 5L, 1);
    }

    @Override
    public int compareTo(HalfSize other) {
        return Integer.compare(halves, other.halves);
    }

    @Override
    public String toString() {
        return number().toPlainString();
    }
}

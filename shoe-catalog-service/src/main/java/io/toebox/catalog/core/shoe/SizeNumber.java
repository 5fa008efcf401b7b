package io.toebox.catalog.core.shoe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a size, exact in every system: a whole, a half or (EU only) a third, counted in sixths so that equal sizes
 * are equal and order is the order of the numbers.
 *
 * @param sixths the number times six, 57 for 9.5 and 256 for 42 2/3; 0 to 3000
 */
public record SizeNumber(int sixths) implements Comparable<SizeNumber> {

    private static final int ONE = 6;
    private static final int MAX_SIXTHS = 500 * ONE;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})(\\.0|\\.5| 1/2| 1/3| 2/3)?");

    public SizeNumber {
        if (sixths < 0 || sixths > MAX_SIXTHS) {
            throw new IllegalArgumentException("A size is between 0 and " + MAX_SIXTHS / ONE + ".");
        }
        int part = sixths % ONE;
        if (part == 1 || part == 5) {
            throw new IllegalArgumentException("A size is a whole, a half or a third.");
        }
    }

    /** The whole size {@code number}, for example 42. */
    public static SizeNumber whole(int number) {
        return new SizeNumber(number * ONE);
    }

    /**
     * Reads {@code 9}, {@code 9.5}, {@code 42 1/3} or {@code 42 2/3}.
     *
     * @throws IllegalArgumentException when the text is no such number or out of range
     */
    public static SizeNumber parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A size is written like 9, 9.5 or 42 2/3, not '" + text + "'.");
        }
        int part =
                switch (matcher.group(2)) {
                    case ".5", " 1/2" -> 3;
                    case " 1/3" -> 2;
                    case " 2/3" -> 4;
                    case null, default -> 0;
                };
        return new SizeNumber(Integer.parseInt(matcher.group(1)) * ONE + part);
    }

    /** Whether this is a whole number. */
    public boolean isWhole() {
        return sixths % ONE == 0;
    }

    /** Whether this is a whole number or a half. */
    public boolean isHalfStep() {
        return sixths % 3 == 0;
    }

    /** The number as a decimal: exact for wholes and halves, rounded to thousandths for thirds ({@code 42.667}). */
    public BigDecimal decimal() {
        if (isWhole()) {
            return BigDecimal.valueOf(sixths / ONE);
        }
        return BigDecimal.valueOf(sixths).divide(BigDecimal.valueOf(ONE), isHalfStep() ? 1 : 3, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(SizeNumber other) {
        return Integer.compare(sixths, other.sixths);
    }

    /** The number as printed on a box: {@code 9}, {@code 9.5}, {@code 42 2/3}. */
    @Override
    public String toString() {
        int whole = sixths / ONE;
        return switch (sixths % ONE) {
            case 2 -> whole + " 1/3";
            case 3 -> whole + ".5";
            case 4 -> whole + " 2/3";
            default -> String.valueOf(whole);
        };
    }
}

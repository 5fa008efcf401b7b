package io.toebox.catalog.core.shoe;

import java.util.regex.Pattern;

/**
 * The number under a barcode in its one comparable form: 14 digits, left-padded with zeros, so that the 12 digits of a
 * UPC-A and the 13 of the same EAN are equal (GS1 General Specifications).
 *
 * @param digits 14 digits of which the last is the right check digit
 */
public record Gtin(String digits) implements Comparable<Gtin> {

    private static final int LENGTH = 14;
    private static final Pattern FORM = Pattern.compile("\\d{14}");

    public Gtin {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("A GTIN has 14 digits in its comparable form.");
        }
        if (digits.charAt(LENGTH - 1) - '0' != checkDigitOf(digits.substring(0, LENGTH - 1))) {
            throw new IllegalArgumentException("The check digit does not match.");
        }
        if (digits.chars().allMatch(digit -> digit == '0')) {
            throw new IllegalArgumentException("A GTIN is not all zeros.");
        }
    }

    /**
     * The check digit that belongs behind these digits: from the right they are weighted 3, 1, 3, 1 …, and the check digit
     * makes the sum a multiple of ten (GS1 General Specifications, 7.9).
     *
     * @param body digits only, without a check digit
     */
    public static int checkDigitOf(String body) {
        int sum = 0;
        for (int fromRight = 0; fromRight < body.length(); fromRight++) {
            int digit = body.charAt(body.length() - 1 - fromRight) - '0';
            sum += fromRight % 2 == 0 ? 3 * digit : digit;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public int compareTo(Gtin other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}

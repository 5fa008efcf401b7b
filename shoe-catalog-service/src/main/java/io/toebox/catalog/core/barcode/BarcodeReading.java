package io.toebox.catalog.core.barcode;

import io.toebox.catalog.core.shoe.Gtin;

/** What a barcode text says. */
public sealed interface BarcodeReading {

    /** The number was read. */
    record Read(Gtin gtin, Form form) implements BarcodeReading {}

    /**
     * No number can be read for certain.
     *
     * @param advice what to do about it
     * @param digits how many digits the number has; 0 where it is none
     */
    record Unreadable(Advice advice, int digits) implements BarcodeReading {

        /** Why no number was read. */
        public Reason reason() {
            return switch (advice) {
                case GIVE_NUMBER, GIVE_LINK_OR_NUMBER -> Reason.NOT_A_NUMBER;
                case FORMAT_AS_TEXT -> Reason.DIGITS_LOST;
                case GIVE_ALL_DIGITS -> Reason.WRONG_LENGTH;
                case COMPARE_WITH_BOX -> Reason.WRONG_CHECK_DIGIT;
                case LEAVE_EMPTY -> Reason.ALL_ZEROS;
            };
        }

        /** One sentence of plain English that says what to do, for reports. */
        public String action() {
            return switch (advice) {
                case GIVE_NUMBER -> "Give the number printed under the barcode: 8, 12, 13 or 14 digits.";
                case GIVE_LINK_OR_NUMBER -> "Give a GS1 Digital Link with /01/ and the number, or the number alone.";
                case FORMAT_AS_TEXT ->
                    "A spreadsheet rounded this number and its digits are lost: format the column as text and export"
                            + " again.";
                case GIVE_ALL_DIGITS ->
                    "A barcode number has 8, 12, 13 or 14 digits, not %d: give all digits, leading zeros too."
                            .formatted(digits);
                case COMPARE_WITH_BOX -> "The last digit does not fit the others: compare the number with the box.";
                case LEAVE_EMPTY -> "Leave the barcode empty when the shoe has none.";
            };
        }
    }

    /** What to do about a text that is no number. */
    enum Advice {
        GIVE_NUMBER,
        GIVE_LINK_OR_NUMBER,
        FORMAT_AS_TEXT,
        GIVE_ALL_DIGITS,
        COMPARE_WITH_BOX,
        LEAVE_EMPTY
    }

    /** How the number was written. */
    enum Form {
        /** Its 8, 12, 13 or 14 digits. */
        DIGITS,
        /** Digits that lost their leading zeros on the way; put back, and the check digit is right. */
        ZEROS_RESTORED,
        /** A GS1 element string such as {@code (01)09506000134352}. */
        ELEMENT_STRING,
        /** A GS1 Digital Link such as {@code https://id.gs1.org/01/09506000134352}. */
        DIGITAL_LINK
    }

    /** Why no number was read. */
    enum Reason {
        NOT_A_NUMBER,
        DIGITS_LOST,
        WRONG_LENGTH,
        WRONG_CHECK_DIGIT,
        ALL_ZEROS
    }
}

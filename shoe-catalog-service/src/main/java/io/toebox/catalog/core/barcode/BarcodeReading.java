package io.toebox.catalog.core.barcode;

import io.toebox.catalog.core.shoe.Gtin;

/** What a barcode text says. */
public sealed interface BarcodeReading {

    /** The number was read. */
    record Read(Gtin gtin, Form form) implements BarcodeReading {}

    /**
     * No number can be read for certain.
     *
     * @param action one sentence of plain English that says what to do
     */
    record Unreadable(Reason reason, String action) implements BarcodeReading {}

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

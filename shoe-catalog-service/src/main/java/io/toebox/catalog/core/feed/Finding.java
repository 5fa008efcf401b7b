package io.toebox.catalog.core.feed;

import org.jspecify.annotations.Nullable;

/**
 * Something the sender should know of a row.
 *
 * @param line the line of the row, from 1
 * @param column the column as the file names it; null when it is about the row as a whole
 * @param read the text as read, cut to 100 characters and without control characters; null when nothing was read
 * @param action one sentence of plain English that says what to do, without control characters
 */
public record Finding(
        long line,
        @Nullable String column,
        Severity severity,
        Code code,
        @Nullable String read,
        String action) {

    private static final int MAX_READ = 100;

    public Finding {
        if (action.isBlank()) {
            throw new IllegalArgumentException("A finding says what to do.");
        }
        column = column == null ? null : cut(column);
        read = read == null ? null : cut(read);
        action = printable(action);
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
    }

    private static String cut(String text) {
        String printable = printable(text);
        return printable.codePointCount(0, printable.length()) <= MAX_READ
                ? printable
                : printable.substring(0, printable.offsetByCodePoints(0, MAX_READ - 1)) + "…";
    }

    /** What a finding means for its row. */
    public enum Severity {
        /** The row did not land. */
        ERROR,
        /** The row landed, but a part of it was left out. */
        WARNING,
        /** The row landed; this is how something in it was taken. */
        NOTE
    }

    /** What was found, for programs. */
    public enum Code {
        BRAND_MISSING,
        MODEL_MISSING,
        NAME_UNREADABLE,
        LOOKS_LIKE,
        SLUG_UNREADABLE,
        NOT_A_SHOE,
        NOT_KNOWN_TO_BE_A_SHOE,
        NOT_AN_ADULT_SHOE,
        GENDER_UNREADABLE,
        GENDER_MISSING,
        GENDER_CONTRADICTED,
        GENDER_ASSUMED,
        SIZE_MISSING,
        SIZE_UNREADABLE,
        SIZE_SYSTEM_MISSING,
        SIZE_SYSTEM_UNKNOWN,
        SIZE_SYSTEM_ASSUMED,
        WIDTH_UNREADABLE,
        WIDTH_AMBIGUOUS,
        GTIN_UNREADABLE,
        GTIN_REPAIRED,
        GTIN_WITHOUT_SIZE,
        GTIN_MOVED,
        GTIN_TAKEN,
        PRICE_UNREADABLE,
        PRICE_NOT_ABOVE_ZERO,
        CURRENCY_MISSING,
        PRICE_REPLACED,
        VALUE_UNREADABLE,
        VALUE_OUT_OF_RANGE,
        MEASUREMENT_INCOMPLETE,
        QUANTITY_NEGATIVE,
        STOCK_WITHOUT_BARCODE,
        NOT_NEW,
        ROWS_DISAGREE,
        TOO_MANY_VARIANTS,
        TOO_MANY_BARCODES,
        TOO_MANY_ROWS,
        NOT_LANDED
    }
}

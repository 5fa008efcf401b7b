package io.toebox.catalog.imports.reading;

import org.jspecify.annotations.Nullable;

/**
 * A row that cannot be read as a row.
 *
 * @param line where the row starts in the file, from 1
 * @param column the column as the file names it; null when the row as a whole is meant
 * @param code for programs, such as {@code too-many-cells}
 * @param read the start of what stands there, at most 100 characters
 * @param action what is wrong and what the shop can do about it
 */
public record BrokenRow(long line, @Nullable String column, String code, String read, String action) {

    private static final int MAX_READ = 100;

    public BrokenRow {
        column = column == null ? null : start(column);
        read = start(read);
    }

    static String start(String text) {
        return CellText.of(text.length() > MAX_READ ? text.substring(0, MAX_READ) : text);
    }
}

package io.toebox.lacing.core.drawing;

import java.util.List;

/**
 * An address as a square of modules, to be read by a phone from paper.
 *
 * @param rows the modules from the top, one character each: {@value #DARK} is dark, any other is light; as many rows as columns
 * @param caption what the address leads to
 */
public record LinkCode(List<String> rows, String caption) {

    static final char DARK = '#';

    /** @throws IllegalArgumentException when it is no square */
    public LinkCode {
        rows = List.copyOf(rows);
        int size = rows.size();
        if (size == 0 || rows.stream().anyMatch(row -> row.length() != size)) {
            throw new IllegalArgumentException("a code has as many rows as columns, and at least one");
        }
    }

    /** Modules along one side, without the light ones around it. */
    public int size() {
        return rows.size();
    }

    boolean isDark(int row, int column) {
        return rows.get(row).charAt(column) == DARK;
    }
}

package io.toebox.catalog.core.feed;

/**
 * One cell of a row.
 *
 * @param column the column as the file names it
 * @param text the text as it stands there, trimmed and with entities resolved; never blank
 */
public record Cell(String column, String text) {

    public Cell {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A cell says something; an empty one is left out.");
        }
    }
}

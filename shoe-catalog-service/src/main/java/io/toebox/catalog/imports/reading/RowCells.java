package io.toebox.catalog.imports.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Cell;
import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.core.feed.WrittenRow;

/** The cells of one row while it is read. */
final class RowCells {

    static final int MAX_CHARACTERS = 20_000;
    /** A list of the tags of a product, or of the barcodes of a size, is far shorter. */
    static final int MAX_PER_FIELD = 100;

    private static final int SHORTEST_GTIN = 8;

    private final long line;
    private final Map<Field, List<Cell>> cells = new EnumMap<>(Field.class);

    @Nullable
    private BrokenRow problem;

    RowCells(long line) {
        this.line = line;
    }

    /** Adds what is written as it stands there. */
    void add(Field field, String column, String written) {
        if (field == Field.GTIN) {
            for (String gtin : barcodesIn(written)) {
                put(field, column, CellText.of(gtin));
            }
        } else {
            put(field, column, CellText.of(written));
        }
    }

    /** Several barcodes, or one that was written in groups of digits: {@code 0 19034 00001 2}. */
    private static List<String> barcodesIn(String written) {
        var barcodes = new ArrayList<String>();
        for (String part : written.split(";")) {
            List<String> groups = List.of(part.strip().split("[\\s\\u00A0]+"));
            boolean grouped = groups.size() > 1 && groups.stream().allMatch(group -> group.length() < SHORTEST_GTIN);
            barcodes.addAll(grouped ? List.of(String.join("", groups)) : groups);
        }
        return barcodes;
    }

    /** Adds what a shop's software wrote for a page. */
    void addHtml(Field field, String column, String written) {
        if (written.length() > MAX_CHARACTERS) {
            put(field, column, written);
        } else {
            put(field, column, CellText.ofHtml(written));
        }
    }

    void handTo(Rows rows) throws UnreadableFeedException {
        if (problem != null) {
            rows.add(problem);
        } else {
            rows.add(new WrittenRow(line, cells));
        }
    }

    private void put(Field field, String column, String text) {
        if (text.length() > MAX_CHARACTERS) {
            problem = new BrokenRow(
                    line,
                    column,
                    "cell-too-long",
                    text,
                    "The cell has more than " + MAX_CHARACTERS + " characters. Shorten it.");
        } else if (text.indexOf(DecodedText.BROKEN) >= 0) {
            problem = new BrokenRow(
                    line,
                    column,
                    "broken-character",
                    text,
                    "Bytes of this cell are no characters in the encoding of the file. Correct the cell and save the file as UTF-8.");
        } else if (!text.isBlank()) {
            List<Cell> ofField = cells.computeIfAbsent(field, f -> new ArrayList<>());
            if (ofField.size() == MAX_PER_FIELD) {
                problem = new BrokenRow(
                        line,
                        column,
                        "too-many-values",
                        text,
                        "The row has more than " + MAX_PER_FIELD + " values of this kind. Send one row for each size.");
            } else {
                ofField.add(new Cell(BrokenRow.start(column), text));
            }
        }
    }
}

package io.toebox.catalog.imports.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/**
 * The records of a table. Each is cut out by its quotes first and then read by itself, so that a wrong quote costs its own
 * record and not the rest of the file.
 */
final class Records {

    /** Every quote that is not closed makes up to {@link Lines#MAX_CHARACTERS} be read twice. */
    private static final int MAX_UNCLOSED = 100;

    private final Lines lines;
    private final char delimiter;
    private final CSVFormat format;
    private final Rows rows;
    private int unclosed;

    Records(Lines lines, char delimiter, Rows rows) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.format = formatWith(delimiter);
        this.rows = rows;
    }

    /**
     * One record.
     *
     * @param line where it starts
     */
    record Written(long line, List<String> cells) {

        /** The text of a cell; empty where the record is too short. */
        String text(int index) {
            return index >= 0 && index < cells.size() ? cells.get(index) : "";
        }
    }

    /** The cells of a single line; empty when its quotes are wrong. */
    static Optional<List<String>> findCells(String line, char delimiter) {
        return findCells(line, formatWith(delimiter));
    }

    /** The next record that can be read; null behind the last. Others are handed on as broken. */
    @Nullable
    Written next() throws IOException {
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            Optional<Written> record = line.text().isBlank() ? Optional.empty() : find(line);
            if (record.isPresent()) {
                return record.get();
            }
        }
        return null;
    }

    private Optional<Written> find(Lines.Line start) throws IOException {
        Optional<String> text = findWhole(start);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<String>> cells = findCells(text.get(), format);
        if (cells.isEmpty()) {
            rows.add(
                    new BrokenRow(
                            start.number(),
                            null,
                            "stray-quote",
                            start.text(),
                            "Something stands behind a closing quote. Write a quote within a cell twice, and quotes around it."));
        }
        return cells.map(written -> new Written(start.number(), written));
    }

    /** The record that starts with this line, with the line breaks within its quotes. */
    private Optional<String> findWhole(Lines.Line start) throws IOException {
        var record = new StringBuilder();
        List<Lines.Line> taken = new ArrayList<>();
        boolean open = false;
        Lines.Line line = start;
        while (line != null) {
            record.append(line.text());
            taken.add(line);
            open = endsWithinQuotes(line.text(), open);
            boolean tooLong = record.length() > Lines.MAX_CHARACTERS;
            if (!open && !tooLong) {
                return Optional.of(record.toString());
            }
            line = open && !tooLong ? lines.next() : null;
        }
        if (start.isTooLong() || !open) {
            rows.add(tooLong(start));
        } else {
            lines.putBack(taken.subList(1, taken.size()));
            rows.add(notClosed(start));
        }
        return Optional.empty();
    }

    private boolean endsWithinQuotes(String line, boolean startsWithin) {
        boolean within = startsWithin;
        boolean atCellStart = !startsWithin;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (within) {
                boolean twice = character == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
                within = character != '"' || twice;
                i += twice ? 1 : 0;
            } else if (character == '"' && atCellStart) {
                within = true;
                atCellStart = false;
            } else {
                atCellStart = character == delimiter || atCellStart && Character.isWhitespace(character);
            }
        }
        return within;
    }

    static BrokenRow tooLong(Lines.Line start) {
        return new BrokenRow(
                start.number(),
                null,
                "row-too-long",
                start.text(),
                "The row has more than " + Lines.MAX_CHARACTERS + " characters. Leave out long descriptions.");
    }

    private BrokenRow notClosed(Lines.Line start) throws UnreadableFeedException {
        if (++unclosed > MAX_UNCLOSED) {
            throw new UnreadableFeedException(
                    "quotes-not-closed",
                    start.number(),
                    CATALOG.sentence(
                            "feed.quotes-not-closed", String.valueOf(MAX_UNCLOSED), String.valueOf(start.number())));
        }
        return new BrokenRow(
                start.number(),
                null,
                "quote-not-closed",
                start.text(),
                "A quote at the start of a cell is never closed. Close it, or write a quote within a cell twice, and quotes"
                        + " around it.");
    }

    private static CSVFormat formatWith(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    private static Optional<List<String>> findCells(String record, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(record, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> cells = records.next().toList();
            return records.hasNext() ? Optional.empty() : Optional.of(cells);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}

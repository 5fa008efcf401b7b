package io.toebox.catalog.imports.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** Reads a shop's file row by row. What kind of file it is follows from its content, never from its name. */
public final class FeedReader {

    private static final int SNIFFED_CHARACTERS = 1024;

    private FeedReader() {}

    /**
     * Hands over every row of the file, in its order, and every row that cannot be read.
     *
     * @param bytes the file, also gzipped; not closed
     * @param format what the file must be; null when it is found out
     * @param mapping what a person has said that the columns of a table are about; null when they speak for themselves
     * @return what the file is
     * @throws UnreadableFeedException when the file, or the rest of it, cannot be read; rows before were handed over
     * @throws IOException when the bytes themselves stop coming
     */
    public static FeedFormat read(
            InputStream bytes, @Nullable FeedFormat format, @Nullable ColumnMapping mapping, RowSink sink)
            throws IOException {
        BufferedReader text = FeedText.open(bytes);
        var rows = new Rows(sink);
        FeedFormat read =
                mapping == null ? readAsItBegins(text, format, rows) : TableFeed.read(text, format, mapping, rows);
        if (rows.count() == 0) {
            throw new UnreadableFeedException("no-rows", CATALOG.sentence("feed.no-rows"));
        }
        return read;
    }

    private static FeedFormat readAsItBegins(BufferedReader text, @Nullable FeedFormat format, Rows rows)
            throws IOException {
        return switch (firstCharacterOf(text)) {
            case '<' -> GoogleXml.read(text, format, rows);
            case '{' -> JsonLines.read(text, format, rows);
            case '[' -> throw new UnreadableFeedException("json-array", CATALOG.sentence("feed.json-array"));
            default -> TableFeed.read(text, format, null, rows);
        };
    }

    private static int firstCharacterOf(BufferedReader text) throws IOException {
        text.mark(SNIFFED_CHARACTERS);
        int first = text.read();
        for (int read = 1; Character.isWhitespace(first) && read < SNIFFED_CHARACTERS; read++) {
            first = text.read();
        }
        text.reset();
        if (first < 0) {
            throw new UnreadableFeedException("empty-file", CATALOG.sentence("feed.empty-file"));
        }
        return first;
    }
}

package io.toebox.catalog.imports.reading;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.WrittenRow;
import io.toebox.edge.vocabulary.Spelling;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** Where the readers hand their rows to, up to the number of rows a file may have. */
final class Rows {

    static final int MAX_ROWS = 500_000;

    private final RowSink sink;
    private int count;

    Rows(RowSink sink) {
        this.sink = sink;
    }

    /** Says what the file is, before its first row. */
    void begin(@Nullable FeedFormat wanted, FeedFormat found) throws UnreadableFeedException {
        if (wanted != null && wanted != found) {
            throw new UnreadableFeedException(
                    "other-format", CATALOG.sentence("feed.other-format", Spelling.of(wanted), Spelling.of(found)));
        }
        sink.begin(found);
    }

    void add(WrittenRow row) throws UnreadableFeedException {
        countRowAt(row.line());
        sink.row(row);
    }

    void add(BrokenRow problem) throws UnreadableFeedException {
        countRowAt(problem.line());
        sink.broken(problem);
    }

    /** How many rows were handed on, readable or not. */
    int count() {
        return count;
    }

    private void countRowAt(long line) throws UnreadableFeedException {
        if (count == MAX_ROWS) {
            throw new UnreadableFeedException(
                    "too-many-rows", line, CATALOG.sentence("feed.too-many-rows", String.valueOf(MAX_ROWS)));
        }
        count++;
    }
}

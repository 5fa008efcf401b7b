package io.toebox.catalog.imports.reading;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.WrittenRow;
import io.toebox.catalog.core.shoe.Term;

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
                    "other-format",
                    "The file was announced as " + Term.of(wanted) + ", but it is " + Term.of(found)
                            + ". Announce it so, or leave the format out: it is found out.");
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
                    "too-many-rows", line, "The file has more than " + MAX_ROWS + " rows. Send it in parts.");
        }
        count++;
    }
}

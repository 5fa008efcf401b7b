package io.toebox.catalog.core.feed;

/** Reads written rows. It keeps no state: the same row is always read the same. */
public final class RowInterpreter {

    public RowInterpreter(FeedOptions options) {}

    /** What the row means. Never throws, whatever is written in it. */
    public RowReading read(WrittenRow row) {
        throw new UnsupportedOperationException();
    }
}

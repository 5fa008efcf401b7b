package io.toebox.catalog.imports.reading;

import io.toebox.catalog.core.feed.WrittenRow;

/** Takes what is read, in the order of the file and while the rest of the file is still to be read. */
public interface RowSink {

    /** What the file is; said once, before its first row. */
    void begin(FeedFormat format);

    /** A row as written. */
    void row(WrittenRow row);

    /** A row that cannot be read as one; reading goes on behind it. */
    void broken(BrokenRow problem);
}

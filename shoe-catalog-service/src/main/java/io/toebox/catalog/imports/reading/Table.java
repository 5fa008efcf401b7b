package io.toebox.catalog.imports.reading;

/** A table with a known meaning of its columns. */
sealed interface Table permits PlainTable, ShopifyTable, ExportTable, MappedTable {

    FeedFormat format();

    /** Whether the header has the columns without which a table is not of this format. */
    boolean fits();

    /** How many of the columns mean something here. */
    int knownColumns();

    void read(Records.Written record, Rows rows) throws UnreadableFeedException;
}

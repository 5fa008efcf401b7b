package io.toebox.catalog.imports;

/** How much of a shop's stock a file is. */
enum StockScope {
    /** What it lists, and nothing of the rest. */
    PARTIAL,
    /** All of it: what it does not list is sold out. */
    COMPLETE
}

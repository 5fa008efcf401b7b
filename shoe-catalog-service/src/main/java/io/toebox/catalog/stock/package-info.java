/**
 * How many of each barcode a shop has, as somebody last counted it. The newest count wins, whoever sends it and in whatever
 * order it arrives (docs/decisions/0003). Start at {@link io.toebox.catalog.stock.StockWriter}.
 */
@NullMarked
package io.toebox.catalog.stock;

import org.jspecify.annotations.NullMarked;

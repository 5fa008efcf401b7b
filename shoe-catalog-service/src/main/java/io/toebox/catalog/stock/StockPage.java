package io.toebox.catalog.stock;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
@Schema(description = "Counts by barcode")
record StockPage(
        @Schema(maxItems = StockResource.MAX_LIMIT) List<StockResponse> items,

        @Schema(description = "Pass as `cursor`, with the same slug, for the next page; left out on the last") @Nullable
        String nextCursor) {}

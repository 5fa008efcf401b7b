package io.toebox.catalog.changes;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a shop began or ceased to have. How many are left is no change until none is. */
@Schema(
        description =
                "What came into stock at a shop and what sold out there, of one shoe. A shop is known from the first"
                        + " change that names it, also when both lists are empty")
public record StockChange(
        String shop,

        @Schema(description = "Barcodes of which there is one or more now and was none before")
        List<String> inStock,

        @Schema(description = "Barcodes of which there is none any more")
        List<String> soldOut) {}

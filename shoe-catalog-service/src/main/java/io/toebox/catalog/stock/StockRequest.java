package io.toebox.catalog.stock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A count as it is written. */
@Schema(name = "StockWrite", description = "How many there are")
record StockRequest(
        @NotNull @Min(0) @Max(StockCount.MAX_QUANTITY) Integer quantity,

        @Schema(
                description = "When it was counted, with offset, at most 5 minutes ahead; now when left out",
                format = "date-time",
                examples = "2026-03-01T09:30:00+01:00")
        @Nullable
        String asOf) {}

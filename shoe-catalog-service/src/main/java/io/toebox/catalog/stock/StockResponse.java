package io.toebox.catalog.stock;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.shoes.ShoeResponse;
import io.toebox.catalog.stock.StockTable.StockRow;

/** A count with the shoe it is of. */
@Schema(name = "Stock", description = "How many of one barcode the shop last counted")
record StockResponse(
        @Schema(pattern = "^\\d{14}$") String gtin,

        @Schema(description = "The shoe") String slug,

        ShoeResponse.OnSize size,

        @Nullable WidthGrade width,

        @Schema(enumeration = {"4A", "3A", "2A", "A", "B", "C", "D", "E", "2E", "3E", "4E", "5E", "6E"}) @Nullable
        String widthLetter,

        @Schema(minimum = "0", maximum = "100000") int quantity,

        @Schema(description = "When it was counted") Instant asOf,

        @Schema(minimum = "0", description = "Seconds since then")
        long ageSeconds,

        @Schema(description = "Older than 15 minutes: look on the shelf")
        boolean stale) {

    private static final Duration FRESH = Duration.ofMinutes(15);

    static StockResponse of(StockRow row, Instant now) {
        // A till whose clock is ahead counts in our future.
        var age = row.count().asOf().isAfter(now)
                ? Duration.ZERO
                : Duration.between(row.count().asOf(), now);
        return new StockResponse(
                row.count().gtin().digits(),
                row.slug(),
                ShoeResponse.OnSize.of(row.size()),
                row.width() == null ? null : Term.parse(WidthGrade.class, row.width()),
                row.letter(),
                row.count().quantity(),
                row.count().asOf(),
                age.toSeconds(),
                age.compareTo(FRESH) > 0);
    }
}

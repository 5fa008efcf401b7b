package io.toebox.catalog.stock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import io.toebox.catalog.core.shoe.Gtin;

/**
 * How many of one barcode somebody counted.
 *
 * @param quantity 0 to 100000
 * @param asOf when it was counted, kept in milliseconds
 */
public record StockCount(Gtin gtin, int quantity, Instant asOf) {

    /** More than any shop has of one barcode. */
    public static final int MAX_QUANTITY = 100_000;

    public StockCount {
        if (quantity < 0 || quantity > MAX_QUANTITY) {
            throw new IllegalArgumentException("A quantity is between 0 and " + MAX_QUANTITY + ".");
        }
        asOf = asOf.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether this is to be kept rather than the other; of two counts of one moment the later one sent. */
    boolean replaces(StockCount other) {
        return !asOf.isBefore(other.asOf);
    }
}

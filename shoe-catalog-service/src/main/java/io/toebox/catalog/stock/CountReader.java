package io.toebox.catalog.stock;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.barcode.BarcodeReader;
import io.toebox.catalog.core.barcode.BarcodeReading;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Term;

/** Reads a count as it was written. */
final class CountReader {

    /** Clocks of tills differ. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final Pattern QUANTITY = Pattern.compile("[+-]?\\d{1,40}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

    private CountReader() {}

    /** The count of a written row; one without a time is of {@code now}. */
    static StockCount read(@Nullable String gtin, @Nullable String quantity, @Nullable String asOf, Instant now)
            throws RefusedCount {
        return new StockCount(gtin(gtin), quantity(quantity), asOf(asOf, now));
    }

    static Gtin gtin(@Nullable String text) throws RefusedCount {
        if (isMissing(text)) {
            throw new RefusedCount("gtin", "required", "", "Give the number under the barcode.");
        }
        return switch (BarcodeReader.read(text)) {
            case BarcodeReading.Read(Gtin gtin, var form) -> gtin;
            case BarcodeReading.Unreadable(var reason, String action) ->
                throw new RefusedCount("gtin", Term.of(reason), text, action);
        };
    }

    static Instant asOf(@Nullable String text, Instant now) throws RefusedCount {
        if (isMissing(text)) {
            return now;
        }
        var asOf = time(text);
        if (asOf.isAfter(now.plus(AHEAD))) {
            throw new RefusedCount(
                    "asOf",
                    "in-the-future",
                    text,
                    "Nobody has counted yet what is more than %d minutes ahead: check clock and offset."
                            .formatted(AHEAD.toMinutes()));
        }
        return asOf;
    }

    private static Instant time(String text) throws RefusedCount {
        try {
            if (TIME.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeException e) {
            // The form is right, the calendar or the clock has no such time.
        }
        throw new RefusedCount("asOf", "invalid-format", text, "A time with offset such as 2026-03-01T09:30:00+01:00.");
    }

    private static int quantity(@Nullable String text) throws RefusedCount {
        if (isMissing(text)) {
            throw new RefusedCount("quantity", "required", "", "Give how many there are.");
        }
        if (!QUANTITY.matcher(text).matches()) {
            throw new RefusedCount("quantity", "wrong-type", text, "A whole number.");
        }
        var number = new BigInteger(text);
        if (number.signum() < 0 || number.bitLength() >= Integer.SIZE || number.intValue() > StockCount.MAX_QUANTITY) {
            throw new RefusedCount(
                    "quantity", "out-of-range", text, "Between 0 and " + StockCount.MAX_QUANTITY + " pieces.");
        }
        return number.intValue();
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

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
import io.toebox.catalog.shoes.Barcodes;
import io.toebox.edge.problem.Mistake;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemTexts.EDGE;

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
        if (text == null || text.isBlank()) {
            throw new RefusedCount("gtin", "required", "", CATALOG.sentence("count.gtin"));
        }
        return switch (BarcodeReader.read(text)) {
            case BarcodeReading.Read(Gtin gtin, var form) -> gtin;
            case BarcodeReading.Unreadable unreadable ->
                throw new RefusedCount("gtin", Barcodes.code(unreadable), text, Barcodes.sentence(unreadable));
        };
    }

    static Instant asOf(@Nullable String text, Instant now) throws RefusedCount {
        if (text == null || text.isBlank()) {
            return now;
        }
        var asOf = time(text);
        if (asOf.isAfter(now.plus(AHEAD))) {
            throw new RefusedCount(
                    "asOf", "in-the-future", text, CATALOG.sentence("count.ahead", String.valueOf(AHEAD.toMinutes())));
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
        throw new RefusedCount("asOf", "invalid-format", text, CATALOG.sentence("count.time"));
    }

    private static int quantity(@Nullable String text) throws RefusedCount {
        if (text == null || text.isBlank()) {
            throw new RefusedCount("quantity", "required", "", CATALOG.sentence("count.quantity"));
        }
        if (!QUANTITY.matcher(text).matches()) {
            throw new RefusedCount("quantity", "wrong-type", text, EDGE.sentence("type.whole"));
        }
        var number = new BigInteger(text);
        if (number.signum() < 0 || number.bitLength() >= Integer.SIZE || number.intValue() > StockCount.MAX_QUANTITY) {
            throw new RefusedCount("quantity", "out-of-range", text, Mistake.between(0, StockCount.MAX_QUANTITY, null));
        }
        return number.intValue();
    }
}

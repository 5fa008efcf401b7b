package io.toebox.catalog.core.feed;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.shoe.Price;

/** The price of a row and the currency it is in: its own, that of the currency cell or the sender's. */
final class PriceReader {

    /** No running shoe costs as much in any currency; the catalogue keeps two decimals. */
    private static final BigDecimal TOO_MUCH = new BigDecimal("10000000");

    private PriceReader() {}

    /** The currency of the row's price; null when nobody says it. */
    static @Nullable Currency currency(WrittenRow row, FeedOptions options) {
        return row.find(Field.PRICE)
                .flatMap(cell -> PriceText.find(cell.text()))
                .map(PriceText::currency)
                .or(() -> row.find(Field.CURRENCY).flatMap(cell -> PriceText.findCurrency(cell.text())))
                .orElse(options.currency());
    }

    /** The price of an own row; empty when there is none or it is left out, which is found. */
    static Optional<Price> find(WrittenRow row, @Nullable Currency currency, RowFindings findings) {
        var cell = row.find(Field.PRICE);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var written = PriceText.find(cell.get().text());
        if (written.isEmpty() || written.get().amount().compareTo(TOO_MUCH) >= 0) {
            findings.warning(cell.get(), Code.PRICE_UNREADABLE, "Write the price like 129.95 USD.");
            return Optional.empty();
        }
        if (written.get().amount().signum() <= 0) {
            findings.warning(cell.get(), Code.PRICE_NOT_ABOVE_ZERO, "Leave the price empty when there is none.");
            return Optional.empty();
        }
        if (currency == null) {
            findings.warning(
                    cell.get(), Code.CURRENCY_MISSING, "Write the currency as a code behind the price, such as USD.");
            return Optional.empty();
        }
        return Optional.of(new Price(written.get().amount(), currency));
    }
}

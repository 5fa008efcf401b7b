package io.toebox.catalog.core.feed;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A price as written. Where a point and a comma both stand, the last of them is the decimal one. Where one of them stands
 * once, it is decimal before one or two digits and groups thousands before three: no shoe is priced in thousandths.
 *
 * @param currency null when the text names none for certain, as {@code $} does not
 */
record PriceText(BigDecimal amount, @Nullable Currency currency) {

    private static final int MAX_LENGTH = 40;

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<before>(?:[^0-9,.+-]|(?<=\\p{L})[.]){0,6}?)\\s*(?<sign>[+-]?)\\s*(?<number>[0-9][0-9.,' ’]*?)"
                    + "(?:[.,][-–—]{1,2})?\\s*(?<after>[^0-9,.]{0,6})");

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[.,' ’][0-9]{3})+");

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("EURO", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("US$", "USD"),
            Map.entry("CA$", "CAD"),
            Map.entry("C$", "CAD"),
            Map.entry("AU$", "AUD"),
            Map.entry("A$", "AUD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("円", "JPY"),
            Map.entry("ZŁ", "PLN"),
            Map.entry("FR.", "CHF"),
            Map.entry("SFR.", "CHF"));

    /** What {@code text} says; empty when it is no price. Never throws, whatever the text. */
    static Optional<PriceText> find(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String spelled = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Z}+", " ")
                .strip();
        var matcher = WRITTEN.matcher(spelled);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String sign = matcher.group("sign");
        String names =
                (matcher.group("before").strip() + " " + matcher.group("after").strip()).strip();
        return findAmount(matcher.group("number").strip())
                .map(amount -> sign.equals("-") ? amount.negate() : amount)
                .map(amount -> new PriceText(amount, findCurrency(names).orElse(null)));
    }

    /** The currency of a code or an unmistakable symbol. */
    static Optional<Currency> findCurrency(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        try {
            return Optional.of(Currency.getInstance(SYMBOLS.getOrDefault(name, name)));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> findAmount(String written) {
        int decimalAt = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        int decimals = decimalAt < 0 ? 0 : written.length() - decimalAt - 1;
        boolean decimal = decimals == 1 || decimals == 2;
        String whole = decimal ? written.substring(0, decimalAt) : written;
        String part = decimal ? "." + written.substring(decimalAt + 1) : "";
        boolean wellFormed = whole.matches("[0-9]+") || GROUPED.matcher(whole).matches() && usesOneSign(whole);
        if (!wellFormed || decimal && whole.indexOf(written.charAt(decimalAt)) >= 0) {
            return Optional.empty();
        }
        String amount = whole.replaceAll("[^0-9]", "") + part;
        return part.endsWith(" ") ? Optional.empty() : Optional.of(new BigDecimal(amount));
    }

    private static boolean usesOneSign(String grouped) {
        return grouped.replaceAll("[0-9]", "").chars().distinct().count() <= 1;
    }
}

package io.toebox.catalog.core.feed;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PriceTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "129.95 USD;129.95;USD",
                "USD 129.95;129.95;USD",
                "$2,030;2030;",
                "US$ 130;130;USD",
                "79,90 EUR;79.90;EUR",
                "1.234,56 €;1234.56;EUR",
                "1,234.56;1234.56;",
                "1 234,56 €;1234.56;EUR",
                "CHF 1'299.00;1299.00;CHF",
                "£130;130;GBP",
                "129;129;",
                "1,234;1234;",
                "1.234.567;1234567;",
                "16500 JPY;16500;JPY",
                "¥16500;16500;",
                "129,-;129;",
                "129.– €;129;EUR",
                "CHF 129.-;129;CHF",
                "CHF 1'299.--;1299;CHF",
                "Fr. 129.50;129.50;CHF",
                "SFr. 129.50;129.50;CHF",
                "kr. 1.299,00;1299.00;",
                "Rs. 8,999;8999;",
                "0;0;",
                "-5 EUR;-5;EUR",
                "129,5;129.5;"
            })
    void pricesAreRead(String text, BigDecimal amount, String currency) {
        assertThat(PriceText.find(text))
                .contains(new PriceText(amount, currency == null ? null : Currency.getInstance(currency)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "free",
                "",
                "12.34.56",
                "1,23,456",
                "1.234,5678",
                "1,234.567,8",
                "12 34",
                "..12",
                "129.-5",
                "1.-2 EUR",
                "9.95-12.95",
                "1e5"
            })
    void otherTextsAreNot(String text) {
        assertThat(PriceText.find(text)).isEmpty();
    }

    @Property
    void everyCentIsReadInBothSpellings(@ForAll @IntRange(min = 1, max = 9_999_999) int cents) {
        var amount = BigDecimal.valueOf(cents, 2);

        assertThat(PriceText.find(String.format(Locale.US, "%,.2f USD", amount))
                        .orElseThrow()
                        .amount())
                .isEqualTo(amount);
        assertThat(PriceText.find(String.format(Locale.GERMANY, "%,.2f €", amount))
                        .orElseThrow()
                        .amount())
                .isEqualTo(amount);
    }
}

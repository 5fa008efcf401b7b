package io.toebox.catalog.core.shoe;

import java.math.BigDecimal;
import java.util.Currency;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuantityTest {

    @Property
    void lengthsReadBackAsWritten(@ForAll @IntRange(min = -99999, max = 99999) int tenths) {
        var length = new TenthMm(tenths);

        assertThat(TenthMm.parseMm(length.mm().toPlainString())).isEqualTo(length);
    }

    @Property
    void sizesReadBackAsWritten(@ForAll @IntRange(max = 3000) int sixths) {
        Assume.that(sixths % 6 != 1 && sixths % 6 != 5);
        var size = new SizeNumber(sixths);

        assertThat(SizeNumber.parse(size.toString())).isEqualTo(size);
    }

    @Test
    void wholeSizesArePrintedWithoutADecimal() {
        assertThat(SizeNumber.parse("9.0")).hasToString("9");
        assertThat(SizeNumber.parse("9.5")).hasToString("9.5");
        assertThat(SizeNumber.parse("42 2/3").decimal()).hasToString("42.667");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.3", "-0.5", "501", "nine", "42.66", "42 3/3", "EU 42", ""})
    void otherSizesAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SizeNumber.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.25", "NaN", "1e99", "", "95 mm"})
    void otherLengthsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TenthMm.parseMm(text));
    }

    @Test
    void ratingsKeepOnlyTheDecimalsTheyNeed() {
        assertThat(SizeRating.parse("3.10").number()).isEqualTo(new BigDecimal("3.1"));
        assertThat(SizeRating.parse("3").number()).isEqualTo(new BigDecimal("3"));
        assertThatIllegalArgumentException().isThrownBy(() -> SizeRating.parse("0.99"));
        assertThatIllegalArgumentException().isThrownBy(() -> SizeRating.parse("5.01"));
    }

    @Test
    void onePriceHasOneSpelling() {
        var pounds = Currency.getInstance("GBP");

        assertThat(new Price(new BigDecimal("130.00"), pounds)).isEqualTo(new Price(new BigDecimal("130"), pounds));
        assertThat(new Price(new BigDecimal("130.00"), pounds).amount()).hasToString("130");
        assertThatIllegalArgumentException().isThrownBy(() -> new Price(BigDecimal.ZERO, pounds));
    }
}

package io.toebox.catalog.core.size;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.core.shoe.SizeNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WrittenSizeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9|9",
                "9.0|9",
                "9.5|9.5",
                "9,5|9.5",
                "9,50|9.5",
                "9½|9.5",
                "9 1/2|9.5",
                "42 1/3|42 1/3",
                "42⅓|42 1/3",
                "42.33|42 1/3",
                "42 2/3|42 2/3",
                "42⅔|42 2/3",
                "42 ⅔|42 2/3",
                "42.7|42 2/3",
                "42.67|42 2/3",
                "42.66|42 2/3",
                "42,667|42 2/3"
            })
    void aSizeIsReadAsItIsWritten(String written, String expected) {
        assertThat(WrittenSize.parse(written)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "nine", "-9", "9.6", "42.6", "42.68", "42.34", "9.", "9.5.5", "42 3/3", "EU 42", "501", "1e2",
                "٤٢"
            })
    void anythingElseIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> WrittenSize.parse(written));
    }

    @Property
    void everySizeReadsBackFromItsLabelAndItsDecimal(@ForAll @IntRange(max = 3000) int sixths) {
        Assume.that(sixths % 6 != 1 && sixths % 6 != 5);
        var size = new SizeNumber(sixths);

        assertThat(WrittenSize.parse(size.toString())).isEqualTo(size);
        assertThat(WrittenSize.parse(size.decimal().toPlainString())).isEqualTo(size);
    }
}

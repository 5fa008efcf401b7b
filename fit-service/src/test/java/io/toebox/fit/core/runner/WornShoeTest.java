package io.toebox.fit.core.runner;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.fit.core.runner.WornShoe.Gtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WornShoeTest {

    @ParameterizedTest
    @CsvSource({
        "4006381333931,04006381333931",
        "036000291452,00036000291452",
        "96385074,00000096385074",
        "10614141000415,10614141000415"
    })
    void aBarcodeOfAnyLengthIsFilledUpToFourteenDigits(String printed, String gtin) {
        assertThat(Gtin.parse(printed).gtin()).isEqualTo(gtin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4006381333932", "400638133393", "400638133393x", "", "123456789", "٤٠٠٦٣٨١٣٣٣٩٣١"})
    void aMistypedBarcodeIsRefused(String printed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Gtin.parse(printed));
    }
}

package io.toebox.edge.request;

import java.lang.reflect.Field;
import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalsTest {

    private record Step(@Decimals(2) BigDecimal mm) {}

    private final Decimals.Check check = new Decimals.Check();

    DecimalsTest() throws NoSuchFieldException {
        Field mm = Step.class.getDeclaredField("mm");
        check.initialize(mm.getAnnotation(Decimals.class));
    }

    @ParameterizedTest
    @CsvSource({
        "4.23, true",
        "8.46, true",
        "8.470, true",
        "4.2300, true",
        "0.00, true",
        "20, true",
        "1e400, true",
        "8.475, false",
        "0.001, false",
        "1e-999999999, false",
    })
    void zerosAtTheEndAreNoDecimals(String number, boolean valid) {
        assertThat(check.isValid(new BigDecimal(number), null)).isEqualTo(valid);
    }

    @Test
    void whatIsNotThereHasNone() {
        assertThat(check.isValid(null, null)).isTrue();
    }
}

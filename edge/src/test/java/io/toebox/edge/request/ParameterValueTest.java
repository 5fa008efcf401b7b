package io.toebox.edge.request;

import java.math.RoundingMode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ParameterValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "98d",
                "98f",
                "98F",
                "98D",
                "0x1.9p6",
                "0x10",
                " 98",
                "98 ",
                "+98",
                "98.",
                ".5",
                "",
                "1,5",
                "NaN",
                "Infinity",
                "-Infinity",
                "1_000",
                "٩٨",
                "９８",
                "98\n",
                "1e",
                "--1"
            })
    void whatJsonWouldNotTakeAsANumberIsNone(String text) {
        assertThat(ParameterValue.find(Double.class, text)).isEmpty();
        assertThat(ParameterValue.find(Integer.class, text)).isEmpty();
        assertThat(ParameterValue.find(Long.class, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"98,98", "98.5,98.5", "-0.25,-0.25", "0,0", "1e2,100", "007,7"})
    void numbersAreRead(String text, double expected) {
        assertThat(ParameterValue.find(Double.class, text)).isEqualTo(java.util.Optional.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "999999999999999999999999", "1.0", "1e2"})
    void aWholeNumberIsOneThatFits(String text) {
        assertThat(ParameterValue.find(Integer.class, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"half-up ", "half_up", "HALF UP", "1"})
    void aWordIsSpelledAsPublished(String text) {
        assertThat(ParameterValue.find(RoundingMode.class, text)).isEmpty();
        assertThat(ParameterValue.find(RoundingMode.class, "Half-Up"))
                .isEqualTo(java.util.Optional.of(RoundingMode.HALF_UP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "yes", "1", "", " true"})
    void aFlagIsTrueOrFalse(String text) {
        assertThat(ParameterValue.find(Boolean.class, text)).isEmpty();
        assertThat(ParameterValue.find(Boolean.class, "false")).isEqualTo(java.util.Optional.of(false));
    }
}

package io.toebox.gateway.core.codes;

import java.security.SecureRandom;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodeTest {

    @Test
    void itIsReadAsItIsShownHoweverItIsTyped() {
        for (int i = 0; i < 1000; i++) {
            var code = Code.generate(new SecureRandom());
            String shown = code.shown();
            assertThat(shown).matches("[^01OILU]{4}-[^01OILU]{4}").doesNotContain(code.toString());
            assertThat(Code.find(shown)).contains(code);
            assertThat(Code.find(" " + shown.toLowerCase(Locale.ROOT).replace("-", " ")))
                    .contains(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "7KXM-P2Q", "7KXM-P2QR7", "0KXM-P2QR", "OKXM-P2QR", "7KXM_P2QR", "７KXM-P2QR"})
    void nothingElseIsOne(String typed) {
        assertThat(Code.find(typed)).isEmpty();
    }
}

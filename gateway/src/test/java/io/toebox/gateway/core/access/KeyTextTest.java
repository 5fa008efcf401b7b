package io.toebox.gateway.core.access;

import java.security.SecureRandom;
import java.util.HashSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeyTextTest {

    @ParameterizedTest
    @CsvSource({
        "SECRET,false,sk_live_",
        "SECRET,true,sk_test_",
        "PUBLISHABLE,false,pk_live_",
        "PUBLISHABLE,true,pk_test_"
    })
    void itSaysWhatItIsFor(ApiKey.Kind kind, boolean isTest, String begin) {
        var key = KeyText.generate(kind, isTest, new SecureRandom());

        assertThat(key.text()).startsWith(begin).hasSize(begin.length() + 43);
        assertThat(KeyText.isForm(key.text())).isTrue();
        assertThat(key.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void noTwoAreAlikeAndNoneIsInItsTraces() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            var key = KeyText.generate(ApiKey.Kind.SECRET, false, new SecureRandom());
            assertThat(seen.add(key.hash())).isTrue();
            String secret = key.text().substring("sk_live_".length());
            assertThat(key + key.hint() + key.hash()).doesNotContain(secret, secret.substring(0, 8));
        }
    }
}

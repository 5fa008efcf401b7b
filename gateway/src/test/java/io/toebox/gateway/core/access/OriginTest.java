package io.toebox.gateway.core.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://shop.example, https://shop.example",
        "HTTPS://Shop.Example/, https://shop.example",
        "https://shop.example:443, https://shop.example",
        "http://shop.example:80, http://shop.example",
        "http://localhost:3000, http://localhost:3000",
        "https://shop.example:80, https://shop.example:80",
        "http://[::1]:3000, http://[::1]:3000"
    })
    void isWrittenAsABrowserWritesIt(String given, String written) {
        assertThat(Origin.parse(given)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "null",
                "shop.example",
                "https://",
                "https://*.shop.example",
                "https://shop.example/path",
                "https://user@shop.example",
                "ftp://shop.example",
                "https://shop.example:0",
                "https://shop.example:",
                "https://-shop.example"
            })
    void nothingElseIsOne(String text) {
        assertThatThrownBy(() -> Origin.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost:8080, true",
        "https://fit.example, fit.example, true",
        "https://fit.example, fit.example:443, true",
        "https://FIT.example, fit.example, true",
        "http://localhost:3000, localhost:8080, false",
        "https://evil.example, fit.example, false",
        "null, fit.example, false"
    })
    void aPageOfOursHasOurHost(String origin, String authority, boolean same) {
        assertThat(Origin.isSame(origin, authority)).isEqualTo(same);
    }
}

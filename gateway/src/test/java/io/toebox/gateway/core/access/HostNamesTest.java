package io.toebox.gateway.core.access;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostNamesTest {

    private final HostNames names = new HostNames(List.of("localhost", "[::1]", "Fit.Example", " "));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "[::1]",
                "[::1]:80",
                "fit.example",
                "FIT.EXAMPLE:443",
                "10.0.0.7:8080"
            })
    void areThoseWeWereGivenAndTheAddressThatWasReached(String authority) {
        assertThat(names.areOurs(authority, "10.0.0.7")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "evil.example",
                "localhost.evil.example",
                "10.0.0.8",
                "[::2]",
                "[",
                "xlocalhost",
                "fit.example."
            })
    void noOthers(String authority) {
        assertThat(names.areOurs(authority, "10.0.0.7")).isFalse();
        assertThat(names.areOurs(authority, null)).isFalse();
    }
}

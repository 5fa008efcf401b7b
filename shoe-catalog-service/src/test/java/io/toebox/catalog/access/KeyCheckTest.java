package io.toebox.catalog.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeyCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.0.1", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
    void aLoopbackAddressIsThisMachine(String address) {
        assertThat(KeyCheck.isThisMachine(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"192.0.2.1", "2001:db8::1", "fe80::1%1", "fe80::1%no-such-interface", "", "/run/toebox.sock"})
    void anyOtherIsNotNorIsWhatCannotBeRead(String address) {
        assertThat(KeyCheck.isThisMachine(address)).isFalse();
    }

    @Test
    void aCallerWithoutAnAddressIsNotOnThisMachine() {
        assertThat(KeyCheck.isThisMachine(null)).isFalse();
    }
}

package io.toebox.edge.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InnerTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final String SECRET = "a".repeat(32);

    private final InnerToken tokens = at(NOW);

    static List<Caller> callers() {
        return List.of(
                Caller.ANYBODY,
                Caller.OPERATOR,
                Caller.SERVICE,
                new Caller(Caller.Role.SHOP, "lauf-laden"),
                new Caller(Caller.Role.SHELF, "lauf-laden"));
    }

    @ParameterizedTest
    @MethodSource("callers")
    void whatIsWrittenIsRead(Caller caller) {
        assertThat(tokens.read(tokens.sign(caller))).contains(caller);
    }

    @Test
    void itIsOverSoon() {
        String token = tokens.sign(Caller.OPERATOR);

        assertThat(at(NOW.plus(InnerToken.LIFETIME)).read(token)).contains(Caller.OPERATOR);
        assertThat(at(NOW.plus(InnerToken.LIFETIME).plus(Duration.ofSeconds(6))).read(token))
                .isEmpty();
    }

    @Test
    void anotherSecretOpensNothing() {
        assertThat(new InnerToken("b".repeat(32), Clock.fixed(NOW, ZoneOffset.UTC)).read(tokens.sign(Caller.OPERATOR)))
                .isEmpty();
    }

    @Test
    void noCharacterOfItCanBeChanged() {
        String token = tokens.sign(new Caller(Caller.Role.SHOP, "lauf-laden"));
        // The last character of a part carries bits that are no part of it.
        int signature = token.lastIndexOf('.');
        for (int i = 0; i < signature; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(tokens.read(token.substring(0, i) + other + token.substring(i + 1)))
                    .as("character %d", i)
                    .isEmpty();
        }
    }

    @Test
    void onlyOurWayOfSigningCounts() {
        String claims = tokens.sign(Caller.OPERATOR).split("\\.")[1];
        String unsigned = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
                + "." + claims + ".";

        assertThat(tokens.read(unsigned)).isEmpty();
        assertThat(tokens.read("")).isEmpty();
        assertThat(tokens.read("no token")).isEmpty();
    }

    @Test
    void aShortSecretIsNone() {
        assertThatThrownBy(() -> new InnerToken("a".repeat(31), Clock.systemUTC()))
                .hasMessageContaining("TOEBOX_TOKEN_KEY");
    }

    private static InnerToken at(Instant now) {
        return new InnerToken(SECRET, Clock.fixed(now, ZoneOffset.UTC));
    }
}

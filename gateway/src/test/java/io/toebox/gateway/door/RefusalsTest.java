package io.toebox.gateway.door;

import java.io.IOException;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.toebox.edge.wire.RawClient;
import io.toebox.gateway.standin.StandInServices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every message that cannot be answered is told why in a problem document, with the headers of every answer. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class RefusalsTest {

    private static final String HOST = "Host: localhost\r\n";

    @Inject
    FrontDoor door;

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("a broken escape", "GET /v1/shoes/%zz HTTP/1.1\r\n" + HOST, 400, "malformed-request"),
                arguments("half an escape", "GET /v1/shoes/%4 HTTP/1.1\r\n" + HOST, 400, "malformed-request"),
                arguments("no text", "GET /v1/shoes/%e4 HTTP/1.1\r\n" + HOST, 400, "malformed-request"),
                arguments("a null byte", "GET /v1/shoes/%00 HTTP/1.1\r\n" + HOST, 400, "malformed-request"),
                arguments("a broken query", "GET /v1/shoes?%zz=%zz&&=& HTTP/1.1\r\n" + HOST, 400, "malformed-request"),
                arguments(
                        "an Accept that is none",
                        "GET /v1/shoes/a HTTP/1.1\r\n" + HOST + "Accept: x\r\n",
                        406,
                        "not-acceptable"),
                arguments("no Host", "GET /v1/shoes/a HTTP/1.1\r\n", 400, "malformed-request"),
                arguments("two Hosts", "GET /v1/shoes/a HTTP/1.1\r\n" + HOST + HOST, 400, "malformed-request"),
                arguments("no such Host", "GET /v1/shoes/a HTTP/1.1\r\nHost: a b\r\n", 400, "malformed-request"),
                arguments("no HTTP", "HELLO\r\n", 400, "malformed-request"),
                arguments("no header", "GET / HTTP/1.1\r\n" + HOST + ": x\r\n", 400, "malformed-request"),
                arguments(
                        "an expectation",
                        "GET /v1/shoes/a HTTP/1.1\r\n" + HOST + "Expect: miracles\r\n",
                        417,
                        "expectation-failed"),
                arguments(
                        "a condition on a read",
                        "GET /v1/shoes/a HTTP/1.1\r\n" + HOST + "If-Match: \"a\"\r\n",
                        400,
                        "validation-failed"),
                arguments(
                        "a long address",
                        "GET /v1/shoes/" + "a".repeat(4200) + " HTTP/1.1\r\n" + HOST,
                        414,
                        "uri-too-long"),
                arguments(
                        "long headers",
                        "GET /v1/shoes/a HTTP/1.1\r\n" + HOST + "X-Long: " + "a".repeat(17_000) + "\r\n",
                        431,
                        "headers-too-large"),
                arguments("a parameter of the path", "GET /v1/shoes/;x=y HTTP/1.1\r\n" + HOST, 404, "not-found"),
                arguments("one of a name", "GET /v1/shoes/a;x=y HTTP/1.1\r\n" + HOST, 404, "not-found"),
                arguments("one of a page", "GET /problems;x HTTP/1.1\r\n" + HOST, 404, "not-found"),
                arguments("no such method", "BREW /v1/shoes/a HTTP/1.1\r\n" + HOST, 405, "method-not-allowed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void everyRefusalIsAProblemDocument(String what, String message, int status, String type) throws IOException {
        try (var client = RawClient.at(door.port())) {
            var answer = client.send(message + "\r\n").answer();
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
            assertThat(answer.headers())
                    .containsKeys("x-request-id", "content-security-policy", "x-content-type-options", "server-timing");
            var problem = new ObjectMapper().readTree(answer.body());
            assertThat(problem.path("type").asText()).isEqualTo("/problems/" + type);
            assertThat(problem.path("status").asInt()).isEqualTo(status);
            assertThat(problem.path("requestId").asText()).isNotEmpty();
        }
    }

    @Test
    void anAddressOfFourKilobytesIsRead() throws IOException {
        try (var client = RawClient.at(door.port())) {
            var answer = client.send("GET /v1/shoes/" + "a".repeat(4082) + " HTTP/1.1\r\n" + HOST + "\r\n")
                    .answer();
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    @Test
    void theOldVersionOfHttpIsAnsweredAndClosed() throws IOException {
        try (var client = RawClient.at(door.port())) {
            var answer = client.send("GET /v1/shoes/a HTTP/1.0\r\n\r\n").answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(client.isClosedByServer()).isTrue();
        }
    }

    @Test
    void whoAsksBeforeSendingIsToldToGoOn() throws IOException {
        try (var client = RawClient.at(door.port())) {
            var answer = client.send("POST /v1/fits HTTP/1.1\r\n" + HOST
                            + "Content-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n{}")
                    .answer();
            assertThat(answer.status()).isEqualTo(200);
        }
    }
}

package io.toebox.gateway.door;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.toebox.edge.wire.RawClient;
import io.toebox.gateway.standin.StandInServices;

import static org.assertj.core.api.Assertions.assertThat;

/** What one client does to the others, over real connections. */
@QuarkusTest
@QuarkusTestResource(value = StandInServices.class, restrictToAnnotatedClass = true)
@TestProfile(RudeClientsTest.ShortPatience.class)
class RudeClientsTest {

    private static final String HALF_SENT = """
            POST /v1/fits HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: 10\r
            \r
            {""";
    private static final String ASK = "GET /v1/shoes/a HTTP/1.1\r\nHost: localhost\r\n\r\n";

    /** The same limits, only sooner. */
    public static final class ShortPatience implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "toebox.body.deadline", "1s",
                    "toebox.door.header-deadline", "2s",
                    "toebox.door.keep-alive", "2s",
                    "toebox.door.read-deadline", "1s",
                    "toebox.door.max-connections-per-address", "160",
                    "toebox.door.max-requests-per-address", "4",
                    "toebox.upstream.max-in-flight", "8");
        }
    }

    @Inject
    FrontDoor door;

    @Inject
    MeterRegistry metrics;

    @Test
    void halfSentBodiesHoldNoPlaceAtAServiceAndAreAnswered408() throws Exception {
        var halfSent = new ArrayList<RawClient>();
        for (int i = 0; i < 140; i++) {
            // Each address has but four requests under way.
            halfSent.add(RawClient.from("127.0.1." + (1 + i / 4), door.port()).send(HALF_SENT));
        }
        assertThat(metrics.get("toebox.upstream.slots.free")
                        .tag("service", "fit-service")
                        .gauge()
                        .value())
                .isEqualTo(8);
        try (var polite = RawClient.at(door.port())) {
            var answer = polite.send(HALF_SENT.substring(0, HALF_SENT.length() - 1) + "{\"a\":1234}")
                    .answer();
            assertThat(answer.status()).isEqualTo(200);
        }
        for (var client : halfSent) {
            var answer = client.answer();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.body()).contains("/problems/request-timeout");
            assertThat(answer.headers()).containsEntry("connection", "close");
            assertThat(client.isClosedByServer()).isTrue();
        }
    }

    @Test
    @Timeout(60)
    void clientsThatHangUpDoNotSpeakAgainstTheService() throws Exception {
        for (int i = 1; i <= 40; i++) {
            var rude = RawClient.from("127.0.2." + i, door.port())
                    .send("GET /v1/shoes/slow?of=hang-ups HTTP/1.1\r\nHost: localhost\r\n\r\n");
            while (!calls().contains("\"slow hang-ups\":" + i)) {
                Thread.onSpinWait();
            }
            rude.hangUp();
        }
        assertThat(metrics.find("toebox.upstream.breaker.opened")
                        .tag("service", "shoe-catalog-service")
                        .counter())
                .isNull();
        try (var polite = RawClient.at(door.port())) {
            assertThat(polite.send(ASK).answer().status()).isEqualTo(200);
        }
    }

    @Test
    void whoConnectsAndAsksNothingIsLetGo() throws Exception {
        try (var silent = RawClient.at(door.port());
                var slow = RawClient.at(door.port()).send("GET /v1/shoes/a HTTP/1.1\r\nHo");
                var asked = RawClient.at(door.port()).send(ASK)) {
            assertThat(asked.answer().status()).isEqualTo(200);
            assertThat(silent.isClosedByServer()).isTrue();
            assertThat(slow.isClosedByServer()).isTrue();
            assertThat(asked.isClosedByServer()).isTrue();
        }
    }

    @Test
    void oneAddressHasItsShareOfConnectionsAndNoMore() throws Exception {
        var greedy = new ArrayList<RawClient>();
        for (int i = 0; i < 160; i++) {
            greedy.add(RawClient.from("127.0.0.2", door.port()));
        }
        try (var oneMore = RawClient.from("127.0.0.2", door.port());
                var other = RawClient.from("127.0.0.3", door.port())) {
            assertThat(oneMore.isClosedByServer()).isTrue();
            assertThat(other.send(ASK).answer().status()).isEqualTo(200);
        } finally {
            closeAll(greedy);
        }
    }

    @Test
    void oneAddressHasItsShareOfRequestsAndNoMore() throws Exception {
        var greedy = new ArrayList<RawClient>();
        for (int i = 0; i < 4; i++) {
            greedy.add(RawClient.from("127.0.0.4", door.port())
                    .send("GET /v1/shoes/slow HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        }
        try (var other = RawClient.from("127.0.0.5", door.port())) {
            var refused = firstRefusal("127.0.0.4");
            assertThat(refused.headers()).containsEntry("retry-after", "2");
            assertThat(refused.body()).contains("/problems/unavailable");
            assertThat(other.send(ASK).answer().status()).isEqualTo(200);
        } finally {
            closeAll(greedy);
        }
    }

    @Test
    @Timeout(60)
    void whoDoesNotReadIsCut() throws Exception {
        try (var reader = RawClient.at(door.port())) {
            reader.send("GET /v1/shoes/endless HTTP/1.1\r\nHost: localhost\r\n\r\n");
            // Nothing is read until the server has cut the connection, whatever the buffers between have taken.
            while (!calls().contains("endless answers cut")) {
                Thread.onSpinWait();
            }
        }
    }

    private String calls() throws IOException {
        try (var other = RawClient.from("127.0.0.6", door.port())) {
            return other.send("GET /v1/shoes/calls HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .answer()
                    .body();
        }
    }

    /** The four may not be all at the door yet. */
    private RawClient.Answer firstRefusal(String address) throws IOException {
        while (true) {
            try (var client = RawClient.from(address, door.port())) {
                var answer = client.send(ASK).answer();
                if (answer.status() == 503) {
                    return answer;
                }
            }
        }
    }

    private static void closeAll(List<RawClient> clients) throws IOException {
        for (var client : clients) {
            client.close();
        }
    }
}

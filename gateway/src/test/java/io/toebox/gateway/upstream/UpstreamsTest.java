package io.toebox.gateway.upstream;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.standin.StandInServices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class UpstreamsTest {

    private final Upstreams upstreams = new Upstreams(new Config());

    @Test
    void aServiceThatKeepsFailingIsLeftAlone() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> upstreams.call(Upstream.FIT, UpstreamsTest::fail, String.class))
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> upstreams.call(Upstream.FIT, () -> "never asked", String.class))
                .isInstanceOf(CircuitBreakerOpenException.class);
        assertThat(upstreams.call(Upstream.LACING, () -> "another service", String.class))
                .isEqualTo("another service");
    }

    @Test
    void aClientThatGivesUpDoesNotSpeakAgainstTheService() throws Exception {
        for (int i = 0; i < 40; i++) {
            assertThatThrownBy(() -> upstreams.call(Upstream.FIT, UpstreamsTest::giveUp, String.class))
                    .isInstanceOf(Upstreams.GivenUpException.class);
        }
        assertThat(upstreams.call(Upstream.FIT, () -> "answer", String.class)).isEqualTo("answer");
    }

    @Test
    void theLastAnswerIsRememberedForEachService() throws Exception {
        upstreams.call(Upstream.FIT, () -> "answer", String.class);
        assertThat(upstreams.lastAnswer(Upstream.FIT)).isPresent();
        assertThat(upstreams.lastAnswer(Upstream.CATALOG)).isEmpty();
    }

    private static String fail() throws IOException {
        throw new IOException("refused");
    }

    private static String giveUp() throws Upstreams.GivenUpException {
        throw new Upstreams.GivenUpException("too large");
    }

    private static final class Config implements UpstreamConfig {
        private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

        @Override
        public URI catalogUrl() {
            return NOWHERE;
        }

        @Override
        public URI fitUrl() {
            return NOWHERE;
        }

        @Override
        public URI lacingUrl() {
            return NOWHERE;
        }

        @Override
        public Duration hopDeadline() {
            return Duration.ofMillis(800);
        }

        @Override
        public Duration totalDeadline() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration fileDeadline() {
            return Duration.ofSeconds(1);
        }

        @Override
        public int maxInFlight() {
            return 2;
        }
    }
}

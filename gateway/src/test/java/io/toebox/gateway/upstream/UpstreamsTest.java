package io.toebox.gateway.upstream;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import org.junit.jupiter.api.Test;

import static java.util.concurrent.CompletableFuture.completedStage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UpstreamsTest {

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Upstreams upstreams = new Upstreams(new Config(), metrics);

    @Test
    void aServiceThatKeepsFailingIsLeftAloneAndEachRefusalIsCounted() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> answer(Upstream.FIT, failed(new IOException("refused"))))
                    .hasCauseInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> answer(Upstream.FIT, () -> completedStage("never asked")))
                .hasCauseInstanceOf(NotAskedException.class);
        assertThat(refused("fit-service", "no-answers")).isEqualTo(1);
        assertThat(metrics.get("toebox.upstream.breaker.open")
                        .tag("service", "fit-service")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(answer(Upstream.LACING, () -> completedStage("another service")))
                .isEqualTo("another service");
    }

    @Test
    void moreThanItMayHaveUnderWayIsRefusedAndItsPlaceIsGivenBack() {
        var first = new CompletableFuture<String>();
        var second = new CompletableFuture<String>();
        var running = upstreams.call(Upstream.FIT, "a", () -> first);
        upstreams.call(Upstream.FIT, "a", () -> second);
        var third = upstreams.call(Upstream.FIT, "a", () -> completedStage("a third"));
        assertThatThrownBy(() -> answer(Upstream.FIT, () -> completedStage("a fourth")))
                .hasCauseInstanceOf(NotAskedException.class);
        assertThat(refused("fit-service", "full")).isEqualTo(1);
        first.complete("answer");
        assertThat(running.toCompletableFuture().join()).isEqualTo("answer");
        assertThat(third.toCompletableFuture().join()).isEqualTo("a third");
        assertThat(answer(Upstream.FIT, () -> completedStage("a fourth"))).isEqualTo("a fourth");
    }

    @Test
    void whoWaitsTooLongIsToldAndTakesNoPlace() {
        var first = new CompletableFuture<String>();
        upstreams.call(Upstream.FIT, "a", () -> first);
        upstreams.call(Upstream.FIT, "a", CompletableFuture::new);
        assertThatThrownBy(() -> answer(Upstream.FIT, () -> completedStage("late")))
                .hasCauseInstanceOf(NotAskedException.class);
        first.complete("answer");
        assertThat(answer(Upstream.FIT, () -> completedStage("in time"))).isEqualTo("in time");
    }

    @Test
    void aClientThatGivesUpDoesNotSpeakAgainstTheService() {
        for (int i = 0; i < 40; i++) {
            assertThatThrownBy(() -> answer(Upstream.FIT, failed(new GivenUpException("too large"))))
                    .hasCauseInstanceOf(GivenUpException.class);
        }
        assertThat(answer(Upstream.FIT, () -> completedStage("answer"))).isEqualTo("answer");
    }

    @Test
    void connectionsThatSlowReadersHoldDoNotSpeakAgainstTheService() {
        for (int i = 0; i < 40; i++) {
            assertThatThrownBy(() -> answer(Upstream.FIT, failed(new ConnectionPoolTooBusyException("all taken"))))
                    .hasCauseInstanceOf(NotAskedException.class);
        }
        assertThat(refused("fit-service", "full")).isEqualTo(40);
        assertThat(answer(Upstream.FIT, () -> completedStage("answer"))).isEqualTo("answer");
    }

    @Test
    void theLastAnswerIsRememberedForEachService() {
        answer(Upstream.FIT, () -> completedStage("answer"));
        assertThat(upstreams.lastAnswer(Upstream.FIT)).isPresent();
        assertThat(upstreams.lastAnswer(Upstream.CATALOG)).isEmpty();
    }

    private String answer(Upstream upstream, Supplier<CompletionStage<String>> action) {
        return upstreams.call(upstream, "a", action).toCompletableFuture().join();
    }

    private static Supplier<CompletionStage<String>> failed(Exception failure) {
        return () -> CompletableFuture.failedStage(failure);
    }

    private double refused(String service, String reason) {
        return metrics.get("toebox.upstream.refused")
                .tags("service", service, "reason", reason)
                .counter()
                .count();
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

        @Override
        public int maxWaiting() {
            return 1;
        }

        @Override
        public int maxConnections() {
            return 2;
        }
    }
}

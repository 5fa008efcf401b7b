package io.toebox.gateway.upstream;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;

import io.smallrye.faulttolerance.api.Guard;

import io.toebox.edge.problem.ProblemAnswers;

/**
 * Calls services through one circuit breaker and one bulkhead for each, shared by everybody who calls that service, and
 * remembers when each last answered. An answer is an answer, whatever its status: only silence counts as a failure.
 */
@ApplicationScoped
public class Upstreams {

    /** Calls the breaker looks back on; half of them failing opens it. Few enough to react within a second of traffic. */
    private static final int BREAKER_WINDOW = 20;

    private final UpstreamConfig config;
    private final Clock clock = Clock.systemUTC();
    private final Map<Upstream, Guard> guards = new EnumMap<>(Upstream.class);
    private final Map<Upstream, Instant> lastAnswers = new ConcurrentHashMap<>();

    Upstreams(UpstreamConfig config) {
        this.config = config;
        for (var upstream : Upstream.values()) {
            guards.put(upstream, guard(upstream.service(), config));
        }
    }

    private static Guard guard(String service, UpstreamConfig config) {
        return Guard.create()
                .withDescription(service)
                .withThreadOffload(false)
                .withCircuitBreaker()
                .requestVolumeThreshold(BREAKER_WINDOW)
                .failureRatio(0.5)
                .delay(ProblemAnswers.RETRY_AFTER_SECONDS, ChronoUnit.SECONDS)
                .successThreshold(2)
                .skipOn(GivenUpException.class)
                .done()
                .withBulkhead()
                .limit(config.maxInFlight())
                .queueSize(1)
                .done()
                .build();
    }

    private Guard guard(Upstream upstream) {
        return Objects.requireNonNull(guards.get(upstream));
    }

    public URI url(Upstream upstream) {
        return switch (upstream) {
            case CATALOG -> config.catalogUrl();
            case FIT -> config.fitUrl();
            case LACING -> config.lacingUrl();
        };
    }

    /** Calls and waits. Throws what the call throws, or the breaker's or bulkhead's refusal to call at all. */
    public <T> T call(Upstream upstream, Callable<T> action, Class<T> type) throws Exception {
        T answer = guard(upstream).call(action, type);
        lastAnswers.put(upstream, clock.instant());
        return answer;
    }

    /** Calls without waiting; the stage fails as {@link #call} throws. */
    public <T> CompletionStage<T> callAsync(
            Upstream upstream, Callable<CompletionStage<T>> action, TypeLiteral<CompletionStage<T>> type) {
        try {
            return guard(upstream).call(action, type).thenApply(answer -> {
                lastAnswers.put(upstream, clock.instant());
                return answer;
            });
        } catch (Exception e) {
            return CompletableFuture.failedStage(e);
        }
    }

    /** When the service last answered anything; nothing before the first answer. */
    public Optional<Instant> lastAnswer(Upstream upstream) {
        return Optional.ofNullable(lastAnswers.get(upstream));
    }

    public Duration hopDeadline() {
        return config.hopDeadline();
    }

    public Duration fileDeadline() {
        return config.fileDeadline();
    }

    public Duration totalDeadline() {
        return config.totalDeadline();
    }

    /** The client's doing, such as a connection it closed; says nothing about the service. */
    public static final class GivenUpException extends Exception {

        private static final long serialVersionUID = 1L;

        public GivenUpException(String message) {
            super(message);
        }
    }
}

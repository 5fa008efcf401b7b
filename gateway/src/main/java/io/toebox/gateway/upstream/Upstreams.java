package io.toebox.gateway.upstream;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;

/**
 * Calls services, each behind one breaker and with so many calls at once, shared by everybody who calls that service, and
 * remembers when each last answered. An answer is an answer, whatever its status: only silence counts as a failure.
 */
@ApplicationScoped
public class Upstreams {

    private final UpstreamConfig config;
    private final Clock clock = Clock.systemUTC();
    private final Map<Upstream, Guard> guards = new EnumMap<>(Upstream.class);
    private final Map<Upstream, Instant> lastAnswers = new ConcurrentHashMap<>();

    Upstreams(UpstreamConfig config, MeterRegistry metrics) {
        this.config = config;
        for (var upstream : Upstream.values()) {
            guards.put(upstream, new Guard(upstream, config, metrics));
        }
    }

    public URI url(Upstream upstream) {
        return switch (upstream) {
            case CATALOG -> config.catalogUrl();
            case FIT -> config.fitUrl();
            case LACING -> config.lacingUrl();
        };
    }

    /**
     * Calls, at once or a little later on another thread; the action itself must not wait.
     *
     * @param party whose turn it takes when many wait
     * @return what the action's stage gives, or its failure; {@link NotAskedException} when the action was not begun
     */
    public <T> CompletionStage<T> call(Upstream upstream, String party, Supplier<CompletionStage<T>> action) {
        var result = new CompletableFuture<T>();
        Objects.requireNonNull(guards.get(upstream)).call(party, action).whenComplete((answer, failure) -> {
            if (failure == null) {
                lastAnswers.put(upstream, clock.instant());
                result.complete(answer);
            } else {
                result.completeExceptionally(withoutWrapping(failure));
            }
        });
        return result;
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

    static Throwable withoutWrapping(Throwable failure) {
        return failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
    }
}

package io.toebox.gateway.upstream;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import org.jboss.logging.Logger;

import io.toebox.edge.problem.ProblemAnswers;
import io.toebox.gateway.core.breaker.Breaker;
import io.toebox.gateway.core.slots.FairSlots;
import io.toebox.gateway.upstream.NotAskedException.Reason;

/** What stands between everybody and one service: its breaker and its slots. Every refusal is logged and counted. */
final class Guard {

    private static final Logger LOG = Logger.getLogger(Guard.class);

    /** Long enough for a handful of requests a second to tell, short enough to forget a restart. */
    private static final int LOOKS_BACK_SECONDS = 5;

    /** A service that is away fails every call, and ten take at most a second of traffic. */
    private static final int FAILURES = 10;

    private final Upstream upstream;
    private final FairSlots slots;
    private final Duration patience;
    private final Breaker breaker;
    private final MeterRegistry metrics;

    Guard(Upstream upstream, UpstreamConfig config, MeterRegistry metrics) {
        this.upstream = upstream;
        this.slots = new FairSlots(config.maxInFlight(), config.maxWaiting());
        // Together with the wait for the answer still less than a client may wait.
        this.patience = config.hopDeadline().dividedBy(2);
        long pause = Duration.ofSeconds(ProblemAnswers.RETRY_AFTER_SECONDS).toNanos();
        this.breaker = new Breaker(
                new Breaker.Limits(LOOKS_BACK_SECONDS, FAILURES, pause, config.maxInFlight()), System.nanoTime());
        this.metrics = metrics;
        metrics.gauge("toebox.upstream.breaker.open", tags(), breaker, b -> b.isOpen() ? 1 : 0);
        metrics.gauge("toebox.upstream.slots.free", tags(), slots, FairSlots::free);
        metrics.gauge("toebox.upstream.waiting", tags(), slots, FairSlots::waiting);
    }

    private Tags tags() {
        return Tags.of("service", upstream.service());
    }

    <T> CompletionStage<T> call(String party, Supplier<CompletionStage<T>> action) {
        var result = new CompletableFuture<T>();
        slots.enter(party)
                .ifPresentOrElse(
                        turn -> turn.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                                .whenComplete((ignored, gaveUp) -> {
                                    if (gaveUp == null) {
                                        long since = System.nanoTime();
                                        result.whenComplete(
                                                (answer, failure) -> slots.leave(party, System.nanoTime() - since));
                                        callInSlot(action, result);
                                    } else {
                                        refuse(result, Reason.FULL);
                                    }
                                }),
                        () -> refuse(result, Reason.FULL));
        return result;
    }

    private <T> void callInSlot(Supplier<CompletionStage<T>> action, CompletableFuture<T> result) {
        breaker.enter(System.nanoTime(), entry -> {
            switch (entry) {
                case Breaker.Refused() -> refuse(result, Reason.NO_ANSWERS);
                case Breaker.Ticket ticket -> callWith(ticket, action, result);
            }
        });
    }

    private <T> void callWith(Breaker.Ticket ticket, Supplier<CompletionStage<T>> action, CompletableFuture<T> result) {
        begin(action).whenComplete((answer, wrapped) -> {
            if (wrapped == null) {
                ticket.answered(System.nanoTime());
                result.complete(answer);
                return;
            }
            var failure = Upstreams.withoutWrapping(wrapped);
            if (failure instanceof ConnectionPoolTooBusyException) {
                // Slow readers hold the connections; the service has nothing to do with it.
                ticket.givenUp();
                refuse(result, Reason.FULL);
                return;
            }
            if (failure instanceof GivenUpException) {
                ticket.givenUp();
            } else if (ticket.failed(System.nanoTime())) {
                LOG.warnf(
                        "%s does not answer and is not asked for %d s",
                        upstream.service(), ProblemAnswers.RETRY_AFTER_SECONDS);
                metrics.counter("toebox.upstream.breaker.opened", tags()).increment();
            }
            result.completeExceptionally(failure);
        });
    }

    private static <T> CompletionStage<T> begin(Supplier<CompletionStage<T>> action) {
        try {
            return action.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    private void refuse(CompletableFuture<?> result, Reason reason) {
        var refusal = new NotAskedException(upstream, reason);
        LOG.info(refusal.getMessage());
        metrics.counter("toebox.upstream.refused", tags().and("reason", reason.word()))
                .increment();
        result.completeExceptionally(refusal);
    }
}

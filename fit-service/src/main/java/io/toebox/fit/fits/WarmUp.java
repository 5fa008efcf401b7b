package io.toebox.fit.fits;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Validator;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.contract.ContractExample;
import io.toebox.edge.problem.ProblemException;
import io.toebox.fit.catalogue.Catalogue;
import io.toebox.fit.wording.Words;

/**
 * Answers a few questions as soon as there is a catalogue, so that nobody waits for classes to be loaded and compiled: a caller's
 * deadline is shorter than the first answer of a cold process takes. Readiness waits for it, within a bound.
 */
@Readiness
@ApplicationScoped
class WarmUp implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private static final int ROUNDS = 30;
    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private final Catalogue catalogue;
    private final FitsResource fits;
    private final ObjectMapper json;
    private final Validator validator;
    private volatile @Nullable Thread running;
    private volatile int rounds;
    private volatile boolean isDone;

    WarmUp(Catalogue catalogue, FitsResource fits, ObjectMapper json, Validator validator) {
        this.catalogue = catalogue;
        this.fits = fits;
        this.json = json;
        this.validator = validator;
    }

    void start(@Observes StartupEvent event) {
        running = Thread.ofVirtual().name("warm-up").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        Thread thread = running;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("warm-up")
                .status(isDone)
                .withData("rounds", rounds)
                .build();
    }

    private void run() {
        try {
            while (catalogue.findSnapshot().isEmpty()) {
                Thread.sleep(LOOK_EVERY);
            }
            long end = System.nanoTime() + AT_MOST.toNanos();
            while (rounds < ROUNDS && System.nanoTime() < end) {
                answerEverything();
                rounds = rounds + 1;
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped while warming up");
        } catch (IOException | RuntimeException e) {
            LOG.warn("Warming up failed; the first answers will be slow", e);
        } finally {
            isDone = true;
        }
    }

    private void answerEverything() throws IOException {
        var words = Words.of((String) null);
        answer("rankFits", FitRankingRequest.class, question -> fits.answer(question, words));
        answer("fitShoe", FitRequest.class, question -> fits.answer(question, words));
    }

    /** The questions are the examples of the contract. */
    private <T> void answer(String operationId, Class<T> type, Function<T, Object> answers) throws IOException {
        for (var example : ContractExample.listOf(operationId, WarmUp.class.getClassLoader())
                .values()) {
            T question = json.readValue(String.valueOf(example.body()), type);
            validator.validate(question);
            try {
                json.writeValueAsBytes(answers.apply(question));
            } catch (ProblemException e) {
                LOG.debugf("Not a shoe or shop of this catalogue: %s", example.summary());
            }
        }
    }
}

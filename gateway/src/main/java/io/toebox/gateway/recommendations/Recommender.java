package io.toebox.gateway.recommendations;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logging.Logger;

import io.toebox.gateway.core.compose.Composition;
import io.toebox.gateway.core.compose.LacingQuestion;
import io.toebox.gateway.recommendations.JsonCalls.Asked;
import io.toebox.gateway.recommendations.JsonCalls.JsonAnswer;
import io.toebox.gateway.upstream.NotAskedException;
import io.toebox.gateway.upstream.Upstream;
import io.toebox.gateway.upstream.Upstreams;

/** Asks the fit service, then the lacing service for every shoe at once, within one deadline. */
@ApplicationScoped
class Recommender {

    private static final Logger LOG = Logger.getLogger(Recommender.class);

    /** Questions of one request in flight: a long ranking must not take the lacing service from everybody else. */
    private static final int QUESTIONS_AT_ONCE = 16;

    private final JsonCalls calls;
    private final Upstreams upstreams;
    private final ObjectMapper json;

    Recommender(JsonCalls calls, Upstreams upstreams, ObjectMapper json) {
        this.calls = calls;
        this.upstreams = upstreams;
        this.json = json;
    }

    /** The composed answer, or the fit service's own answer when that is not a ranking. */
    JsonAnswer recommend(byte[] request, Asked asked) throws IOException, TimeoutException, InterruptedException {
        long startNanos = System.nanoTime();
        var ranking = calls.post(Upstream.FIT, "/v1/fit-rankings", request, asked, upstreams.hopDeadline());
        if (ranking.status() != 200) {
            return ranking;
        }
        var left = upstreams.totalDeadline().minusNanos(System.nanoTime() - startNanos);
        var deadline = left.compareTo(upstreams.hopDeadline()) < 0 ? left : upstreams.hopDeadline();
        var answers = ask(Composition.questions(ranking.body()), asked, deadline);
        return new JsonAnswer(200, Composition.compose(ranking.body(), answers), ranking.language());
    }

    private Map<LacingQuestion, Map<String, Object>> ask(List<LacingQuestion> questions, Asked asked, Duration deadline)
            throws InterruptedException {
        var answers = new HashMap<LacingQuestion, Map<String, Object>>();
        var threads = Thread.ofVirtual().name("lacing-", 0).factory();
        try (var executor = Executors.newFixedThreadPool(QUESTIONS_AT_ONCE, threads)) {
            List<Callable<JsonAnswer>> tasks = questions.stream()
                    .map(question -> (Callable<JsonAnswer>) () -> calls.post(
                            Upstream.LACING,
                            "/v1/lacing-recommendations",
                            json.writeValueAsBytes(question.body()),
                            asked,
                            deadline))
                    .toList();
            var done = executor.invokeAll(tasks, deadline.toMillis(), TimeUnit.MILLISECONDS);
            for (int i = 0; i < done.size(); i++) {
                var question = questions.get(i);
                usable(done.get(i), asked.requestId()).ifPresent(answer -> answers.put(question, answer));
            }
        }
        return answers;
    }

    private static Optional<Map<String, Object>> usable(Future<JsonAnswer> done, String requestId)
            throws InterruptedException {
        if (done.isCancelled()) {
            LOG.warnf("Request %s: lacing took too long", requestId);
            return Optional.empty();
        }
        try {
            var answer = done.get();
            if (answer.status() == 200) {
                return Optional.of(answer.body());
            }
            LOG.warnf("Request %s: lacing answered %d", requestId, answer.status());
        } catch (ExecutionException e) {
            // While the breaker is open every request ends here; the failures that opened it have been logged.
            var cause = Objects.requireNonNullElse(e.getCause(), e);
            var level = cause instanceof NotAskedException ? Logger.Level.DEBUG : Logger.Level.WARN;
            LOG.logf(
                    level,
                    "Request %s: no lacing: %s",
                    requestId,
                    cause.getClass().getSimpleName());
        }
        return Optional.empty();
    }
}

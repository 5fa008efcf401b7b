package io.toebox.gateway.recommendations;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logging.Logger;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Texts;
import io.toebox.gateway.core.Json;
import io.toebox.gateway.core.compose.Composition;
import io.toebox.gateway.core.compose.LacingQuestion;
import io.toebox.gateway.core.compose.Wording;
import io.toebox.gateway.recommendations.JsonCalls.Asked;
import io.toebox.gateway.recommendations.JsonCalls.JsonAnswer;
import io.toebox.gateway.upstream.NotAskedException;
import io.toebox.gateway.upstream.Upstream;
import io.toebox.gateway.upstream.Upstreams;

/**
 * Asks the fit service once and, when there is a shoe to lace, the lacing service once, within one deadline. What a runner tells
 * passes through: it is neither kept nor logged.
 */
@ApplicationScoped
public class Recommender {

    private static final Logger LOG = Logger.getLogger(Recommender.class);

    /** The texts of {@code wording/recommendations_*.properties}. */
    static final Texts TEXTS = Texts.load("wording/recommendations");

    private final JsonCalls calls;
    private final Upstreams upstreams;
    private final ObjectMapper json;

    Recommender(JsonCalls calls, Upstreams upstreams, ObjectMapper json) {
        this.calls = calls;
        this.upstreams = upstreams;
        this.json = json;
    }

    /** The one answer, or the fit service's own answer when that is not a consultation. */
    public JsonAnswer recommend(byte[] request, Asked asked)
            throws IOException, TimeoutException, InterruptedException {
        long startNanos = System.nanoTime();
        var consulted = calls.post(Upstream.FIT, "/v1/fit-consultations", request, asked, upstreams.hopDeadline());
        if (consulted.status() != 200) {
            return consulted;
        }
        var composition = new Composition(consulted.body());
        var left = upstreams.totalDeadline().minusNanos(System.nanoTime() - startNanos);
        var deadline = left.compareTo(upstreams.hopDeadline()) < 0 ? left : upstreams.hopDeadline();
        var lacings = ask(composition.questions(), asked, deadline);
        return new JsonAnswer(200, composition.answer(lacings, wording(asked)), consulted.language());
    }

    private static Wording wording(Asked asked) {
        var language = Language.ofHeader(asked.language());
        return (key, about) -> TEXTS.say(language, key, about);
    }

    /** One answer for each question, in their order; none when they cannot be had. */
    private List<Object> ask(List<LacingQuestion> questions, Asked asked, Duration deadline)
            throws InterruptedException, IOException {
        if (questions.isEmpty()) {
            return List.of();
        }
        String requestId = asked.requestId();
        var body = json.writeValueAsBytes(
                Map.of("questions", questions.stream().map(LacingQuestion::body).toList()));
        try {
            var answer = calls.post(Upstream.LACING, "/v1/lacing-question-lists", body, asked, deadline);
            if (answer.status() == 200) {
                return Json.list(answer.body().get("items"));
            }
            LOG.warnf("Request %s: lacing answered %d", requestId, answer.status());
        } catch (TimeoutException e) {
            LOG.warnf("Request %s: lacing took too long", requestId);
        } catch (IOException e) {
            // While the breaker is open every request ends here; the failures that opened it have been logged.
            var level = e instanceof NotAskedException ? Logger.Level.DEBUG : Logger.Level.WARN;
            LOG.logf(level, "Request %s: no lacing: %s", requestId, e.getClass().getSimpleName());
        }
        return List.of();
    }
}

package io.toebox.edge.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.ProblemAnswers;
import io.toebox.edge.problem.ProblemTexts;

import static io.toebox.edge.problem.ProblemType.PAYLOAD_TOO_LARGE;

/**
 * A body that announces itself as too large is refused with a problem document; the server's refusal, of one that turns out
 * too large, has no body. Who reads a body that announces nothing has to count against {@link #maxBytes}.
 */
@ApplicationScoped
public class BodyLimit {

    private static final String LARGER = BodyLimit.class.getName();

    private final BodyLimits limits;
    private final ProblemAnswers problems;

    BodyLimit(BodyLimits limits, ProblemAnswers problems) {
        this.limits = limits;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        limits.largerBodies().forEach((path, max) -> router.route(path)
                .order(Integer.MIN_VALUE + 1)
                .handler(context -> context.put(LARGER, max).next()));
        router.route().order(Integer.MIN_VALUE + 2).handler(this::check);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::limitUnannounced);
    }

    /** What the body of this request may have at most. */
    public long maxBytes(RoutingContext context) {
        return context.get(LARGER, limits.maxBodySize()).asLongValue();
    }

    /** Says so. */
    public Sentence sentence(RoutingContext context) {
        return ProblemTexts.EDGE.sentence("at-most", Sentence.number(maxBytes(context), "bytes"));
    }

    /** The server counts what comes without an announced length against this. */
    private void limitUnannounced(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, maxBytes(context));
        context.next();
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length == null || length.length() <= 18 && Long.parseLong(length) <= maxBytes(context)) {
            context.next();
            return;
        }
        problems.endAndClose(context.request(), PAYLOAD_TOO_LARGE, sentence(context));
    }
}

package io.toebox.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ProblemAnswers;
import io.toebox.gateway.core.access.Origin;

import static io.toebox.edge.problem.ProblemType.ORIGIN_NOT_ALLOWED;

/**
 * What pages of other origins may read (Fetch standard, CORS): with a publishable key the pages it was made for, without one
 * everybody what is public anyway. No answer ever depends on cookies.
 */
@ApplicationScoped
class CrossOrigin {

    /** Before the contract is asked: a browser asks for permission with a method of its own. */
    private static final int ORDER = Integer.MIN_VALUE + 3;

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";
    private static final String METHODS = "GET, HEAD, POST";
    private static final String MAY_SEND =
            "Accept-Language, Content-Type, If-None-Match, X-API-Key, X-Request-Id, traceparent";
    private static final String MAY_READ =
            "Content-Language, ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";
    /** Browsers keep a permission for at most two hours (Chromium); a withdrawn key should not be asked for that long. */
    private static final String PERMISSION_SECONDS = "600";

    private final Keys keys;
    private final ProblemAnswers problems;

    CrossOrigin(Keys keys, ProblemAnswers problems) {
        this.keys = keys;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route("/v1/*").method(HttpMethod.OPTIONS).order(ORDER).handler(this::permit);
    }

    /** The origin of the page that asks, when it is not one of ours. */
    static @Nullable String foreign(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        var authority = request.authority();
        boolean isOurs = origin == null || authority != null && Origin.isSame(origin, authority.toString());
        return isOurs ? null : origin;
    }

    /** Lets the page read the answer to this request. */
    static void allow(RoutingContext context, String origin) {
        context.addHeadersEndHandler(ignored -> {
            var headers = context.response().headers();
            headers.set(RESOURCE_POLICY, "cross-origin");
            headers.set(ALLOW_ORIGIN, origin);
            headers.set("Access-Control-Expose-Headers", MAY_READ);
            String before = String.join(", ", headers.getAll("Vary"));
            headers.set("Vary", before.isEmpty() ? "Origin" : before + ", Origin");
        });
    }

    private void permit(RoutingContext context) {
        var request = context.request();
        String origin = foreign(request);
        if (origin == null || !request.headers().contains("Access-Control-Request-Method")) {
            context.next();
        } else if (keys.knowOrigin(origin)) {
            request.response()
                    .setStatusCode(204)
                    .putHeader(ALLOW_ORIGIN, origin)
                    .putHeader("Access-Control-Allow-Methods", METHODS)
                    .putHeader("Access-Control-Allow-Headers", MAY_SEND)
                    .putHeader("Access-Control-Max-Age", PERMISSION_SECONDS)
                    .putHeader(RESOURCE_POLICY, "cross-origin")
                    .putHeader("Vary", "Origin");
            request.response().end();
        } else {
            problems.end(request, ORIGIN_NOT_ALLOWED, null);
        }
    }
}

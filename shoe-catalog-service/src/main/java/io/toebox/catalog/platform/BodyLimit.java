package io.toebox.catalog.platform;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import static io.toebox.catalog.platform.ProblemType.PAYLOAD_TOO_LARGE;

/**
 * A body that announces itself as too large is refused with a problem document; the server's refusal, of one that turns out
 * too large, has no body.
 */
@ApplicationScoped
class BodyLimit {

    private static final String LARGER = BodyLimit.class.getName();

    private final BodyLimits limits;
    private final ObjectMapper json;

    BodyLimit(BodyLimits limits, ObjectMapper json) {
        this.limits = limits;
        this.json = json;
    }

    void register(@Observes Router router) {
        limits.largerBodies().forEach((path, max) -> router.route(path)
                .order(Integer.MIN_VALUE)
                .handler(context -> context.put(LARGER, max).next()));
        router.route().order(Integer.MIN_VALUE + 1).handler(this::check);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::limitUnannounced);
    }

    /** The server counts what comes without an announced length against this. */
    private void limitUnannounced(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(context));
        context.next();
    }

    private long limit(RoutingContext context) {
        return context.get(LARGER, limits.maxBodySize()).asLongValue();
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        long limit = limit(context);
        if (length == null || length.length() <= 18 && Long.parseLong(length) <= limit) {
            context.next();
            return;
        }
        String id = RequestIds.of(context.request());
        var problem = new Problem(
                PAYLOAD_TOO_LARGE.uri(),
                PAYLOAD_TOO_LARGE.title(),
                PAYLOAD_TOO_LARGE.status(),
                "At most %d bytes.".formatted(limit),
                context.request().path(),
                id,
                List.of());
        try {
            // The rest of the body is not read, so the connection cannot be used again.
            context.response()
                    .setStatusCode(PAYLOAD_TOO_LARGE.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader(RequestIds.HEADER, id)
                    .putHeader("Connection", "close")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}

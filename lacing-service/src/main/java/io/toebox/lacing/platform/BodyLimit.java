package io.toebox.lacing.platform;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import static io.toebox.lacing.platform.ProblemType.PAYLOAD_TOO_LARGE;

/** Refuses a body that announces itself as too large with a problem document; the server's own refusal has no body. */
@ApplicationScoped
class BodyLimit {

    private final long maxBytes;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize max, ObjectMapper json) {
        this.maxBytes = max.asLongValue();
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length == null || length.length() <= 18 && Long.parseLong(length) <= maxBytes) {
            context.next();
            return;
        }
        String id = RequestIds.of(context.request());
        var problem = new Problem(
                PAYLOAD_TOO_LARGE.uri(),
                PAYLOAD_TOO_LARGE.title(),
                PAYLOAD_TOO_LARGE.status(),
                "At most %d bytes.".formatted(maxBytes),
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

package io.toebox.catalog.platform;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import static io.toebox.catalog.platform.ProblemType.PAYLOAD_TOO_LARGE;

/**
 * Two limits: a small one for what is read into memory, and the server's own for the addresses that read a file as it
 * arrives. A body that announces itself as too large is refused with a problem document; the server's refusal has no body.
 */
@ApplicationScoped
class BodyLimit {

    private final long maxBytes;
    private final long maxFileBytes;
    private final Set<String> filePaths;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "toebox.http.max-body-size") MemorySize max,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxFile,
            @ConfigProperty(name = "toebox.http.file-paths") Set<String> filePaths,
            ObjectMapper json) {
        this.maxBytes = max.asLongValue();
        this.maxFileBytes = maxFile.asLongValue();
        this.filePaths = filePaths;
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::limitUnannounced);
    }

    /** The server counts what comes without an announced length against this. */
    private void limitUnannounced(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(context));
        context.next();
    }

    private long limit(RoutingContext context) {
        return filePaths.contains(context.normalizedPath()) ? maxFileBytes : maxBytes;
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

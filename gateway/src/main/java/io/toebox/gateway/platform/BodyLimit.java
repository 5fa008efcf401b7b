package io.toebox.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import static io.toebox.gateway.platform.ProblemType.PAYLOAD_TOO_LARGE;

/**
 * Refuses a body that announces itself as too large with a problem document; the server's own refusal has no body. Who
 * reads a body that announces nothing has to count against {@link #maxBytes()}.
 */
@ApplicationScoped
public class BodyLimit {

    private final long maxBytes;
    private final ProblemAnswers problems;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize max, ProblemAnswers problems) {
        this.maxBytes = max.asLongValue();
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(AlwaysOnHeaders.ORDER + 1).handler(this::check);
    }

    public long maxBytes() {
        return maxBytes;
    }

    public String sentence() {
        return "At most %d bytes.".formatted(maxBytes);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length == null || length.length() <= 18 && Long.parseLong(length) <= maxBytes) {
            context.next();
            return;
        }
        problems.endAndClose(context.request(), PAYLOAD_TOO_LARGE, sentence());
    }
}

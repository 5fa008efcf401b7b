package io.toebox.gateway.platform;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.request.RequestIds;

/** The headers of every answer, whoever wrote it: resource, service behind the gateway, page or refusal. */
@ApplicationScoped
public class AlwaysOnHeaders {

    /** Where a routing context says which other pages may show the answer; only our own unless it does. */
    public static final String RESOURCE_POLICY = "cross-origin-resource-policy";

    /** Before everything else, so that a refusal has them too. */
    static final int ORDER = Integer.MIN_VALUE;

    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";
    private static final String DRAWING_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src"
        + " 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none';"
        + " frame-ancestors 'none'";
    /** What a worker may do is said by the answer with its script. */
    private static final String WORKER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

    private static final String WORKER = "/store-worker.js";
    // The documentation page is generated with its script and styles inside.
    private static final String DOCS_POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'none';"
            + " base-uri 'none'; frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::addAtTheEnd);
    }

    private void addAtTheEnd(RoutingContext context) {
        long startNanos = System.nanoTime();
        String requestId = RequestIds.of(context.request());
        context.addHeadersEndHandler(ignored -> {
            var headers = context.response().headers();
            headers.set(RequestIds.HEADER, requestId);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cross-Origin-Resource-Policy", context.get(RESOURCE_POLICY, "same-origin"));
            headers.set("Strict-Transport-Security", "max-age=31536000");
            headers.set("Content-Security-Policy", policy(context.request().path(), headers));
            double milliseconds = (System.nanoTime() - startNanos) / 1e6;
            headers.set("Server-Timing", String.format(Locale.ROOT, "total;dur=%.1f", milliseconds));
            if (mustNotBeStored(context) && !headers.contains("Cache-Control")) {
                headers.set("Cache-Control", "no-store");
            }
        });
        context.next();
    }

    private static String policy(@Nullable String path, MultiMap headers) {
        String type = headers.get("Content-Type");
        if (type == null) {
            return DATA_POLICY;
        }
        if (WORKER.equals(path)) {
            return WORKER_POLICY;
        }
        if (type.startsWith("image/svg+xml")) {
            return DRAWING_POLICY;
        }
        if (type.startsWith("text/html")) {
            return path != null && path.startsWith("/docs") ? DOCS_POLICY : PAGE_POLICY;
        }
        return DATA_POLICY;
    }

    /** What a client sent in a body may describe a person, and so may the answer to it. Problems are about this moment. */
    private static boolean mustNotBeStored(RoutingContext context) {
        var method = context.request().method();
        boolean read = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        return !read || context.response().getStatusCode() >= 400;
    }
}

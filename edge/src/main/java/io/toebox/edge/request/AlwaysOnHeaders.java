package io.toebox.edge.request;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * The headers of every answer, whoever wrote it: resource, service behind the gateway, page or refusal. What somebody wrote
 * for one answer before it is sent stays.
 */
@ApplicationScoped
public class AlwaysOnHeaders {

    /** Before everything else, so that a refusal has them too. */
    static final int ORDER = Integer.MIN_VALUE;

    private static final String PROMISED = AlwaysOnHeaders.class.getName();
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";
    private static final String DRAWING_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(context -> {
            promise(context);
            context.next();
        });
    }

    /** Sees to it that the answer will have them; what fails before the first handler comes here late. */
    static void promise(RoutingContext context) {
        if (context.get(PROMISED) == null) {
            context.put(PROMISED, true);
            long startNanos = System.nanoTime();
            RequestIds.of(context.request());
            Traces.of(context.request());
            context.addHeadersEndHandler(ignored -> addTo(context.request(), startNanos));
        }
    }

    /** Writes them to the answer of this request, which is not on its way yet. */
    public static void addTo(HttpServerRequest request, long startNanos) {
        var headers = request.response().headers();
        headers.set(RequestIds.HEADER, RequestIds.of(request));
        addIfAbsent(headers, "X-Content-Type-Options", "nosniff");
        addIfAbsent(headers, "Referrer-Policy", "no-referrer");
        addIfAbsent(headers, "Cross-Origin-Resource-Policy", "same-origin");
        addIfAbsent(headers, "Strict-Transport-Security", "max-age=31536000");
        addIfAbsent(headers, "Content-Security-Policy", policy(headers.get("Content-Type")));
        double milliseconds = (System.nanoTime() - startNanos) / 1e6;
        headers.set("Server-Timing", String.format(Locale.ROOT, "total;dur=%.1f", milliseconds));
        if (mustNotBeStored(request)) {
            addIfAbsent(headers, "Cache-Control", "no-store");
        }
    }

    private static void addIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }

    private static String policy(@Nullable String type) {
        return type != null && type.startsWith("image/svg+xml") ? DRAWING_POLICY : DATA_POLICY;
    }

    /** What a client sent in a body may describe a person, and so may the answer to it. Problems are about this moment. */
    private static boolean mustNotBeStored(HttpServerRequest request) {
        var method = request.method();
        boolean read = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        return !read || request.response().getStatusCode() >= 400;
    }
}

package io.toebox.edge.request;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.ws.rs.container.ContainerResponseContext;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every answer names its request: the caller's own id when it sent a sane one, otherwise a new one. */
public final class RequestIds {

    public static final String HEADER = "X-Request-Id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /** The id of this request, from now on also in its headers. */
    public static String of(HttpServerRequest request) {
        String id = request.getHeader(HEADER);
        if (id == null || !SANE.matcher(id).matches()) {
            id = UUID.randomUUID().toString();
            request.headers().set(HEADER, id);
        }
        return id;
    }

    @ServerResponseFilter
    void answer(ContainerResponseContext response, HttpServerRequest request) {
        response.getHeaders().putSingle(HEADER, of(request));
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }
}

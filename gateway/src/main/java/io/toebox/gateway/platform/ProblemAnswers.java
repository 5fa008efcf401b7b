package io.toebox.gateway.platform;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** Ends a request that never reaches a resource with a problem document. */
@ApplicationScoped
public class ProblemAnswers {

    private static final long LINGER_MS = 500;

    private final ObjectMapper json;
    private final Vertx vertx;

    ProblemAnswers(ObjectMapper json, Vertx vertx) {
        this.json = json;
        this.vertx = vertx;
    }

    /** Headers the problem needs beside its own, such as {@code Allow}, are set on the response beforehand. */
    public void end(HttpServerRequest request, ProblemType type, @Nullable String detail) {
        send(request, type, detail);
    }

    /**
     * For a body that is perhaps not read to its end. The connection is closed, but not before the client had a moment
     * to read why: closing on unread data would take the answer away from it.
     */
    public void endAndClose(HttpServerRequest request, ProblemType type, @Nullable String detail) {
        if (request.isEnded()) {
            end(request, type, detail);
            return;
        }
        request.handler(ignored -> {});
        request.endHandler(ignored -> {});
        request.resume();
        request.response().putHeader("Connection", "close");
        send(request, type, detail)
                .onComplete(sent -> vertx.setTimer(
                        LINGER_MS, ignored -> request.connection().close()));
    }

    private Future<Void> send(HttpServerRequest request, ProblemType type, @Nullable String detail) {
        var problem = new Problem(
                type.uri(), type.title(), type.status(), detail, request.path(), RequestIds.of(request), List.of());
        if (type == ProblemType.UNAVAILABLE) {
            request.response().putHeader("Retry-After", String.valueOf(Problem.RETRY_AFTER.toSeconds()));
        }
        return request.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(toText(problem));
    }

    private String toText(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document is always writable", e);
        }
    }
}

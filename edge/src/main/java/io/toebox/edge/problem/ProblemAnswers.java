package io.toebox.edge.problem;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.request.RequestIds;

/** Ends a request that never reaches a resource with a problem document. */
@ApplicationScoped
public class ProblemAnswers {

    /** What a client should wait when a service is away: long enough for a restart of a pool, short enough for a person. */
    public static final int RETRY_AFTER_SECONDS = 2;

    private static final long LINGER_MS = 500;

    private final ObjectMapper json;
    private final Vertx vertx;

    ProblemAnswers(ObjectMapper json, Vertx vertx) {
        this.json = json;
        this.vertx = vertx;
    }

    /** Headers the problem needs beside its own, such as {@code Allow}, are set on the response beforehand. */
    public void end(HttpServerRequest request, ProblemType type, @Nullable Sentence detail) {
        send(request, type, detail);
    }

    /**
     * For a body that is perhaps not read to its end. The connection is closed, but not before the client had a moment
     * to read why: closing on unread data would take the answer away from it.
     */
    public void endAndClose(HttpServerRequest request, ProblemType type, @Nullable Sentence detail) {
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

    /**
     * For who asks too often. The body of the request is not waited for.
     *
     * @param violatedPolicies the names of the quotas that are used up
     */
    public void endOverQuota(HttpServerRequest request, List<String> violatedPolicies) {
        if (!request.isEnded()) {
            request.handler(ignored -> {});
            request.resume();
        }
        start(request, ProblemType.QUOTA_EXCEEDED)
                .end(toText(ProblemDocuments.document(request, ProblemType.QUOTA_EXCEEDED, null, List.of())
                        .withViolatedPolicies(violatedPolicies)));
    }

    private Future<Void> send(HttpServerRequest request, ProblemType type, @Nullable Sentence detail) {
        return start(request, type).end(toText(ProblemDocuments.document(request, type, detail, List.of())));
    }

    private static HttpServerResponse start(HttpServerRequest request, ProblemType type) {
        var response = request.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader(
                        "Content-Language", ProblemDocuments.language(request).tag())
                .putHeader(RequestIds.HEADER, RequestIds.of(request));
        headers(type).forEach(response::putHeader);
        return response;
    }

    private String toText(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document is always writable", e);
        }
    }

    /** What some problems say in headers as well. */
    static Map<String, String> headers(ProblemType type) {
        return switch (type) {
            case UNAUTHENTICATED -> Map.of("WWW-Authenticate", "ApiKey header=\"X-API-Key\"");
            case IDEMPOTENCY_IN_PROGRESS -> Map.of("Retry-After", "1");
            case UNAVAILABLE -> Map.of("Retry-After", String.valueOf(RETRY_AFTER_SECONDS));
            case VALIDATION_FAILED,
                    MALFORMED_JSON,
                    IDEMPOTENCY_KEY_MISSING,
                    FORBIDDEN,
                    ORIGIN_NOT_ALLOWED,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    CONFLICT,
                    PRECONDITION_FAILED,
                    PAYLOAD_TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    MISDIRECTED_REQUEST,
                    CONTRADICTION,
                    IDEMPOTENCY_KEY_REUSED,
                    PRECONDITION_REQUIRED,
                    QUOTA_EXCEEDED,
                    INTERNAL,
                    TIMEOUT -> Map.of();
        };
    }
}

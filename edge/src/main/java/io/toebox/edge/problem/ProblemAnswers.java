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

    /** How long a connection stays open after a refusal, so that the client can read it. */
    public static final long LINGER_MS = 500;

    private final ObjectMapper json;
    private final Vertx vertx;

    ProblemAnswers(ObjectMapper json, Vertx vertx) {
        this.json = json;
        this.vertx = vertx;
    }

    /** Headers the problem needs beside its own, such as {@code Allow}, are set on the response beforehand. */
    public void end(HttpServerRequest request, ProblemType type, @Nullable Sentence detail) {
        send(request, type, detail, List.of());
    }

    /** Parameters or headers that need attention (400): all of them. */
    public void end(HttpServerRequest request, List<Mistake> mistakes) {
        var problem = ProblemException.of(mistakes);
        send(request, problem.type(), problem.detail().orElse(null), problem.mistakes());
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
        send(request, type, detail, List.of())
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

    private Future<Void> send(
            HttpServerRequest request, ProblemType type, @Nullable Sentence detail, List<Mistake> mistakes) {
        return start(request, type).end(toText(ProblemDocuments.document(request, type, detail, mistakes)));
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
                    MALFORMED_REQUEST,
                    IDEMPOTENCY_KEY_MISSING,
                    FORBIDDEN,
                    ORIGIN_NOT_ALLOWED,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    REQUEST_TIMEOUT,
                    CONFLICT,
                    PRECONDITION_FAILED,
                    PAYLOAD_TOO_LARGE,
                    URI_TOO_LONG,
                    UNSUPPORTED_MEDIA_TYPE,
                    EXPECTATION_FAILED,
                    MISDIRECTED_REQUEST,
                    CONTRADICTION,
                    IDEMPOTENCY_KEY_REUSED,
                    PRECONDITION_REQUIRED,
                    QUOTA_EXCEEDED,
                    HEADERS_TOO_LARGE,
                    INTERNAL,
                    TIMEOUT -> Map.of();
        };
    }
}

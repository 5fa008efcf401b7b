package io.toebox.gateway.platform;

import java.util.Arrays;
import java.util.Optional;

/**
 * The closed list of problems any Toebox service answers with; each has a page at {@link #uri()}. Clients branch on the
 * type, never on the words.
 */
public enum ProblemType {
    VALIDATION_FAILED("validation-failed", 400, "The request is not valid"),
    MALFORMED_JSON("malformed-json", 400, "The body is not well-formed JSON"),
    IDEMPOTENCY_KEY_MISSING("idempotency-key-missing", 400, "This request needs an Idempotency-Key"),
    UNAUTHENTICATED("unauthenticated", 401, "This needs a key"),
    NOT_FOUND("not-found", 404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This address does not take that method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "No representation matches the Accept header"),
    CONFLICT("conflict", 409, "The present state does not allow this"),
    IDEMPOTENCY_IN_PROGRESS("idempotency-in-progress", 409, "The first request with this key is still running"),
    PRECONDITION_FAILED("precondition-failed", 412, "It was changed in the meantime"),
    PAYLOAD_TOO_LARGE("payload-too-large", 413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "This content type is not understood here"),
    CONTRADICTION("contradiction", 422, "The request contradicts itself"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "This Idempotency-Key belongs to another request"),
    PRECONDITION_REQUIRED("precondition-required", 428, "This request needs If-Match or If-None-Match"),
    INTERNAL("internal", 500, "Something broke on our side"),
    UNAVAILABLE("unavailable", 503, "The service cannot answer right now"),
    TIMEOUT("timeout", 504, "The service took too long to answer");

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public static Optional<ProblemType> findBySlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug.equals(slug)).findFirst();
    }

    /** Relative URI of the page that explains the problem. */
    public String uri() {
        return "/problems/" + slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}

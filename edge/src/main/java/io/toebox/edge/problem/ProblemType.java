package io.toebox.edge.problem;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.vocabulary.Spelling;

/**
 * The closed list of problems any Toebox service answers with; each has a page at {@link #uri()}. Clients branch on the type,
 * never on the words.
 */
public enum ProblemType {
    VALIDATION_FAILED(400),
    MALFORMED_JSON(400),
    MALFORMED_REQUEST(400),
    IDEMPOTENCY_KEY_MISSING(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    ORIGIN_NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    CONFLICT(409),
    IDEMPOTENCY_IN_PROGRESS(409),
    PRECONDITION_FAILED(412),
    PAYLOAD_TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    EXPECTATION_FAILED(417),
    MISDIRECTED_REQUEST(421),
    CONTRADICTION(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    QUOTA_EXCEEDED(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    UNAVAILABLE(503),
    TIMEOUT(504);

    private static final Set<ProblemType> ADVISED =
            EnumSet.of(UNAUTHENTICATED, ORIGIN_NOT_ALLOWED, NOT_FOUND, QUOTA_EXCEEDED, INTERNAL, UNAVAILABLE, TIMEOUT);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public static Optional<ProblemType> findBySlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    public String slug() {
        return Spelling.of(this);
    }

    /** Relative URI of the page that explains the problem. */
    public String uri() {
        return "/problems/" + slug();
    }

    public int status() {
        return status;
    }

    /** Never varies from one occurrence to the next. */
    public Sentence title() {
        return ProblemTexts.EDGE.sentence("title." + slug());
    }

    /** What to do about it where nothing more is known of the occurrence; empty where something always is. */
    Optional<Sentence> advice() {
        return ADVISED.contains(this) ? Optional.of(ProblemTexts.EDGE.sentence("advice." + slug())) : Optional.empty();
    }
}

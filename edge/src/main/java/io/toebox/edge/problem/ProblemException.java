package io.toebox.edge.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Sentence;

import static io.toebox.edge.problem.ProblemType.CONTRADICTION;
import static io.toebox.edge.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static io.toebox.edge.problem.ProblemType.VALIDATION_FAILED;

/** Ends a request with the given problem. Its text reaches the client, so it never carries a value the client sent. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient @Nullable Sentence detail;
    private final transient List<Mistake> mistakes;
    private final @Nullable String understood;

    public ProblemException(ProblemType type) {
        this(type, null, List.of(), null);
    }

    public ProblemException(ProblemType type, Sentence detail) {
        this(type, detail, List.of(), null);
    }

    public ProblemException(ProblemType type, Sentence detail, List<Mistake> mistakes) {
        this(type, detail, mistakes, null);
    }

    private ProblemException(
            ProblemType type, @Nullable Sentence detail, List<Mistake> mistakes, @Nullable String understood) {
        super(detail == null ? type.slug() : detail.in(Language.ENGLISH));
        this.type = type;
        this.detail = detail;
        this.mistakes = List.copyOf(mistakes);
        this.understood = understood;
    }

    /** Fields or parameters are not valid (400): all that are wrong, of which there is at least one. */
    public static ProblemException of(List<Mistake> mistakes) {
        var byPlace =
                mistakes.stream().sorted(Comparator.comparing(Mistake::place)).toList();
        return new ProblemException(VALIDATION_FAILED, needAttention(mistakes), byPlace);
    }

    /** One field or parameter is not valid (400). */
    public static ProblemException of(Mistake mistake) {
        return of(List.of(mistake));
    }

    /** Every field is fine by itself, but together they cannot be true (422). */
    public static ProblemException ofContradictions(List<Mistake> mistakes) {
        return new ProblemException(CONTRADICTION, needAttention(mistakes), mistakes);
    }

    /** The body is of another content type than those that are understood, separated by commas (415). */
    public static ProblemException ofType(String understood) {
        return new ProblemException(
                UNSUPPORTED_MEDIA_TYPE, ProblemTexts.EDGE.sentence("send-type", understood), List.of(), understood);
    }

    private static Sentence needAttention(List<Mistake> mistakes) {
        long places = mistakes.stream().map(Mistake::place).distinct().count();
        boolean onlyParameters = mistakes.stream().allMatch(mistake -> mistake.pointer() == null);
        return ProblemTexts.EDGE.sentence(onlyParameters ? "attention.parameters" : "attention.fields", places);
    }

    public ProblemType type() {
        return type;
    }

    public Optional<Sentence> detail() {
        return Optional.ofNullable(detail);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** The content types that are understood, when another one was sent. */
    Optional<String> understood() {
        return Optional.ofNullable(understood);
    }
}

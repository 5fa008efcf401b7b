package io.toebox.lacing.platform;

import java.util.List;

/** Ends a request with the given problem. Its text reaches the client, so it never carries a value the client sent. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Problem.FieldProblem> errors;
    private final String title;
    private final String language;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<Problem.FieldProblem> errors) {
        this(type, type.title(), detail, errors, "en");
    }

    /** Some parameters of the query are not valid. */
    public static ProblemException ofParameters(List<Problem.FieldProblem> errors) {
        return new ProblemException(
                ProblemType.VALIDATION_FAILED,
                errors.size() == 1 ? "1 parameter needs attention." : errors.size() + " parameters need attention.",
                errors);
    }

    /**
     * A problem worded for the runner.
     *
     * @param title the title of the type in that language
     * @param language BCP 47 tag of title and detail
     */
    public ProblemException(
            ProblemType type, String title, String detail, List<Problem.FieldProblem> errors, String language) {
        super(detail);
        this.type = type;
        this.title = title;
        this.errors = List.copyOf(errors);
        this.language = language;
    }

    public ProblemType type() {
        return type;
    }

    public List<Problem.FieldProblem> errors() {
        return errors;
    }

    public String title() {
        return title;
    }

    public String language() {
        return language;
    }
}

package io.toebox.gateway.platform;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Ends a request with the given problem. Its text reaches the client, so it never carries a value the client sent. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Problem.FieldProblem> errors;

    public ProblemException(ProblemType type, @Nullable String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, @Nullable String detail, List<Problem.FieldProblem> errors) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    public ProblemType type() {
        return type;
    }

    public List<Problem.FieldProblem> errors() {
        return errors;
    }
}

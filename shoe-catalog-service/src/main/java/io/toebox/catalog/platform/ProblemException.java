package io.toebox.catalog.platform;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import static io.toebox.catalog.platform.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static io.toebox.catalog.platform.ProblemType.VALIDATION_FAILED;

/** Ends a request with the given problem. Its text reaches the client, so it never carries a value the client sent. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Problem.FieldProblem> errors;
    private final @Nullable String understood;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<Problem.FieldProblem> errors) {
        this(type, detail, errors, null);
    }

    private ProblemException(
            ProblemType type, String detail, List<Problem.FieldProblem> errors, @Nullable String understood) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.understood = understood;
    }

    /** The body is of another content type than those that are understood, separated by commas. */
    public static ProblemException ofType(String understood) {
        return new ProblemException(UNSUPPORTED_MEDIA_TYPE, "Send " + understood + ".", List.of(), understood);
    }

    /** Some fields of the body are not valid. */
    public static ProblemException ofFields(List<Problem.FieldProblem> errors) {
        return new ProblemException(VALIDATION_FAILED, needAttention(errors.size(), "field"), errors);
    }

    /** One parameter of the address or the query is not valid. */
    public static ProblemException ofParameter(String name, String code, String detail) {
        return ofParameters(List.of(Problem.FieldProblem.ofParameter(name, code, detail)));
    }

    /** Some parameters of the address or the query are not valid. */
    public static ProblemException ofParameters(List<Problem.FieldProblem> errors) {
        long parameters =
                errors.stream().map(Problem.FieldProblem::parameter).distinct().count();
        return new ProblemException(VALIDATION_FAILED, needAttention(parameters, "parameter"), errors);
    }

    static String needAttention(long count, String what) {
        return count == 1 ? "1 " + what + " needs attention." : count + " " + what + "s need attention.";
    }

    public ProblemType type() {
        return type;
    }

    public List<Problem.FieldProblem> errors() {
        return errors;
    }

    /** The content types that are understood, when another one was sent. */
    Optional<String> understood() {
        return Optional.ofNullable(understood);
    }
}

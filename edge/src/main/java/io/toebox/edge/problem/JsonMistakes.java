package io.toebox.edge.problem;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.vocabulary.Spelling;

import static io.toebox.edge.problem.ProblemTexts.EDGE;
import static io.toebox.edge.problem.ProblemType.MALFORMED_JSON;

/** Words what Jackson could not read: which field, and what it should be. */
public final class JsonMistakes {

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, Integer.class, Long.class, BigInteger.class);

    private JsonMistakes() {}

    /** The problem of a body that is no JSON, or in which one field is not what it should be. */
    static ProblemException toProblem(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return new ProblemException(MALFORMED_JSON, EDGE.sentence("json.too-deep"));
        }
        if (e instanceof JsonMappingException mapping
                && (!mapping.getPath().isEmpty() || e instanceof MismatchedInputException)
                && (e instanceof MismatchedInputException || mapping.getCause() instanceof InputCoercionException)) {
            return ProblemException.of(toMistake(mapping));
        }
        return new ProblemException(
                MALFORMED_JSON,
                e.getLocation() == null
                        ? EDGE.sentence("json.unreadable")
                        : EDGE.sentence(
                                "json.unreadable-at",
                                e.getLocation().getLineNr(),
                                e.getLocation().getColumnNr()));
    }

    /** What is wrong with the one field the exception names. */
    public static Mistake toMistake(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            var known = sorted(unknown.getKnownPropertyIds());
            return Mistake.ofPointer(pointer(e), "unknown-property", EDGE.sentence("unknown-property", known));
        }
        if (e.getCause() instanceof InputCoercionException) {
            return Mistake.ofPointer(pointer(e), Mistake.OUT_OF_RANGE, EDGE.sentence("number-too-large"));
        }
        if (!(e instanceof MismatchedInputException mismatch)) {
            return Mistake.ofPointer(pointer(e), "invalid", EDGE.sentence("type.wrong"));
        }
        if (e.getPath().isEmpty()) {
            return Mistake.ofPointer("#", Mistake.WRONG_TYPE, EDGE.sentence("one-object"));
        }
        Class<?> target = mismatch.getTargetType();
        boolean isWord = target != null && target.isEnum();
        return Mistake.ofPointer(pointer(e), isWord ? Mistake.UNKNOWN_VALUE : Mistake.WRONG_TYPE, expected(mismatch));
    }

    private static Sentence expected(MismatchedInputException e) {
        Class<?> target = e.getTargetType();
        if (target == null) {
            return EDGE.sentence("type.wrong");
        }
        if (target.isEnum()) {
            return Mistake.oneOf(List.of(target.getEnumConstants()).stream()
                    .map(word -> Spelling.of((Enum<?>) word))
                    .toList());
        }
        if (WHOLE.contains(target)) {
            return EDGE.sentence("type.whole-number");
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive() && target != boolean.class) {
            return EDGE.sentence("type.number");
        }
        if (target == String.class) {
            return EDGE.sentence("type.text");
        }
        if (target == Boolean.class || target == boolean.class) {
            return EDGE.sentence("type.flag");
        }
        return EDGE.sentence(Iterable.class.isAssignableFrom(target) ? "type.list" : "type.object");
    }

    private static String sorted(Collection<Object> names) {
        return String.join(", ", names.stream().map(Object::toString).sorted().toList());
    }

    private static String pointer(JsonMappingException e) {
        var pointer = new StringBuilder("#");
        for (var step : e.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }
}

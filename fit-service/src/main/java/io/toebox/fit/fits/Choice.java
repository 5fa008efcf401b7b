package io.toebox.fit.fits;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.platform.Problem.FieldProblem;
import io.toebox.fit.platform.ProblemException;
import io.toebox.fit.platform.ProblemType;
import io.toebox.fit.wording.Codes;

/** Reads a word that must be one of a few, in any case. */
final class Choice {

    private Choice() {}

    /**
     * @param pointer the field, named in the problem when the word is none of the values
     */
    static <E extends Enum<E>> E parse(Class<E> values, String text, String pointer) {
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> Codes.kebab(value).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> unknown(
                        pointer,
                        Arrays.stream(values.getEnumConstants())
                                .map(Codes::kebab)
                                .toList()));
    }

    /** As {@link #parse}, with a value for a field that was left out. */
    static <E extends Enum<E>> E parse(Class<E> values, @Nullable String text, String pointer, E otherwise) {
        return text == null ? otherwise : parse(values, text, pointer);
    }

    static ProblemException unknown(String pointer, List<String> values) {
        String all = values.stream().limit(values.size() - 1L).collect(Collectors.joining(", "));
        return invalid(
                FieldProblem.ofPointer(pointer, "unknown-value", "Must be " + all + " or " + values.getLast() + "."));
    }

    static ProblemException invalid(FieldProblem error) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, "1 field needs attention.", List.of(error));
    }
}

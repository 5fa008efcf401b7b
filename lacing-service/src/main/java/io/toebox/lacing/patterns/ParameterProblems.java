package io.toebox.lacing.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.platform.Problem.FieldProblem;
import io.toebox.lacing.platform.ProblemException;

/** Collects what is wrong with the query, so that the caller learns all of it at once. */
final class ParameterProblems {

    private final List<FieldProblem> errors = new ArrayList<>();

    /** One of a closed list of words, in any case. */
    <E extends Enum<E>> Optional<E> parseWord(
            String parameter, @Nullable String text, Class<E> type, Function<E, String> slug) {
        if (text == null) {
            return Optional.empty();
        }
        var values = type.getEnumConstants();
        var found = Arrays.stream(values)
                .filter(v -> slug.apply(v).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            var known = Arrays.stream(values).map(slug).collect(Collectors.joining(", "));
            errors.add(FieldProblem.ofParameter(parameter, "unknown-value", "One of: " + known + "."));
        }
        return found;
    }

    void checkRange(String parameter, @Nullable Number value, int min, int max, @Nullable String unit) {
        if (value != null && !(value.doubleValue() >= min && value.doubleValue() <= max)) {
            var in = unit == null ? "" : " " + unit;
            var detail = "Must be between %d and %d%s.".formatted(min, max, in);
            errors.add(new FieldProblem(null, parameter, "out-of-range", detail, min, max, unit));
        }
    }

    void checkRange(String parameter, @Nullable Double value, double min, double max) {
        if (value != null && !(value >= min && value <= max)) {
            var detail = "Must be between %s and %s.".formatted(min, max);
            errors.add(new FieldProblem(null, parameter, "out-of-range", detail, min, max, null));
        }
    }

    /** A list with an entry for each of something. */
    void checkCount(String parameter, int count, int expected, String meaning) {
        if (count != expected) {
            var detail = "Must be %s: %d with commas between.".formatted(meaning, expected);
            errors.add(new FieldProblem(null, parameter, "wrong-count", detail, expected, expected, null));
        }
    }

    void add(FieldProblem problem) {
        errors.add(problem);
    }

    /** @throws ProblemException when anything was wrong */
    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw ProblemException.ofParameters(errors);
        }
    }
}

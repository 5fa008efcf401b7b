package io.toebox.catalog.shoes;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.platform.Problem.FieldProblem;
import io.toebox.catalog.platform.ProblemException;

import static io.toebox.catalog.platform.ProblemType.VALIDATION_FAILED;

/** Reads the parameters of a list, naming the one that cannot be read. */
final class Parameters {

    private Parameters() {}

    static <E extends Enum<E>> @Nullable E parse(String name, Class<E> vocabulary, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Term.parse(vocabulary, text);
        } catch (IllegalArgumentException e) {
            throw refused(name, "unknown-value", e.getMessage());
        }
    }

    static String lastSlug(ShoeFilter filter, @Nullable String cursor) {
        if (cursor == null) {
            return "";
        }
        return ShoeCursor.findLastSlug(filter, cursor)
                .orElseThrow(() -> refused(
                        "cursor",
                        "invalid-cursor",
                        "Pass nextCursor of the page before unchanged, with the same filters."));
    }

    private static ProblemException refused(String name, String code, @Nullable String detail) {
        return new ProblemException(
                VALIDATION_FAILED,
                "1 parameter needs attention.",
                List.of(FieldProblem.ofParameter(name, code, String.valueOf(detail))));
    }
}

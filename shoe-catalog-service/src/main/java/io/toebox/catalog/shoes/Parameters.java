package io.toebox.catalog.shoes;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.platform.Problem.FieldProblem;
import io.toebox.catalog.platform.ProblemException;
import io.toebox.catalog.shoes.ShoeOrder.Position;

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

    static @Nullable SearchText searchText(@Nullable String q) {
        if (q == null) {
            return null;
        }
        return SearchText.find(q)
                .orElseThrow(() -> refused(
                        "q", "invalid-format", "1 to %d words of letters and digits.".formatted(SearchText.MAX_WORDS)));
    }

    static ShoeOrder order(@Nullable String sort, boolean searching) {
        if (sort == null) {
            return searching ? ShoeOrder.BY_RELEVANCE : ShoeOrder.BY_SLUG;
        }
        return ShoeOrder.find(sort, searching)
                .orElseThrow(() -> refused("sort", "unknown-value", "Must be one of " + ShoeOrder.WORDS + "."));
    }

    static @Nullable Position position(ShoeFilter filter, ShoeOrder order, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        return ShoeCursor.find(filter, order, cursor)
                .orElseThrow(() -> refused(
                        "cursor",
                        "invalid-cursor",
                        "Pass nextCursor of the page before unchanged, with the same filters and order."));
    }

    private static ProblemException refused(String name, String code, @Nullable String detail) {
        return new ProblemException(
                VALIDATION_FAILED,
                "1 parameter needs attention.",
                List.of(FieldProblem.ofParameter(name, code, String.valueOf(detail))));
    }
}

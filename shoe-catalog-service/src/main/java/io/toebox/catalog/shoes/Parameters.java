package io.toebox.catalog.shoes;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.platform.ProblemException;

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
            throw ProblemException.ofParameter(name, "unknown-value", String.valueOf(e.getMessage()));
        }
    }

    static String lastSlug(ShoeFilter filter, @Nullable String cursor) {
        if (cursor == null) {
            return "";
        }
        return ShoeCursor.findLastSlug(filter, cursor)
                .orElseThrow(() -> ProblemException.ofParameter(
                        "cursor",
                        "invalid-cursor",
                        "Pass nextCursor of the page before unchanged, with the same filters."));
    }
}

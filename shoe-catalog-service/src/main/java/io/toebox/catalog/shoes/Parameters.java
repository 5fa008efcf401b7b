package io.toebox.catalog.shoes;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.platform.ProblemException;

/** Reads the parameters of a list, naming the one that cannot be read. */
final class Parameters {

    private Parameters() {}

    static @Nullable SearchText searchText(@Nullable String q) {
        if (q == null) {
            return null;
        }
        return SearchText.find(q)
                .orElseThrow(() -> ProblemException.ofParameter(
                        "q", "invalid-format", "1 to %d words of letters and digits.".formatted(SearchText.MAX_WORDS)));
    }

    static ShoeOrder order(@Nullable String sort, boolean searching) {
        if (sort == null) {
            return searching ? ShoeOrder.BY_RELEVANCE : ShoeOrder.BY_SLUG;
        }
        return ShoeOrder.find(sort, searching)
                .orElseThrow(() -> ProblemException.ofParameter(
                        "sort", "unknown-value", "Must be one of " + ShoeOrder.WORDS + "."));
    }
}

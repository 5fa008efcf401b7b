package io.toebox.catalog.shoes;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** Reads the parameters of a list, naming the one that cannot be read. */
final class Parameters {

    private Parameters() {}

    static @Nullable SearchText searchText(@Nullable String q) {
        if (q == null) {
            return null;
        }
        return SearchText.find(q)
                .orElseThrow(() -> ProblemException.of(Mistake.ofParameter(
                        "q",
                        "invalid-format",
                        CATALOG.sentence("search-words", String.valueOf(SearchText.MAX_WORDS)))));
    }

    static ShoeOrder order(@Nullable String sort, boolean searching) {
        if (sort == null) {
            return searching ? ShoeOrder.BY_RELEVANCE : ShoeOrder.BY_SLUG;
        }
        return ShoeOrder.find(sort, searching)
                .orElseThrow(() -> ProblemException.of(
                        Mistake.ofParameter("sort", Mistake.UNKNOWN_VALUE, CATALOG.sentence("sort", ShoeOrder.WORDS))));
    }
}

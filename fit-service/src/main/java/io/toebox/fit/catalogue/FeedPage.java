package io.toebox.fit.catalogue;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.CatalogueLine.GradingFacts;
import io.toebox.fit.catalogue.CatalogueLine.ShoeFacts;

/**
 * Some changes of the catalogue in their order, with the few fields this service reads; everything else is ignored.
 *
 * @param snapshotNeeded whether changes before these are no longer kept; false when nothing is said of it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record FeedPage(List<Change> items, String edition, long lastSequence, boolean snapshotNeeded) {

    /** How many changes are asked for at once: as many as the catalogue hands out. */
    static final int LIMIT = 200;

    /** Whether there may be more changes at once. */
    boolean isFull() {
        return items.size() >= LIMIT;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Change(
            long sequence,
            String kind,
            @Nullable String slug,
            @Nullable ShoeFacts shoe,
            @Nullable GradingFacts grading,
            @Nullable StockFacts stock) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record StockFacts(String shop, List<String> inStock, List<String> soldOut) {}
}

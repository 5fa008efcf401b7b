package io.toebox.fit.catalogue;

import java.time.Instant;
import java.util.Map;

import io.toebox.fit.core.scoring.FitEngine;

/**
 * One whole state of the catalogue, ready to answer. Never changed, only replaced.
 *
 * @param tag the catalogue's entity tag of this state
 * @param takenAt when it was read from the catalogue
 * @param engine judges its shoes
 * @param cards its shoes by slug
 * @param charts its brands' size charts
 * @param boxes which size and width a barcode stands on
 */
public record Snapshot(
        String tag, Instant takenAt, FitEngine engine, Map<String, ShoeCard> cards, SizeCharts charts, Boxes boxes) {

    public Snapshot {
        cards = Map.copyOf(cards);
    }

    /** Names this state in answers: the same version and the same question give the same answer. */
    public String version() {
        return tag.replace("\"", "");
    }
}

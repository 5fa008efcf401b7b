package io.toebox.fit.catalogue;

import java.util.Map;

import io.toebox.fit.core.learning.Outcomes;
import io.toebox.fit.core.scoring.FitEngine;

/**
 * One whole state of the catalogue, ready to answer. Never changed, only replaced.
 *
 * @param version names this state in answers: the same version and the same question give the same answer
 * @param engine judges its shoes
 * @param cards its shoes by slug
 * @param charts its brands' size charts
 * @param boxes which size and width a barcode stands on
 * @param stock which of them each shop has
 * @param outcomes of pairs, which the engine has heard
 */
public record Snapshot(
        String version,
        FitEngine engine,
        Map<String, ShoeCard> cards,
        SizeCharts charts,
        Boxes boxes,
        ShopStock stock,
        Outcomes outcomes) {

    public Snapshot {
        cards = Map.copyOf(cards);
    }

    /** The same with an engine that has heard these outcomes already. */
    Snapshot with(FitEngine heard, Outcomes others) {
        return new Snapshot(version, heard, cards, charts, boxes, stock, others);
    }
}

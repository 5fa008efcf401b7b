package io.toebox.fit.catalogue;

import java.util.Map;

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
 */
public record Snapshot(
        String version,
        FitEngine engine,
        Map<String, ShoeCard> cards,
        SizeCharts charts,
        Boxes boxes,
        ShopStock stock) {

    public Snapshot {
        cards = Map.copyOf(cards);
    }
}

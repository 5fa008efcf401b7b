package io.toebox.fit.core.columns;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;

/**
 * The inside dimensions that leave the feet no room; of two feet, in each zone those of the one with less room.
 *
 * @param insideMm one for each {@link Zone}, in its order, mm
 * @param acrossMm2 covariance of what ball and toes need, mm²
 */
public record Needs(List<Estimate> insideMm, double acrossMm2) {

    /** @throws IllegalArgumentException when there is not one for each zone */
    public Needs {
        insideMm = List.copyOf(insideMm);
        if (insideMm.size() != Zone.values().length) {
            throw new IllegalArgumentException(insideMm.size() + " needs");
        }
    }

    /** What each zone needs. */
    public static Needs of(Function<Zone, Estimate> insideMm, double acrossMm2) {
        return new Needs(Arrays.stream(Zone.values()).map(insideMm).toList(), acrossMm2);
    }

    /** What this zone needs, mm. */
    public Estimate insideMm(Zone zone) {
        return insideMm.get(zone.ordinal());
    }
}

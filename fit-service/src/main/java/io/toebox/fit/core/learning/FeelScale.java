package io.toebox.fit.core.learning;

import io.toebox.fit.core.Normal;

/**
 * How room is felt: below one threshold tight, above another loose, after a normal error that stands for all that differs from
 * runner to runner and from day to day. A runner is not told apart from the next one: his taste is in the error.
 *
 * @param tightBelow in the unit of the room, mm for shoes
 * @param looseAbove in the same unit
 */
public record FeelScale(double tightBelow, double looseAbove) {

    /** The least probability of anything: a word or a size may be mixed up, so that no single outcome decides. */
    static final double LEAST = 1e-4;

    /** @throws IllegalArgumentException when the thresholds do not ascend */
    public FeelScale {
        if (!(tightBelow < looseAbove)) {
            throw new IllegalArgumentException("%s is not below %s".formatted(tightBelow, looseAbove));
        }
    }

    /**
     * How probable it is to be told this of so much room, but for a factor that is the same for every room.
     *
     * @param sd of the error, above 0
     */
    public double probability(Told told, double room, double sd) {
        double tight = Normal.cumulative((tightBelow - room) / sd);
        double loose = Normal.cumulative((room - looseAbove) / sd);
        return LEAST + (1 - LEAST) * told.probability(tight, loose);
    }
}

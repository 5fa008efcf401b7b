package io.toebox.fit.core.learning;

import io.toebox.fit.core.Normal;

/**
 * How room is felt: below one threshold tight, above another loose, after a normal error that stands for all
 * that differs from runner to runner and from day to day. A runner is not told apart from the next one: his taste is in the error.
 *
 * @param tightBelow in the unit of the room, mm for shoes
 * @param looseAbove in the same unit
 * @param mixedUp share of words that say nothing, for a size or a pair was mixed up; above 0, so that no single outcome decides
 */
public record FeelScale(double tightBelow, double looseAbove, double mixedUp) {

    private static final double LEAST_MIXED_UP = 3e-4;

    /** @throws IllegalArgumentException when the thresholds do not ascend or the share is none */
    public FeelScale {
        if (!(tightBelow < looseAbove && mixedUp > 0 && mixedUp < 1)) {
            throw new IllegalArgumentException("%s, %s, %s".formatted(tightBelow, looseAbove, mixedUp));
        }
    }

    /** Hardly a word is mixed up. */
    public FeelScale(double tightBelow, double looseAbove) {
        this(tightBelow, looseAbove, LEAST_MIXED_UP);
    }

    /**
     * How probable it is to be told this of so much room, but for a factor that is the same for every room.
     *
     * @param sd of the error, above 0
     */
    public double probability(Told told, double room, double sd) {
        double tight = Normal.cumulative((tightBelow - room) / sd);
        double loose = Normal.cumulative((room - looseAbove) / sd);
        double lot = mixedUp / 3;
        return told.probability(lot + (1 - mixedUp) * tight, lot + (1 - mixedUp) * loose);
    }
}

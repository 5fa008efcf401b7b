package io.toebox.fit.core.learning;

import io.toebox.fit.core.Normal;

/**
 * How room is felt: below one threshold tight, above another loose, after a normal error that stands for all
 * that differs from runner to runner and from day to day. A runner is not told apart from the next one: his taste is in the error.
 *
 * @param tightBelow in the unit of the room, mm for shoes
 * @param looseAbove in the same unit
 * @param mixedUp share of words that say nothing, for a size or a pair was mixed up; above 0, so that no single outcome decides
 * @param heard how often comfort is told for each time that discomfort is, above 0: those who are content say less
 */
public record FeelScale(double tightBelow, double looseAbove, double mixedUp, double heard) {

    private static final double LEAST_MIXED_UP = 3e-4;

    /** @throws IllegalArgumentException when the thresholds do not ascend or a share is none */
    public FeelScale {
        if (!(tightBelow < looseAbove && mixedUp > 0 && mixedUp < 1 && heard > 0)) {
            throw new IllegalArgumentException("%s, %s, %s, %s".formatted(tightBelow, looseAbove, mixedUp, heard));
        }
    }

    /** Hardly a word is mixed up, and all are told alike. */
    public FeelScale(double tightBelow, double looseAbove) {
        this(tightBelow, looseAbove, LEAST_MIXED_UP, 1);
    }

    /**
     * How probable it is to be told this of so much room, but for a factor that is the same for every room.
     *
     * @param sd of the error, above 0
     */
    public double probability(Told told, double room, double sd) {
        double lot = mixedUp / 3;
        double tight = lot + (1 - mixedUp) * Normal.cumulative((tightBelow - room) / sd);
        double loose = lot + (1 - mixedUp) * Normal.cumulative((room - looseAbove) / sd);
        double all = heard + (1 - heard) * (tight + loose);
        return told.probability(tight / all, loose / all);
    }
}

package io.toebox.fit.core.learning;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logarithms of probabilities over the grid of a shoe's effect, each computed once: outcomes come in rounded classes of room, so that
 * there are few.
 */
public final class FeelTable {

    private record Key(Told told, int room) {}

    private final FeelScale scale;
    private final Grid grid;
    private final double roomStep;
    private final double sd;
    private final Map<Key, double[]> logs = new ConcurrentHashMap<>();

    /**
     * @param roomStep what one class of room is wide, in the unit of the scale
     * @param sd of the error with which that room is felt
     */
    public FeelTable(FeelScale scale, Grid grid, double roomStep, double sd) {
        this.scale = scale;
        this.grid = grid;
        this.roomStep = roomStep;
        this.sd = sd;
    }

    /** Logarithm of the probability to be told this, at each effect of the grid; not to be changed. */
    public double[] of(Told told, int room) {
        return logs.computeIfAbsent(new Key(told, room), key -> {
            var log = new double[grid.points()];
            for (int i = 0; i < log.length; i++) {
                log[i] = StrictMath.log(scale.probability(told, room * roomStep + grid.at(i), sd));
            }
            return log;
        });
    }

    /**
     * Probability to be told this when the effect is distributed like that.
     *
     * @param effect probabilities over the grid
     */
    public double probability(Told told, int room, double[] effect) {
        double sum = 0;
        for (int i = 0; i < effect.length; i++) {
            if (effect[i] > 0) {
                sum += effect[i] * scale.probability(told, room * roomStep + grid.at(i), sd);
            }
        }
        return sum;
    }
}

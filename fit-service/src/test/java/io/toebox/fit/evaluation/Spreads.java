package io.toebox.fit.evaluation;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.learning.FeelScale;
import io.toebox.fit.core.learning.FeelTable;
import io.toebox.fit.core.learning.Grid;
import io.toebox.fit.core.learning.Hierarchy;

/**
 * How the spread of one feeling is shared between items, the sizes of an item, and all else, of a total that is 1: so an item without
 * outcomes is told exactly as one would tell it without knowing of items. Learned by empirical Bayes.
 *
 * @param itemSd of items
 * @param sizeSd of the sizes of one item
 */
record Spreads(double itemSd, double sizeSd) {

    static final Grid GRID = Grid.around(3.2, 0.05);
    private static final double[] STEPS = {0.1, 0.05, 0.02, 0.01};
    private static final double LEAST = 0.02;

    double noiseSd() {
        return Math.sqrt(1 - itemSd * itemSd - sizeSd * sizeSd);
    }

    Hierarchy hierarchy() {
        return new Hierarchy(GRID, sizeSd);
    }

    Estimate prior() {
        return new Estimate(0, itemSd);
    }

    /** The table for {@link #GRID}. */
    FeelTable table(FeelScale scale, double roomStep) {
        return new FeelTable(scale, GRID, roomStep, noiseSd());
    }

    /** The spreads under which these outcomes are most probable. */
    static Spreads of(CountedOutcomes outcomes, FeelScale scale, double roomStep) {
        var best = new Spreads(0.5, 0.2);
        double highest = best.logEvidence(outcomes, scale, roomStep);
        for (double step : STEPS) {
            boolean isBetter = true;
            while (isBetter) {
                isBetter = false;
                for (var other : new Spreads[] {
                    new Spreads(best.itemSd + step, best.sizeSd),
                    new Spreads(best.itemSd - step, best.sizeSd),
                    new Spreads(best.itemSd, best.sizeSd + step),
                    new Spreads(best.itemSd, best.sizeSd - step)
                }) {
                    double log = other.isPossible() ? other.logEvidence(outcomes, scale, roomStep) : highest;
                    if (log > highest) {
                        highest = log;
                        best = other;
                        isBetter = true;
                    }
                }
            }
        }
        return best;
    }

    boolean isPossible() {
        return itemSd >= LEAST && sizeSd >= LEAST && itemSd * itemSd + sizeSd * sizeSd < 0.9;
    }

    double logEvidence(CountedOutcomes outcomes, FeelScale scale, double roomStep) {
        double[] sum = {0};
        outcomes.learn(
                hierarchy(),
                table(scale, roomStep),
                GRID,
                prior(),
                (item, count) -> sum[0] += item.belief().logEvidence());
        return sum[0];
    }
}

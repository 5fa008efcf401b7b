package io.toebox.fit.evaluation;

import io.toebox.fit.core.Normal;
import io.toebox.fit.core.learning.FeelScale;

/**
 * What is learned of all shoes together and then frozen: thresholds, the share of words that are mixed up, how much less the content
 * say, what room counts, and spreads. By empirical Bayes, from outcomes alone; few tell little of what is mixed up or not said, so
 * that is expected to be near the usual.
 *
 * @param slope what a unit of room counts in units of the spread of feeling
 */
record OutcomeLevel(FeelScale scale, double slope, Spreads spreads) {

    private static final double[] STEPS = {0.1, 0.05, 0.025};

    private static final double MIXED_UP = Math.log(0.01);

    private static final double HEARD = Math.log(0.7);

    /** Logarithms of what room counts, of the spreads, of words mixed up and of comfort told: what is expected. Assumed. */
    private static final double[] EXPECTED = {Math.log(0.85), Math.log(0.45), Math.log(0.17), MIXED_UP, HEARD};

    private static final double[] EXPECTED_SD = {0.2, 0.3, 0.5, 1.2, 0.6};

    /** @param start thresholds and slope that are learned without knowing of shoes */
    static OutcomeLevel learn(CountedOutcomes outcomes, BodyModel start, double roomStep) {
        double[] best = {
            start.scale().tightBelow(), start.scale().looseAbove(), start.weights()[0], 0.4, 0.15, MIXED_UP, HEARD
        };
        double highest = log(best, outcomes, roomStep);
        for (double step : STEPS) {
            boolean isBetter = true;
            while (isBetter) {
                isBetter = false;
                for (int i = 0; i < 2 * best.length; i++) {
                    var other = best.clone();
                    // A logarithm moves by larger steps than parts of the spread.
                    other[i / 2] += (i % 2 == 0 ? step : -step) * (i / 2 > 4 ? 4 : 1);
                    double log = log(other, outcomes, roomStep);
                    if (log > highest) {
                        highest = log;
                        best = other;
                        isBetter = true;
                    }
                }
            }
        }
        return of(best);
    }

    /** Thresholds are learned as if all told alike: then they hardly change with what is believed of the content. */
    private static OutcomeLevel of(double[] numbers) {
        double heard = Math.exp(numbers[6]);
        double tight = Normal.cumulative(numbers[0]);
        double loose = Normal.cumulative(-numbers[1]);
        double all = tight + loose + (1 - tight - loose) / heard;
        return new OutcomeLevel(
                new FeelScale(quantile(tight / all), -quantile(loose / all), Math.exp(numbers[5]), heard),
                numbers[2],
                new Spreads(numbers[3], numbers[4]));
    }

    /** The number below which a standard normal one is so often. */
    static double quantile(double probability) {
        double low = -8;
        double high = 8;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (Normal.cumulative(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double log(double[] numbers, CountedOutcomes outcomes, double roomStep) {
        if (numbers[0] >= numbers[1]
                || numbers[2] <= 0
                || numbers[5] >= -0.5
                || !new Spreads(numbers[3], numbers[4]).isPossible()) {
            return Double.NEGATIVE_INFINITY;
        }
        var level = of(numbers);
        double log = level.spreads.logEvidence(outcomes, level.scale, roomStep * level.slope);
        double[] logs = {Math.log(numbers[2]), Math.log(numbers[3]), Math.log(numbers[4]), numbers[5], numbers[6]};
        for (int i = 0; i < EXPECTED.length; i++) {
            double off = (logs[i] - EXPECTED[i]) / EXPECTED_SD[i];
            log -= off * off / 2;
        }
        return log;
    }
}

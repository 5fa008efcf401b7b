package io.toebox.fit.evaluation;

import io.toebox.fit.core.learning.FeelScale;

/**
 * What is learned of all shoes together and then frozen: thresholds, the share of words that are mixed up, what room counts,
 * and spreads. By empirical Bayes, from outcomes alone; few tell little of what is mixed up, so that is expected to be near the usual.
 *
 * @param slope what a unit of room counts in units of the spread of feeling
 */
record OutcomeLevel(FeelScale scale, double slope, Spreads spreads) {

    private static final double[] STEPS = {0.1, 0.05, 0.025};

    /** Logarithm of the share of mixed-up words: what is expected, and its deviation. */
    private static final double MIXED_UP = Math.log(0.03);

    private static final double MIXED_UP_SD = 0.7;

    /** Logarithms of what room counts and of the spreads: few outcomes tell little of them either. */
    private static final double[] EXPECTED = {Math.log(0.85), Math.log(0.45), Math.log(0.17)};

    private static final double[] EXPECTED_SD = {0.2, 0.3, 0.5};

    /** @param start thresholds and slope that are learned without knowing of shoes */
    static OutcomeLevel learn(CountedOutcomes outcomes, BodyModel start, double roomStep) {
        double[] best = {start.scale().tightBelow(), start.scale().looseAbove(), start.weights()[0], 0.4, 0.15, MIXED_UP
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

    private static OutcomeLevel of(double[] numbers) {
        return new OutcomeLevel(
                new FeelScale(numbers[0], numbers[1], Math.exp(numbers[5])),
                numbers[2],
                new Spreads(numbers[3], numbers[4]));
    }

    private static double log(double[] numbers, CountedOutcomes outcomes, double roomStep) {
        if (numbers[0] >= numbers[1]
                || numbers[2] <= 0
                || numbers[5] >= -0.5
                || !new Spreads(numbers[3], numbers[4]).isPossible()) {
            return Double.NEGATIVE_INFINITY;
        }
        var level = of(numbers);
        double mixedUp = (numbers[5] - MIXED_UP) / MIXED_UP_SD;
        double log = level.spreads.logEvidence(outcomes, level.scale, roomStep * level.slope) - mixedUp * mixedUp / 2;
        for (int i = 0; i < EXPECTED.length; i++) {
            double off = (Math.log(numbers[2 + i]) - EXPECTED[i]) / EXPECTED_SD[i];
            log -= off * off / 2;
        }
        return log;
    }
}

package io.toebox.fit.core.learning;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import io.toebox.fit.core.Estimate;

/**
 * Shoe, and shoe × size: a shoe's effect is believed from what its brand lets expect, each of its sizes differs from it a little, and
 * every outcome of a size speaks of both. Exact but for the grid: the variance is summed over, never a best guess put in its place, so
 * a shoe without outcomes is believed as it was, and one with few only a little otherwise.
 */
public final class Hierarchy {

    /** Two sizes that contradict each other entirely still leave a belief. */
    private static final double LEAST = 1e-300;

    private final Grid grid;
    private final double[] kernel;

    /** @param sizeSd how far the sizes of one shoe differ from it, 0 for not at all */
    public Hierarchy(Grid grid, double sizeSd) {
        this.grid = grid;
        int reach = (int) Math.ceil(4 * sizeSd / grid.step());
        kernel = new double[2 * reach + 1];
        double sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            double z = reach == 0 ? 0 : (i - reach) * grid.step() / sizeSd;
            kernel[i] = StrictMath.exp(-z * z / 2);
            sum += kernel[i];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= sum;
        }
    }

    /** What is believed of one shoe. */
    public final class Belief {

        private final double[] shoe;
        private final double logEvidence;
        private final Map<Integer, double[]> likelihoods;
        private final Map<Integer, double[]> smoothed;

        private Belief(
                double[] shoe,
                double logEvidence,
                Map<Integer, double[]> likelihoods,
                Map<Integer, double[]> smoothed) {
            this.shoe = shoe;
            this.logEvidence = logEvidence;
            this.likelihoods = likelihoods;
            this.smoothed = smoothed;
        }

        /** Logarithm of how probable all the outcomes were beforehand. */
        public double logEvidence() {
            return logEvidence;
        }

        /** The shoe's effect. */
        public Estimate shoe() {
            return moments(shoe);
        }

        /** Probabilities of the effect in one size over the grid: the shoe's, and what this size differs. */
        public double[] effectIn(int size) {
            var likelihood = likelihoods.get(size);
            var ofShoe = shoe.clone();
            if (likelihood != null) {
                // The size's own outcomes are in the shoe's belief: they are taken out before they come in again.
                var before = Objects.requireNonNull(smoothed.get(size));
                for (int i = 0; i < ofShoe.length; i++) {
                    ofShoe[i] /= Math.max(LEAST, before[i]);
                }
            }
            var effect = smooth(ofShoe);
            if (likelihood != null) {
                for (int i = 0; i < effect.length; i++) {
                    effect[i] *= likelihood[i];
                }
            }
            normalize(effect);
            return effect;
        }

        /** The effect in one size. */
        public Estimate in(int size) {
            return moments(effectIn(size));
        }
    }

    /**
     * What is believed of one shoe after its outcomes.
     *
     * @param prior the shoe's effect as expected of it, its deviation above 0
     * @param logLikelihoods of each size's outcomes over the grid
     */
    public Belief given(Estimate prior, SortedMap<Integer, double[]> logLikelihoods) {
        var log = grid.logNormal(prior.meanMm(), prior.sdMm());
        double logEvidence = -StrictMath.log(sumOfExp(log, 0));
        var likelihoods = new TreeMap<Integer, double[]>();
        var smoothed = new TreeMap<Integer, double[]>();
        for (var entry : logLikelihoods.entrySet()) {
            double highest = Arrays.stream(entry.getValue()).max().orElse(0);
            var likelihood = new double[grid.points()];
            for (int i = 0; i < likelihood.length; i++) {
                likelihood[i] = StrictMath.exp(entry.getValue()[i] - highest);
            }
            var ofShoe = smooth(likelihood);
            likelihoods.put(entry.getKey(), likelihood);
            smoothed.put(entry.getKey(), ofShoe);
            for (int i = 0; i < log.length; i++) {
                log[i] += StrictMath.log(Math.max(LEAST, ofShoe[i]));
            }
            logEvidence += highest;
        }
        double highest = Arrays.stream(log).max().orElse(0);
        double sum = sumOfExp(log, highest);
        var shoe = new double[log.length];
        for (int i = 0; i < shoe.length; i++) {
            shoe[i] = StrictMath.exp(log[i] - highest) / sum;
        }
        return new Belief(shoe, logEvidence + highest + StrictMath.log(sum), likelihoods, smoothed);
    }

    private static double sumOfExp(double[] logs, double highest) {
        double sum = 0;
        for (double log : logs) {
            sum += StrictMath.exp(log - highest);
        }
        return sum;
    }

    /** What a size differs is added; beyond the grid all is as at its end. */
    private double[] smooth(double[] values) {
        int reach = kernel.length / 2;
        if (reach == 0) {
            return values.clone();
        }
        int last = values.length - 1;
        var smooth = new double[values.length];
        for (int i = 0; i < smooth.length; i++) {
            double sum = 0;
            for (int k = 0; k < kernel.length; k++) {
                sum += kernel[k] * values[Math.clamp(i + k - reach, 0, last)];
            }
            smooth[i] = sum;
        }
        return smooth;
    }

    private Estimate moments(double[] probabilities) {
        double mean = 0;
        for (int i = 0; i < probabilities.length; i++) {
            mean += probabilities[i] * grid.at(i);
        }
        double square = 0;
        for (int i = 0; i < probabilities.length; i++) {
            double off = grid.at(i) - mean;
            square += probabilities[i] * off * off;
        }
        return new Estimate(mean, Math.sqrt(square));
    }

    private static void normalize(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }
}

package io.toebox.fit.evaluation;

import java.util.List;
import java.util.stream.IntStream;

import io.toebox.fit.evaluation.Simulation.Trial;

/**
 * How often it was comfortable where the engine said it would be, by tenths of the predicted probability.
 *
 * @param bins from 0 to 0.1 upwards
 */
record Reliability(List<Bin> bins) {

    /**
     * A tenth.
     *
     * @param trials how many fell into it
     * @param predicted their mean predicted probability, NaN when there is none
     * @param observed the share of them that was comfortable, NaN when there is none
     */
    record Bin(int trials, double predicted, double observed) {

        double error() {
            return observed - predicted;
        }
    }

    static Reliability of(List<Trial> trials) {
        return new Reliability(IntStream.range(0, 10)
                .mapToObj(tenth -> trials.stream()
                        .filter(trial -> Math.min(9, (int) (trial.predicted() * 10)) == tenth)
                        .toList())
                .map(in -> new Bin(
                        in.size(),
                        in.stream().mapToDouble(Trial::predicted).average().orElse(Double.NaN),
                        in.stream()
                                .mapToDouble(trial -> trial.comfortable() ? 1 : 0)
                                .average()
                                .orElse(Double.NaN)))
                .toList());
    }
}

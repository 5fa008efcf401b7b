package io.toebox.fit.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;

/**
 * Does a shoe that the engine calls short for its label run small in the crowd's eyes? The engine's prediction has no parameter
 * to fit but its zero, the mean length of the first half of the shoes; the second half is held out.
 *
 * @param heldOut predicted size deviation (half sizes too long) and rating of each shoe of the second half
 * @param pearsonOfAll correlation over both halves
 */
record SizeRatings(int learnt, List<Point> heldOut, double pearsonOfAll) {

    static final long SEED = 20260824;

    record Point(double predicted, double rating) {}

    static SizeRatings of(ShoeTable table) {
        var rated = new ArrayList<>(table.rows().stream()
                .filter(row -> row.sizeRating().isPresent() && lengthMm(row) > 0)
                .sorted(Comparator.comparing(row -> row.shoe().slug()))
                .toList());
        Collections.shuffle(rated, new Random(SEED));
        int half = rated.size() / 2;
        double mean = rated.subList(0, half).stream()
                .mapToDouble(SizeRatings::lengthMm)
                .average()
                .orElseThrow();
        return new SizeRatings(
                half,
                rated.subList(half, rated.size()).stream()
                        .map(row -> new Point(
                                (lengthMm(row) - mean) / (Policy.LENGTH_PER_SIZE.value() / 2),
                                row.sizeRating().orElseThrow()))
                        .toList(),
                pearson(
                        rated.stream().mapToDouble(SizeRatings::lengthMm).toArray(),
                        rated.stream()
                                .mapToDouble(row -> row.sizeRating().orElseThrow())
                                .toArray()));
    }

    double pearson() {
        return pearson(
                heldOut.stream().mapToDouble(Point::predicted).toArray(),
                heldOut.stream().mapToDouble(Point::rating).toArray());
    }

    double spearman() {
        return pearson(
                ranks(heldOut.stream().mapToDouble(Point::predicted).toArray()),
                ranks(heldOut.stream().mapToDouble(Point::rating).toArray()));
    }

    /** Half of the distance between the ends of the 95 % interval, on Fisher's scale. */
    double fisherHalfWidth() {
        return 1.96 / Math.sqrt(heldOut.size() - 3.0);
    }

    private static double lengthMm(ShoeTable.Row row) {
        return row.shoe().measurements().stream()
                .filter(m -> m.dimension() == InsideDimension.INTERNAL_LENGTH)
                .mapToDouble(Measurement::valueMm)
                .findFirst()
                .orElse(0);
    }

    /** Equal values share the mean of their ranks. */
    static double[] ranks(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> {
                    double rank = 0.5;
                    for (double other : values) {
                        rank += other < values[i] ? 1 : other == values[i] ? 0.5 : 0;
                    }
                    return rank;
                })
                .toArray();
    }

    static double pearson(double[] a, double[] b) {
        double meanA =
                IntStream.range(0, a.length).mapToDouble(i -> a[i]).average().orElseThrow();
        double meanB =
                IntStream.range(0, b.length).mapToDouble(i -> b[i]).average().orElseThrow();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }
}

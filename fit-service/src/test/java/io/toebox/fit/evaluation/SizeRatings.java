package io.toebox.fit.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import io.toebox.fit.core.policy.Policy;

/**
 * What the crowd feels of a shoe's size, told without its own vote: each model line in turn is left out, everything is learned
 * anew from the others, and the votes on the line are foretold. Beside the engine stand its rivals.
 *
 * @param shoes how many have a vote and a measured length
 * @param rivals root mean square error of each, half sizes, and its correlation with the votes
 * @param points what the engine foretold and what the crowd voted
 */
record SizeRatings(int shoes, Map<String, Score> rivals, List<Point> points) {

    private static final double NEARLY_THE_SAME = 0.1;

    /** The engine's name among its rivals. */
    static final String ENGINE = "engine: brand and learned weight";

    record Point(double predicted, double vote) {}

    /**
     * How well one foretells.
     *
     * @param rmseHalfSizes one point of the vote taken as half a size
     * @param correlation with the votes; not a number where it foretells nearly the same of all
     */
    record Score(double rmseHalfSizes, double correlation) {}

    static SizeRatings of(ShoeTable table) {
        var rated = Learning.rated(table.rows());
        var rivals = new LinkedHashMap<String, Function<List<CrowdModel.Rated>, ToDoubleFunction<CrowdModel.Rated>>>();
        rivals.put(ENGINE, others -> {
            var model = CrowdModel.of(others);
            return shoe -> model.expect(shoe.brand(), shoe.longerMm());
        });
        rivals.put("ignores the laboratory: one number for all", others -> {
            double mean = mean(others);
            return shoe -> mean;
        });
        rivals.put("brand's mean vote", others -> {
            double all = mean(others);
            var brands = others.stream()
                    .collect(Collectors.groupingBy(
                            CrowdModel.Rated::brand, Collectors.averagingDouble(CrowdModel.Rated::voteMm)));
            return shoe -> brands.getOrDefault(shoe.brand(), all);
        });
        for (double weight : new double[] {0.25, 1}) {
            rivals.put("laboratory with a fixed weight of " + weight, others -> {
                double mean = others.stream()
                        .mapToDouble(shoe -> shoe.voteMm() - weight * shoe.longerMm())
                        .average()
                        .orElseThrow();
                return shoe -> mean + weight * shoe.longerMm();
            });
        }
        var scores = new LinkedHashMap<String, Score>();
        var points = new ArrayList<Point>();
        rivals.forEach((name, learn) -> {
            var foretold = foretell(rated, learn);
            scores.put(name, score(foretold));
            if (name.equals(ENGINE)) {
                points.addAll(foretold);
            }
        });
        return new SizeRatings(rated.size(), scores, points);
    }

    private static List<Point> foretell(
            List<CrowdModel.Rated> rated, Function<List<CrowdModel.Rated>, ToDoubleFunction<CrowdModel.Rated>> learn) {
        return rated.stream()
                .collect(Collectors.groupingBy(CrowdModel.Rated::line, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(line -> {
                    var model = learn.apply(rated.stream()
                            .filter(shoe -> !shoe.line().equals(line.getKey()))
                            .toList());
                    return line.getValue().stream()
                            .map(shoe -> new Point(points(model.applyAsDouble(shoe)), points(shoe.voteMm())));
                })
                .toList();
    }

    private static double points(double mm) {
        return mm / Policy.LENGTH_PER_VOTE_POINT.value();
    }

    private static double mean(List<CrowdModel.Rated> rated) {
        return rated.stream().mapToDouble(CrowdModel.Rated::voteMm).average().orElseThrow();
    }

    private static Score score(List<Point> points) {
        double squares = points.stream()
                .mapToDouble(point -> Math.pow(point.predicted() - point.vote(), 2))
                .sum();
        // One left out moves a constant the other way: that foretells nothing.
        double spread = points.stream().mapToDouble(Point::predicted).max().orElseThrow()
                - points.stream().mapToDouble(Point::predicted).min().orElseThrow();
        return new Score(
                Math.sqrt(squares / points.size()),
                spread < NEARLY_THE_SAME
                        ? Double.NaN
                        : pearson(
                                points.stream().mapToDouble(Point::predicted).toArray(),
                                points.stream().mapToDouble(Point::vote).toArray()));
    }

    static double pearson(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
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

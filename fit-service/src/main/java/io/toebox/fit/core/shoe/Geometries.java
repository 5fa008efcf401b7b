package io.toebox.fit.core.shoe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/**
 * What a whole catalogue teaches about the inside of each of its shoes: a shoe's own measurement where there is one; else its
 * retired-method value bridged by the shoes measured with both methods; else its brand's mean, shrunk towards the mean of all
 * shoes as far as the data ask for it (empirical Bayes); else unknown.
 */
public final class Geometries {

    /** Fewer shoes than this say nothing about a method's bias or a spread. */
    private static final int FEWEST_SHOES = 5;

    private final Map<InsideDimension, Estimate> bridges = new EnumMap<>(InsideDimension.class);
    private final Map<InsideDimension, BrandMeans> brandMeans = new EnumMap<>(InsideDimension.class);

    /** Learns from these shoes; their order does not matter. */
    public Geometries(Collection<Shoe> shoes) {
        var ordered = shoes.stream().sorted(Comparator.comparing(Shoe::slug)).toList();
        for (var dimension : InsideDimension.values()) {
            var differences = new ArrayList<Double>();
            var values = new ArrayList<BrandMeans.Value>();
            for (var shoe : ordered) {
                var current = find(shoe, dimension, Measurement.Method.CURRENT);
                var retired = find(shoe, dimension, Measurement.Method.RETIRED);
                current.ifPresent(c -> values.add(new BrandMeans.Value(shoe.brand(), c.meanMm())));
                if (current.isPresent() && retired.isPresent()) {
                    differences.add(current.get().meanMm() - retired.get().meanMm());
                }
            }
            if (differences.size() >= FEWEST_SHOES) {
                bridges.put(dimension, meanAndSpread(differences));
            }
            if (values.size() >= FEWEST_SHOES) {
                brandMeans.put(dimension, new BrandMeans(values));
            }
        }
    }

    /** What is known of the inside of this shoe. */
    public Geometry of(Shoe shoe) {
        var known = new EnumMap<InsideDimension, Geometry.Known>(InsideDimension.class);
        for (var dimension : InsideDimension.values()) {
            find(shoe, dimension).ifPresent(k -> known.put(dimension, k));
        }
        return new Geometry(known);
    }

    private Optional<Geometry.Known> find(Shoe shoe, InsideDimension dimension) {
        var current = find(shoe, dimension, Measurement.Method.CURRENT);
        if (current.isPresent()) {
            return current.map(c -> new Geometry.Known(c, Basis.MEASURED));
        }
        var retired = find(shoe, dimension, Measurement.Method.RETIRED);
        var bridge = bridges.get(dimension);
        if (retired.isPresent() && bridge != null) {
            return retired.map(r -> new Geometry.Known(r.plus(bridge), Basis.BRIDGED));
        }
        return Optional.ofNullable(brandMeans.get(dimension)).map(means -> means.expect(shoe.brand()));
    }

    private static Optional<Estimate> find(Shoe shoe, InsideDimension dimension, Measurement.Method method) {
        return shoe.measurements().stream()
                .filter(m -> m.dimension() == dimension && m.method() == method)
                .findFirst()
                .map(Geometries::atReference);
    }

    private static Estimate atReference(Measurement measured) {
        return new Estimate(measured.valueMm(), Policy.SHOE_MEASUREMENT_SD.value())
                .minus(Geometry.grading(
                        measured.dimension(),
                        measured.mensSize() - Geometry.REFERENCE_MENS_SIZE,
                        measured.width().gradesFromStandard()));
    }

    private static Estimate meanAndSpread(List<Double> values) {
        double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return new Estimate(mean, Math.sqrt(squares / (values.size() - 1)));
    }
}

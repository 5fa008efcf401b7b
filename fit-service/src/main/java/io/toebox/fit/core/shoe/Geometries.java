package io.toebox.fit.core.shoe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.Measurement.Method;

/**
 * What a whole catalogue teaches about the inside of each of its shoes: a shoe's own value by the laboratory's present method;
 * else a shop's, else the brand's, else the retired method's, each bridged by the shoes that have both; else its brand's mean,
 * shrunk towards the mean of all shoes as far as the data ask for it (empirical Bayes); else unknown. Values of different
 * methods are never averaged.
 *
 * <p>A shop's or brand's value that too few shoes bridge has a bias nobody knows: its method's deviation is added and it is
 * then weighed against what is expected of the brand, so that it never makes the answer less sure than not having it.
 */
public final class Geometries {

    /** Fewer shoes than this say nothing about a method's bias or a spread. */
    private static final int FEWEST_SHOES = 5;

    private static final List<Method> OTHER_METHODS = List.of(Method.STORE, Method.BRAND, Method.RETIRED);

    private final Gradings gradings;
    private final Map<InsideDimension, Map<Method, Estimate>> bridges = new EnumMap<>(InsideDimension.class);
    private final Map<InsideDimension, BrandMeans> brandMeans = new EnumMap<>(InsideDimension.class);

    /** Learns from these shoes; their order does not matter. Every brand grades as usual. */
    public Geometries(Collection<Shoe> shoes) {
        this(shoes, Gradings.NONE);
    }

    /** Learns from these shoes; their order does not matter. */
    public Geometries(Collection<Shoe> shoes, Gradings gradings) {
        this.gradings = gradings;
        var ordered = shoes.stream().sorted(Comparator.comparing(Shoe::slug)).toList();
        for (var dimension : InsideDimension.values()) {
            var byMethod = new EnumMap<Method, Estimate>(Method.class);
            for (var method : OTHER_METHODS) {
                findBridge(ordered, dimension, method).ifPresent(bridge -> byMethod.put(method, bridge));
            }
            bridges.put(dimension, byMethod);
            var values = new ArrayList<BrandMeans.Value>();
            for (var shoe : ordered) {
                find(shoe, dimension, Method.CURRENT)
                        .ifPresent(current -> values.add(new BrandMeans.Value(shoe.brand(), current.meanMm())));
            }
            if (values.size() >= FEWEST_SHOES) {
                brandMeans.put(dimension, new BrandMeans(values));
            }
        }
    }

    private Optional<Estimate> findBridge(List<Shoe> shoes, InsideDimension dimension, Method method) {
        var differences = new ArrayList<Double>();
        for (var shoe : shoes) {
            var current = find(shoe, dimension, Method.CURRENT);
            var other = find(shoe, dimension, method);
            if (current.isPresent() && other.isPresent()) {
                differences.add(current.get().meanMm() - other.get().meanMm());
            }
        }
        return differences.size() < FEWEST_SHOES ? Optional.empty() : Optional.of(next(differences));
    }

    /** What is known of the inside of this shoe. */
    public Geometry of(Shoe shoe) {
        var known = new EnumMap<InsideDimension, Geometry.Known>(InsideDimension.class);
        for (var dimension : InsideDimension.values()) {
            find(shoe, dimension).ifPresent(k -> known.put(dimension, k));
        }
        return new Geometry(known, gradings.of(shoe));
    }

    private Optional<Geometry.Known> find(Shoe shoe, InsideDimension dimension) {
        var current = find(shoe, dimension, Method.CURRENT);
        if (current.isPresent()) {
            return current.map(c -> new Geometry.Known(c, Basis.MEASURED));
        }
        var expected = Optional.ofNullable(brandMeans.get(dimension)).map(means -> means.expect(shoe.brand()));
        for (var method : OTHER_METHODS) {
            var other = find(shoe, dimension, method)
                    .flatMap(value -> findBridged(value, dimension, method, expected.map(Geometry.Known::estimate)));
            if (other.isPresent()) {
                return other.map(value -> new Geometry.Known(value, basis(method)));
            }
        }
        return expected;
    }

    private Optional<Estimate> findBridged(
            Estimate value, InsideDimension dimension, Method method, Optional<Estimate> expected) {
        var bridge = Objects.requireNonNull(bridges.get(dimension)).get(method);
        if (bridge != null) {
            return Optional.of(value.plus(bridge));
        }
        return switch (method) {
            case STORE -> Optional.of(weighed(value, Policy.STORE_METHOD_SD, expected));
            case BRAND -> Optional.of(weighed(value, Policy.BRAND_METHOD_SD, expected));
            case CURRENT -> Optional.of(value);
            case RETIRED -> Optional.empty();
        };
    }

    private static Estimate weighed(Estimate value, Policy methodSd, Optional<Estimate> expected) {
        var unsure = value.plus(new Estimate(0, methodSd.value()));
        return expected.map(unsure::given).orElse(unsure);
    }

    private static Basis basis(Method method) {
        return switch (method) {
            case CURRENT -> Basis.MEASURED;
            case STORE -> Basis.STORE_MEASURED;
            case BRAND -> Basis.BRAND_STATED;
            case RETIRED -> Basis.BRIDGED;
        };
    }

    private Optional<Estimate> find(Shoe shoe, InsideDimension dimension, Method method) {
        var readings = shoe.measurements().stream()
                .filter(m -> m.dimension() == dimension && m.method() == method)
                .sorted(Comparator.comparingDouble(Measurement::mensSize)
                        .thenComparing(Measurement::width)
                        .thenComparingDouble(Measurement::valueMm))
                .toList();
        return Readings.pool(readings, Objects.requireNonNull(gradings.of(shoe).get(dimension)));
    }

    /** What to expect of the next difference, the error of the mean included. */
    private static Estimate next(List<Double> values) {
        double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return new Estimate(mean, Math.sqrt(squares / (values.size() - 1) * (1 + 1.0 / values.size())));
    }
}

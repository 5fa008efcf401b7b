package io.toebox.catalog.core.size;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;

/**
 * What a brand without a chart most likely prints beside a US size, from the charts of all the others: the mean of what they
 * print for that size, to the half; for a size that fewer than two of them list, the formula and the mean of their distances
 * from it. It is used only where it tests better than the formula alone: each brand in turn left out, its labels guessed
 * from the others, the mean error of all brands compared. Of one thread.
 */
final class PooledLabels {

    private static final int HALF = 3;
    private static final double ONE = 6;

    private final SizeScale us;
    private final SizeScale to;
    /** Sixths of a size printed, by sixths of the US size, by brand. */
    private final Map<String, NavigableMap<Integer, Integer>> printed;

    private final List<String> sources;
    /** Both are asked again and again while brands are left out. */
    private final Map<Integer, Double> formulas = new HashMap<>();

    private final Map<NavigableMap<Integer, Integer>, Double> distances = new IdentityHashMap<>();
    private final FootLength labelsLieWithin;

    private PooledLabels(
            SizeScale us, SizeScale to, Map<String, NavigableMap<Integer, Integer>> printed, List<String> sources) {
        this.us = us;
        this.to = to;
        this.printed = printed;
        this.sources = sources;
        double sizes = printed.keySet().stream()
                .flatMapToDouble(brand -> errors(brand, true))
                .max()
                .orElseThrow();
        this.labelsLieWithin = new FootLength(
                (int) Math.round(sizes * SizeFormula.of(to).step().value().intValueExact()));
    }

    /**
     * The labels on {@code to} of these charts, all of the sex of the scale {@code us}; empty when fewer than two brands print
     * any or the formula tests no worse.
     */
    static Optional<PooledLabels> of(Collection<SizeChart> charts, SizeScale us, SizeScale to) {
        var printed = new LinkedHashMap<String, NavigableMap<Integer, Integer>>();
        for (var chart : charts) {
            for (var row : chart.rows()) {
                chart.findSize(row, to)
                        .ifPresent(label -> printed.computeIfAbsent(chart.brand(), any -> new TreeMap<>())
                                .put(row.us().sixths(), label.number().sixths()));
            }
        }
        var sources = charts.stream()
                .filter(chart -> printed.containsKey(chart.brand()))
                .flatMap(chart -> chart.sources().stream())
                .distinct()
                .toList();
        if (printed.size() < 2) {
            return Optional.empty();
        }
        var pool = new PooledLabels(us, to, printed, sources);
        return pool.meanError(true) < pool.meanError(false) ? Optional.of(pool) : Optional.empty();
    }

    /** The label most likely printed beside this US size; empty when it is none of the scale. */
    Optional<ShoeSize> find(ShoeSize usSize) {
        return label(guess(usSize.number().sixths(), printed));
    }

    /** The lowest label that a brand prints beside this size, or would by its distance from the formula. */
    Optional<ShoeSize> lowest(ShoeSize usSize) {
        return label(byBrand(usSize).min().orElseThrow());
    }

    /** The highest one. */
    Optional<ShoeSize> highest(ShoeSize usSize) {
        return label(byBrand(usSize).max().orElseThrow());
    }

    /** The US sizes whose label is this one or, when none has it, lies nearest to it. */
    List<ShoeSize> listUsSizes(ShoeSize label) {
        ToDoubleFunction<ShoeSize> distance = size -> find(size)
                .map(found -> Math.abs(
                        (double) found.number().sixths() - label.number().sixths()))
                .orElse(Double.MAX_VALUE);
        double least = usSizes().mapToDouble(distance).min().orElseThrow();
        return usSizes().filter(size -> distance.applyAsDouble(size) == least).toList();
    }

    /** How far, either way, a brand's labels lay at most from those guessed without it. */
    FootLength labelsLieWithin() {
        return labelsLieWithin;
    }

    /** Where the charts can be read, each once. */
    List<String> sources() {
        return sources;
    }

    private Stream<ShoeSize> usSizes() {
        return IntStream.iterate(us.min().sixths(), sixths -> sixths <= us.max().sixths(), sixths -> sixths + HALF)
                .mapToObj(sixths -> new ShoeSize(us, new SizeNumber(sixths)));
    }

    private Optional<ShoeSize> label(double sizes) {
        var halves = Math.round(sizes * 2);
        boolean isOne =
                halves * HALF >= to.min().sixths() && halves * HALF <= to.max().sixths();
        return isOne ? Optional.of(new ShoeSize(to, new SizeNumber((int) halves * HALF))) : Optional.empty();
    }

    private DoubleStream byBrand(ShoeSize usSize) {
        int sixths = usSize.number().sixths();
        var labels = listed(sixths, printed);
        return labels.size() > 1
                ? labels.stream().mapToDouble(Double::doubleValue)
                : printed.values().stream().mapToDouble(rows -> formula(sixths) + distance(rows));
    }

    /** Sizes, not yet brought to a half. */
    private double guess(int usSixths, Map<String, NavigableMap<Integer, Integer>> brands) {
        var labels = listed(usSixths, brands);
        return labels.size() > 1
                ? labels.stream().mapToDouble(Double::doubleValue).average().orElseThrow()
                : formula(usSixths)
                        + brands.values().stream()
                                .mapToDouble(this::distance)
                                .average()
                                .orElseThrow();
    }

    private static List<Double> listed(int usSixths, Map<String, NavigableMap<Integer, Integer>> brands) {
        return brands.values().stream()
                .flatMap(rows -> Optional.ofNullable(rows.get(usSixths)).stream())
                .map(label -> label / ONE)
                .toList();
    }

    /** How much more than the formula a brand prints, in sizes, on average. */
    private double distance(NavigableMap<Integer, Integer> rows) {
        return distances.computeIfAbsent(rows, known -> known.entrySet().stream()
                .mapToDouble(row -> row.getValue() / ONE - formula(row.getKey()))
                .average()
                .orElseThrow());
    }

    private double formula(int usSixths) {
        return formulas.computeIfAbsent(usSixths, sixths -> {
            var length = SizeFormula.lengthOf(new ShoeSize(us, new SizeNumber(sixths)));
            return SizeFormula.exactSize(to, length).doubleValue();
        });
    }

    private double meanError(boolean pooled) {
        return printed.keySet().stream()
                .mapToDouble(brand -> errors(brand, pooled).average().orElseThrow())
                .average()
                .orElseThrow();
    }

    /** By how many sizes each label of the brand is missed by those who do not know it. */
    private DoubleStream errors(String brand, boolean pooled) {
        var others = new LinkedHashMap<>(printed);
        var own = others.remove(brand);
        return Objects.requireNonNull(own).entrySet().stream().mapToDouble(row -> {
            double guess = pooled ? guess(row.getKey(), others) : formula(row.getKey());
            return Math.abs(Math.round(guess * 2) / 2.0 - row.getValue() / ONE);
        });
    }
}

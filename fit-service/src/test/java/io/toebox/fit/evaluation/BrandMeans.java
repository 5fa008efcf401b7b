package io.toebox.fit.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.Geometry;

/**
 * What to expect of a shoe that was not measured: its brand's mean shrunk towards the mean of all brands, by the ratio of the
 * spread between brands to the spread within them (empirical Bayes, one-way random effects). Variances by the analysis of
 * variance for unbalanced groups (Searle, Casella and McCulloch 1992, n0 = (N - sum n²/N)/(k - 1); RECALLED, checked by a
 * simulation in the tests). The mean weighs brands by how surely each one's mean is known, and its own error is part of every
 * expectation. A shoe without a brand counts as a brand of its own.
 */
final class BrandMeans {

    record Value(@Nullable String brand, double valueMm) {}

    private record Group(int count, double meanMm) {}

    private final Map<String, Group> brands = new HashMap<>();
    private final double within;
    private final double between;
    private final Estimate mean;

    /** @param values at least two, in any order */
    BrandMeans(List<Value> values) {
        var byBrand = new TreeMap<String, List<Value>>();
        var groups = new ArrayList<List<Value>>();
        for (var value : values) {
            if (value.brand() == null) {
                groups.add(List.of(value));
            } else {
                byBrand.computeIfAbsent(value.brand(), b -> new ArrayList<>()).add(value);
            }
        }
        byBrand.forEach((brand, shoes) -> brands.put(brand, new Group(shoes.size(), average(shoes))));
        groups.addAll(byBrand.values());

        int all = values.size();
        double shoeMean = average(values);
        double squaresWithin = 0;
        double squaresBetween = 0;
        double countSquares = 0;
        for (var group : groups) {
            double groupMean = average(group);
            squaresWithin += squares(group, groupMean);
            squaresBetween += group.size() * (groupMean - shoeMean) * (groupMean - shoeMean);
            countSquares += (double) group.size() * group.size();
        }
        int freedom = all - groups.size();
        within = freedom > 0 ? squaresWithin / freedom : squares(values, shoeMean) / (all - 1);
        int others = groups.size() - 1;
        double n0 = others == 0 ? 0 : (all - countSquares / all) / others;
        between = freedom == 0 || others == 0 ? 0 : Math.max(0, (squaresBetween / others - within) / n0);
        mean = mean(groups);
    }

    /** Of groups known to differ in truth, the small ones say nearly as much as the large ones. */
    private Estimate mean(List<List<Value>> groups) {
        double weights = 0;
        double sum = 0;
        for (var group : groups) {
            double variance = between + within / group.size();
            double weight = variance > 0 ? 1 / variance : group.size();
            weights += weight;
            sum += weight * average(group);
        }
        return new Estimate(sum / weights, within + between > 0 ? Math.sqrt(1 / weights) : 0);
    }

    /** Variance between brands, mm². */
    double betweenMm2() {
        return between;
    }

    /** Variance within a brand, mm². */
    double withinMm2() {
        return within;
    }

    /** What to expect of a shoe of this brand at the reference size. */
    Geometry.Known expect(@Nullable String brand) {
        var known = brand == null ? null : brands.get(brand);
        if (known == null) {
            var spread = new Estimate(0, Math.sqrt(within + between));
            return new Geometry.Known(mean.plus(spread), Basis.ALL_SHOES);
        }
        double trust = between == 0 ? 0 : between / (between + within / known.count());
        double expected = mean.meanMm() + trust * (known.meanMm() - mean.meanMm());
        double meanError = (1 - trust) * mean.sdMm();
        return new Geometry.Known(
                new Estimate(expected, Math.sqrt(within + between * (1 - trust) + meanError * meanError)), Basis.BRAND);
    }

    private static double average(List<Value> values) {
        return values.stream().mapToDouble(Value::valueMm).average().orElseThrow();
    }

    private static double squares(List<Value> values, double mean) {
        return values.stream()
                .mapToDouble(value -> (value.valueMm() - mean) * (value.valueMm() - mean))
                .sum();
    }
}

package io.toebox.fit.core.shoe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;

/**
 * What to expect of a shoe that was not measured: its brand's mean shrunk towards the mean of all, by the ratio of the spread
 * between brands to the spread within them (empirical Bayes, one-way random effects, method of moments).
 */
final class BrandMeans {

    record Value(@Nullable String brand, double valueMm) {}

    private final double mean;
    private final double within;
    private final double between;
    private final Map<String, Double> brandMean = new HashMap<>();
    private final Map<String, Integer> brandCount = new HashMap<>();

    /** @param values at least two, in any order */
    BrandMeans(List<Value> values) {
        mean = values.stream().mapToDouble(Value::valueMm).average().orElseThrow();
        var byBrand = new TreeMap<String, double[]>();
        int brandless = 0;
        for (var value : values) {
            if (value.brand() == null) {
                brandless++;
                continue;
            }
            double[] sums = byBrand.computeIfAbsent(value.brand(), b -> new double[3]);
            sums[0]++;
            sums[1] += value.valueMm();
            sums[2] += value.valueMm() * value.valueMm();
        }
        double squaresWithin = 0;
        for (var entry : byBrand.entrySet()) {
            double[] sums = entry.getValue();
            brandCount.put(entry.getKey(), (int) sums[0]);
            brandMean.put(entry.getKey(), sums[1] / sums[0]);
            squaresWithin += sums[2] - sums[1] * sums[1] / sums[0];
        }
        double total = values.stream()
                        .mapToDouble(v -> (v.valueMm() - mean) * (v.valueMm() - mean))
                        .sum()
                / (values.size() - 1);
        int freedom = values.size() - brandless - byBrand.size();
        within = freedom > 0 ? Math.max(0, squaresWithin / freedom) : total;
        between = Math.max(0, total - within);
    }

    /** What to expect of a shoe of this brand at the reference size. */
    Geometry.Known expect(@Nullable String brand) {
        Integer count = brand == null ? null : brandCount.get(brand);
        if (count == null) {
            return new Geometry.Known(new Estimate(mean, Math.sqrt(within + between)), Basis.ALL_SHOES);
        }
        double trust = between == 0 ? 0 : between / (between + within / count);
        double expected = mean + trust * (brandMean.get(brand) - mean);
        return new Geometry.Known(new Estimate(expected, Math.sqrt(within + between * (1 - trust))), Basis.BRAND);
    }
}

package io.toebox.catalog.core.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.TenthMm;

import static io.toebox.catalog.core.quality.PlausibilityLimits.SMALLEST_DEVIATION;

/**
 * The values of other shoes a value is held against: one dimension, one method, one size and width. Median and deviation
 * are rounded to tenths of a millimetre first, so that what follows from them follows from the published numbers.
 *
 * @param shoes how many other shoes
 * @param median of their values
 * @param deviation their robust standard deviation, at least {@link PlausibilityLimits#SMALLEST_DEVIATION}
 * @param limit deviations from the median within which a value is no surprise
 */
public record Comparison(Among among, MeasuringMethod method, int shoes, TenthMm median, TenthMm deviation, int limit) {

    /** Makes the median absolute deviation of normally spread values their standard deviation: 1 ÷ 0.6745 (textbook). */
    private static final double MAD_TO_SD = 1.4826;

    /** Whose shoes. */
    public enum Among {
        BRAND,
        ALL_SHOES
    }

    /**
     * The comparison with these values.
     *
     * @throws IllegalArgumentException when there are none
     */
    static Comparison of(Among among, MeasuringMethod method, Collection<TenthMm> values, int limit) {
        double[] tenths = values.stream().mapToDouble(TenthMm::tenths).sorted().toArray();
        double median = median(tenths);
        double[] distances = values.stream()
                .mapToDouble(v -> Math.abs(v.tenths() - median))
                .sorted()
                .toArray();
        double deviation = Math.max(MAD_TO_SD * median(distances), SMALLEST_DEVIATION.tenths());
        return new Comparison(
                among,
                method,
                tenths.length,
                new TenthMm(Math.toIntExact(Math.round(median))),
                new TenthMm(Math.toIntExact(Math.round(deviation))),
                limit);
    }

    /** Smallest value that is no surprise. */
    public TenthMm low() {
        return new TenthMm(median.tenths() - limit * deviation.tenths());
    }

    /** Largest value that is no surprise. */
    public TenthMm high() {
        return new TenthMm(median.tenths() + limit * deviation.tenths());
    }

    /** Deviations from the median to {@code value}, one decimal; negative below the median. */
    public BigDecimal deviations(TenthMm value) {
        return BigDecimal.valueOf(value.tenths() - median.tenths())
                .divide(BigDecimal.valueOf(deviation.tenths()), 1, RoundingMode.HALF_UP);
    }

    boolean surprises(TenthMm value) {
        return value.compareTo(low()) < 0 || value.compareTo(high()) > 0;
    }

    private static double median(double[] sorted) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing has no median.");
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

package io.toebox.lacing.wording;

import java.util.List;
import java.util.Optional;

/** Numbers as they are answered. */
public final class Rounding {

    private Rounding() {}

    /** For lengths, in mm. */
    public static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    public static List<Double> tenths(List<Double> values) {
        return values.stream().map(Rounding::tenth).toList();
    }

    /** The one value there is, empty when they differ. */
    public static Optional<Double> findCommonTenth(List<Double> values) {
        return values.stream().distinct().count() == 1 ? Optional.of(tenth(values.getFirst())) : Optional.empty();
    }

    /** For pull, load and tension, in relative units. */
    public static double thousandth(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}

package io.toebox.catalog.core.shoe;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * One inside dimension of one shoe as somebody measured it.
 *
 * @param value the length, within the bounds of its dimension
 * @param onSize the size of the shoe that was measured; other sizes need grading
 * @param onWidth the width of the shoe that was measured
 * @param source who measured and where it can be read; never blank
 * @param measuredOn the day it was measured; null when the source does not tell
 */
public record Measurement(
        Dimension dimension,
        MeasuringMethod method,
        TenthMm value,
        ShoeSize onSize,
        WidthGrade onWidth,
        String source,
        @Nullable LocalDate measuredOn)
        implements Comparable<Measurement> {

    private static final Comparator<Measurement> ORDER = Comparator.comparing(Measurement::dimension)
            .thenComparing(Measurement::method)
            .thenComparing(Measurement::onSize)
            .thenComparing(Measurement::onWidth)
            .thenComparing(Measurement::value)
            .thenComparing(Measurement::source)
            .thenComparing(Measurement::measuredOn, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Measurement {
        if (!dimension.methods().contains(method)) {
            throw new IllegalArgumentException(Term.of(dimension) + " is not measured by " + Term.of(method) + ".");
        }
        if (value.compareTo(dimension.min()) < 0 || value.compareTo(dimension.max()) > 0) {
            throw new IllegalArgumentException("%s must be between %s and %s, not %s."
                    .formatted(Term.of(dimension), dimension.min(), dimension.max(), value));
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("A measurement names its source.");
        }
    }

    /** What two measurements must not share: one dimension by one method on one size and width has one value. */
    public Place place() {
        return new Place(dimension, method, onSize, onWidth);
    }

    @Override
    public int compareTo(Measurement other) {
        return ORDER.compare(this, other);
    }

    /** Where in the shoe, how and on which size and width a value was taken. */
    public record Place(Dimension dimension, MeasuringMethod method, ShoeSize onSize, WidthGrade onWidth) {}
}

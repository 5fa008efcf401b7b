package io.toebox.catalog.core.shoe;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Toe-box width ÷ ball width, rounded to thousandths so that the published number and what follows from it agree.
 *
 * @param thousandths 1 to 2000
 */
public record Taper(int thousandths) implements Comparable<Taper> {

    private static final int MAX_THOUSANDTHS = 2000;

    public Taper {
        if (thousandths < 1 || thousandths > MAX_THOUSANDTHS) {
            throw new IllegalArgumentException("A taper is between 0.001 and 2.000.");
        }
    }

    /** The taper of these two widths, which must come from the same method, size and width. */
    public static Taper of(TenthMm toeBoxWidth, TenthMm ballWidth) {
        return new Taper(Math.toIntExact(Math.round(1000.0 * toeBoxWidth.tenths() / ballWidth.tenths())));
    }

    /**
     * The taper from the values measured by the lab's current method on one size and width; empty when there is no such
     * pair. Retired values are never used, not even both of them: the borders hold for the current method only.
     */
    public static Optional<Taper> find(Collection<Measurement> measurements) {
        return measurements.stream()
                .filter(current(Dimension.BALL_WIDTH))
                .sorted()
                .flatMap(ball -> measurements.stream()
                        .filter(current(Dimension.TOE_BOX_WIDTH))
                        .filter(toe -> toe.onSize().equals(ball.onSize()) && toe.onWidth() == ball.onWidth())
                        .map(toe -> of(toe.value(), ball.value())))
                .findFirst();
    }

    /** The ratio with three decimals. */
    public BigDecimal ratio() {
        return BigDecimal.valueOf(thousandths, 3);
    }

    @Override
    public int compareTo(Taper other) {
        return Integer.compare(thousandths, other.thousandths);
    }

    private static Predicate<Measurement> current(Dimension dimension) {
        return m -> m.dimension() == dimension && m.method() == MeasuringMethod.LAB_CURRENT;
    }
}

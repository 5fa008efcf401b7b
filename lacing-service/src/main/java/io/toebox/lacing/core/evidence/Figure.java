package io.toebox.lacing.core.evidence;

/**
 * A number the service rests on, with everything needed to doubt it.
 *
 * @param value the number
 * @param unit its unit, for example {@code mm}
 * @param source where it comes from
 * @param certainty how well it is backed
 */
public record Figure(double value, String unit, String source, Certainty certainty) {

    public Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure must be a finite number, not " + value);
        }
        if (unit.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a figure needs a unit and a source");
        }
    }
}

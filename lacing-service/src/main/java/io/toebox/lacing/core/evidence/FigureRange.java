package io.toebox.lacing.core.evidence;

/**
 * A number that is known as a range only.
 *
 * @param usual what is taken where one number has to be
 * @param low the least it may be
 * @param high the most it may be
 */
public record FigureRange(Figure usual, double low, double high) {

    /** @throws IllegalArgumentException when the usual value lies outside the range */
    public FigureRange {
        if (!(low <= usual.value() && usual.value() <= high)) {
            throw new IllegalArgumentException("%s lies outside %s to %s".formatted(usual.value(), low, high));
        }
    }

    /** The usual value. */
    public double value() {
        return usual.value();
    }
}

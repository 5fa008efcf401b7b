package io.toebox.fit.core.foot;

/**
 * Something seen of a foot: a measurement, or what a shoe that the runner knows says about it. Its error is normal and
 * independent of every other observation's.
 *
 * @param side which foot
 * @param dimension what was seen
 * @param meanMm the value seen, standing, mm
 * @param sdMm standard deviation of its error, mm, above zero
 */
public record FootObservation(Side side, FootDimension dimension, double meanMm, double sdMm) {

    /** @throws IllegalArgumentException when a number is not finite or the standard deviation is not above zero */
    public FootObservation {
        if (!Double.isFinite(meanMm) || !Double.isFinite(sdMm) || sdMm <= 0) {
            throw new IllegalArgumentException("mean %s mm, sd %s mm".formatted(meanMm, sdMm));
        }
    }
}

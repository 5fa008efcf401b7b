package io.toebox.fit.core.foot;

/**
 * Something seen of a foot: a measurement, or what a shoe that the runner knows says about it. Its error is normal, and
 * independent of every other observation's but for what it shares with the same reading of the other foot.
 *
 * @param side which foot
 * @param dimension what was seen
 * @param meanMm the value seen, standing, mm
 * @param sdMm standard deviation of its error, mm, above zero
 * @param sharedSdMm that of the part of the error which the other foot's reading has too where it was read alike, mm; 0 where
 *     it has none, below {@code sdMm}
 */
public record FootObservation(Side side, FootDimension dimension, double meanMm, double sdMm, double sharedSdMm) {

    /** @throws IllegalArgumentException when a number is not finite or a standard deviation is out of its range */
    public FootObservation {
        if (!Double.isFinite(meanMm) || !Double.isFinite(sdMm) || !(sharedSdMm >= 0) || sdMm <= sharedSdMm) {
            throw new IllegalArgumentException(
                    "mean %s mm, sd %s mm, of it shared %s mm".formatted(meanMm, sdMm, sharedSdMm));
        }
    }

    /** One whose error is its own. */
    public FootObservation(Side side, FootDimension dimension, double meanMm, double sdMm) {
        this(side, dimension, meanMm, sdMm, 0);
    }
}

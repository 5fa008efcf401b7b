package io.toebox.fit.core;

/**
 * A quantity that is not known exactly: a normal distribution in millimetres.
 *
 * @param meanMm expected value, mm
 * @param sdMm standard deviation, mm, never negative
 */
public record Estimate(double meanMm, double sdMm) {

    /** @throws IllegalArgumentException when a value is not finite or the standard deviation is negative */
    public Estimate {
        if (!Double.isFinite(meanMm) || !Double.isFinite(sdMm) || sdMm < 0) {
            throw new IllegalArgumentException("mean %s mm, sd %s mm".formatted(meanMm, sdMm));
        }
    }

    /** This plus an independent quantity. */
    public Estimate plus(Estimate other) {
        return new Estimate(meanMm + other.meanMm, Math.hypot(sdMm, other.sdMm));
    }

    /** This minus an independent quantity. */
    public Estimate minus(Estimate other) {
        return new Estimate(meanMm - other.meanMm, Math.hypot(sdMm, other.sdMm));
    }

    /** This and another independent belief of the same quantity, weighed by how sure each is; at least one is unsure. */
    public Estimate given(Estimate other) {
        double mine = other.sdMm * other.sdMm;
        double theirs = sdMm * sdMm;
        return new Estimate(
                (mine * meanMm + theirs * other.meanMm) / (mine + theirs),
                sdMm * other.sdMm / Math.sqrt(mine + theirs));
    }

    /** This times a known factor. */
    public Estimate times(double factor) {
        return new Estimate(meanMm * factor, sdMm * Math.abs(factor));
    }
}

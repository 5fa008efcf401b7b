package io.toebox.fit.core;

/** The normal distribution. */
public final class Normal {

    static final double[] NODES = {
        -0.9602898564975363,
        -0.7966664774136267,
        -0.5255324099163290,
        -0.1834346424956498,
        0.1834346424956498,
        0.5255324099163290,
        0.7966664774136267,
        0.9602898564975363
    };
    static final double[] NODE_WEIGHTS = {
        0.1012285362903763,
        0.2223810344533745,
        0.3137066458778873,
        0.3626837833783620,
        0.3626837833783620,
        0.3137066458778873,
        0.2223810344533745,
        0.1012285362903763
    };

    private Normal() {}

    /** Probability that the quantity lies between two bounds, mm; an exactly known quantity lies inside or outside. */
    public static double probabilityBetween(Estimate quantity, double fromMm, double toMm) {
        if (quantity.sdMm() == 0) {
            return quantity.meanMm() >= fromMm && quantity.meanMm() <= toMm ? 1 : 0;
        }
        double from = (fromMm - quantity.meanMm()) / quantity.sdMm();
        double to = (toMm - quantity.meanMm()) / quantity.sdMm();
        // Both in the upper tail: use the mirror image, where small probabilities keep their digits.
        return from > 0 ? cumulative(-from) - cumulative(-to) : cumulative(to) - cumulative(from);
    }

    /**
     * Probability that two quantities lie between their bounds at once, mm; what they have in common is told by their
     * covariance. Never above the lower of their own probabilities, nor below what these must have in common. To about 1e-6
     * up to a correlation of 0.9 (the product, and Plackett's 1954 integral over the correlation for what is common, by eight
     * Gauss-Legendre nodes).
     *
     * @param covarianceMm2 of the two, mm²; 0 for independent ones
     */
    public static double probabilityBothBetween(
            Estimate a, double fromA, double toA, Estimate b, double fromB, double toB, double covarianceMm2) {
        double onlyA = probabilityBetween(a, fromA, toA);
        double onlyB = probabilityBetween(b, fromB, toB);
        double product = onlyA * onlyB;
        if (a.sdMm() == 0 || b.sdMm() == 0) {
            return product;
        }
        double lowA = (fromA - a.meanMm()) / a.sdMm();
        double highA = (toA - a.meanMm()) / a.sdMm();
        double lowB = (fromB - b.meanMm()) / b.sdMm();
        double highB = (toB - b.meanMm()) / b.sdMm();
        // Two quantities that are one up to a factor may be correlated by a little more than 1 after rounding.
        double half = Math.asin(Math.clamp(covarianceMm2 / (a.sdMm() * b.sdMm()), -1, 1)) / 2;
        double common = 0;
        for (int i = 0; i < NODES.length; i++) {
            double sin = Math.sin(half * (1 + NODES[i]));
            common += NODE_WEIGHTS[i]
                    * (density(highA, highB, sin)
                            - density(lowA, highB, sin)
                            - density(highA, lowB, sin)
                            + density(lowA, lowB, sin));
        }
        double atLeast = Math.max(0, onlyA + onlyB - 1);
        return Math.min(Math.min(onlyA, onlyB), Math.max(atLeast, product + half * common / (2 * Math.PI)));
    }

    /** Density of two standard normal quantities at a correlation, but for a factor that cancels with the substitution. */
    private static double density(double a, double b, double correlation) {
        return Math.exp((a * b * correlation - (a * a + b * b) / 2) / (1 - correlation * correlation));
    }

    /**
     * How far the quantity is below zero: mean and standard deviation of {@code max(0, -quantity)}, mm. Not normal itself, and
     * its mean is above zero however certain the quantity is to be positive.
     */
    public static Estimate negativePart(Estimate quantity) {
        double below = -quantity.meanMm();
        double sd = quantity.sdMm();
        if (sd == 0) {
            return new Estimate(Math.max(0, below), 0);
        }
        double probability = cumulative(below / sd);
        double density = Math.exp(-below * below / (2 * sd * sd)) / Math.sqrt(2 * Math.PI);
        double mean = Math.max(0, below * probability + sd * density);
        double square = (below * below + sd * sd) * probability + below * sd * density;
        return new Estimate(mean, Math.sqrt(Math.max(0, square - mean * mean)));
    }

    /** Standard normal distribution function, to about 1e-15 (Hart 1968, in the form given by West 2005). */
    public static double cumulative(double x) {
        double z = Math.abs(x);
        double tail = z > 37 ? 0 : z < 7.07106781186547 ? near(z) : far(z);
        return x > 0 ? 1 - tail : tail;
    }

    private static double near(double z) {
        double a = 3.52624965998911e-02 * z + 0.700383064443688;
        a = a * z + 6.37396220353165;
        a = a * z + 33.912866078383;
        a = a * z + 112.079291497871;
        a = a * z + 221.213596169931;
        a = a * z + 220.206867912376;
        double b = 8.83883476483184e-02 * z + 1.75566716318264;
        b = b * z + 16.064177579207;
        b = b * z + 86.7807322029461;
        b = b * z + 296.564248779674;
        b = b * z + 637.333633378831;
        b = b * z + 793.826512519948;
        b = b * z + 440.413735824752;
        return Math.exp(-z * z / 2) * a / b;
    }

    private static double far(double z) {
        double fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
        return Math.exp(-z * z / 2) / fraction / 2.506628274631;
    }
}

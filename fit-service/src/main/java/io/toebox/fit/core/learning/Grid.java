package io.toebox.fit.core.learning;

/**
 * Equidistant values of an effect, over which a distribution is summed.
 *
 * @param first the smallest
 * @param step from one to the next, above 0
 * @param points how many
 */
public record Grid(double first, double step, int points) {

    /** From minus to plus a bound. */
    public static Grid around(double bound, double step) {
        int steps = (int) Math.ceil(bound / step);
        return new Grid(-steps * step, step, 2 * steps + 1);
    }

    double at(int point) {
        return first + point * step;
    }

    /** Logarithm of a normal density at each point, but for a constant. */
    double[] logNormal(double mean, double sd) {
        var log = new double[points];
        for (int i = 0; i < points; i++) {
            double z = (at(i) - mean) / sd;
            log[i] = -z * z / 2;
        }
        return log;
    }
}

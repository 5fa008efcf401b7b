package io.toebox.fit.core.columns;

import io.toebox.fit.core.Normal;

/** The standard normal distribution function from a table, for deciding quickly what is worth computing exactly. */
final class NormalTable {

    /** No value is further from the truth than this: a straight line over a step h errs by at most h²/8 times 0.242. */
    static final double MAX_ERROR = 8e-6;

    private static final double END = 7;
    private static final int STEPS_PER_UNIT = 64;
    private static final double[] VALUES = new double[2 * (int) END * STEPS_PER_UNIT + 2];

    static {
        for (int i = 0; i < VALUES.length; i++) {
            VALUES[i] = Normal.cumulative((double) i / STEPS_PER_UNIT - END);
        }
    }

    private NormalTable() {}

    static double cumulative(double x) {
        if (!(x > -END)) {
            return 0;
        }
        if (x >= END) {
            return 1;
        }
        double at = (x + END) * STEPS_PER_UNIT;
        int step = (int) at;
        double lower = VALUES[step];
        return lower + (at - step) * (VALUES[step + 1] - lower);
    }
}

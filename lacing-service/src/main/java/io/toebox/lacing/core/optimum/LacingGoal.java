package io.toebox.lacing.core.optimum;

/** What the best lacing is best at. */
public enum LacingGoal {
    /** Least lace. */
    SHORTEST,
    /** Hardest pull between the two columns in total, at equal lace tension. */
    STRONGEST;

    /** What one straight piece adds, in row widths or in lace tensions. */
    double value(boolean crosses, int rowsApart, double ratio) {
        double along = rowsApart * ratio;
        double length = crosses ? Math.hypot(1, along) : along;
        return switch (this) {
            case SHORTEST -> length;
            case STRONGEST -> crosses ? 1 / length : 0;
        };
    }

    boolean isBetter(double one, double other) {
        return this == SHORTEST ? one < other : one > other;
    }
}

package io.toebox.lacing.core.optimum;

/**
 * The ratio of row distance to column distance up to which criss-cross is the strongest lacing; above it the star (shoe-shop)
 * lacing is. Running shoes have about 0.25 to 0.45.
 */
public final class CrissCrossThreshold {

    private static final double SEARCHED_UP_TO = 10;
    private static final int HALVINGS = 60;

    private CrissCrossThreshold() {}

    /**
     * Where the closed formulas of both strengths are equal: {@code 2+2(n-1)c1 = n+(n-1)c1+c(n-1)} with
     * {@code c(m) = 1/sqrt(1+m^2 h^2)} (Polster; formulas derived and compared with the search).
     *
     * @param rows 3 or more; with two rows both are the same lacing
     * @throws IllegalArgumentException when there are fewer rows
     */
    public static double ratio(int rows) {
        if (rows < 3) {
            throw new IllegalArgumentException("a threshold needs 3 rows or more, not " + rows);
        }
        // Near 0 criss-cross is ahead, far out the star is, and they change places once.
        double ahead = 0.01;
        double behind = SEARCHED_UP_TO;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (ahead + behind) / 2;
            if (crissCross(rows, middle) > star(rows, middle)) {
                ahead = middle;
            } else {
                behind = middle;
            }
        }
        return ahead;
    }

    private static double crissCross(int rows, double ratio) {
        return 2 + 2 * (rows - 1) * share(1, ratio);
    }

    private static double star(int rows, double ratio) {
        return rows + (rows - 1) * share(1, ratio) + share(rows - 1, ratio);
    }

    private static double share(int rowsApart, double ratio) {
        return 1 / Math.hypot(1, rowsApart * ratio);
    }
}

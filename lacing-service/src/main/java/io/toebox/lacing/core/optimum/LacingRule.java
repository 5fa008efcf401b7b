package io.toebox.lacing.core.optimum;

/** Which closed lacings count. */
public enum LacingRule {
    /**
     * Every eyelet has at least one piece to the other column, so that it helps to draw the sides together; the same as: no
     * three eyelets of one column in a row. Polster's definition of a lacing.
     */
    EVERY_EYELET_PULLS,
    /** Every piece goes to the other column (Polster's dense lacings; Halton's alternating ones). */
    DENSE,
    /** The piece straight across is there in every row (Polster's straight lacings). */
    STRAIGHT;

    /**
     * How many closed lacings obey the rule, each counted once whatever its direction.
     *
     * @param rows 2 or more
     */
    public long count(int rows) {
        return switch (this) {
            // Polster; OEIS A078601: (n!)^2/2 * sum over k of C(n-k,k)^2/(n-k).
            case EVERY_EYELET_PULLS -> {
                long sum = 0;
                long squared = factorial(rows) * factorial(rows);
                for (int k = 0; 2 * k <= rows; k++) {
                    long choices = binomial(rows - k, k);
                    sum += squared / (rows - k) * choices * choices;
                }
                yield sum / 2;
            }
            case DENSE -> factorial(rows) * factorial(rows - 1) / 2;
            // Rows in a circle, each entered from the left or from the right.
            case STRAIGHT -> factorial(rows - 1) << (rows - 1);
        };
    }

    private static long factorial(int n) {
        long product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }

    private static long binomial(int n, int k) {
        long value = 1;
        for (int i = 1; i <= k; i++) {
            value = value * (n - k + i) / i;
        }
        return value;
    }
}

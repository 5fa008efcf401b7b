package io.toebox.fit.evaluation;

import java.util.Arrays;

import io.toebox.fit.core.Normal;
import io.toebox.fit.core.learning.FeelScale;

/**
 * How a garment feels, told by its size and the body alone: an ordered probit, fitted by Fisher scoring.
 *
 * @param weights of the features
 * @param scale what is too small and too large
 */
record BodyModel(double[] weights, FeelScale scale) {

    private static final int ROUNDS = 25;
    private static final double RIDGE = 1e-3;
    private static final double ENOUGH = 1e-9;

    double room(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /**
     * @param features of each outcome
     * @param feels of each outcome: 0 small, 1 fit, 2 large
     */
    static BodyModel fit(double[][] features, int[] feels) {
        int k = features[0].length;
        var at = new double[k + 2];
        at[k] = -1;
        at[k + 1] = 1;
        for (int round = 0; round < ROUNDS; round++) {
            var gradient = new double[k + 2];
            var information = new double[k + 2][k + 2];
            for (int row = 0; row < feels.length; row++) {
                add(features[row], feels[row], at, gradient, information);
            }
            var step = solve(information, gradient);
            double largest = 0;
            for (int i = 0; i < step.length; i++) {
                at[i] += step[i];
                largest = Math.max(largest, Math.abs(step[i]));
            }
            if (largest < ENOUGH) {
                break;
            }
        }
        return new BodyModel(Arrays.copyOf(at, k), new FeelScale(at[k], at[k + 1]));
    }

    /** Slopes of the three probabilities along each number; their products, by probability, are the information. */
    private static void add(double[] x, int feel, double[] at, double[] gradient, double[][] information) {
        int k = x.length;
        double room = 0;
        for (int i = 0; i < k; i++) {
            room += at[i] * x[i];
        }
        double low = at[k] - room;
        double high = at[k + 1] - room;
        double atLow = density(low);
        double atHigh = density(high);
        double[] p = {Normal.cumulative(low), 0, Normal.cumulative(-high)};
        p[1] = 1 - p[0] - p[2];
        double[] alongRoom = {-atLow, atLow - atHigh, atHigh};
        double[] alongLow = {atLow, -atLow, 0};
        double[] alongHigh = {0, atHigh, -atHigh};
        double roomRoom = 0;
        double roomLow = 0;
        double roomHigh = 0;
        double lowLow = 0;
        double lowHigh = 0;
        double highHigh = 0;
        for (int y = 0; y < 3; y++) {
            double weight = 1 / Math.max(1e-12, p[y]);
            roomRoom += alongRoom[y] * alongRoom[y] * weight;
            roomLow += alongRoom[y] * alongLow[y] * weight;
            roomHigh += alongRoom[y] * alongHigh[y] * weight;
            lowLow += alongLow[y] * alongLow[y] * weight;
            lowHigh += alongLow[y] * alongHigh[y] * weight;
            highHigh += alongHigh[y] * alongHigh[y] * weight;
        }
        double inverse = 1 / Math.max(1e-12, p[feel]);
        for (int i = 0; i < k; i++) {
            gradient[i] += alongRoom[feel] * inverse * x[i];
            for (int j = 0; j <= i; j++) {
                information[i][j] += roomRoom * x[i] * x[j];
            }
            information[k][i] += roomLow * x[i];
            information[k + 1][i] += roomHigh * x[i];
        }
        gradient[k] += alongLow[feel] * inverse;
        gradient[k + 1] += alongHigh[feel] * inverse;
        information[k][k] += lowLow;
        information[k + 1][k] += lowHigh;
        information[k + 1][k + 1] += highHigh;
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** Solves for a symmetric matrix of which the lower half is given, by its Cholesky root. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int i = 0; i < n; i++) {
            matrix[i][i] += RIDGE;
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int m = 0; m < j; m++) {
                    sum -= matrix[i][m] * matrix[j][m];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
        var x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int m = 0; m < i; m++) {
                x[i] -= matrix[i][m] * x[m];
            }
            x[i] /= matrix[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int m = i + 1; m < n; m++) {
                x[i] -= matrix[m][i] * x[m];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }
}

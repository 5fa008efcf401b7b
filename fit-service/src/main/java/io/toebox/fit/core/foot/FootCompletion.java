package io.toebox.fit.core.foot;

import java.util.List;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/**
 * Says the most that can be said of a dimension: the measured value with the error of measuring, or else its conditional mean
 * and standard deviation given everything that was measured (multivariate normal conditioning on {@link Population}).
 */
public final class FootCompletion {

    private final Population population;

    public FootCompletion(Population population) {
        this.population = population;
    }

    /**
     * @return the dimension of this foot, mm
     * @throws IllegalArgumentException for a dimension that is neither measured nor in the survey
     */
    public Estimate estimate(Foot foot, FootDimension dimension) {
        return foot.findMm(dimension)
                .map(mm -> new Estimate(mm, measuringSdMm(dimension)))
                .orElseGet(() -> conditional(foot, dimension));
    }

    private Estimate conditional(Foot foot, FootDimension wanted) {
        List<FootDimension> known = Population.DIMENSIONS.stream()
                .filter(d -> foot.findMm(d).isPresent())
                .toList();
        int n = known.size();
        var matrix = new double[n][n];
        var deviation = new double[n];
        var covariance = new double[n];
        for (int i = 0; i < n; i++) {
            FootDimension row = known.get(i);
            for (int j = 0; j < n; j++) {
                matrix[i][j] = population.covariance(row, known.get(j));
            }
            matrix[i][i] += measuringSdMm(row) * measuringSdMm(row);
            deviation[i] = foot.findMm(row).orElseThrow() - population.meanMm(row);
            covariance[i] = population.covariance(wanted, row);
        }
        double[] weights = solve(matrix, covariance);
        double mean = population.meanMm(wanted);
        double variance = population.covariance(wanted, wanted);
        for (int i = 0; i < n; i++) {
            mean += weights[i] * deviation[i];
            variance -= weights[i] * covariance[i];
        }
        return new Estimate(mean, Math.sqrt(Math.max(0, variance)));
    }

    private static double measuringSdMm(FootDimension dimension) {
        return switch (dimension) {
            case LENGTH, HEEL_TO_BALL, INSTEP_HEIGHT -> Policy.FOOT_LENGTH_SD.value();
            case BALL_WIDTH, HEEL_WIDTH -> Policy.FOOT_WIDTH_SD.value();
            case BALL_GIRTH -> Policy.FOOT_GIRTH_SD.value();
        };
    }

    /** Solves {@code matrix * x = right} by Cholesky; the matrix is symmetric positive definite and at most 5 by 5. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        var lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        var x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }
}

package io.toebox.fit.core.foot;

import java.util.List;

import static io.toebox.fit.core.foot.FootDimension.BALL_GIRTH;
import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.HEEL_TO_BALL;
import static io.toebox.fit.core.foot.FootDimension.HEEL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;

/**
 * How feet are distributed: means, standard deviations (mm) and correlations within one sex, of ANSUR II (Gordon et al. 2014,
 * NATICK/TR-15/007), computed over all 4,082 men and 1,986 women. Soldiers of 17 to 58 years, one foot per person; instep
 * height was not measured, so it is not here.
 */
public enum Population {
    MEN(new double[] {271.2, 200.9, 101.9, 252.0, 72.5}, new double[] {13.1, 10.5, 5.2, 12.9, 5.5}, new double[][] {
        {1, 0.925, 0.589, 0.597, 0.483},
        {0.925, 1, 0.538, 0.541, 0.497},
        {0.589, 0.538, 1, 0.868, 0.521},
        {0.597, 0.541, 0.868, 1, 0.507},
        {0.483, 0.497, 0.521, 0.507, 1}
    }),
    WOMEN(new double[] {246.3, 182.1, 92.7, 228.1, 67.2}, new double[] {12.4, 9.6, 4.8, 11.8, 5.2}, new double[][] {
        {1, 0.940, 0.555, 0.606, 0.514},
        {0.940, 1, 0.522, 0.568, 0.518},
        {0.555, 0.522, 1, 0.859, 0.542},
        {0.606, 0.568, 0.859, 1, 0.558},
        {0.514, 0.518, 0.542, 0.558, 1}
    });

    static final List<FootDimension> DIMENSIONS = List.of(LENGTH, HEEL_TO_BALL, BALL_WIDTH, BALL_GIRTH, HEEL_WIDTH);

    private final double[] means;
    private final double[] deviations;
    private final double[][] correlations;

    Population(double[] means, double[] deviations, double[][] correlations) {
        this.means = means;
        this.deviations = deviations;
        this.correlations = correlations;
    }

    /** Mean, mm. */
    public double meanMm(FootDimension dimension) {
        return means[index(dimension)];
    }

    /** Covariance, mm². */
    double covariance(FootDimension a, FootDimension b) {
        int i = index(a);
        int j = index(b);
        return correlations[i][j] * deviations[i] * deviations[j];
    }

    private static int index(FootDimension dimension) {
        int index = DIMENSIONS.indexOf(dimension);
        if (index < 0) {
            throw new IllegalArgumentException(dimension + " is not in the survey");
        }
        return index;
    }
}

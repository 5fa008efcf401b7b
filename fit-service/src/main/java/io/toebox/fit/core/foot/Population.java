package io.toebox.fit.core.foot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/**
 * How the feet of one sex are distributed: a normal distribution over {@link FootDimension}, standing.
 *
 * <p>Five dimensions are computed from the rows of ANSUR II (Gordon et al. 2014, NATICK/TR-15/007; the table on the class path
 * is written by a committed step of the tests). Soldiers of 17 to 58 years, one foot per person.
 *
 * <p>The breadth across the toes was not measured there. It is taken as the toe box's share of the ball, on average, and spreads
 * about it; beyond the ball nothing else tells of it.
 *
 * <p>Instep height was not measured there either. Its mean is the mean arch height index times the mean heel-to-ball length. It covaries
 * with nothing: arch height does not go with foot length (Hill 2017), and how it goes with width and girth we have not found.
 * Its spread is what then remains of the index' spread: from {@code index = height / heelToBall}, linearised about the means
 * with height and heel-to-ball uncorrelated, {@code var(height) = heelToBall² var(index) - index² var(heelToBall)}.
 */
public enum Population {
    MEN,
    WOMEN;

    private final int people;
    private final double[] means = new double[FootDimension.values().length];
    private final double[][] covariances = new double[means.length][means.length];

    Population() {
        var table = read().lines().map(line -> line.split(",")).toList();
        var columns = table.getFirst();
        int count = 0;
        for (var row : table) {
            if (row[0].equals(name())) {
                count = Integer.parseInt(row[1]);
                double[] target = row[2].equals("MEAN") ? means : covariances[index(row[2])];
                for (int column = 3; column < columns.length; column++) {
                    target[index(columns[column])] = Double.parseDouble(row[column]);
                }
            }
        }
        people = count;
        addInstepHeight();
        addToeBreadth();
    }

    /** How many people the survey measured. */
    public int people() {
        return people;
    }

    /** Mean, mm. */
    public double meanMm(FootDimension dimension) {
        return means[dimension.ordinal()];
    }

    /** Covariance, mm²; of a dimension with itself its variance. */
    public double covarianceMm2(FootDimension a, FootDimension b) {
        return covariances[a.ordinal()][b.ordinal()];
    }

    /** Standard deviation, mm. */
    public double sdMm(FootDimension dimension) {
        return Math.sqrt(covarianceMm2(dimension, dimension));
    }

    /**
     * How far one dimension of a foot is from what another lets expect, in standard deviations of that expectation, errors of
     * measuring included; 0 or above.
     */
    double distanceSds(FootDimension dimension, Estimate read, FootDimension given, Estimate readGiven) {
        double slope = covarianceMm2(dimension, given) / covarianceMm2(given, given);
        double expectedMm = meanMm(dimension) + slope * (readGiven.meanMm() - meanMm(given));
        double remainingMm2 = covarianceMm2(dimension, dimension) - slope * covarianceMm2(dimension, given);
        double errorMm = Math.hypot(read.sdMm(), slope * readGiven.sdMm());
        return Math.abs(read.meanMm() - expectedMm) / Math.sqrt(remainingMm2 + errorMm * errorMm);
    }

    private void addInstepHeight() {
        int instep = FootDimension.INSTEP_HEIGHT.ordinal();
        double heelToBall = meanMm(FootDimension.HEEL_TO_BALL);
        double index = Policy.ARCH_HEIGHT_INDEX.value();
        double spread = heelToBall * Policy.ARCH_HEIGHT_INDEX_SD.value();
        means[instep] = index * heelToBall;
        covariances[instep][instep] =
                spread * spread - index * index * covarianceMm2(FootDimension.HEEL_TO_BALL, FootDimension.HEEL_TO_BALL);
    }

    private void addToeBreadth() {
        int toes = FootDimension.TOE_BREADTH.ordinal();
        int ball = FootDimension.BALL_WIDTH.ordinal();
        double share = Policy.TOE_BOX_SHARE.value();
        double spread = Policy.TOE_BREADTH_SD.value();
        means[toes] = share * means[ball];
        for (int other = 0; other < means.length; other++) {
            covariances[toes][other] = share * covariances[ball][other];
            covariances[other][toes] = covariances[toes][other];
        }
        covariances[toes][toes] = share * share * covariances[ball][ball] + spread * spread;
    }

    private static int index(String dimension) {
        return FootDimension.valueOf(dimension).ordinal();
    }

    private static String read() {
        try (InputStream table =
                Objects.requireNonNull(Population.class.getResourceAsStream("ansur2.csv"), "ansur2.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

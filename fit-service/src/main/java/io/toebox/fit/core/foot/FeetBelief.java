package io.toebox.fit.core.foot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/**
 * What is believed of a runner's two feet: one normal distribution over every {@link FootDimension} of both. One measured foot
 * says much about the other, and one measured dimension something about the rest. Immutable; the order in which observations
 * were made changes no bit of it.
 *
 * <p>Before anything is seen, each foot is one of its {@link Population}, and the feet of one runner differ by a normal quantity
 * with mean zero (neither side is longer as a rule: SATRA 2018). Whether the differences of two dimensions go together is not
 * known, so they are taken as independent; but toes are a share of the ball, on each foot. Once both feet were seen, how far
 * apart they may be depends on how far apart they were seen: {@link FootDifference}.
 */
public final class FeetBelief {

    private static final int DIMENSIONS = FootDimension.values().length;
    private static final int SIZE = Side.values().length * DIMENSIONS;

    /** Sums depend on their order in the last bits, so observations are always added up in this one. */
    private static final Comparator<FootObservation> ORDER = Comparator.comparing(FootObservation::dimension)
            .thenComparingDouble(FootObservation::sdMm)
            .thenComparingDouble(FootObservation::sharedSdMm)
            .thenComparingDouble(FootObservation::meanMm)
            .thenComparing(FootObservation::side);

    /**
     * The two that decide size and width are learnt last, when all that others say of them is known: what a reading then still
     * moves is what bounds the difference of the feet.
     */
    private static final List<FootDimension> LEARNT = Arrays.stream(FootDimension.values())
            .sorted(Comparator.comparing((FootDimension dimension) -> dimension == FootDimension.BALL_WIDTH)
                    .thenComparing(dimension -> dimension == FootDimension.LENGTH))
            .toList();

    private final Population population;
    private final List<FootObservation> observations;
    private final double[] meansMm = new double[SIZE];
    private final double[][] covariancesMm2 = new double[SIZE][SIZE];

    private FeetBelief(Population population, List<FootObservation> observations) {
        this.population = population;
        this.observations = observations;
        for (var side : Side.values()) {
            for (var a : FootDimension.values()) {
                meansMm[index(side, a)] = population.meanMm(a);
                for (var b : FootDimension.values()) {
                    double between = population.covarianceMm2(a, b);
                    covariancesMm2[index(side, a)][index(side, b)] = between;
                    covariancesMm2[index(side, a)][index(side.other(), b)] =
                            between - FootDifference.covarianceMm2(a, b) / 2;
                }
            }
        }
        for (var dimension : LEARNT) {
            learn(dimension, Seen.of(observations, Side.LEFT, dimension), Seen.of(observations, Side.RIGHT, dimension));
        }
    }

    /** What is believed before anything is seen of the runner. */
    public static FeetBelief prior(Population population) {
        return new FeetBelief(population, List.of());
    }

    /** This belief after more observations; an empty collection changes nothing. */
    public FeetBelief given(Collection<FootObservation> more) {
        var all = new ArrayList<>(observations);
        all.addAll(more);
        all.sort(ORDER);
        return new FeetBelief(population, List.copyOf(all));
    }

    /** Whose feet these are believed to be among. */
    public Population population() {
        return population;
    }

    /** Expected value and standard deviation of one dimension of one foot, standing, mm. */
    public Estimate estimate(Side side, FootDimension dimension) {
        int i = index(side, dimension);
        return new Estimate(meansMm[i], Math.sqrt(Math.max(0, covariancesMm2[i][i])));
    }

    /** Covariance of two dimensions of the same or of both feet, mm²; of a dimension with itself its variance. */
    public double covarianceMm2(Side sideA, FootDimension a, Side sideB, FootDimension b) {
        return covariancesMm2[index(sideA, a)][index(sideB, b)];
    }

    /**
     * How surely a dimension would be known if one (the same or another) were measured on both feet and came out as expected.
     *
     * @param wanted the dimension of interest
     * @param measured what would be measured
     * @param measuringSdMm standard deviation of that measurement's error, mm, above zero
     * @return standard deviation of the wanted dimension after it, mm
     */
    public double sdAfterMeasuringMm(Side side, FootDimension wanted, FootDimension measured, double measuringSdMm) {
        var imagined = new ArrayList<FootObservation>();
        for (var each : Side.values()) {
            imagined.add(
                    new FootObservation(each, measured, estimate(each, measured).meanMm(), measuringSdMm));
        }
        return given(imagined).estimate(side, wanted).sdMm();
    }

    /**
     * Two feet seen about equally well are learnt as their sum and their difference, each foot with the mean of both errors, which
     * differ where an error is a share of what was read; otherwise the surer foot is learnt first: neither side may come first, or
     * mirrored feet would differ from these in the last bits.
     */
    private void learn(FootDimension dimension, Seen left, Seen right) {
        int l = index(Side.LEFT, dimension);
        int r = index(Side.RIGHT, dimension);
        if (left.precision > 0 && right.precision > 0) {
            double likeness = Math.min(left.precision, right.precision) / Math.max(left.precision, right.precision);
            boolean areAlike = likeness >= Policy.READ_ALIKE_FROM.value();
            double ownMm2 = 1 / left.precision + 1 / right.precision;
            double sharedMm2 = areAlike ? 2 * Math.min(left.sharedMm2, right.sharedMm2) : 0;
            double apartMm = Math.abs(left.meanMm - meansMm[l] - (right.meanMm - meansMm[r]));
            double most = square(likeness) * (ownMm2 - sharedMm2) / (ownMm2 + sharedMm2);
            expectApart(l, r, apartMm, ownMm2 - sharedMm2, most);
            if (areAlike) {
                learn(l, r, 1, left.meanMm - meansMm[l] + (right.meanMm - meansMm[r]), ownMm2 + sharedMm2);
                learn(l, r, -1, left.meanMm - meansMm[l] - (right.meanMm - meansMm[r]), ownMm2 - sharedMm2);
                return;
            }
        }
        if (left.precision > right.precision) {
            learn(l, left);
            learn(r, right);
        } else {
            learn(r, right);
            learn(l, left);
        }
    }

    /**
     * Feet that were seen so far apart may be as far apart as {@link FootDifference} finds; their sum stays as it is believed.
     *
     * @param most variance of the difference over that of the sum up to which no foot is believed smaller because the other one was
     *     read larger; where one foot was read surer than the other, found by trying
     */
    private void expectApart(int l, int r, double apartMm, double errorMm2, double most) {
        var covariance = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            covariance[i] = covariancesMm2[l][i] - covariancesMm2[r][i];
        }
        double variance = covariance[l] - covariance[r];
        double sum = covariancesMm2[l][l] + covariancesMm2[r][r] + 2 * covariancesMm2[l][r];
        double expected = FootDifference.expectedMm2(apartMm, variance, errorMm2, sum * most);
        double more = (expected - variance) / square(variance);
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                covariancesMm2[i][j] += covariance[i] * covariance[j] * more;
            }
        }
    }

    private void learn(int i, Seen seen) {
        if (seen.precision > 0) {
            learn(i, i, 0, seen.meanMm - meansMm[i], 1 / seen.precision);
        }
    }

    /** Learns that {@code quantity(a) + sign * quantity(b)} is larger than believed by the surprise, within the error. */
    private void learn(int a, int b, int sign, double surpriseMm, double errorMm2) {
        var covariance = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            covariance[i] = covariancesMm2[a][i] + sign * covariancesMm2[b][i];
        }
        double variance = covariance[a] + sign * covariance[b] + errorMm2;
        for (int i = 0; i < SIZE; i++) {
            meansMm[i] += covariance[i] * surpriseMm / variance;
            for (int j = 0; j < SIZE; j++) {
                covariancesMm2[i][j] -= covariance[i] * covariance[j] / variance;
            }
        }
    }

    /**
     * All observations of one dimension of one foot as a single one; precision, 1/mm², is 0 when there is none. Of its error so
     * much is shared with the other foot's.
     */
    private record Seen(double meanMm, double precision, double sharedMm2) {

        static Seen of(List<FootObservation> observations, Side side, FootDimension dimension) {
            double precision = 0;
            double weighted = 0;
            double shared = 0;
            for (var seen : observations) {
                if (seen.side() == side && seen.dimension() == dimension) {
                    double one = 1 / square(seen.sdMm());
                    precision += one;
                    weighted += one * seen.meanMm();
                    shared += square(one * seen.sharedSdMm());
                }
            }
            return precision == 0
                    ? new Seen(0, 0, 0)
                    : new Seen(weighted / precision, precision, shared / square(precision));
        }
    }

    private static double square(double x) {
        return x * x;
    }

    private static int index(Side side, FootDimension dimension) {
        return side.ordinal() * DIMENSIONS + dimension.ordinal();
    }
}

package io.toebox.fit.core.foot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import io.toebox.fit.core.Estimate;

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
    private final Set<FootDimension> alone;
    private final List<FootObservation> observations;
    private final double[] meansMm = new double[SIZE];
    private final double[][] covariancesMm2 = new double[SIZE][SIZE];

    private FeetBelief(Population population, Set<FootDimension> alone, List<FootObservation> observations) {
        this.population = population;
        this.alone = alone;
        this.observations = observations;
        for (var side : Side.values()) {
            for (var a : FootDimension.values()) {
                meansMm[index(side, a)] = population.meanMm(a);
                for (var b : FootDimension.values()) {
                    if (a != b && (alone.contains(a) || alone.contains(b))) {
                        continue;
                    }
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
        return prior(population, Set.of());
    }

    /** @param alone dimensions of which nothing is believed for the others, nor of the others for them */
    public static FeetBelief prior(Population population, Set<FootDimension> alone) {
        return new FeetBelief(population, Set.copyOf(alone), List.of());
    }

    /** This belief after more observations; an empty collection changes nothing. */
    public FeetBelief given(Collection<FootObservation> more) {
        var all = new ArrayList<>(observations);
        all.addAll(more);
        all.sort(ORDER);
        return new FeetBelief(population, alone, List.copyOf(all));
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
     * What was read of both feet is learnt at once, each with its own error and with what both readings are wrong by together:
     * neither side may come first, or mirrored feet would differ from these in the last bits.
     */
    private void learn(FootDimension dimension, Seen left, Seen right) {
        int l = index(Side.LEFT, dimension);
        int r = index(Side.RIGHT, dimension);
        if (left.isEmpty() || right.isEmpty()) {
            learn(l, left);
            learn(r, right);
            return;
        }
        double sharedMm2 = Math.min(left.sharedMm2, right.sharedMm2);
        double leftMm = left.meanMm - meansMm[l];
        double rightMm = right.meanMm - meansMm[r];
        double surerMm2 = Math.min(left.errorMm2, right.errorMm2);
        double likeness = surerMm2 / Math.max(left.errorMm2, right.errorMm2);
        expectApart(
                l,
                r,
                Math.abs(leftMm - rightMm),
                left.errorMm2 + right.errorMm2 - 2 * sharedMm2,
                likeness * (surerMm2 - sharedMm2) / (surerMm2 + sharedMm2));
        learnBoth(l, r, leftMm, rightMm, new double[] {left.errorMm2, right.errorMm2, sharedMm2});
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
        if (seen.isEmpty()) {
            return;
        }
        var covariance = covariancesMm2[i].clone();
        double variance = covariance[i] + seen.errorMm2;
        double surpriseMm = seen.meanMm - meansMm[i];
        for (int a = 0; a < SIZE; a++) {
            meansMm[a] += covariance[a] * surpriseMm / variance;
            for (int b = 0; b < SIZE; b++) {
                covariancesMm2[a][b] -= covariance[a] * covariance[b] / variance;
            }
        }
    }

    /** @param errorsMm2 variance of the left and the right error and their covariance */
    private void learnBoth(int l, int r, double leftMm, double rightMm, double[] errorsMm2) {
        var left = covariancesMm2[l].clone();
        var right = covariancesMm2[r].clone();
        double ll = left[l] + errorsMm2[0];
        double rr = right[r] + errorsMm2[1];
        double lr = left[r] + errorsMm2[2];
        double determinant = ll * rr - lr * lr;
        for (int a = 0; a < SIZE; a++) {
            meansMm[a] +=
                    ((left[a] * rr - right[a] * lr) * leftMm + (right[a] * ll - left[a] * lr) * rightMm) / determinant;
            for (int b = 0; b < SIZE; b++) {
                double crossMm4 = left[a] * right[b] + right[a] * left[b];
                covariancesMm2[a][b] -=
                        (left[a] * left[b] * rr + right[a] * right[b] * ll - crossMm4 * lr) / determinant;
            }
        }
    }

    /**
     * All observations of one dimension of one foot as a single one; the variance of its error is infinite when there is none. Of
     * it so much is shared with the other foot's.
     */
    private record Seen(double meanMm, double errorMm2, double sharedMm2) {

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
                    ? new Seen(0, Double.POSITIVE_INFINITY, 0)
                    : new Seen(weighted / precision, 1 / precision, shared / square(precision));
        }

        boolean isEmpty() {
            return Double.isInfinite(errorMm2);
        }
    }

    private static double square(double x) {
        return x * x;
    }

    private static int index(Side side, FootDimension dimension) {
        return side.ordinal() * DIMENSIONS + dimension.ordinal();
    }
}

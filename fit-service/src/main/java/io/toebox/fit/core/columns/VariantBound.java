package io.toebox.fit.core.columns;

import java.util.List;

import io.toebox.fit.core.Normal;
import io.toebox.fit.core.clearance.Across;
import io.toebox.fit.core.clearance.Band;
import io.toebox.fit.core.clearance.Zone;

/**
 * What the probability that all {@link VariantZones} are comfortable at once cannot exceed, for one runner's feet; found several
 * times as fast as the probability itself. A zone whose error is its own counts with its own probability. Of ball and toes: given
 * that the ball is comfortable, the toes are at best so when they expect the middle of their band, and then with the error that
 * is left of theirs; and the other way round. Near the best that is not tight enough to tell a few out of hundreds, so what passes is
 * looked at once more: independent zones have the product of their probabilities, and what correlated ones have beyond it, Plackett's
 * integral (1954), is largest at the whole correlation and at the corners where both err to the same side.
 */
final class VariantBound {

    /** Above what the table, and the nodes of the exact integral, are wrong by. */
    static final double MARGIN = 1e-4;

    /** The integral is not exact enough for more; it is then below either zone's own probability, which is all that is used. */
    private static final double MAX_CORRELATION = 0.9;

    private static final int ZONES = VariantZones.COUNT;

    private static final Band LENGTH = Zone.OF_SIZE.band();

    private final Needs needs;
    private final List<Errors> errors;
    private final double[] needsMm;
    private final boolean[] isPrepared;

    /** Of each of the errors, one after the other, one number for each zone: 1 over the clearance's error, 1/mm. */
    private final double[] perSd;

    /** Of each of the errors: the most that ball and toes can have when they know of each other. */
    private final double[] ballCap;

    private final double[] toesCap;

    /** Of each of the errors: the correlation of ball and toes, and its arc over the whole circle; not a number where not used. */
    private final double[] correlation;

    private final double[] arc;

    VariantBound(Needs needs, List<Errors> errors) {
        this.needs = needs;
        this.errors = errors;
        needsMm = VariantZones.needsMm(needs);
        isPrepared = new boolean[errors.size()];
        perSd = new double[errors.size() * ZONES];
        ballCap = new double[errors.size()];
        toesCap = new double[errors.size()];
        correlation = new double[errors.size()];
        arc = new double[errors.size()];
    }

    /**
     * @param error which of the errors the variant has
     * @param insideMm the columns of the zones
     * @param variant which variant
     */
    double atMost(int error, double[][] insideMm, int variant) {
        if (!isPrepared[error]) {
            prepare(error);
        }
        double ball = atMost(VariantZones.BALL, error, insideMm, variant);
        double toes = atMost(VariantZones.TOES, error, insideMm, variant);
        double atMost = Math.min(ball * toesCap[error], toes * ballCap[error]);
        for (int zone : VariantZones.ALONE) {
            atMost *= atMost(zone, error, insideMm, variant);
        }
        return atMost + MARGIN;
    }

    /**
     * The same from closer by, of a variant whose ball and toes are known; {@code atMost} of one whose are not. Parameters as above.
     *
     * @param atMost what {@link #atMost} has found
     */
    double closerAtMost(double atMost, int error, double[][] insideMm, int variant) {
        double ballPer = perSd[error * ZONES + VariantZones.BALL];
        double toesPer = perSd[error * ZONES + VariantZones.TOES];
        double together = correlation[error];
        if (!(together >= 0 && ballPer > 0 && toesPer > 0)) {
            return atMost;
        }
        double ballMm = insideMm[VariantZones.BALL][variant] - needsMm[VariantZones.BALL];
        double toesMm = insideMm[VariantZones.TOES][variant] - needsMm[VariantZones.TOES];
        double beyond = arc[error]
                * (corner(
                                (VariantZones.TO_MM[VariantZones.BALL] - ballMm) * ballPer,
                                (VariantZones.TO_MM[VariantZones.TOES] - toesMm) * toesPer,
                                together)
                        + corner(
                                (VariantZones.FROM_MM[VariantZones.BALL] - ballMm) * ballPer,
                                (VariantZones.FROM_MM[VariantZones.TOES] - toesMm) * toesPer,
                                together));
        double both = atMost(VariantZones.BALL, error, insideMm, variant)
                        * atMost(VariantZones.TOES, error, insideMm, variant)
                + beyond;
        for (int zone : VariantZones.ALONE) {
            both *= atMost(zone, error, insideMm, variant);
        }
        return Math.min(atMost, both + MARGIN);
    }

    /** The most that the integrand can be at a corner, up to this correlation: two products are at most the sum of the squares. */
    private static double corner(double ball, double toes, double correlation) {
        return Math.exp(-(ball * ball + toes * toes) / (2 * (1 + correlation)));
    }

    /** The most that a probability of this length can be, given its error. */
    static double lengthAtMost(double clearanceMm, double sdMm) {
        return NormalTable.cumulative((LENGTH.comfortableToMm() - clearanceMm) / sdMm)
                - NormalTable.cumulative((LENGTH.comfortableFromMm() - clearanceMm) / sdMm)
                + MARGIN;
    }

    private double atMost(int zone, int error, double[][] insideMm, int variant) {
        double clearanceMm = insideMm[zone][variant] - needsMm[zone];
        double per = perSd[error * ZONES + zone];
        return per > 0
                ? NormalTable.cumulative((VariantZones.TO_MM[zone] - clearanceMm) * per)
                        - NormalTable.cumulative((VariantZones.FROM_MM[zone] - clearanceMm) * per)
                : 1;
    }

    private void prepare(int error) {
        var of = errors.get(error);
        for (int zone = 0; zone < ZONES; zone++) {
            perSd[error * ZONES + zone] = 1 / sdMm(of, zone);
        }
        double ballSdMm = sdMm(of, VariantZones.BALL);
        double toesSdMm = sdMm(of, VariantZones.TOES);
        double together = Across.covarianceMm2(needs.acrossMm2(), of.acrossSdMm) / (ballSdMm * toesSdMm);
        boolean isUsed = together <= MAX_CORRELATION;
        double left = Math.sqrt(1 - together * together);
        correlation[error] = isUsed ? together : Double.NaN;
        arc[error] = Math.asin(correlation[error]) / (2 * Math.PI);
        ballCap[error] = isUsed ? atBest(VariantZones.BALL, ballSdMm * left) : 1;
        toesCap[error] = isUsed ? atBest(VariantZones.TOES, toesSdMm * left) : 1;
        isPrepared[error] = true;
    }

    private double sdMm(Errors of, int zone) {
        double needSdMm = needs.insideMm(VariantZones.ALL.get(zone)).sdMm();
        // Other last bits than the engine's hypot has, which the margin covers, at a tenth of its time.
        return Math.sqrt(of.sdMm[zone] * of.sdMm[zone] + needSdMm * needSdMm);
    }

    /** Probability of a clearance that expects the middle of the band. */
    private static double atBest(int zone, double sdMm) {
        double half = (VariantZones.TO_MM[zone] - VariantZones.FROM_MM[zone]) / 2;
        return 1 - 2 * Normal.cumulative(-half / sdMm);
    }
}

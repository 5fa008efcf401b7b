package io.toebox.fit.core.columns;

import java.util.List;

import io.toebox.fit.core.Normal;
import io.toebox.fit.core.clearance.Across;
import io.toebox.fit.core.clearance.Band;
import io.toebox.fit.core.clearance.Zone;

/**
 * What the probability that ball and toes are comfortable at once cannot exceed, for one runner's feet. Given that the ball is
 * comfortable, the toes are at best so when they expect the middle of their band, and then with the error that is left of
 * theirs; and the other way round. Tight where a ranking needs it: near the best.
 */
final class AcrossBound {

    /** Above what the table, and the nodes of the exact integral, are wrong by. */
    static final double MARGIN = 1e-4;

    /** The integral is not exact enough for more; it is then below either zone's own probability, which is all that is used. */
    private static final double MAX_CORRELATION = 0.9;

    private static final Band BALL = Zone.BALL_WIDTH.band();
    private static final Band TOES = Zone.TOE_BOX_WIDTH.band();

    private final Needs needs;
    private final List<Errors> errors;
    private final boolean[] isPrepared;
    private final double[] perBallSd;
    private final double[] perToesSd;
    private final double[] ballCap;
    private final double[] toesCap;

    AcrossBound(Needs needs, List<Errors> errors) {
        this.needs = needs;
        this.errors = errors;
        isPrepared = new boolean[errors.size()];
        perBallSd = new double[errors.size()];
        perToesSd = new double[errors.size()];
        ballCap = new double[errors.size()];
        toesCap = new double[errors.size()];
    }

    /**
     * @param error which of the errors the variant has
     * @param ballMm inside width at the ball
     * @param toesMm width of the toe box
     */
    double atMost(int error, double ballMm, double toesMm) {
        if (!isPrepared[error]) {
            prepare(error);
        }
        double ball = atMost(BALL, ballMm - needs.ball().meanMm(), perBallSd[error]);
        double toes = atMost(TOES, toesMm - needs.toes().meanMm(), perToesSd[error]);
        return Math.min(ball * toesCap[error], toes * ballCap[error]) + MARGIN;
    }

    private static double atMost(Band band, double clearanceMm, double perSd) {
        return perSd > 0
                ? NormalTable.cumulative((band.comfortableToMm() - clearanceMm) * perSd)
                        - NormalTable.cumulative((band.comfortableFromMm() - clearanceMm) * perSd)
                : 1;
    }

    private void prepare(int error) {
        var of = errors.get(error);
        double ballSdMm = Math.hypot(of.ballSdMm(), needs.ball().sdMm());
        double toesSdMm = Math.hypot(of.toesSdMm(), needs.toes().sdMm());
        perBallSd[error] = 1 / ballSdMm;
        perToesSd[error] = 1 / toesSdMm;
        double correlation = Across.covarianceMm2(needs.acrossSdMm(), of.acrossSdMm()) / (ballSdMm * toesSdMm);
        boolean isUsed = correlation <= MAX_CORRELATION;
        double left = Math.sqrt(1 - correlation * correlation);
        ballCap[error] = isUsed ? atBest(BALL, ballSdMm * left) : 1;
        toesCap[error] = isUsed ? atBest(TOES, toesSdMm * left) : 1;
        isPrepared[error] = true;
    }

    /** Probability of a clearance that expects the middle of the band. */
    private static double atBest(Band band, double sdMm) {
        double half = (band.comfortableToMm() - band.comfortableFromMm()) / 2;
        return 1 - 2 * Normal.cumulative(-half / sdMm);
    }
}

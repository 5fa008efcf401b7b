package io.toebox.fit.core.clearance;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.Normal;
import io.toebox.fit.core.policy.Policy;

/** Ball and toe box together. */
public final class Across {

    private static final Band BALL = Zone.BALL_WIDTH.band();
    private static final Band TOES = Zone.TOE_BOX_WIDTH.band();

    private Across() {}

    /**
     * Probability that ball and toes are comfortable at once. An error in how wide the foot, a size, a width grade or the last is
     * moves both, so their probabilities cannot be multiplied; it is never above the lower of the two.
     *
     * @param ball clearance at the ball
     * @param toes clearance at the toes
     * @param footSdMm how unsure the foot's ball width is, mm
     * @param insideSdMm how unsure growth and last are at the ball of this variant, mm
     */
    public static double probabilityComfortable(Estimate ball, Estimate toes, double footSdMm, double insideSdMm) {
        return Normal.probabilityBothBetween(
                ball,
                BALL.comfortableFromMm(),
                BALL.comfortableToMm(),
                toes,
                TOES.comfortableFromMm(),
                TOES.comfortableToMm(),
                covarianceMm2(footSdMm, insideSdMm));
    }

    /** Covariance of the two clearances, mm²; parameters as above. */
    public static double covarianceMm2(double footSdMm, double insideSdMm) {
        double sharedMm = Math.hypot(footSdMm, insideSdMm);
        return sharedMm * sharedMm * Policy.TOE_BOX_SHARE.value();
    }
}

package io.toebox.fit.core.clearance;

import java.util.Arrays;
import java.util.List;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.Normal;
import io.toebox.fit.core.policy.Policy;

/**
 * The two zones that run across the forefoot, ball and toe box, taken together. The probabilities of two zones may be multiplied
 * only if knowing that one was measured wrong says nothing of the other. Here it does: toes are broad
 * where the ball is wide, so a foot that is wider than believed, or a last that grows faster, narrows both zones at once.
 * Multiplied, a shoe that fits would look less likely to than it is.
 */
public final class Across {

    private static final List<Zone> ZONES = Arrays.stream(Zone.values())
            .filter(zone -> zone.errs() == Zone.Errs.ACROSS)
            .toList();

    /** The wider one, at the ball: what growth and last are wrong by is told in its millimetres. */
    public static final Zone BALL = ZONES.getFirst();

    /** The narrower one, at the toes: it has the share {@link Policy#TOE_BOX_SHARE} of that. */
    public static final Zone TOES = ZONES.getLast();

    static {
        if (ZONES.size() != 2) {
            throw new IllegalStateException("what is common to two zones is computed, not to " + ZONES);
        }
    }

    private Across() {}

    /**
     * Probability, 0 to 1, that ball and toes are both comfortable; never above the lower of their own two.
     *
     * @param ball clearance at the ball, mm
     * @param toes clearance at the toes, mm
     * @param footMm2 covariance of what ball and toes of the foot need, mm²
     * @param insideSdMm how unsure growth and last are at the ball of this size and width, mm
     */
    public static double probabilityComfortable(Estimate ball, Estimate toes, double footMm2, double insideSdMm) {
        return Normal.probabilityBothBetween(
                ball,
                BALL.band().comfortableFromMm(),
                BALL.band().comfortableToMm(),
                toes,
                TOES.band().comfortableFromMm(),
                TOES.band().comfortableToMm(),
                covarianceMm2(footMm2, insideSdMm));
    }

    /**
     * Covariance of the two clearances, mm²: that of the foot, and the square of the error of the inside, at the ball, scaled down
     * to the toes. Parameters as above.
     */
    public static double covarianceMm2(double footMm2, double insideSdMm) {
        return footMm2 + insideSdMm * insideSdMm * Policy.TOE_BOX_SHARE.value();
    }
}

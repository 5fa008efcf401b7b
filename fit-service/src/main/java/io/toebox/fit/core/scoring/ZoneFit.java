package io.toebox.fit.core.scoring;

import java.util.Optional;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.Basis;

/**
 * One zone of one shoe in one size and width against the feet.
 *
 * @param zone which zone
 * @param governing the foot with less room
 * @param clearance room of that foot, mm; negative is a squeeze
 * @param surplusMm how much more room the other foot has, mm, when both were measured and differ
 * @param probabilityComfortable 0 to 1
 * @param basis what the shoe's inside dimension rests on
 */
public record ZoneFit(
        Zone zone,
        Governing governing,
        Estimate clearance,
        Optional<Double> surplusMm,
        double probabilityComfortable,
        Basis basis) {

    /** The verdict on the expected clearance. */
    public Verdict verdict() {
        return zone.band().verdict(clearance.meanMm());
    }

    /** Whether it is snug, and a lacing that leaves it free can give room before another shoe is tried. */
    boolean isEasedByLacing() {
        return verdict() == Verdict.SNUG
                && switch (zone.snug()) {
                    case EASED_BY_LACING -> true;
                    case STAYS_SNUG -> false;
                };
    }

    /** Whether the verdict is another one standard deviation up or down. */
    public boolean verdictFlips() {
        return zone.band().flipsInside(clearance);
    }
}

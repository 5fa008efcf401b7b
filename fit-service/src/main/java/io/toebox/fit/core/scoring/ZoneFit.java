package io.toebox.fit.core.scoring;

import java.util.Optional;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.Geometry;

/**
 * One zone of one shoe in one size and width against the feet.
 *
 * @param zone which zone
 * @param governing the foot with less room
 * @param clearance room of that foot, mm; negative is a squeeze
 * @param surplusMm how much more room the other foot has, mm, when both were measured and differ
 * @param probabilityComfortable 0 to 1
 * @param inside the shoe's inside that feet feel here, mm
 * @param basis what that rests on
 * @param measured what was measured inside this very shoe, brought to this size and width, mm
 */
public record ZoneFit(
        Zone zone,
        Governing governing,
        Estimate clearance,
        Optional<Double> surplusMm,
        double probabilityComfortable,
        Estimate inside,
        Basis basis,
        Optional<Geometry.Known> measured) {

    /**
     * How much more was measured than feet feel, mm; negative for less. Present only where the two are far enough apart to be two
     * answers.
     */
    public Optional<Double> findDisagreementMm() {
        return measured.map(known -> known.estimate().meanMm() - inside.meanMm())
                .filter(apartMm -> Math.abs(apartMm) >= Policy.LABORATORY_DISAGREES_FROM.value());
    }

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

package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Band;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootObservation;
import io.toebox.fit.core.foot.Side;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.runner.WornShoe;
import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * What a shoe the runner owns says of the feet: its inside dimension less the clearance that feels so is what the foot needs.
 * A feeling is no caliper, so the observation is wide.
 *
 * @param worn the shoe and how it feels
 * @param size its size
 * @param width its width, or the standard one when nobody told
 * @param womensLastInferred whether its women's last has to be inferred from the men's one
 */
record FeltShoe(WornShoe worn, Geometry geometry, Size size, WidthGrade width, boolean womensLastInferred) {

    /** Both feet feel one shoe, so what they say is shared between those that are known. */
    List<FootObservation> observations(Collection<Side> sides) {
        var observations = new ArrayList<FootObservation>();
        for (var zone : Zone.values()) {
            for (var side : sides) {
                findFoot(zone)
                        .ifPresent(foot -> observations.add(seen(side, zone.need().dimension(), foot, sides.size())));
            }
        }
        return observations;
    }

    private Optional<Estimate> findFoot(Zone zone) {
        return Optional.ofNullable(worn.feel().get(FeltZone.of(zone)))
                .flatMap(verdict -> geometry.find(zone.inside(), size, width, womensLastInferred)
                        .map(inside -> inside.minus(clearance(zone.band(), verdict))))
                .map(zone.need()::footMm);
    }

    /** The clearance that gets this verdict: the middle of its range; of the two that are open, as far out as the next one is wide. */
    private static Estimate clearance(Band band, Verdict verdict) {
        double snug = band.comfortableFromMm() - band.tightBelowMm();
        double roomy = band.looseAboveMm() - band.comfortableToMm();
        double middle =
                switch (verdict) {
                    case TIGHT -> band.tightBelowMm() - snug / 2;
                    case SNUG -> band.comfortableFromMm() - snug / 2;
                    case COMFORTABLE -> band.idealMm();
                    case ROOMY -> band.comfortableToMm() + roomy / 2;
                    case LOOSE -> band.looseAboveMm() + roomy / 2;
                };
        double half = verdict == Verdict.COMFORTABLE ? (band.comfortableToMm() - band.comfortableFromMm()) / 2 : 0;
        return new Estimate(middle, Math.hypot(Policy.FEEL_SD.value(), half));
    }

    private static FootObservation seen(Side side, FootDimension dimension, Estimate foot, int shared) {
        return new FootObservation(side, dimension, foot.meanMm(), foot.sdMm() * Math.sqrt(shared));
    }
}

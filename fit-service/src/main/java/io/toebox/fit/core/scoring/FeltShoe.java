package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Band;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootObservation;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.runner.WornShoe;
import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.Size;

/**
 * What a shoe the runner owns says of the feet: its inside dimension less the clearance that feels so is what the foot needs.
 * A feeling is no caliper, so the observation is wide; and it may be of another size, another shoe or a word mixed up, so what
 * lies far from the measurements counts less, and what lies beyond them not at all.
 *
 * @param worn the shoe and how it feels
 * @param size its size
 */
record FeltShoe(WornShoe worn, Geometry geometry, Size size) {

    /** @param measured what the feet need as far as they were measured */
    Felt hear(FootNeeds measured) {
        var observations = new ArrayList<FootObservation>();
        var contradicting = EnumSet.noneOf(FeltZone.class);
        var unused = EnumSet.noneOf(FeltZone.class);
        unused.addAll(worn.feel().keySet());
        for (var zone : Zone.values()) {
            var found = findFoot(zone);
            if (found.isPresent()) {
                var foot = found.get();
                unused.remove(FeltZone.of(zone));
                double sds = distanceSds(zone, foot, measured);
                if (sds > Policy.MAX_DISAGREEMENT.value()) {
                    contradicting.add(FeltZone.of(zone));
                } else {
                    observations.addAll(seen(zone.need().dimension(), foot, trust(sds), measured));
                }
            }
        }
        return new Felt(observations, contradicting, unused);
    }

    private Optional<Estimate> findFoot(Zone zone) {
        return Optional.ofNullable(worn.feel().get(FeltZone.of(zone)))
                .flatMap(verdict -> geometry.find(zone.inside(), size, worn.widthOrStandard())
                        .map(inside -> inside.minus(clearance(zone.band(), verdict))))
                .map(zone.need()::footMm);
    }

    /**
     * How far what is felt lies from what was measured, in standard deviations of both, of the foot it lies nearer to; 0 where
     * nothing was measured that tells of it.
     */
    private static double distanceSds(Zone zone, Estimate felt, FootNeeds measured) {
        var dimension = zone.need().dimension();
        var feet = measured.runner().feet();
        return zone.need().measurable().stream().noneMatch(feet::hasMeasured)
                ? 0
                : feet.bySide().keySet().stream()
                        .map(side -> felt.minus(measured.footMm(side, dimension)))
                        .mapToDouble(apart -> Math.abs(apart.meanMm()) / apart.sdMm())
                        .min()
                        .orElseThrow();
    }

    /** Probability that the shoe feels so because of the foot, and not for a reason that has nothing to do with it. */
    private static double trust(double sds) {
        if (sds <= Policy.FELT_DOUBTED_FROM.value()) {
            return 1;
        }
        double junk = Policy.FELT_JUNK.value();
        double spread = Policy.FELT_JUNK_SPREAD.value();
        double foot = (1 - junk) * Math.exp(-sds * sds / 2);
        double other = junk / spread * Math.exp(-sds * sds / (2 * spread * spread));
        return foot / (foot + other);
    }

    /**
     * Both feet feel one shoe, so what they say is shared between those that are known. What is trusted by half moves what is
     * expected by half as much: it has the error that does so.
     */
    private static List<FootObservation> seen(
            FootDimension dimension, Estimate felt, double trust, FootNeeds measured) {
        var sides = measured.runner().feet().bySide().keySet();
        return sides.stream()
                .map(side -> {
                    double errorMm2 = felt.sdMm() * felt.sdMm() * sides.size();
                    double sdMm = measured.footMm(side, dimension).sdMm();
                    double doubtedMm2 = (sdMm * sdMm + errorMm2) * (1 / trust - 1);
                    return new FootObservation(side, dimension, felt.meanMm(), Math.sqrt(errorMm2 + doubtedMm2));
                })
                .toList();
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
}

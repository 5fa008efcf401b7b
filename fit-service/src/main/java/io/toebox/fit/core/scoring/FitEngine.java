package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Band;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.Side;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * Decides whether, and in which size and width, a shoe fits a runner's feet. Immutable: one engine per state of the catalogue.
 *
 * <p>The size is the one whose length clearance comes nearest to the ideal, the width then the one whose ball-width clearance
 * does: one rule each, so a longer foot never gets a shorter size and a wider foot never a narrower width. How good that best
 * variant is, the fit probability says.
 */
public final class FitEngine {

    private final Map<String, Shoe> shoes = new HashMap<>();
    private final Map<String, Geometry> geometries = new HashMap<>();

    /** Learns from the catalogue; the order of the shoes does not matter. */
    public FitEngine(Collection<Shoe> catalogue) {
        var learned = new Geometries(catalogue);
        for (var shoe : catalogue) {
            shoes.put(shoe.slug(), shoe);
            geometries.put(shoe.slug(), learned.of(shoe));
        }
    }

    /** How many shoes the catalogue has. */
    public int shoeCount() {
        return shoes.size();
    }

    /**
     * Judges one shoe.
     *
     * @throws IllegalArgumentException when the shoe is not of this catalogue
     */
    public FitDecision decide(FootPair feet, SizeScale scale, Shoe shoe) {
        return decide(feet, new FootNeeds(feet, scale), scale, shoe);
    }

    /**
     * Judges every shoe that passes the filter and returns the recommended ones, best first; equal ones by name.
     *
     * @param limit at most so many, at least 1
     */
    public List<FitDecision> rank(FootPair feet, SizeScale scale, Predicate<Shoe> filter, int limit) {
        var needs = new FootNeeds(feet, scale);
        return shoes.values().stream()
                .filter(filter)
                .map(shoe -> decide(feet, needs, scale, shoe))
                .filter(FitDecision::isRecommended)
                .sorted(Comparator.<FitDecision>comparingDouble(
                                d -> -d.best().orElseThrow().fitProbability())
                        .thenComparing(d -> d.shoe().slug()))
                .limit(limit)
                .toList();
    }

    private FitDecision decide(FootPair feet, FootNeeds needs, SizeScale scale, Shoe shoe) {
        var geometry = geometries.get(shoe.slug());
        if (geometry == null) {
            throw new IllegalArgumentException("not of this catalogue: " + shoe.slug());
        }
        if (scale == SizeScale.US_MEN && shoe.lastGender() == LastGender.WOMEN) {
            return undecided(shoe, Outcome.NOT_APPLICABLE, new Reason.OtherLast());
        }
        if (!geometry.isMeasured()
                || geometry.findBasis(FootNeeds.inside(Zone.LENGTH)).isEmpty()) {
            return undecided(shoe, Outcome.INSUFFICIENT_SHOE_DATA, new Reason.NoInsideMeasurement());
        }
        boolean inferred = scale == SizeScale.US_WOMEN && shoe.lastGender() == LastGender.MEN;
        var best = findBest(needs, scale, shoe, geometry, inferred);
        boolean ballWidthMeasured = feet.bySide().values().stream()
                .allMatch(foot -> foot.findMm(FootDimension.BALL_WIDTH).isPresent());
        var confidence = Confidence.of(best, feet.bySide().size() == 2, ballWidthMeasured, inferred);
        var outcome = outcome(best);
        return new FitDecision(
                shoe,
                outcome,
                Optional.of(best),
                Optional.of(confidence),
                reasons(best, outcome, shoe, ballWidthMeasured, inferred));
    }

    private static FitDecision undecided(Shoe shoe, Outcome outcome, Reason reason) {
        return new FitDecision(shoe, outcome, Optional.empty(), Optional.empty(), List.of(reason));
    }

    /** The size first, by length alone, so that a longer foot never gets a shorter size; then the width at that size. */
    private static Variant findBest(FootNeeds needs, SizeScale scale, Shoe shoe, Geometry geometry, boolean inferred) {
        Set<WidthGrade> offered =
                shoe.widthsOffered().isEmpty() ? EnumSet.of(WidthGrade.STANDARD) : EnumSet.copyOf(shoe.widthsOffered());
        var anyWidth = offered.iterator().next();
        var sized = IntStream.rangeClosed(scale.firstHalfSize(), scale.lastHalfSize())
                .mapToObj(half -> judge(needs, new Size(scale, half), anyWidth, geometry, inferred))
                .min(Comparator.comparingDouble(v -> fromIdeal(v, Zone.LENGTH)))
                .orElseThrow();
        return offered.stream()
                .map(width -> judge(needs, sized.size(), width, geometry, inferred))
                .min(Comparator.comparingDouble(v -> fromIdeal(v, Zone.BALL_WIDTH)))
                .orElseThrow();
    }

    /** How far the expected room is from what one would choose, mm; an unknown zone says nothing for or against. */
    private static double fromIdeal(Variant variant, Zone zone) {
        return variant.zones().stream()
                .filter(fit -> fit.zone() == zone)
                .mapToDouble(
                        fit -> Math.abs(fit.clearance().meanMm() - zone.band().idealMm()))
                .findFirst()
                .orElse(0);
    }

    private static Variant judge(FootNeeds needs, Size size, WidthGrade width, Geometry geometry, boolean inferred) {
        var zones = new ArrayList<ZoneFit>();
        double probability = 1;
        for (var zone : Zone.values()) {
            var dimension = FootNeeds.inside(zone);
            var inside = geometry.find(dimension, size, width, inferred);
            if (inside.isEmpty()) {
                continue;
            }
            var fit = judge(
                    zone, needs, inside.get(), geometry.findBasis(dimension).orElseThrow());
            probability *= Math.pow(fit.probabilityComfortable(), zone.weight());
            zones.add(fit);
        }
        return new Variant(size, width, zones, probability);
    }

    private static ZoneFit judge(Zone zone, FootNeeds needs, Estimate inside, Basis basis) {
        var left = clearance(zone, needs, Side.LEFT, inside);
        var right = clearance(zone, needs, Side.RIGHT, inside);
        Estimate governing;
        Governing side;
        Optional<Double> surplus = Optional.empty();
        if (left == null || right == null) {
            governing = left == null ? right : left;
            side = left == null ? Governing.RIGHT : Governing.LEFT;
        } else {
            int order = Double.compare(left.meanMm(), right.meanMm());
            governing = order <= 0 ? left : right;
            side = order == 0 ? Governing.BOTH : order < 0 ? Governing.LEFT : Governing.RIGHT;
            surplus = order == 0 ? Optional.empty() : Optional.of(Math.abs(left.meanMm() - right.meanMm()));
        }
        return new ZoneFit(zone, side, governing, surplus, zone.band().probabilityComfortable(governing), basis);
    }

    private static @Nullable Estimate clearance(Zone zone, FootNeeds needs, Side side, Estimate inside) {
        var foot = needs.bySide().get(side);
        return foot == null ? null : inside.minus(foot.get(zone));
    }

    private static Outcome outcome(Variant best) {
        var verdicts = EnumSet.noneOf(Verdict.class);
        boolean snugForefoot = false;
        for (var fit : best.zones()) {
            verdicts.add(fit.verdict());
            snugForefoot |= fit.verdict() == Verdict.SNUG && fit.zone() != Zone.LENGTH;
        }
        if (verdicts.contains(Verdict.TIGHT) || verdicts.contains(Verdict.LOOSE)) {
            return Outcome.NO_SIZE_FITS;
        }
        return snugForefoot ? Outcome.RECOMMENDED_WITH_LACING : Outcome.RECOMMENDED;
    }

    private static List<Reason> reasons(
            Variant best, Outcome outcome, Shoe shoe, boolean ballWidthMeasured, boolean inferred) {
        var reasons = new ArrayList<Reason>();
        for (var fit : best.zones()) {
            Band band = fit.zone().band();
            double room = fit.clearance().meanMm();
            switch (fit.verdict()) {
                case TIGHT -> reasons.add(new Reason.MoreRoomNeeded(fit.zone(), band.comfortableFromMm() - room));
                case LOOSE -> reasons.add(new Reason.LessRoomNeeded(fit.zone(), room - band.comfortableToMm()));
                case SNUG -> {
                    if (outcome == Outcome.RECOMMENDED_WITH_LACING && fit.zone() != Zone.LENGTH) {
                        reasons.add(new Reason.LacingCanHelp(fit.zone()));
                    }
                }
                case COMFORTABLE, ROOMY -> {
                    // Nothing to say beyond the zone itself.
                }
            }
        }
        reasons.add(new Reason.BindingZone(best.bindingZone().zone()));
        if (!ballWidthMeasured) {
            reasons.add(new Reason.FootEstimated(FootDimension.BALL_WIDTH));
        }
        for (var fit : best.zones()) {
            if (fit.basis() != Basis.MEASURED) {
                reasons.add(new Reason.ShoeNotMeasured(fit.zone(), fit.basis()));
            }
        }
        if (inferred) {
            reasons.add(new Reason.WomensLastInferred());
        }
        if (shoe.widthsOffered().isEmpty()) {
            reasons.add(new Reason.WidthsUnknown());
        }
        return reasons;
    }
}

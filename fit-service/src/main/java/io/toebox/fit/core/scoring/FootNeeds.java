package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Across;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.columns.Needs;
import io.toebox.fit.core.foot.FeetBelief;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootObservation;
import io.toebox.fit.core.foot.MeasuringMethod;
import io.toebox.fit.core.foot.Side;
import io.toebox.fit.core.foot.ToeShape;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.runner.Sock;
import io.toebox.fit.core.shoe.SizeScale;

/**
 * The inside dimension at which each zone's clearance would be zero, per foot, mm. Calibrated offsets are in here: a caliper
 * inside a shoe does not read what a caliper on a foot reads. They were fitted on worn shoes, so a usual sock and the usual
 * swelling of a run are inside them; only another sock than the usual one is added.
 */
final class FootNeeds {

    private static final Estimate NOTHING = new Estimate(0, 0);

    private final List<Need> governing;
    private final Runner runner;
    private final FeetBelief belief;
    private final FeetBelief lengthBelief;

    /** @param felt what the shoe the runner owns says of the feet */
    FootNeeds(Runner runner, SizeScale scale, List<FootObservation> felt) {
        this.runner = runner;
        var population = scale.population();
        var seen = new ArrayList<>(runner.feet().observations(population));
        seen.addAll(felt);
        var prior = FeetBelief.prior(population, runner.feet().doubtful());
        belief = prior.given(seen);
        lengthBelief = prior.given(
                seen.stream().filter(one -> isAlongTheFoot(one.dimension())).toList());
        governing = Arrays.stream(Zone.values()).map(this::decide).toList();
    }

    private Estimate insideMm(Zone zone, Side side) {
        var dimension = zone.need().dimension();
        return zone.need().insideMm(footMm(side, dimension).plus(sockMm(dimension)));
    }

    /** A dimension of a foot without its sock, as believed, mm. */
    Estimate footMm(Side side, FootDimension dimension) {
        return belief(dimension).estimate(side, dimension);
    }

    private FeetBelief belief(FootDimension dimension) {
        return isAlongTheFoot(dimension) ? lengthBelief : belief;
    }

    /** A width says next to nothing of a measured length, but at a border it would make a wider foot get a longer size. */
    private static boolean isAlongTheFoot(FootDimension dimension) {
        return switch (dimension) {
            case LENGTH, HEEL_TO_BALL -> true;
            case BALL_WIDTH, TOE_BREADTH, BALL_GIRTH, HEEL_WIDTH, INSTEP_HEIGHT -> false;
        };
    }

    private Estimate sockMm(FootDimension dimension) {
        if (runner.sock().equals(Sock.USUAL)) {
            return NOTHING;
        }
        var worn = runner.sock().addedMm(dimension);
        return new Estimate(worn.meanMm() - Sock.USUAL.addedMm(dimension).meanMm(), worn.sdMm());
    }

    Runner runner() {
        return runner;
    }

    /**
     * What a zone needs of the inside.
     *
     * @param inside that of the foot with less room, mm
     * @param governing which foot that is
     * @param surplusMm how much less the other foot needs, mm, when both were measured and differ
     */
    record Need(Estimate inside, Governing governing, Optional<Double> surplusMm) {}

    Need of(Zone zone) {
        return governing.get(zone.ordinal());
    }

    private Need decide(Zone zone) {
        var told = sides();
        if (told.size() == 1) {
            var side = told.iterator().next();
            return new Need(insideMm(zone, side), governing(side), Optional.empty());
        }
        var left = insideMm(zone, Side.LEFT);
        var right = insideMm(zone, Side.RIGHT);
        double moreLeftMm = left.meanMm() - right.meanMm();
        if (moreLeftMm == 0) {
            return new Need(left, Governing.BOTH, Optional.empty());
        }
        return moreLeftMm > 0
                ? new Need(left, Governing.LEFT, Optional.of(moreLeftMm))
                : new Need(right, Governing.RIGHT, Optional.of(-moreLeftMm));
    }

    private static Governing governing(Side side) {
        return switch (side) {
            case LEFT -> Governing.LEFT;
            case RIGHT -> Governing.RIGHT;
        };
    }

    /** The feet that were told of; one or both. */
    private Set<Side> sides() {
        return runner.feet().bySide().keySet();
    }

    /** All of it, for a ranking. */
    Needs forRanking() {
        return Needs.of(zone -> of(zone).inside(), acrossMm2());
    }

    /** What the needs of ball and toes are wrong by together, each of the foot that has less room there, mm². */
    double acrossMm2() {
        var ball = of(Across.BALL).governing();
        var toes = of(Across.TOES).governing();
        return switch (ball) {
            case LEFT -> acrossMm2(Side.LEFT, side(toes, Side.LEFT));
            case RIGHT -> acrossMm2(Side.RIGHT, side(toes, Side.RIGHT));
            case BOTH ->
                switch (toes) {
                    case LEFT -> acrossMm2(Side.LEFT, Side.LEFT);
                    case RIGHT -> acrossMm2(Side.RIGHT, Side.RIGHT);
                    case BOTH -> Math.max(acrossMm2(Side.LEFT, Side.LEFT), acrossMm2(Side.RIGHT, Side.RIGHT));
                };
        };
    }

    private static Side side(Governing governing, Side ofBoth) {
        return switch (governing) {
            case LEFT -> Side.LEFT;
            case RIGHT -> Side.RIGHT;
            case BOTH -> ofBoth;
        };
    }

    /** Both feet are in socks of one kind, two layers of it at the ball and at the toes. */
    private double acrossMm2(Side ball, Side toes) {
        double sockSdMm = sockMm(FootDimension.BALL_WIDTH).sdMm();
        return belief.covarianceMm2(ball, FootDimension.BALL_WIDTH, toes, FootDimension.TOE_BREADTH)
                + sockSdMm * sockSdMm;
    }

    /** The wider ball of the feet that were measured, mm. */
    double ballWidthMm() {
        return sides().stream()
                .mapToDouble(
                        side -> belief.estimate(side, FootDimension.BALL_WIDTH).meanMm())
                .max()
                .orElseThrow();
    }

    /** Which toe is longest; of two feet that differ, nobody knows. */
    ToeShape toeShape() {
        var told = runner.feet().bySide().values().stream()
                .map(Foot::toeShape)
                .filter(shape -> shape != ToeShape.UNKNOWN)
                .distinct()
                .toList();
        return told.size() == 1 ? told.getFirst() : ToeShape.UNKNOWN;
    }

    /** Whether a size of ideal length would likelier be comfortable than not, so that naming one is better than not to. */
    boolean tellsASize() {
        var band = Zone.OF_SIZE.band();
        return sides().stream()
                .mapToDouble(side -> insideMm(Zone.OF_SIZE, side).sdMm())
                .allMatch(sdMm -> band.probabilityComfortable(new Estimate(band.idealMm(), sdMm)) > 0.5);
    }

    /**
     * What nobody has measured and would make its zone surest; empty when no measurement is worth while.
     *
     * @param zones those the answer rests on, in their order
     */
    Optional<Reason.MeasureNext> findMostUsefulMeasurement(List<Zone> zones) {
        return zones.stream()
                .flatMap(zone -> zone.need().measurable().stream()
                        .filter(dimension -> !runner.feet().hasMeasuredOnEach(dimension))
                        .map(dimension -> new Reason.MeasureNext(dimension, zone, surerByMm(zone, dimension))))
                .filter(next -> next.surerByMm() >= Policy.MEASURING_HELPS_FROM.value())
                .max(Comparator.comparingDouble(Reason.MeasureNext::surerByMm));
    }

    private double surerByMm(Zone zone, FootDimension measured) {
        var wanted = zone.need().dimension();
        var today = belief(wanted);
        double errorMm = MeasuringMethod.UNKNOWN.sdMm(measured);
        return runner.feet().bySide().entrySet().stream()
                .filter(foot -> foot.getValue().findMm(measured).isEmpty())
                .map(Map.Entry::getKey)
                .mapToDouble(side ->
                        today.estimate(side, wanted).sdMm() - today.sdAfterMeasuringMm(side, wanted, measured, errorMm))
                .max()
                .orElseThrow();
    }
}

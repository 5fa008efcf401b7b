package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.toebox.fit.core.Estimate;
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
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.SizeScale;

/**
 * The inside dimension at which each zone's clearance would be zero, per foot, mm. Calibrated offsets are in here: a caliper
 * inside a shoe does not read what a caliper on a foot reads. They were fitted on worn shoes, so a usual sock and the usual
 * swelling of a run are inside them; only another sock than the usual one is added.
 */
final class FootNeeds {

    private static final Estimate NOTHING = new Estimate(0, 0);

    private final Map<Side, Map<Zone, Estimate>> needs = new EnumMap<>(Side.class);
    private final Map<Zone, Need> governing = new EnumMap<>(Zone.class);
    private final Runner runner;
    private final FeetBelief belief;
    private final FeetBelief lengthBelief;

    /** @param felt what the shoe the runner owns says of the feet */
    FootNeeds(Runner runner, SizeScale scale, List<FootObservation> felt) {
        this.runner = runner;
        var population = scale.population();
        var seen = new ArrayList<>(runner.feet().observations(population));
        seen.addAll(felt);
        belief = FeetBelief.prior(population).given(seen);
        lengthBelief = FeetBelief.prior(population)
                .given(seen.stream().filter(FootNeeds::isAlongTheFoot).toList());
        runner.feet().bySide().keySet().forEach(side -> needs.put(side, needs(side)));
        for (var zone : Zone.values()) {
            governing.put(zone, decide(zone));
        }
    }

    private Map<Zone, Estimate> needs(Side side) {
        var length = lengthBelief.estimate(side, FootDimension.LENGTH).plus(sockMm(FootDimension.LENGTH));
        var ballWidth = belief.estimate(side, FootDimension.BALL_WIDTH).plus(sockMm(FootDimension.BALL_WIDTH));
        var zones = new EnumMap<Zone, Estimate>(Zone.class);
        zones.put(Zone.LENGTH, length);
        zones.put(
                Zone.BALL_WIDTH,
                ballWidth.minus(new Estimate(Policy.BALL_WIDTH_OFFSET.value(), Policy.BALL_WIDTH_OFFSET_SD.value())));
        zones.put(
                Zone.TOE_BOX_WIDTH,
                ballWidth
                        .times(Policy.TOE_BOX_SHARE.value())
                        .minus(new Estimate(Policy.TOE_BOX_OFFSET.value(), Policy.TOE_BOX_NEED_SD.value())));
        return zones;
    }

    /** A width says next to nothing of a measured length, but at a border it would make a wider foot get a longer size. */
    private static boolean isAlongTheFoot(FootObservation seen) {
        return switch (seen.dimension()) {
            case LENGTH, HEEL_TO_BALL -> true;
            case BALL_WIDTH, BALL_GIRTH, HEEL_WIDTH, INSTEP_HEIGHT -> false;
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
        return governing.get(zone);
    }

    private Need decide(Zone zone) {
        var left = needs.get(Side.LEFT);
        var right = needs.get(Side.RIGHT);
        if (left == null || right == null) {
            return left == null
                    ? new Need(right.get(zone), Governing.RIGHT, Optional.empty())
                    : new Need(left.get(zone), Governing.LEFT, Optional.empty());
        }
        double moreLeftMm = left.get(zone).meanMm() - right.get(zone).meanMm();
        if (moreLeftMm == 0) {
            return new Need(left.get(zone), Governing.BOTH, Optional.empty());
        }
        return moreLeftMm > 0
                ? new Need(left.get(zone), Governing.LEFT, Optional.of(moreLeftMm))
                : new Need(right.get(zone), Governing.RIGHT, Optional.of(-moreLeftMm));
    }

    /** All of it, for a ranking. */
    Needs forRanking() {
        return new Needs(
                of(Zone.LENGTH).inside(),
                of(Zone.BALL_WIDTH).inside(),
                of(Zone.TOE_BOX_WIDTH).inside(),
                acrossSdMm());
    }

    /** How unsure the width of the governing foot in its sock is, mm; the ball's need and the toes' share this error. */
    double acrossSdMm() {
        return switch (of(Zone.BALL_WIDTH).governing()) {
            case LEFT -> acrossSdMm(Side.LEFT);
            case RIGHT -> acrossSdMm(Side.RIGHT);
            case BOTH -> Math.max(acrossSdMm(Side.LEFT), acrossSdMm(Side.RIGHT));
        };
    }

    private double acrossSdMm(Side side) {
        return belief.estimate(side, FootDimension.BALL_WIDTH)
                .plus(sockMm(FootDimension.BALL_WIDTH))
                .sdMm();
    }

    /** The wider ball of the feet that were measured, mm. */
    double ballWidthMm() {
        return needs.keySet().stream()
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
        var band = Zone.LENGTH.band();
        return needs.values().stream()
                .mapToDouble(zones -> zones.get(Zone.LENGTH).sdMm())
                .allMatch(sdMm -> band.probabilityComfortable(new Estimate(band.idealMm(), sdMm)) > 0.5);
    }

    /** What nobody has measured and would make its zone surest; empty when no measurement is worth while. */
    Optional<Reason.MeasureNext> findMostUsefulMeasurement() {
        return Stream.of(FootDimension.LENGTH, FootDimension.BALL_WIDTH, FootDimension.BALL_GIRTH)
                .filter(dimension -> !runner.feet().hasMeasuredOnEach(dimension))
                .map(this::ifMeasured)
                .filter(next -> next.surerByMm() >= Policy.MEASURING_HELPS_FROM.value())
                .max(Comparator.comparingDouble(Reason.MeasureNext::surerByMm));
    }

    private Reason.MeasureNext ifMeasured(FootDimension dimension) {
        return dimension == FootDimension.LENGTH
                ? new Reason.MeasureNext(dimension, Zone.LENGTH, surerByMm(FootDimension.LENGTH, dimension))
                : new Reason.MeasureNext(dimension, Zone.BALL_WIDTH, surerByMm(FootDimension.BALL_WIDTH, dimension));
    }

    private double surerByMm(FootDimension wanted, FootDimension measured) {
        var today = wanted == FootDimension.LENGTH ? lengthBelief : belief;
        double errorMm = MeasuringMethod.UNKNOWN.sdMm(measured);
        return needs.keySet().stream()
                .filter(side ->
                        runner.feet().bySide().get(side).findMm(measured).isEmpty())
                .mapToDouble(side ->
                        today.estimate(side, wanted).sdMm() - today.sdAfterMeasuringMm(side, wanted, measured, errorMm))
                .max()
                .orElseThrow();
    }

    static InsideDimension inside(Zone zone) {
        return switch (zone) {
            case LENGTH -> InsideDimension.INTERNAL_LENGTH;
            case BALL_WIDTH -> InsideDimension.BALL_WIDTH;
            case TOE_BOX_WIDTH -> InsideDimension.TOE_BOX_WIDTH;
        };
    }
}

package io.toebox.fit.core.scoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.columns.FootNeed;
import io.toebox.fit.core.foot.FeetBelief;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootObservation;
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
    private final Runner runner;
    private final FeetBelief belief;

    /** @param felt what the shoe the runner owns says of the feet */
    FootNeeds(Runner runner, SizeScale scale, List<FootObservation> felt) {
        this.runner = runner;
        var population = scale.population();
        belief = FeetBelief.prior(population)
                .given(runner.feet().observations(population))
                .given(felt);
        runner.feet().bySide().keySet().forEach(side -> needs.put(side, needs(side)));
    }

    private Map<Zone, Estimate> needs(Side side) {
        var length = belief.estimate(side, FootDimension.LENGTH).plus(sockMm(FootDimension.LENGTH));
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

    Map<Side, Map<Zone, Estimate>> bySide() {
        return needs;
    }

    /** The same for a ranking, the left foot first. */
    List<FootNeed> byFoot() {
        return needs.entrySet().stream()
                .map(foot -> new FootNeed(
                        foot.getValue().get(Zone.LENGTH),
                        foot.getValue().get(Zone.BALL_WIDTH),
                        foot.getValue().get(Zone.TOE_BOX_WIDTH),
                        acrossSdMm(foot.getKey())))
                .toList();
    }

    /** How unsure the width of the governing foot in its sock is, mm; the ball's need and the toes' share this error. */
    double acrossSdMm(Governing governing) {
        return switch (governing) {
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

    /** Whether the length is known more surely than half sizes are apart. */
    boolean tellsASize() {
        return needs.values().stream()
                .allMatch(zones -> zones.get(Zone.LENGTH).sdMm() < Policy.LENGTH_PER_SIZE.value() / 2);
    }

    /** What nobody has measured and would make the ball's zone surest; empty when no measurement is worth while. */
    Optional<Reason.MeasureNext> findMostUsefulMeasurement() {
        return Stream.of(FootDimension.BALL_WIDTH, FootDimension.BALL_GIRTH)
                .filter(dimension -> !runner.feet().hasMeasured(dimension))
                .map(dimension -> new Reason.MeasureNext(dimension, Zone.BALL_WIDTH, surerByMm(dimension)))
                .filter(next -> next.surerByMm() >= Policy.MEASURING_HELPS_FROM.value())
                .max(Comparator.comparingDouble(Reason.MeasureNext::surerByMm));
    }

    private double surerByMm(FootDimension dimension) {
        double error = (dimension == FootDimension.BALL_GIRTH ? Policy.FOOT_GIRTH_SD : Policy.FOOT_WIDTH_SD).value();
        return needs.keySet().stream()
                .mapToDouble(
                        side -> belief.estimate(side, FootDimension.BALL_WIDTH).sdMm()
                                - belief.sdAfterMeasuringMm(side, FootDimension.BALL_WIDTH, dimension, error))
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

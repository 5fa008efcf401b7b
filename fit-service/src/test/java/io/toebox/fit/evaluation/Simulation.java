package io.toebox.fit.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.FeetBelief;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.Side;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.scoring.FitEngine;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;

/**
 * A world in which the truth is known: feet drawn from the population, shoes whose real insides differ from their label by
 * the errors of {@link Policy}. The engine sees only noisy measurements; whether the shoe is comfortable is then read off the truth.
 *
 * <p>Every error that two zones have in common (foot, grading, last) is drawn once, as it is in the world.
 */
final class Simulation {

    /** What the runner lets the shop measure. */
    enum Known {
        LENGTH_ONLY,
        LENGTH_AND_WIDTH,
        BOTH_FEET
    }

    /** One trial: what the engine said and what was so. */
    record Trial(double predicted, boolean comfortable) {}

    private static final FootDimension[] DRAWN = {LENGTH, BALL_WIDTH};

    private final Random random;

    /** @param seed same seed, same world */
    Simulation(long seed) {
        this.random = new Random(seed);
    }

    List<Trial> run(SizeScale scale, Known known, int trials) {
        var results = new ArrayList<Trial>();
        var belief = FeetBelief.prior(scale.population());
        double[][] root = cholesky(belief);
        while (results.size() < trials) {
            results.add(one(scale, known, draw(belief, root)));
        }
        return results;
    }

    private Trial one(SizeScale scale, Known known, Map<Side, Map<FootDimension, Double>> feet) {
        double length = normal(269.3, 3.5);
        double ball = normal(95.2, 2.3);
        double toes = ball * Policy.TOE_BOX_SHARE.value() + normal(0, 2.9);
        var shoe = new Shoe(
                "simulated",
                "A",
                Shoe.LastGender.MEN,
                EnumSet.allOf(WidthGrade.class),
                Set.of(),
                UpperStretch.UNKNOWN,
                List.of(
                        measured(InsideDimension.INTERNAL_LENGTH, length),
                        measured(InsideDimension.BALL_WIDTH, ball),
                        measured(InsideDimension.TOE_BOX_WIDTH, toes)));
        var engine = new FitEngine(List.of(shoe));
        var sides = known == Known.BOTH_FEET ? Set.of(Side.LEFT, Side.RIGHT) : Set.of(Side.RIGHT);
        var runner = Runner.of(new FootPair(
                sides.contains(Side.LEFT) ? measure(feet.get(Side.LEFT), known) : null,
                measure(feet.get(Side.RIGHT), known)));
        var best = engine.decide(runner, scale, shoe).best().orElseThrow();
        // Also what nobody would recommend: low probabilities must be right as well.
        var size = new Size(scale, best.size().halfSizes() + random.nextInt(5) - 2);
        var width = WidthGrade.values()[random.nextInt(4)];
        boolean tryBest = random.nextBoolean();
        var judged = tryBest
                ? best
                : engine.findFitting(runner, shoe, size, width).orElseThrow().variant();

        double sizes = scale.mensSize(judged.size().halfSizes()) - 9;
        int grades = judged.width().gradesFromStandard();
        double across = sizes * normal(Policy.BALL_WIDTH_PER_SIZE, Policy.BALL_WIDTH_PER_SIZE_SD)
                + grades * normal(Policy.BALL_WIDTH_PER_GRADE, Policy.BALL_WIDTH_PER_GRADE_SD);
        double along = sizes * normal(Policy.LENGTH_PER_SIZE, Policy.LENGTH_PER_SIZE_SD);
        if (scale == SizeScale.US_WOMEN) {
            double offset = normal(0, Policy.WOMENS_SIZE_OFFSET_SD.value());
            along += offset * Policy.LENGTH_PER_SIZE.value();
            across += offset * Policy.BALL_WIDTH_PER_SIZE.value()
                    - normal(Policy.WOMENS_LAST_NARROWER, Policy.WOMENS_LAST_NARROWER_SD);
        }
        double caliper = Policy.SHOE_MEASUREMENT_SD.value();
        double share = Policy.TOE_BOX_SHARE.value();
        double insideLength = normal(length, caliper) + along;
        double insideBall =
                normal(ball, caliper) + across + normal(Policy.BALL_WIDTH_OFFSET, Policy.BALL_WIDTH_OFFSET_SD);
        double insideToes = normal(toes, caliper)
                + across * share
                + normal(
                        Policy.TOE_BOX_OFFSET.value(),
                        Math.hypot(Policy.TOE_BREADTH_SD.value(), Policy.TOE_BOX_OFFSET_SD.value()));
        double longest = largest(feet, sides, LENGTH);
        double widest = largest(feet, sides, BALL_WIDTH);
        return new Trial(
                judged.fitProbability(),
                comfortable(Zone.LENGTH, insideLength - longest)
                        && comfortable(Zone.BALL_WIDTH, insideBall - widest)
                        && comfortable(Zone.TOE_BOX_WIDTH, insideToes - widest * share));
    }

    private static boolean comfortable(Zone zone, double clearanceMm) {
        return clearanceMm >= zone.band().comfortableFromMm()
                && clearanceMm <= zone.band().comfortableToMm();
    }

    private static double largest(
            Map<Side, Map<FootDimension, Double>> feet, Set<Side> sides, FootDimension dimension) {
        return sides.stream()
                .mapToDouble(side -> feet.get(side).get(dimension))
                .max()
                .orElseThrow();
    }

    private Foot measure(Map<FootDimension, Double> truth, Known known) {
        var readings = new HashMap<FootDimension, Double>();
        readings.put(LENGTH, normal(truth.get(LENGTH), Policy.FOOT_LENGTH_SD.value()));
        if (known != Known.LENGTH_ONLY) {
            readings.put(BALL_WIDTH, normal(truth.get(BALL_WIDTH), Policy.FOOT_WIDTH_SD.value()));
        }
        return new Foot(readings);
    }

    private Map<Side, Map<FootDimension, Double>> draw(FeetBelief belief, double[][] root) {
        double[] z = random.doubles(root.length).map(u -> random.nextGaussian()).toArray();
        var feet = new HashMap<Side, Map<FootDimension, Double>>();
        int i = 0;
        for (var side : Side.values()) {
            var foot = new HashMap<FootDimension, Double>();
            for (var dimension : DRAWN) {
                double mm = belief.estimate(side, dimension).meanMm();
                for (int j = 0; j <= i; j++) {
                    mm += root[i][j] * z[j];
                }
                foot.put(dimension, mm);
                i++;
            }
            feet.put(side, foot);
        }
        return feet;
    }

    private static double[][] cholesky(FeetBelief belief) {
        int n = Side.values().length * DRAWN.length;
        var root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = belief.covarianceMm2(side(i), DRAWN[i % 2], side(j), DRAWN[j % 2]);
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
            }
        }
        return root;
    }

    private static Side side(int i) {
        return Side.values()[i / DRAWN.length];
    }

    private static Measurement measured(InsideDimension dimension, double mm) {
        return new Measurement(dimension, Measurement.Method.CURRENT, mm, 9, WidthGrade.STANDARD);
    }

    private double normal(Policy mean, Policy sd) {
        return normal(mean.value(), sd.value());
    }

    private double normal(double mean, double sd) {
        return mean + sd * random.nextGaussian();
    }
}

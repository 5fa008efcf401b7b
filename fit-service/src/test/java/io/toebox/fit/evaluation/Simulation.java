package io.toebox.fit.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.FeetBelief;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.Side;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.scoring.FitEngine;
import io.toebox.fit.core.shoe.Geometries;
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
 * A world in which the truth is known: feet drawn from the population, shoes whose insides differ from their label, by the errors
 * of {@link Policy} or, in another {@link World}, by others. The engine sees only noisy measurements; whether the shoe is
 * comfortable, and which size the runner keeps, is then read off the truth.
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

    /**
     * One trial: what the engine said and what was so.
     *
     * @param isFirstOrSecond whether the size that is kept was among the engine's first two of this shoe
     * @param isOraclesFirstOrSecond whether it was among those of one who sees the same readings and knows the world's numbers
     */
    record Trial(double predicted, boolean comfortable, boolean isFirstOrSecond, boolean isOraclesFirstOrSecond) {}

    private static final FootDimension[] DRAWN = {LENGTH, BALL_WIDTH};

    /** The laboratory's mean shoe, and how shoes differ from it (starter catalogue). */
    private static final double MEAN_LENGTH_MM = 269.17;

    private static final double LENGTH_SD_MM = 3.5;
    private static final double BALL_SD_MM = 2.3;
    private static final double TOES_SD_MM = 2.9;

    /** Allowances of 7 to 17 mm are asked for: taken as two deviations to either side. */
    private static final double LENGTH_TASTE_SD_MM = 2.5;

    /** Well-fitted pairs lie 5.5 mm apart (Menz 2014), of which a foot's and a last's reading take 1.5 and 1. */
    private static final double WIDTH_TASTE_SD_MM = 5.2;

    private static final double TAIL_SHARE = 0.05;
    private static final double TAIL_FACTOR = 3;

    private static final Geometries INSIDE = Learned.ENGINE.geometries();

    private final World world;
    private final Random random;

    /** @param seed same seed, same world */
    Simulation(World world, long seed) {
        this.world = world;
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

    /** What the world adds to a shoe from its reference to a size and width; drawn once for each shoe. */
    private record Growth(double lengthMm, double ballMm, double perSizeMm, double ballPerSizeMm, double perWidthMm) {

        double length(double sizes) {
            return lengthMm + sizes * perSizeMm;
        }

        double ball(double sizes, int widths) {
            return ballMm + sizes * ballPerSizeMm + widths * perWidthMm;
        }
    }

    private Trial one(SizeScale scale, Known known, Map<Side, Map<FootDimension, Double>> feet) {
        double readLength = normal(MEAN_LENGTH_MM, LENGTH_SD_MM);
        double felt =
                MEAN_LENGTH_MM + world.laboratoryWeight() * (readLength - MEAN_LENGTH_MM) + normal(0, world.feltSdMm());
        double ball = normal(95.2, BALL_SD_MM);
        double share = Policy.TOE_BOX_SHARE.value();
        double toes = ball * share + normal(0, TOES_SD_MM);
        double caliper = Policy.SHOE_MEASUREMENT_SD.value();
        double readBall = normal(ball, caliper) + world.ballReadTooWideMm();
        double readToes = normal(toes, caliper) + world.ballReadTooWideMm();
        var offered = random.nextBoolean()
                ? EnumSet.of(WidthGrade.STANDARD)
                : EnumSet.of(WidthGrade.STANDARD, WidthGrade.WIDE);
        var shoe = new Shoe(
                "simulated",
                null,
                Shoe.LastGender.MEN,
                offered,
                Set.of(),
                UpperStretch.UNKNOWN,
                List.of(
                        measured(InsideDimension.INTERNAL_LENGTH, readLength),
                        measured(InsideDimension.BALL_WIDTH, readBall),
                        measured(InsideDimension.TOE_BOX_WIDTH, readToes)));
        var engine = new FitEngine(List.of(shoe), INSIDE);
        var sides = known == Known.BOTH_FEET ? Set.of(Side.LEFT, Side.RIGHT) : Set.of(Side.RIGHT);
        // Both feet are read in one sitting: what is wrong with it is wrong with both.
        var shared = Map.of(LENGTH, normal(0, sharedSdMm()), BALL_WIDTH, normal(0, sharedSdMm()));
        var readRight = measure(feet.get(Side.RIGHT), known, shared);
        var runner = Runner.of(new FootPair(
                sides.contains(Side.LEFT) ? measure(feet.get(Side.LEFT), known, shared) : null, readRight));
        var decision = engine.decide(runner, scale, shoe);
        var best = decision.best().orElseThrow();
        // Also what nobody would recommend: low probabilities must be right as well.
        var size = new Size(scale, best.size().halfSizes() + random.nextInt(5) - 2);
        var width = WidthGrade.values()[random.nextInt(4)];
        boolean tryBest = random.nextBoolean();
        var judged = tryBest
                ? best
                : engine.findFitting(runner, shoe, size, width).orElseThrow().variant();

        var growth = growth(scale);
        double offset = normal(world.ballOffsetMm(), Policy.BALL_WIDTH_OFFSET_SD.value());
        double toesOffset = normal(
                Policy.TOE_BOX_OFFSET.value(),
                Math.hypot(Policy.TOE_BREADTH_SD.value(), Policy.TOE_BOX_OFFSET_SD.value()));
        double longest = largest(feet, sides, LENGTH);
        double widest = largest(feet, sides, BALL_WIDTH);
        double sizes = sizes(judged.size());
        int widths = judged.width().gradesFromStandard();
        double room = felt + growth.length(sizes) - longest;
        double ballRoom = ball + growth.ball(sizes, widths) + offset - widest;
        double toesRoom = toes + share * growth.ball(sizes, widths) + toesOffset - widest * share;

        double lengthTaste = normal(0, LENGTH_TASTE_SD_MM);
        double widthTaste = normal(0, WIDTH_TASTE_SD_MM);
        double feltLength = felt;
        var kept = around(best.size()).stream()
                .max(Comparator.comparingDouble(other -> utility(
                        offered,
                        feltLength + growth.length(sizes(other)) - longest - lengthTaste,
                        grades -> ball + growth.ball(sizes(other), grades) + offset - widest - widthTaste,
                        grades -> toes
                                + share * growth.ball(sizes(other), grades)
                                + toesOffset
                                - widest * share
                                - widthTaste * share)))
                .orElseThrow();
        boolean isFirstOrSecond = kept.equals(best.size())
                || kept.equals(decision.next().orElseThrow().size());
        return new Trial(
                judged.fitProbability(),
                comfortable(Zone.LENGTH, room)
                        && comfortable(Zone.BALL_WIDTH, ballRoom)
                        && comfortable(Zone.TOE_BOX_WIDTH, toesRoom),
                isFirstOrSecond,
                isAmongTwo(
                        kept, around(best.size()), oracle(scale, offered, readRight, readLength, readBall, readToes)));
    }

    /** Expected utility of a size to one who knows the world's numbers, and of feet what the population lets expect. */
    private ToDoubleFunction<Size> oracle(
            SizeScale scale, Set<WidthGrade> offered, Foot foot, double readLength, double readBall, double readToes) {
        double length = believed(scale, LENGTH, foot);
        double ball = foot.findMm(BALL_WIDTH).isPresent()
                ? believed(scale, BALL_WIDTH, foot)
                : scale.population().meanMm(BALL_WIDTH);
        double felt = MEAN_LENGTH_MM + world.laboratoryWeight() * (readLength - MEAN_LENGTH_MM);
        double share = Policy.TOE_BOX_SHARE.value();
        double inside = readBall - world.ballReadTooWideMm() - lastNarrowerMm(scale);
        double toes = readToes - world.ballReadTooWideMm() - share * lastNarrowerMm(scale);
        double perWidth =
                Double.isNaN(world.widthGradeMm()) ? Policy.BALL_WIDTH_PER_GRADE.value() : world.widthGradeMm();
        return size -> {
            double grown = sizes(size) * Policy.BALL_WIDTH_PER_SIZE.value();
            return utility(
                    offered,
                    felt + sizes(size) * Policy.LENGTH_PER_SIZE.value() - length,
                    grades -> inside + grown + grades * perWidth + world.ballOffsetMm() - ball,
                    grades -> toes + share * (grown + grades * perWidth - ball) + Policy.TOE_BOX_OFFSET.value());
        };
    }

    private double believed(SizeScale scale, FootDimension dimension, Foot foot) {
        double spread = Math.pow(scale.population().sdMm(dimension), 2);
        double error = Math.pow(world.footReadingSdMm(), 2);
        double mean = scale.population().meanMm(dimension);
        return mean + spread / (spread + error) * (foot.findMm(dimension).orElseThrow() - mean);
    }

    private static double lastNarrowerMm(SizeScale scale) {
        return scale == SizeScale.US_WOMEN ? Policy.WOMENS_LAST_NARROWER.value() : 0;
    }

    /** Of the best width on offer. */
    private static double utility(
            Set<WidthGrade> offered, double lengthRoom, IntToDoubleFunction ballRoom, IntToDoubleFunction toesRoom) {
        return offered.stream()
                        .mapToDouble(width -> of(Zone.BALL_WIDTH, ballRoom.applyAsDouble(width.gradesFromStandard()))
                                + of(Zone.TOE_BOX_WIDTH, toesRoom.applyAsDouble(width.gradesFromStandard())))
                        .max()
                        .orElseThrow()
                + of(Zone.LENGTH, lengthRoom);
    }

    private static double of(Zone zone, double clearanceMm) {
        var band = zone.band();
        return -Math.pow((clearanceMm - band.idealMm()) / ((band.comfortableToMm() - band.comfortableFromMm()) / 2), 2);
    }

    private static List<Size> around(Size best) {
        return IntStream.rangeClosed(-4, 4)
                .mapToObj(half -> new Size(best.scale(), best.halfSizes() + half))
                .toList();
    }

    private static boolean isAmongTwo(Size kept, List<Size> sizes, ToDoubleFunction<Size> utility) {
        double ofKept = utility.applyAsDouble(kept);
        return sizes.stream()
                        .filter(other -> utility.applyAsDouble(other) > ofKept)
                        .count()
                < 2;
    }

    private static double sizes(Size size) {
        return size.scale().mensSize(size.halfSizes()) - 9;
    }

    private Growth growth(SizeScale scale) {
        double offset = 0;
        double narrower = 0;
        if (scale == SizeScale.US_WOMEN) {
            offset = normal(0, Policy.WOMENS_SIZE_OFFSET_SD.value());
            narrower = normal(Policy.WOMENS_LAST_NARROWER, Policy.WOMENS_LAST_NARROWER_SD);
        }
        return new Growth(
                offset * Policy.LENGTH_PER_SIZE.value(),
                offset * Policy.BALL_WIDTH_PER_SIZE.value() - narrower,
                normal(Policy.LENGTH_PER_SIZE, Policy.LENGTH_PER_SIZE_SD),
                normal(Policy.BALL_WIDTH_PER_SIZE, Policy.BALL_WIDTH_PER_SIZE_SD),
                Double.isNaN(world.widthGradeMm())
                        ? normal(Policy.BALL_WIDTH_PER_GRADE, Policy.BALL_WIDTH_PER_GRADE_SD)
                        : world.widthGradeMm());
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

    private static double ownSdMm() {
        return Policy.SITTING_DIFFERENCE_SD.value() / Math.sqrt(2);
    }

    private double sharedSdMm() {
        return Math.sqrt(world.footReadingSdMm() * world.footReadingSdMm() - ownSdMm() * ownSdMm());
    }

    private Foot measure(Map<FootDimension, Double> truth, Known known, Map<FootDimension, Double> shared) {
        var readings = new HashMap<FootDimension, Double>();
        readings.put(LENGTH, normal(truth.get(LENGTH) + shared.get(LENGTH), ownSdMm()));
        if (known != Known.LENGTH_ONLY) {
            readings.put(BALL_WIDTH, normal(truth.get(BALL_WIDTH) + shared.get(BALL_WIDTH), ownSdMm()));
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
        double factor = world.isHeavyTailed() && random.nextDouble() < TAIL_SHARE ? TAIL_FACTOR : 1;
        return mean + factor * sd * random.nextGaussian();
    }
}

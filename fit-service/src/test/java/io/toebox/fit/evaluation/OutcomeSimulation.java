package io.toebox.fit.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import io.toebox.fit.core.learning.FeelScale;
import io.toebox.fit.core.learning.FeelTable;
import io.toebox.fit.core.learning.Hierarchy;
import io.toebox.fit.core.learning.Told;

/**
 * Shoes whose truth is known, outcomes drawn of them, and what the learner then says of fresh ones. It sees the shoe, the size, the
 * class of room that the runner was expected to have, and the word; thresholds, spreads and shoes are learned from outcomes alone.
 */
final class OutcomeSimulation {

    /** Of all pairs of the assumed world so many feel right. */
    static final double FITTING = 0.74;

    private static final int SIZES = 4;
    private static final double ROOM_STEP = 0.1;

    /** Spread of the room that runners are expected to have: half sizes and rounding. */
    private static final double ROOM_SD = 0.4;

    private static final Told[] TOLD = {Told.TIGHT, Told.COMFORTABLE, Told.LOOSE};
    /** Of so many shoes, about those of the starter catalogue, the level is learned where there are more. */
    private static final int SHOES_OF_LEVEL = 400;

    /** A catalogue of 200 shoes after 2,000 outcomes. */
    private static final int PER_SHOE_OF_LEVEL = 10;

    private static final int REPEATERS = 100;
    private static final double REPEATED_SHARE = 0.3;

    private record Outcome(int shoe, int size, int room, int feel) {}

    private final OutcomeWorld world;
    private final double threshold;
    private final double roomSd;
    private final Random random;
    private final double[] shoes;
    private final double[][] sizes;
    private final double[] repeaters;

    /**
     * @param roomSd spread of the room that runners are expected to have
     * @param seed same seed, same shoes and outcomes
     */
    private OutcomeSimulation(OutcomeWorld world, int shoes, double roomSd, long seed) {
        this.world = world;
        this.roomSd = roomSd;
        random = new Random(seed);
        threshold = OutcomeLevel.quantile((1 + FITTING) / 2) * Math.hypot(1, OutcomeWorld.ASSUMED.shoeSd());
        this.shoes = IntStream.range(0, shoes)
                .mapToDouble(i -> normal(world.shoeSd()))
                .toArray();
        sizes = IntStream.range(0, shoes)
                .mapToObj(i -> IntStream.range(0, SIZES)
                        .mapToDouble(j -> normal(world.sizeSd()))
                        .toArray())
                .toArray(double[][]::new);
        repeaters = IntStream.range(0, REPEATERS)
                .mapToDouble(i -> normal(world.repeatSd()))
                .toArray();
    }

    private double normal(double sd) {
        return sd * random.nextGaussian();
    }

    /** The next outcome that is told. */
    private Outcome next(int shoe) {
        while (true) {
            int size = random.nextInt(SIZES);
            double room = normal(roomSd);
            double noise = normal(world.noiseSd());
            if (world.isHeavyTailed() && random.nextInt(20) == 0) {
                noise *= 3;
            }
            if (world.repeatSd() > 0 && random.nextDouble() < REPEATED_SHARE) {
                noise += repeaters[random.nextInt(REPEATERS)];
            }
            double felt = room + shoes[shoe] + sizes[shoe][size] + noise;
            int feel = felt < -threshold ? 0 : felt > threshold ? 2 : 1;
            if (feel == 0 && random.nextDouble() < world.putsUpShare()) {
                feel = 1;
            }
            if (random.nextDouble() < world.junkShare()) {
                feel = random.nextInt(3);
            }
            if (feel != 1 || random.nextDouble() >= world.silentShare()) {
                return new Outcome(shoe, size, (int) Math.round(room / ROOM_STEP), feel);
            }
        }
    }

    private List<Outcome> draw(int perShoe) {
        var drawn = new ArrayList<Outcome>();
        for (int i = 0; i < perShoe * shoes.length; i++) {
            drawn.add(next(i % shoes.length));
        }
        return drawn;
    }

    /** What is believed of shoes after their outcomes. */
    private static final class Learned {
        private final OutcomeLevel level;
        private final FeelTable table;
        private final Map<Long, Hierarchy.Belief> beliefs = new HashMap<>();
        private final Map<Long, double[]> effects = new HashMap<>();

        Learned(OutcomeLevel level, List<Outcome> past) {
            this.level = level;
            table = level.spreads().table(level.scale(), ROOM_STEP * level.slope());
            counted(past)
                    .learn(
                            level.spreads().hierarchy(),
                            table,
                            Spreads.GRID,
                            level.spreads().prior(),
                            (item, count) -> beliefs.put(item.item(), item.belief()));
        }

        double probability(Told told, Outcome outcome) {
            var effect =
                    effects.computeIfAbsent((long) outcome.shoe * SIZES + outcome.size, key -> Objects.requireNonNull(
                                    beliefs.get((long) outcome.shoe))
                            .effectIn(outcome.size));
            return table.probability(told, outcome.room, effect);
        }
    }

    private static double without(OutcomeLevel level, Told told, Outcome outcome) {
        return level.scale().probability(told, outcome.room * ROOM_STEP * level.slope(), 1);
    }

    private static CountedOutcomes counted(List<Outcome> outcomes) {
        var counted = new CountedOutcomes();
        outcomes.forEach(o -> counted.add(o.shoe, o.size, o.room, TOLD[o.feel]));
        return counted;
    }

    private static OutcomeLevel level(List<Outcome> past) {
        var features = past.stream().map(o -> new double[] {o.room * ROOM_STEP}).toArray(double[][]::new);
        var body = BodyModel.fit(features, past.stream().mapToInt(Outcome::feel).toArray());
        return OutcomeLevel.learn(counted(past), body, ROOM_STEP);
    }

    /**
     * Share of the log loss saved against not knowing shoes, in the assumed world without rooms or sizes of their own.
     *
     * @param learner everything learned
     * @param exact the same outcomes with the true numbers
     * @param perfect each shoe's truth known
     * @param ownShare the shares among the shoe's own outcomes and one of each more, instead of a model
     */
    record Saved(int perShoe, double learner, double exact, double perfect, double ownShare) {}

    static Saved saved(int perShoe, int shoes, int fresh, long seed) {
        var plain = new OutcomeWorld("plain", 0.5, 0, 1, false, 0, 0, 0, 0);
        var simulation = new OutcomeSimulation(plain, shoes, 0, seed);
        var past = simulation.draw(perShoe);
        var learned = new Learned(
                level(past.stream().filter(o -> o.shoe < SHOES_OF_LEVEL).toList()), past);
        double total = Math.hypot(1, plain.shoeSd());
        var scale = new FeelScale(-simulation.threshold / total, simulation.threshold / total);
        var truth = new OutcomeLevel(scale, 1, new Spreads(plain.shoeSd() / total, 0));
        var exact = new Learned(truth, past);
        var shares = new double[shoes][3];
        past.forEach(o -> shares[o.shoe][o.feel]++);
        var sums = new double[5];
        for (var outcome : simulation.draw(fresh)) {
            var told = TOLD[outcome.feel];
            sums[0] -= Math.log(without(truth, told, outcome));
            sums[1] -= Math.log(learned.probability(told, outcome));
            sums[2] -= Math.log(exact.probability(told, outcome));
            sums[3] -= Math.log(new FeelScale(-simulation.threshold, simulation.threshold)
                    .probability(told, simulation.shoes[outcome.shoe], 1));
            sums[4] -= Math.log((shares[outcome.shoe][outcome.feel] + 1) / (perShoe + 3.0));
        }
        return new Saved(
                perShoe, 1 - sums[1] / sums[0], 1 - sums[2] / sums[0], 1 - sums[3] / sums[0], 1 - sums[4] / sums[0]);
    }

    /**
     * What the learner says after some outcomes against what then comes, counted over several draws of the world: what one draw of few
     * outcomes is off by luck evens out, what is wrong in the world stays.
     *
     * @param worstError the largest difference between the two in any tenth of all outcomes, ordered by what was foretold; with its sign
     * @param worstWithout the same for the level alone, shoes not learned
     * @param unlucky the largest difference in any tenth of one draw
     * @param saved share of log loss saved against the level alone
     */
    record Reliable(
            OutcomeWorld world, int fresh, double worstError, double worstWithout, double unlucky, double saved) {}

    /**
     * @param outcomes of which the level is learned in each draw, ten of a shoe
     * @param perShoe how many are known of each other shoe
     * @param fresh how many are foretold in each draw, one for each outcome that is known of other shoes of the same world
     */
    static Reliable reliable(OutcomeWorld world, int outcomes, int perShoe, int fresh, int draws, long seed) {
        var all = new ArrayList<double[]>();
        double unlucky = 0;
        double with = 0;
        double without = 0;
        for (int draw = 0; draw < draws; draw++) {
            long seedOfDraw = seed + 2L * draw;
            var level = level(new OutcomeSimulation(world, outcomes / PER_SHOE_OF_LEVEL, ROOM_SD, seedOfDraw)
                    .draw(PER_SHOE_OF_LEVEL));
            var others = new OutcomeSimulation(world, fresh / perShoe, ROOM_SD, seedOfDraw + 1);
            var learned = new Learned(level, others.draw(perShoe));
            var said = new ArrayList<double[]>();
            for (var outcome : others.draw(perShoe)) {
                said.add(new double[] {
                    learned.probability(Told.COMFORTABLE, outcome),
                    without(level, Told.COMFORTABLE, outcome),
                    outcome.feel == 1 ? 1 : 0
                });
                with -= Math.log(learned.probability(TOLD[outcome.feel], outcome));
                without -= Math.log(without(level, TOLD[outcome.feel], outcome));
            }
            all.addAll(said);
            double worst = worst(said, 0);
            unlucky = Math.abs(worst) > Math.abs(unlucky) ? worst : unlucky;
        }
        return new Reliable(world, all.size(), worst(all, 0), worst(all, 1), unlucky, 1 - with / without);
    }

    private static double worst(List<double[]> said, int which) {
        var ordered = said.stream()
                .sorted(Comparator.comparingDouble(one -> one[which]))
                .toList();
        double worst = 0;
        for (int tenth = 0; tenth < 10; tenth++) {
            double error = 0;
            int from = ordered.size() * tenth / 10;
            int to = ordered.size() * (tenth + 1) / 10;
            for (var one : ordered.subList(from, to)) {
                error += (one[2] - one[which]) / (to - from);
            }
            if (Math.abs(error) > Math.abs(worst)) {
                worst = error;
            }
        }
        return worst;
    }
}

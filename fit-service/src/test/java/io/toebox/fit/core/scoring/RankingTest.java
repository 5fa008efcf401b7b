package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.Population;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.runner.Sock;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Grading;
import io.toebox.fit.core.shoe.Gradings;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static io.toebox.fit.core.foot.FootDimension.TOE_BREADTH;
import static org.assertj.core.api.Assertions.assertThat;

/** The ranking over columns is the one that judging every shoe by itself gives, to the last bit. */
class RankingTest {

    @Property(tries = 300)
    void rankingEqualsJudgingEveryShoe(@ForAll long seed) {
        var random = new Random(seed);
        var shoes = catalogue(random, 1 + random.nextInt(120));
        var engine = new FitEngine(
                shoes,
                new Geometries(
                        gradings(random), random.nextBoolean() ? LearnedShoes.published() : LearnedShoes.NOTHING));
        var scale = SizeScale.values()[random.nextInt(2)];
        var runner = runner(random, scale);
        Predicate<Shoe> filter =
                random.nextBoolean() ? shoe -> true : shoe -> shoe.slug().hashCode() % 3 != 0;
        int limit = 1 + random.nextInt(30);

        assertThat(engine.rank(runner, scale, filter, limit))
                .isEqualTo(reference(engine, shoes, runner, scale, filter, limit));
    }

    @Test
    void theRandomCataloguesAreWorthRanking() {
        int ranked = 0;
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var engine = new FitEngine(catalogue(random, 100));
            ranked += engine.rank(runner(random, SizeScale.US_MEN), SizeScale.US_MEN, shoe -> true, 100)
                    .size();
        }
        assertThat(ranked).isGreaterThan(1_000);
    }

    @Test
    void equalShoesAreRankedByName() {
        var measured = List.of(
                measured(InsideDimension.INTERNAL_LENGTH, 269.3, WidthGrade.STANDARD),
                measured(InsideDimension.BALL_WIDTH, 95.2, WidthGrade.STANDARD),
                measured(InsideDimension.TOE_BOX_WIDTH, 73.2, WidthGrade.STANDARD));
        var shoes = List.of("c", "a", "d", "b").stream()
                .map(slug -> new Shoe(slug, "A", LastGender.MEN, Set.of(), Set.of(), UpperStretch.UNKNOWN, measured))
                .toList();
        var foot = new Foot(Map.of(LENGTH, 271.0, BALL_WIDTH, 102.0));

        assertThat(new FitEngine(shoes).rank(Runner.of(new FootPair(foot, foot)), SizeScale.US_MEN, shoe -> true, 3))
                .extracting(decision -> decision.shoe().slug())
                .containsExactly("a", "b", "c");
    }

    @Test
    void anEmptyCatalogueRanksNothing() {
        assertThat(new FitEngine(List.of())
                        .rank(runner(new Random(1), SizeScale.US_MEN), SizeScale.US_MEN, shoe -> true, 20))
                .isEmpty();
    }

    static List<FitDecision> reference(
            FitEngine engine,
            Collection<Shoe> shoes,
            Runner runner,
            SizeScale scale,
            Predicate<Shoe> filter,
            int limit) {
        return shoes.stream()
                .filter(filter)
                .map(shoe -> engine.decide(runner, scale, shoe))
                .filter(FitDecision::isRecommended)
                .sorted(Comparator.<FitDecision>comparingDouble(
                                decision -> -decision.best().orElseThrow().fitProbability())
                        .thenComparing(decision -> decision.shoe().slug()))
                .limit(limit)
                .toList();
    }

    /** Whole millimetres, so that some shoes are equal; gaps in what is known and in what is sold. */
    static List<Shoe> catalogue(Random random, int count) {
        var shoes = new ArrayList<Shoe>();
        for (int i = 0; i < count; i++) {
            var measurements = new ArrayList<Measurement>();
            for (var dimension : InsideDimension.values()) {
                if (random.nextInt(10) > 0) {
                    double mm = middleMm(dimension) + random.nextInt(13) - 6;
                    measurements.add(measured(dimension, mm, width(random)));
                }
            }
            var offered = EnumSet.noneOf(WidthGrade.class);
            for (int w = random.nextInt(4); w > 0; w--) {
                offered.add(width(random));
            }
            shoes.add(new Shoe(
                    "shoe-" + random.nextInt(1_000) + "-" + i,
                    random.nextInt(8) == 0 ? null : "brand-" + random.nextInt(5),
                    LastGender.values()[random.nextInt(3)],
                    offered,
                    sold(random),
                    UpperStretch.UNKNOWN,
                    measurements));
        }
        return shoes;
    }

    /** Whole millimetres that suit a mean man in a men's 9; anything where nothing is judged. */
    private static double middleMm(InsideDimension dimension) {
        return Arrays.stream(Zone.values())
                .filter(zone -> zone.inside() == dimension)
                .mapToDouble(zone -> zone.band().idealMm()
                        + zone.need()
                                .insideMm(new Estimate(
                                        Population.MEN.meanMm(zone.need().dimension()), 0))
                                .meanMm())
                .map(Math::rint)
                .findFirst()
                .orElse(60);
    }

    /** Some brands grade by nothing at all, or by much. */
    static Gradings gradings(Random random) {
        var gradings = new ArrayList<Grading>();
        for (var dimension : InsideDimension.values()) {
            gradings.add(new Grading(
                    "brand-" + random.nextInt(5),
                    LastGender.values()[random.nextInt(3)],
                    dimension,
                    random.nextInt(3) * 5,
                    random.nextBoolean() ? null : random.nextInt(3) * 4.0,
                    Grading.Certainty.values()[random.nextInt(3)]));
        }
        return new Gradings(gradings);
    }

    private static Set<SoldVariant> sold(Random random) {
        var sold = new HashSet<SoldVariant>();
        if (random.nextBoolean()) {
            for (int i = random.nextInt(20); i >= 0; i--) {
                var size = new Size(SizeScale.values()[random.nextInt(2)], 10 + random.nextInt(22));
                sold.add(new SoldVariant(size, random.nextInt(3) == 0 ? null : width(random)));
            }
        }
        return sold;
    }

    private static WidthGrade width(Random random) {
        return WidthGrade.values()[1 + random.nextInt(4)];
    }

    static Runner runner(Random random, SizeScale scale) {
        double length = (scale == SizeScale.US_MEN ? 271 : 247) + random.nextGaussian() * 13;
        double width = (scale == SizeScale.US_MEN ? 101 : 93) + random.nextGaussian() * 5;
        var left = foot(random, length, width);
        var right = foot(random, length + random.nextGaussian() * 3, width + random.nextGaussian());
        var pair =
                switch (random.nextInt(4)) {
                    case 0 -> new FootPair(left, null);
                    case 1 -> new FootPair(null, right);
                    case 2 -> new FootPair(left, left);
                    default -> new FootPair(left, right);
                };
        var sock = random.nextInt(3) == 0 ? Sock.of(1 + random.nextInt(4)) : Sock.USUAL;
        return new Runner(pair, sock, Optional.empty(), Optional.empty());
    }

    private static Foot foot(Random random, double length, double width) {
        var mm = new EnumMap<FootDimension, Double>(FootDimension.class);
        mm.put(LENGTH, length);
        if (random.nextInt(4) > 0) {
            mm.put(BALL_WIDTH, width);
        }
        if (random.nextInt(3) == 0) {
            mm.put(TOE_BREADTH, width * 0.77 + random.nextGaussian() * 2);
        }
        return new Foot(mm);
    }

    private static Measurement measured(InsideDimension dimension, double mm, WidthGrade width) {
        return new Measurement(dimension, Measurement.Method.CURRENT, mm, 9, width);
    }
}

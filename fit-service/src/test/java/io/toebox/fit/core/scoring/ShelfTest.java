package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeRun;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of a shelf for millions is what is said of it for one. */
class ShelfTest {

    private record Case(Random random, List<Shoe> shoes, SizeScale scale, FitEngine engine, List<Shoe> offered) {

        static Case of(long seed) {
            var random = new Random(seed);
            var shoes = RankingTest.catalogue(random, 1 + random.nextInt(60));
            var engine = new FitEngine(shoes, new Geometries(RankingTest.gradings(random), LearnedShoes.published()));
            var scale = SizeScale.values()[random.nextInt(2)];
            var offered = new ArrayList<Shoe>();
            for (var shoe : shoes) {
                var some = variants(shoe, scale).stream()
                        .filter(variant -> random.nextInt(5) == 0)
                        .collect(Collectors.toSet());
                if (random.nextInt(5) == 0) {
                    offered.add(shoe);
                } else if (!some.isEmpty()) {
                    offered.add(shoe.soldOnlyAs(some));
                }
            }
            return new Case(random, shoes, scale, engine, offered);
        }

        Runner runner() {
            return RankingTest.runner(random, scale);
        }
    }

    private record Line(String slug, int halfSizes, Object width, double probability) {}

    @Property(tries = 25)
    void theShelfChoosesWhatRankingTheOfferedShoesDoes(@ForAll long seed) {
        var one = Case.of(seed);
        var shelf = one.engine().shelf(one.scale(), one.offered());
        int limit = 1 + one.random().nextInt(8);
        for (int i = 0; i < 5; i++) {
            var runner = one.runner();
            assertThat(shelf.choose(runner, limit).best())
                    .extracting(ranked -> new Line(
                            shelf.shoe(ranked.shoe()).slug(),
                            ranked.halfSizes(),
                            ranked.width(),
                            ranked.fitProbability()))
                    .isEqualTo(one.engine().rankOffered(runner, one.scale(), one.offered(), limit).stream()
                            .map(decision -> {
                                var best = decision.best().orElseThrow();
                                return new Line(
                                        decision.shoe().slug(),
                                        best.size().halfSizes(),
                                        best.width(),
                                        best.fitProbability());
                            })
                            .toList());
        }
    }

    @Property(tries = 15)
    void eachShoeIsTriedAsWhenItIsRanked(@ForAll long seed) {
        var one = Case.of(seed);
        var shelf = one.engine().shelf(one.scale(), one.offered());
        var runner = one.runner();
        assertThat(shelf.tryEach(runner).stream()
                        .filter(Shelf.Tried::isRecommended)
                        .map(tried -> shelf.shoe(tried.shoe()).slug() + tried.best()))
                .containsExactlyInAnyOrderElementsOf(
                        one.engine().rankOffered(runner, one.scale(), one.offered(), 1_000).stream()
                                .map(decision ->
                                        decision.shoe().slug() + decision.best().orElseThrow())
                                .toList());
    }

    @Property(tries = 10)
    void aBoxIsSuitableWhenItWouldBeRecommendedAsTheOnlyOneOfItsShoe(@ForAll long seed) {
        var one = Case.of(seed);
        var shelf = one.engine().wholeShelf(one.scale());
        var runner = one.runner();
        var suitable = new HashSet<Line>();
        shelf.forEachSuitable(
                runner,
                (shoe, size, width, probability) ->
                        suitable.add(new Line(shelf.shoe(shoe).slug(), size.halfSizes(), width, probability)));
        var expected = new HashSet<Line>();
        for (var shoe : one.shoes()) {
            for (var variant : variants(shoe, one.scale())) {
                one.engine()
                        .rankOffered(runner, one.scale(), List.of(shoe.soldOnlyAs(Set.of(variant))), 1)
                        .forEach(decision -> expected.add(new Line(
                                shoe.slug(),
                                variant.size().halfSizes(),
                                variant.width(),
                                decision.best().orElseThrow().fitProbability())));
            }
        }
        assertThat(suitable).isEqualTo(expected);
    }

    @Test
    void theRandomShelvesAreWorthAsking() {
        int chosen = 0;
        for (int seed = 0; seed < 20; seed++) {
            var one = Case.of(seed);
            chosen += one.engine()
                    .shelf(one.scale(), one.offered())
                    .choose(one.runner(), 100)
                    .best()
                    .size();
        }
        assertThat(chosen).isGreaterThan(15);
    }

    @Test
    void feetWhoseLengthNobodyToldGetNoSize() {
        var one = Case.of(1);
        var shelf = one.engine().wholeShelf(one.scale());
        var runner = Runner.of(new FootPair(new Foot(Map.of(FootDimension.BALL_WIDTH, 100.0)), null));
        assertThat(shelf.choose(runner, 3)).isEqualTo(new Shelf.Choice(false, List.of()));
        assertThat(shelf.tryEach(runner)).isEmpty();
    }

    private static Set<SoldVariant> variants(Shoe shoe, SizeScale scale) {
        var run = SizeRun.of(shoe, scale);
        var variants = new HashSet<SoldVariant>();
        for (Size size : run.sizes()) {
            run.widths(size).forEach(width -> variants.add(new SoldVariant(size, width)));
        }
        return variants;
    }
}

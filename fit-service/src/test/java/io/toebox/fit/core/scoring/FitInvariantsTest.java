package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.ContradictoryFeet;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.MeasuringMethod;
import io.toebox.fit.core.foot.Posture;
import io.toebox.fit.core.foot.ToeShape;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Measurement.Method;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of any feet and any shoes. */
class FitInvariantsTest {

    private static final double GIRTH_PER_WIDTH = 2.45;
    private static final double MOST_LONGER_MM = 15;
    private static final double MOST_RIGHT_LONGER_MM = 8;
    private static final double MOST_WIDER_MM = 10;
    private static final double MOST_RIGHT_WIDER_MM = 5;

    /**
     * What a runner told of the feet, before it is made into feet: the left foot in millimetres, the right one by how much more it
     * has (negative for less), and which of that was told at all. A record of its own, so that a test can ask again with longer,
     * wider or mirrored feet and compare the answers.
     */
    private record Told(
            double lengthMm,
            double widthMm,
            double girthMm,
            double rightLongerMm,
            double rightWiderMm,
            boolean hasLeft,
            boolean hasRight,
            boolean hasWidth,
            boolean hasGirth,
            MeasuringMethod method,
            Posture posture) {

        Runner runner() {
            return Runner.of(
                    new FootPair(hasLeft ? foot(0, 0) : null, hasRight ? foot(rightLongerMm, rightWiderMm) : null));
        }

        Runner mirrored() {
            return Runner.of(
                    new FootPair(hasRight ? foot(rightLongerMm, rightWiderMm) : null, hasLeft ? foot(0, 0) : null));
        }

        /** @param right how much longer the right foot is told to be than so far */
        Told longer(double both, double right) {
            return new Told(
                    lengthMm + both,
                    widthMm,
                    girthMm,
                    rightLongerMm + right,
                    rightWiderMm,
                    hasLeft,
                    hasRight,
                    hasWidth,
                    hasGirth,
                    method,
                    posture);
        }

        /** Feet that are not refused as a slip of the pen, however much longer or wider a property makes them. */
        boolean isPossible() {
            return Stream.of(
                            this,
                            longer(MOST_LONGER_MM, 0),
                            longer(0, MOST_RIGHT_LONGER_MM),
                            wider(MOST_WIDER_MM, 0),
                            wider(0, MOST_RIGHT_WIDER_MM))
                    .allMatch(told -> {
                        try {
                            return !told.runner().feet().bySide().isEmpty();
                        } catch (ContradictoryFeet e) {
                            return false;
                        }
                    });
        }

        Told wider(double both, double right) {
            return new Told(
                    lengthMm,
                    widthMm + both,
                    girthMm,
                    rightLongerMm,
                    rightWiderMm + right,
                    hasLeft,
                    hasRight,
                    hasWidth,
                    hasGirth,
                    method,
                    posture);
        }

        private Foot foot(double longer, double wider) {
            var mm = new EnumMap<FootDimension, Double>(FootDimension.class);
            mm.put(FootDimension.LENGTH, lengthMm + longer);
            if (hasWidth) {
                mm.put(FootDimension.BALL_WIDTH, widthMm + wider);
            }
            if (hasGirth) {
                mm.put(FootDimension.BALL_GIRTH, girthMm);
            }
            return new Foot(mm, null, null, ToeShape.UNKNOWN, method, posture);
        }
    }

    @Property(tries = 500)
    void aLongerFootNeverGetsAShorterSize(
            @ForAll("feet") Told feet,
            @ForAll("shoes") Shoe shoe,
            @ForAll SizeScale scale,
            @ForAll @DoubleRange(max = MOST_LONGER_MM) double both,
            @ForAll @DoubleRange(max = MOST_RIGHT_LONGER_MM) double right) {
        int before = best(feet.runner(), scale, shoe).size().halfSizes();

        assertThat(best(feet.longer(both, 0).runner(), scale, shoe).size().halfSizes())
                .isGreaterThanOrEqualTo(before);
        assertThat(best(feet.longer(0, right).runner(), scale, shoe).size().halfSizes())
                .isGreaterThanOrEqualTo(before);
    }

    @Property(tries = 500)
    void aWiderFootNeverGetsANarrowerWidthOfTheSameShoe(
            @ForAll("feet") Told feet,
            @ForAll("shoes") Shoe shoe,
            @ForAll SizeScale scale,
            @ForAll @DoubleRange(max = MOST_WIDER_MM) double both,
            @ForAll @DoubleRange(max = MOST_RIGHT_WIDER_MM) double right) {
        var before = best(feet.runner(), scale, shoe);

        for (var wider : List.of(feet.wider(both, 0), feet.wider(0, right))) {
            var after = best(wider.runner(), scale, shoe);
            assertThat(after.size()).isEqualTo(before.size());
            assertThat(after.width()).isGreaterThanOrEqualTo(before.width());
        }
    }

    /** An error that is a share of the reading made feet of 82 and 82.01 mm be learnt in two ways. */
    @Test
    void aHairMoreOfOneFootNeverTakesWidthAway() {
        double before = 0;
        for (double wider = 0; wider < 5; wider += 0.01) {
            var feet = new Told(
                    230,
                    82,
                    200.9,
                    5.31,
                    wider,
                    true,
                    true,
                    true,
                    true,
                    MeasuringMethod.RULER_TRACING,
                    Posture.SITTING);
            var needs = new FootNeeds(feet.runner(), SizeScale.US_MEN, List.of());
            double both = needs.of(Zone.BALL_WIDTH).inside().meanMm()
                    + needs.of(Zone.TOE_BOX_WIDTH).inside().meanMm();
            assertThat(both).isGreaterThanOrEqualTo(before);
            before = both;
        }
    }

    @Property(tries = 300)
    void mirroredFeetMirrorTheAnswerToTheBit(
            @ForAll("feet") Told feet, @ForAll("shoes") Shoe shoe, @ForAll SizeScale scale) {
        var engine = new FitEngine(List.of(shoe));

        var straight = engine.decide(feet.runner(), scale, shoe);
        var mirrored = engine.decide(feet.mirrored(), scale, shoe);

        assertThat(mirrored.outcome()).isEqualTo(straight.outcome());
        assertThat(mirrored.best().map(FitInvariantsTest::mirror)).isEqualTo(straight.best());
        assertThat(mirrored.pressure()).isEqualTo(straight.pressure());
        assertThat(mirrored.confidence()).isEqualTo(straight.confidence());
        assertThat(mirrored.reasons()).isEqualTo(straight.reasons());
    }

    @Property(tries = 200)
    void addingAShoeNeverChangesTheAnswerOfAMeasuredOne(
            @ForAll("feet") Told feet,
            @ForAll("shoes") Shoe shoe,
            @ForAll("others") Shoe added,
            @ForAll SizeScale scale) {
        assertThat(new FitEngine(List.of(shoe, added)).decide(feet.runner(), scale, shoe))
                .isEqualTo(new FitEngine(List.of(shoe)).decide(feet.runner(), scale, shoe));
    }

    /** Shoes that were not measured included: what is expected of them is learnt from the others. */
    @Property(tries = 100)
    void theOrderOfTheCatalogueIsIrrelevant(
            @ForAll("feet") Told feet,
            @ForAll("catalogues") List<Shoe> catalogue,
            @ForAll SizeScale scale,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(catalogue);
        Collections.shuffle(shuffled, random);
        var engine = new FitEngine(catalogue);
        var other = new FitEngine(shuffled);

        var ranked = engine.rank(feet.runner(), scale, shoe -> true, 10);
        assertThat(other.rank(feet.runner(), scale, shoe -> true, 10)).isEqualTo(ranked);
        assertThat(ranked)
                .extracting(decision -> decision.best().orElseThrow().fitProbability())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        for (var shoe : catalogue) {
            assertThat(other.decide(feet.runner(), scale, shoe)).isEqualTo(engine.decide(feet.runner(), scale, shoe));
        }
    }

    @Property(tries = 100)
    void theSameQuestionToTheSameCatalogueGetsTheSameAnswerToTheBit(
            @ForAll("feet") Told feet, @ForAll("catalogues") List<Shoe> catalogue, @ForAll SizeScale scale) {
        assertThat(new FitEngine(catalogue).rank(feet.runner(), scale, shoe -> true, 10))
                .hasToString(new FitEngine(catalogue)
                        .rank(feet.runner(), scale, shoe -> true, 10)
                        .toString());
    }

    private static Variant best(Runner runner, SizeScale scale, Shoe shoe) {
        return new FitEngine(List.of(shoe)).decide(runner, scale, shoe).best().orElseThrow();
    }

    private static Variant mirror(Variant variant) {
        var zones = variant.zones().stream()
                .map(fit -> new ZoneFit(
                        fit.zone(),
                        mirror(fit.governing()),
                        fit.clearance(),
                        fit.surplusMm(),
                        fit.probabilityComfortable(),
                        fit.inside(),
                        fit.basis(),
                        fit.measured()))
                .toList();
        return new Variant(variant.size(), variant.width(), zones, variant.fitProbability());
    }

    private static Governing mirror(Governing governing) {
        return switch (governing) {
            case LEFT -> Governing.RIGHT;
            case RIGHT -> Governing.LEFT;
            case BOTH -> Governing.BOTH;
        };
    }

    @Provide
    Arbitrary<Told> feet() {
        var plain = Combinators.combine(
                        Arbitraries.doubles().between(230, 295),
                        Arbitraries.doubles().between(82, 112),
                        Arbitraries.doubles().between(-8, 8),
                        Arbitraries.doubles().between(-4, 4),
                        Arbitraries.of(MeasuringMethod.class),
                        Arbitraries.of(Posture.class))
                .as((length, width, longer, wider, method, posture) -> new Told(
                        length,
                        width,
                        width * GIRTH_PER_WIDTH,
                        longer,
                        wider,
                        true,
                        true,
                        true,
                        false,
                        method,
                        posture));
        return Combinators.combine(
                        plain,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, false))
                .as((told, feet, hasWidth, hasGirth) -> new Told(
                        told.lengthMm,
                        told.widthMm,
                        told.girthMm,
                        told.rightLongerMm,
                        told.rightWiderMm,
                        feet != 1,
                        feet != 2,
                        hasWidth,
                        hasGirth,
                        told.method,
                        told.posture))
                .filter(Told::isPossible);
    }

    @Provide
    Arbitrary<Shoe> shoes() {
        return shoes("asked", "A", Method.CURRENT);
    }

    @Provide
    Arbitrary<Shoe> others() {
        return Arbitraries.of(Method.class).flatMap(method -> shoes("added", "A", method));
    }

    @Provide
    Arbitrary<List<Shoe>> catalogues() {
        return Combinators.combine(
                        Arbitraries.of(Method.class)
                                .flatMap(method -> shoes("s", "A", method))
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(8),
                        shoes("s", "B", Method.CURRENT).list().ofMaxSize(8))
                .as((some, more) -> {
                    var all = new ArrayList<>(some);
                    all.addAll(more);
                    return IntStream.range(0, all.size())
                            .mapToObj(i -> named(
                                    all.get(i),
                                    "s" + i,
                                    i % 5 == 4 ? List.of() : all.get(i).measurements()))
                            .toList();
                });
    }

    private static Arbitrary<Shoe> shoes(String slug, String brand, Method method) {
        return Combinators.combine(
                        Arbitraries.doubles().between(258, 280),
                        Arbitraries.doubles().between(88, 103),
                        Arbitraries.doubles().between(66, 85),
                        Arbitraries.of(WidthGrade.class).set(),
                        sold(),
                        Arbitraries.of(LastGender.MEN, LastGender.UNISEX))
                .as((length, ball, toes, widths, sold, lastGender) -> new Shoe(
                        slug,
                        brand,
                        lastGender,
                        widths,
                        sold,
                        UpperStretch.UNKNOWN,
                        List.of(
                                new Measurement(
                                        InsideDimension.INTERNAL_LENGTH, method, length, 9, WidthGrade.STANDARD),
                                new Measurement(InsideDimension.BALL_WIDTH, method, ball, 9, WidthGrade.STANDARD),
                                new Measurement(InsideDimension.TOE_BOX_WIDTH, method, toes, 9, WidthGrade.STANDARD))));
    }

    /** Half of the shoes have a run that nobody knows. */
    private static Arbitrary<Set<SoldVariant>> sold() {
        Arbitrary<@Nullable WidthGrade> width = Arbitraries.of(WidthGrade.class).injectNull(0.2);
        var variant = Combinators.combine(
                        Arbitraries.of(SizeScale.class), Arbitraries.integers().between(10, 30), width)
                .as((scale, half, grade) -> new SoldVariant(new Size(scale, half), grade));
        return Arbitraries.oneOf(
                Arbitraries.just(Set.of()), variant.set().ofMinSize(1).ofMaxSize(12));
    }

    private static Shoe named(Shoe shoe, String slug, List<Measurement> measurements) {
        return new Shoe(
                slug,
                shoe.brand(),
                shoe.lastGender(),
                shoe.widthsOffered(),
                shoe.soldAs(),
                shoe.upperStretch(),
                measurements);
    }
}

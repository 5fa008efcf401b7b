package io.toebox.fit.core.scoring;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.compression.Level;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.runner.Heat;
import io.toebox.fit.core.runner.Run;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.runner.Sock;
import io.toebox.fit.core.runner.WornShoe;
import io.toebox.fit.core.shoe.InsideDimension;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is known of the sizes a shoe is sold in, and what the shoe of today says. */
class SizeRunOutcomesTest {

    @Property(tries = 200)
    void onlyASizeThatIsSoldIsEverNamedBest(
            @ForAll @net.jqwik.api.constraints.Size(min = 1, max = 12)
                    Set<@IntRange(min = 12, max = 30) Integer> halfSizes,
            @ForAll @DoubleRange(min = 235, max = 300) double length) {
        var shoe = sold(halfSizes, WidthGrade.STANDARD);

        var best = decide(shoe, runner(length, 101)).best().orElseThrow();

        assertThat(halfSizes).contains(best.size().halfSizes());
        double distance = fromIdeal(best);
        for (int half : halfSizes) {
            var other = sold(Set.of(half), WidthGrade.STANDARD);
            // Of two that are as far from it the one whose inside is known better: it is further from it by hundredths
            // at most.
            assertThat(fromIdeal(decide(other, runner(length, 101)).best().orElseThrow()))
                    .isGreaterThanOrEqualTo(distance - 0.05);
        }
    }

    @Property(tries = 200)
    void aLongerFootNeverGetsAShorterSizeOfTheRun(
            @ForAll @net.jqwik.api.constraints.Size(min = 1, max = 12)
                    Set<@IntRange(min = 12, max = 30) Integer> halfSizes,
            @ForAll @DoubleRange(min = 235, max = 290) double length,
            @ForAll @DoubleRange(max = 15) double longer) {
        var shoe = sold(halfSizes, WidthGrade.STANDARD);

        assertThat(decide(shoe, runner(length + longer, 101))
                        .best()
                        .orElseThrow()
                        .size()
                        .halfSizes())
                .isGreaterThanOrEqualTo(decide(shoe, runner(length, 101))
                        .best()
                        .orElseThrow()
                        .size()
                        .halfSizes());
    }

    @Test
    void aSizeThatIsNeededAndNotSoldIsNamed() {
        var small = sold(Set.of(12, 13, 14), WidthGrade.STANDARD);

        var decision = decide(small, runner(280, 103));

        assertThat(decision.outcome()).isEqualTo(Outcome.SIZE_NOT_STOCKED);
        assertThat(decision.isRecommended()).isFalse();
        assertThat(decision.reasons())
                .filteredOn(Reason.SizeNotSold.class::isInstance)
                .singleElement()
                .satisfies(reason -> assertThat(
                                ((Reason.SizeNotSold) reason).needed().halfSizes())
                        .isGreaterThan(20));
    }

    @Test
    void widthsAreThoseOfTheSizeThatIsSold() {
        var variants = new HashSet<>(variants(usual(), WidthGrade.STANDARD));
        variants.addAll(variants(Set.of(20, 21, 22), WidthGrade.WIDE));
        var shoe = shoe(variants);

        assertThat(decide(shoe, runner(271, 108)).best().orElseThrow().width()).isEqualTo(WidthGrade.WIDE);
        assertThat(decide(shoe, runner(250, 104)).best().orElseThrow().width()).isEqualTo(WidthGrade.STANDARD);
    }

    @Test
    void aWidthThatWouldFitIsNamedWhenNoneThatIsSoldDoes() {
        var decision = decide(sold(usual(), WidthGrade.STANDARD), runner(271, 112));

        assertThat(decision.outcome()).isEqualTo(Outcome.NO_SIZE_FITS);
        assertThat(decision.reasons()).contains(new Reason.OtherWidthWouldFit(WidthGrade.WIDE));
    }

    @Test
    void exactlyBetweenTwoSizesBothAreNamed() {
        var shoe = sold(usual(), WidthGrade.STANDARD);
        double half = Policy.LENGTH_PER_SIZE.value() / 2;
        double length = lengthThatIsIdealIn(shoe, 20) + half / 2;

        var decision = decide(shoe, runner(length, 100));

        assertThat(decision.outcome()).isEqualTo(Outcome.BETWEEN_SIZES);
        assertThat(decision.isRecommended()).isTrue();
        assertThat(decision.reasons()).hasAtLeastOneElementOfType(Reason.BetweenSizes.class);
        assertThat(decide(shoe, runner(length - 1, 100)).outcome()).isEqualTo(Outcome.RECOMMENDED);
        assertThat(decide(shoe, runner(length + 1, 100)).outcome()).isEqualTo(Outcome.RECOMMENDED);
    }

    @Property(tries = 100)
    void swellingNeverEasesThePressure(
            @ForAll @DoubleRange(min = 255, max = 290) double length,
            @ForAll @DoubleRange(min = 90, max = 115) double width,
            @ForAll @DoubleRange(min = 1, max = 300) double minutes) {
        var feet = runner(length, width).feet();
        var run = Optional.of(new Run(minutes, Heat.NORMAL));
        var pressure = decide(sold(usual(), WidthGrade.STANDARD), new Runner(feet, Sock.USUAL, run, Optional.empty()))
                .pressure()
                .orElseThrow();

        assertThat(pressure.runAssumed()).isFalse();
        assertThat(pressure.afterRun().level())
                .isGreaterThanOrEqualTo(pressure.atStart().level());
        for (int i = 0; i < 3; i++) {
            assertThat(pressure.afterRun().squeezes().get(i).amount().meanMm())
                    .isGreaterThanOrEqualTo(
                            pressure.atStart().squeezes().get(i).amount().meanMm());
        }
    }

    @Test
    void aWideFootInANarrowShoeIsSqueezedAndAFootThatFitsIsNot() {
        var shoe = sold(usual(), WidthGrade.STANDARD);

        assertThat(decide(shoe, runner(271, 111))
                        .pressure()
                        .orElseThrow()
                        .atStart()
                        .level())
                .isEqualTo(Level.MARKED);
        assertThat(decide(shoe, runner(271, 100))
                        .pressure()
                        .orElseThrow()
                        .atStart()
                        .level())
                .isEqualTo(Level.NONE);
    }

    @Test
    void aThickSockTakesRoomAndNoSockGivesSome() {
        var shoe = sold(usual(), WidthGrade.STANDARD);
        var feet = runner(271, 102).feet();

        double usual = ballRoom(shoe, new Runner(feet, Sock.USUAL, Optional.empty(), Optional.empty()));
        double thick = ballRoom(shoe, new Runner(feet, Sock.of(5), Optional.empty(), Optional.empty()));
        double none = ballRoom(shoe, new Runner(feet, Sock.NONE, Optional.empty(), Optional.empty()));

        assertThat(thick).isLessThan(usual);
        assertThat(none).isGreaterThan(usual);
    }

    @Test
    void aShoeThatFeelsTightAcrossTheBallSaysThatTheFootIsWide() {
        var shoe = sold(usual(), WidthGrade.STANDARD);
        var onlyLength = new FootPair(null, new Foot(Map.of(LENGTH, 271.0)));

        double told = ballRoom(shoe, wearing(onlyLength, shoe, FeltZone.BALL_WIDTH, Verdict.TIGHT));
        double loose = ballRoom(shoe, wearing(onlyLength, shoe, FeltZone.BALL_WIDTH, Verdict.LOOSE));
        double nothing = ballRoom(shoe, wearing(onlyLength, shoe, FeltZone.HEEL, Verdict.LOOSE));

        assertThat(told).isLessThan(nothing - 1);
        assertThat(loose).isGreaterThan(nothing + 1);
        assertThat(nothing).isEqualTo(ballRoom(shoe, Runner.of(onlyLength)));
    }

    @Test
    void theMeasurementThatWouldHelpMostIsNamedUntilItIsMade() {
        var shoe = sold(usual(), WidthGrade.STANDARD);

        assertThat(decide(shoe, Runner.of(new FootPair(null, new Foot(Map.of(LENGTH, 271.0)))))
                        .reasons())
                .filteredOn(Reason.MeasureNext.class::isInstance)
                .singleElement()
                .satisfies(reason ->
                        assertThat(((Reason.MeasureNext) reason).dimension()).isEqualTo(BALL_WIDTH));
    }

    @Test
    void aScannedBoxIsJudgedAsItIs() {
        var shoe = sold(usual(), WidthGrade.STANDARD);
        var engine = new FitEngine(List.of(shoe));
        var runner = runner(271, 102);
        var best = engine.decide(runner, SizeScale.US_MEN, shoe).best().orElseThrow();
        var shorter = size(best.size().halfSizes() - 2);

        var box = engine.findFitting(runner, shoe, shorter, WidthGrade.STANDARD).orElseThrow();

        assertThat(room(best, Zone.LENGTH) - room(box.variant(), Zone.LENGTH))
                .isCloseTo(Policy.LENGTH_PER_SIZE.value(), within(1e-9));
        assertThat(box.pressure()).isPresent();
    }

    private static Runner wearing(FootPair feet, Shoe shoe, FeltZone zone, Verdict feel) {
        var worn = new WornShoe(new WornShoe.Slug(shoe.slug()), size(21), WidthGrade.STANDARD, Map.of(zone, feel));
        return new Runner(feet, Sock.USUAL, Optional.empty(), Optional.of(worn));
    }

    private static double lengthThatIsIdealIn(Shoe shoe, int halfSizes) {
        var size = sold(Set.of(halfSizes), WidthGrade.STANDARD);
        double room = room(decide(size, runner(271, 100)).best().orElseThrow(), Zone.LENGTH);
        double measured = 271 + room - Zone.LENGTH.band().idealMm();
        // What is believed of a length is a little nearer to the mean of all feet than what was measured.
        double again = room(decide(size, runner(measured, 100)).best().orElseThrow(), Zone.LENGTH);
        return measured + again - Zone.LENGTH.band().idealMm();
    }

    private static double ballRoom(Shoe shoe, Runner runner) {
        return room(
                new FitEngine(List.of(shoe))
                        .findFitting(runner, shoe, size(21), WidthGrade.STANDARD)
                        .orElseThrow()
                        .variant(),
                Zone.BALL_WIDTH);
    }

    private static double fromIdeal(Variant variant) {
        return Math.abs(room(variant, Zone.LENGTH) - Zone.LENGTH.band().idealMm());
    }

    private static double room(Variant variant, Zone zone) {
        return variant.zones().stream()
                .filter(fit -> fit.zone() == zone)
                .findFirst()
                .orElseThrow()
                .clearance()
                .meanMm();
    }

    private static FitDecision decide(Shoe shoe, Runner runner) {
        return new FitEngine(List.of(shoe)).decide(runner, SizeScale.US_MEN, shoe);
    }

    private static Size size(int halfSizes) {
        return new Size(SizeScale.US_MEN, halfSizes);
    }

    private static Runner runner(double length, double width) {
        var foot = new Foot(Map.of(LENGTH, length, BALL_WIDTH, width));
        return Runner.of(new FootPair(foot, foot));
    }

    private static Set<Integer> usual() {
        return IntStream.rangeClosed(12, 30).boxed().collect(Collectors.toSet());
    }

    private static Shoe sold(Set<Integer> halfSizes, @Nullable WidthGrade width) {
        return shoe(variants(halfSizes, width));
    }

    private static Set<SoldVariant> variants(Set<Integer> halfSizes, @Nullable WidthGrade width) {
        return halfSizes.stream()
                .map(half -> new SoldVariant(size(half), width))
                .collect(Collectors.toSet());
    }

    private static Shoe shoe(Set<SoldVariant> variants) {
        return new Shoe(
                "average",
                "A",
                LastGender.MEN,
                EnumSet.of(WidthGrade.STANDARD),
                variants,
                UpperStretch.UNKNOWN,
                List.of(
                        measured(InsideDimension.INTERNAL_LENGTH, 269.3),
                        measured(InsideDimension.BALL_WIDTH, 95.2),
                        measured(InsideDimension.TOE_BOX_WIDTH, 73.2)));
    }

    private static Measurement measured(InsideDimension dimension, double mm) {
        return new Measurement(dimension, Measurement.Method.CURRENT, mm, 9, WidthGrade.STANDARD);
    }
}

package io.toebox.fit.core.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.BrannockReading;
import io.toebox.fit.core.foot.BrannockReading.Width;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.MeasuringMethod;
import io.toebox.fit.core.foot.Posture;
import io.toebox.fit.core.foot.ToeShape;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Measurement.Method;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static io.toebox.fit.core.foot.FootDimension.TOE_BREADTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FitEngineTest {

    /** A shoe as the laboratory finds it on average, in all widths. */
    private static final Shoe AVERAGE = shoe("average", 269.3, 95.2, 73.2, EnumSet.allOf(WidthGrade.class));

    @Test
    void theMeanManGetsStandardWidthHalfASizeAboveHisBrannockSizeOrThereabouts() {
        var best = best(feet(271.2, 101.9), AVERAGE);
        assertThat(best.size().value()).isBetween(10.0, 11.0);
        assertThat(best.width()).isEqualTo(WidthGrade.STANDARD);
        assertThat(best.zones()).extracting(ZoneFit::verdict).containsOnly(Verdict.COMFORTABLE);
    }

    @Test
    void theMeanWomanGetsStandardWidth() {
        var best = new FitEngine(List.of(AVERAGE))
                .decide(feet(246.3, 92.7), SizeScale.US_WOMEN, AVERAGE)
                .best()
                .orElseThrow();
        assertThat(best.size().value()).isBetween(8.0, 9.5);
        assertThat(best.width()).isEqualTo(WidthGrade.STANDARD);
    }

    /** Committed reproduction of the calibrated offsets: the mean man in the mean shoe of his size meets the benchmark. */
    @Test
    void calibratedOffsetsMeetTheirBenchmark() {
        double sizes = (271.2 + Zone.LENGTH.band().idealMm() - 269.3) / (25.4 / 3);
        double ballInside = 95.2 + sizes * 6.35 / 3;
        double toesInside = 73.2 + sizes * 6.35 / 3 * 73.2 / 95.2;
        double share = 73.2 / 95.2;
        assertThat(Math.round((101.9 + 1.4 - ballInside) * 10) / 10.0).isEqualTo(Policy.BALL_WIDTH_OFFSET.value());
        assertThat(Math.round((101.9 * share - toesInside) * 10) / 10.0).isEqualTo(Policy.TOE_BOX_OFFSET.value());
    }

    @Property(tries = 200)
    void allZonesAtOnceAreNeverLikelierThanTheLeastLikelyOne(
            @ForAll("shoes") Shoe shoe, @ForAll @DoubleRange(min = 85, max = 115) double width) {
        var best = best(feet(271, width), shoe);
        assertThat(best.fitProbability()).isBetween(0.0, best.bindingZone().probabilityComfortable() + 1e-9);
    }

    @Test
    void theTighterFootGovernsAndTheOtherOnesSurplusIsReported() {
        var pair = Runner.of(new FootPair(foot(271, 104), foot(273, 102)));
        var zones = best(pair, AVERAGE).zones();
        assertThat(zones.get(0).governing()).isEqualTo(Governing.RIGHT);
        // Part of a measured difference between the feet is the error of measuring.
        assertThat(zones.get(0).surplusMm())
                .hasValueSatisfying(mm -> assertThat(mm).isBetween(0.5, 2.0));
        assertThat(zones.get(1).governing()).isEqualTo(Governing.LEFT);
    }

    /** The scanner's difference is 14 mm; most of it is of the feet. */
    @Test
    void aFootFarLongerThanTheOtherIsFittedAsIfItWereToldAlone() {
        var alone = best(Runner.of(new FootPair(null, foot(285, 106))), AVERAGE);
        var pair = best(Runner.of(new FootPair(foot(271, 106), foot(285, 106))), AVERAGE);
        assertThat(pair.size()).isEqualTo(alone.size());
        assertThat(pair.zones().getFirst().surplusMm())
                .hasValueSatisfying(mm -> assertThat(mm).isBetween(11.0, 15.0));
        assertThat(pair.zones().getFirst().clearance().meanMm())
                .isCloseTo(alone.zones().getFirst().clearance().meanMm(), within(0.6));
    }

    @ParameterizedTest
    @CsvSource({"98, 108", "97, 107.5", "100, 112"})
    void theWidthOfTheWiderFootIsKept(double narrow, double wide) {
        var alone = best(Runner.of(new FootPair(null, foot(271, wide))), AVERAGE);
        assertThat(alone.width()).isGreaterThan(WidthGrade.STANDARD);
        assertThat(best(Runner.of(new FootPair(foot(271, narrow), foot(271, wide))), AVERAGE)
                        .width())
                .isEqualTo(alone.width());
    }

    @Test
    void lettersTwoApartKeepTheWiderOne() {
        var alone = best(Runner.of(new FootPair(null, read(Width.EE))), AVERAGE);
        assertThat(alone.width()).isGreaterThan(WidthGrade.STANDARD);
        assertThat(best(Runner.of(new FootPair(read(Width.D), read(Width.EE))), AVERAGE)
                        .width())
                .isEqualTo(alone.width());
    }

    @Test
    void broadToesNeedABroaderToeBoxAndMeasuringThemMakesItSurer() {
        var told = Map.of(LENGTH, 271.0, BALL_WIDTH, 102.0);
        var broad = Map.of(LENGTH, 271.0, BALL_WIDTH, 102.0, TOE_BREADTH, 84.0);
        var toes = toeBox(new Foot(told));
        var broader = toeBox(new Foot(broad));
        assertThat(broader.clearance().meanMm()).isLessThan(toes.clearance().meanMm() - 2);
        assertThat(broader.clearance().sdMm()).isLessThan(toes.clearance().sdMm() - 0.4);
    }

    @Test
    void measuringTheToesIsAdvisedWhenTheBallIsKnown() {
        assertThat(measureNext(Map.of(LENGTH, 271.0))).containsExactly(BALL_WIDTH);
        assertThat(measureNext(Map.of(LENGTH, 271.0, BALL_WIDTH, 102.0))).containsExactly(TOE_BREADTH);
        assertThat(measureNext(Map.of(LENGTH, 271.0, BALL_WIDTH, 102.0, TOE_BREADTH, 78.0)))
                .doesNotContain(TOE_BREADTH, BALL_WIDTH);
    }

    private static List<FootDimension> measureNext(Map<FootDimension, Double> told) {
        var foot = new Foot(told);
        return new FitEngine(List.of(AVERAGE))
                .decide(Runner.of(new FootPair(foot, foot)), SizeScale.US_MEN, AVERAGE).reasons().stream()
                        .flatMap(reason -> reason instanceof Reason.MeasureNext(var dimension, var zone, var mm)
                                ? Stream.of(dimension)
                                : Stream.empty())
                        .toList();
    }

    private static ZoneFit toeBox(Foot foot) {
        return best(Runner.of(new FootPair(foot, foot)), AVERAGE)
                .find(Zone.TOE_BOX_WIDTH)
                .orElseThrow();
    }

    private static Foot read(Width letter) {
        var reading = new BrannockReading(BrannockReading.Scale.MENS, 18, null, letter);
        return new Foot(Map.of(), reading, null, ToeShape.UNKNOWN, MeasuringMethod.UNKNOWN, Posture.STANDING);
    }

    @Test
    void aVeryWideFootInAStandardOnlyShoeIsToldHowMuchIsMissing() {
        var standardOnly = shoe("standard-only", 269.3, 92, 71, EnumSet.of(WidthGrade.STANDARD));
        var decision = new FitEngine(List.of(standardOnly)).decide(feet(271, 118), SizeScale.US_MEN, standardOnly);
        assertThat(decision.outcome()).isEqualTo(Outcome.NO_SIZE_FITS);
        assertThat(decision.reasons()).hasAtLeastOneElementOfType(Reason.MoreRoomNeeded.class);
        assertThat(decision.best()).isPresent();
    }

    @Test
    void aSnugForefootIsRecommendedWithLacing() {
        var decision = new FitEngine(List.of(AVERAGE))
                .decide(
                        feet(271, 106.5),
                        SizeScale.US_MEN,
                        shoe("average", 269.3, 95.2, 73.2, EnumSet.of(WidthGrade.STANDARD)));
        assertThat(decision.outcome()).isIn(Outcome.RECOMMENDED, Outcome.RECOMMENDED_WITH_LACING);
        var narrow = shoe("narrow", 269.3, 91.9, 73, EnumSet.of(WidthGrade.STANDARD));
        assertThat(new FitEngine(List.of(narrow))
                        .decide(feet(271, 104), SizeScale.US_MEN, narrow)
                        .outcome())
                .isEqualTo(Outcome.RECOMMENDED_WITH_LACING);
    }

    @Test
    void aFootLongerThanTheSizeRunIsToldSo() {
        var decision = new FitEngine(List.of(AVERAGE)).decide(feet(350, 120), SizeScale.US_MEN, AVERAGE);
        assertThat(decision.outcome()).isEqualTo(Outcome.NO_SIZE_FITS);
        assertThat(decision.best().orElseThrow().size().halfSizes()).isEqualTo(SizeScale.US_MEN.lastHalfSize());
    }

    @Test
    void aShoeNobodyMeasuredIsNotGuessed() {
        var bare = new Shoe("bare", "A", LastGender.MEN, Set.of(), Set.of(), UpperStretch.UNKNOWN, List.of());
        var decision = new FitEngine(List.of(bare)).decide(feet(271, 102), SizeScale.US_MEN, bare);
        assertThat(decision.outcome()).isEqualTo(Outcome.INSUFFICIENT_SHOE_DATA);
        assertThat(decision.best()).isEqualTo(Optional.empty());
    }

    @Test
    void aWomensLastIsNotAnsweredOnTheMensScale() {
        var womens =
                new Shoe("w", "A", LastGender.WOMEN, Set.of(), Set.of(), UpperStretch.UNKNOWN, AVERAGE.measurements());
        assertThat(new FitEngine(List.of(womens))
                        .decide(feet(271, 102), SizeScale.US_MEN, womens)
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Property(tries = 200)
    void anAnswerWhoseVerdictFlipsInsideItsErrorIsNeverHigh(
            @ForAll("shoes") Shoe shoe, @ForAll @DoubleRange(min = 85, max = 115) double width) {
        var decision = new FitEngine(List.of(shoe)).decide(feet(271, width), SizeScale.US_MEN, shoe);
        boolean flips = decision.best().orElseThrow().zones().stream().anyMatch(ZoneFit::verdictFlips);
        if (flips) {
            assertThat(decision.confidence().orElseThrow().level()).isNotEqualTo(Confidence.Level.HIGH);
        }
    }

    @Test
    void aFootWithOnlyALengthGetsALowConfidenceAnswer() {
        var decision = new FitEngine(List.of(AVERAGE))
                .decide(Runner.of(new FootPair(null, new Foot(Map.of(LENGTH, 271.0)))), SizeScale.US_MEN, AVERAGE);
        assertThat(decision.isRecommended()).isTrue();
        assertThat(decision.confidence().orElseThrow().level()).isEqualTo(Confidence.Level.LOW);
        assertThat(decision.reasons()).contains(new Reason.FootEstimated(BALL_WIDTH));
    }

    @Provide
    Arbitrary<Shoe> shoes() {
        return Combinators.combine(
                        Arbitraries.doubles().between(260, 278),
                        Arbitraries.doubles().between(90, 101),
                        Arbitraries.doubles().between(68, 83),
                        Arbitraries.of(WidthGrade.class).set().ofMinSize(1))
                .as((length, ball, toes, widths) -> shoe("random", length, ball, toes, widths));
    }

    private static Variant best(Runner feet, Shoe shoe) {
        return new FitEngine(List.of(shoe))
                .decide(feet, SizeScale.US_MEN, shoe)
                .best()
                .orElseThrow();
    }

    private static Runner feet(double length, double width) {
        return Runner.of(new FootPair(foot(length, width), foot(length, width)));
    }

    private static Foot foot(double length, double width) {
        return new Foot(Map.of(LENGTH, length, BALL_WIDTH, width));
    }

    private static Shoe shoe(String slug, double length, double ball, double toes, Set<WidthGrade> widths) {
        return new Shoe(
                slug,
                "A",
                LastGender.MEN,
                widths,
                Set.of(),
                UpperStretch.UNKNOWN,
                List.of(
                        measured(InsideDimension.INTERNAL_LENGTH, length),
                        measured(InsideDimension.BALL_WIDTH, ball),
                        measured(InsideDimension.TOE_BOX_WIDTH, toes)));
    }

    private static Measurement measured(InsideDimension dimension, double mm) {
        return new Measurement(dimension, Method.CURRENT, mm, 9, WidthGrade.STANDARD);
    }
}

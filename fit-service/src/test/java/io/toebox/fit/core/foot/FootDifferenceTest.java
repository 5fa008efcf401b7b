package io.toebox.fit.core.foot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.fit.core.foot.BrannockReading.Scale;
import io.toebox.fit.core.foot.BrannockReading.Width;
import io.toebox.fit.core.policy.Policy;

import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.HEEL_TO_BALL;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static io.toebox.fit.core.foot.FootDimension.TOE_BREADTH;
import static io.toebox.fit.core.foot.Side.LEFT;
import static io.toebox.fit.core.foot.Side.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Two feet of one runner that are further apart than most. */
class FootDifferenceTest {

    /** 19 % of people in the UK and 24 % in China differ by more than 4 mm (SATRA 2018). */
    @Test
    void asManyFeetDifferAsWereSurveyed() {
        double core = Policy.LENGTH_DIFFERENCE_SD.value() * Policy.DIFFERENCE_CORE.value();
        double tail = core * Policy.DIFFERENCE_TAIL_FROM.value();
        double all = 0;
        double beyond = 0;
        for (double mm = 0.005; mm < 60; mm += 0.01) {
            double exponent = mm < tail ? mm * mm / 2 : tail * mm - tail * tail / 2;
            double density = Math.exp(-exponent / (core * core));
            all += density;
            beyond += mm > 4 ? density : 0;
        }
        assertThat(beyond / all).isBetween(0.19, 0.24);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5, 1", "2, 1, 1.8", "4, 2, 3.3", "14, 11, 14", "20, 17, 20"})
    void ofASmallDifferencePartIsTheErrorOfMeasuringAndALargeOneIsOfTheFeet(double mm, double least, double most) {
        var belief = belief(foot(LENGTH, 271), foot(LENGTH, 271 + mm));
        assertThat(apartMm(belief, LENGTH)).isBetween(least, most);
    }

    /** The longer foot is fitted: the other one must not shorten it, nor the narrower one the wider. */
    @ParameterizedTest
    @CsvSource({"LENGTH, 271, 285", "LENGTH, 250, 262", "BALL_WIDTH, 98, 108", "BALL_WIDTH, 94, 106"})
    void theLargerOfTwoUnequalFeetIsBelievedAsIfItWereToldAlone(
            FootDimension dimension, double smallerMm, double largerMm) {
        var alone = belief(null, foot(dimension, largerMm)).estimate(RIGHT, dimension);
        var beside =
                belief(foot(dimension, smallerMm), foot(dimension, largerMm)).estimate(RIGHT, dimension);
        assertThat(beside.meanMm()).isCloseTo(alone.meanMm(), within(0.6));
    }

    @Test
    void lettersTwoApartAreTwoWidths() {
        double two = apartMm(belief(read(Width.D), read(Width.EE)), BALL_WIDTH);
        assertThat(two).isBetween(4.0, 9.5);
        assertThat(apartMm(belief(read(Width.D), read(Width.EEE)), BALL_WIDTH)).isGreaterThan(two + 3);
        assertThat(apartMm(belief(read(Width.D), read(Width.E)), BALL_WIDTH)).isLessThan(two / 2);
    }

    @Test
    void theToesOfTheWiderBallAreBroader() {
        var belief = belief(foot(BALL_WIDTH, 98), foot(BALL_WIDTH, 108));
        assertThat(apartMm(belief, TOE_BREADTH))
                .isCloseTo(apartMm(belief, BALL_WIDTH) * Policy.TOE_BOX_SHARE.value(), within(1e-9));
    }

    @Property
    void noFootShrinksWhenTheOtherIsReadLargerInTheSameSitting(
            @ForAll Population population,
            @ForAll("decisive") FootDimension dimension,
            @ForAll Set<FootDimension> alsoMeasured,
            @ForAll @DoubleRange(min = 1.1, max = 5) double sd,
            @ForAll @DoubleRange(min = -14, max = 14) double apart,
            @ForAll @DoubleRange(min = 0.01, max = 10) double more) {
        var known = new ArrayList<FootObservation>();
        for (var other : alsoMeasured) {
            if (counts(dimension, other)) {
                known.add(inASitting(LEFT, other, population.meanMm(other), sd));
                known.add(inASitting(RIGHT, other, population.meanMm(other), sd));
            }
        }
        double mm = population.meanMm(dimension);
        known.add(inASitting(LEFT, dimension, mm, sd));
        assertNoneShrinks(
                population,
                known,
                inASitting(RIGHT, dimension, mm + apart, sd),
                inASitting(RIGHT, dimension, mm + apart + more, sd));
    }

    @Property
    void norWhenTheyWereReadDifferently(
            @ForAll Population population,
            @ForAll("decisive") FootDimension dimension,
            @ForAll @DoubleRange(min = 0.5, max = 5) double leftSd,
            @ForAll @DoubleRange(min = 0.5, max = 5) double rightSd,
            @ForAll @DoubleRange(min = -14, max = 14) double apart,
            @ForAll @DoubleRange(min = 0.01, max = 10) double more) {
        double mm = population.meanMm(dimension);
        assertNoneShrinks(
                population,
                List.of(new FootObservation(LEFT, dimension, mm, leftSd)),
                new FootObservation(RIGHT, dimension, mm + apart, rightSd),
                new FootObservation(RIGHT, dimension, mm + apart + more, rightSd));
    }

    @Property
    void norWhenTheyWereReadDifferentlyInTheSameSitting(
            @ForAll Population population,
            @ForAll("decisive") FootDimension dimension,
            @ForAll @DoubleRange(min = 1.1, max = 5) double leftSd,
            @ForAll @DoubleRange(min = 1.1, max = 5) double rightSd,
            @ForAll @DoubleRange(min = -14, max = 14) double apart,
            @ForAll @DoubleRange(min = 0.01, max = 10) double more) {
        double mm = population.meanMm(dimension);
        assertNoneShrinks(
                population,
                List.of(inASitting(LEFT, dimension, mm, leftSd)),
                inASitting(RIGHT, dimension, mm + apart, rightSd),
                inASitting(RIGHT, dimension, mm + apart + more, rightSd));
    }

    /** A letter on the device and millimetres beside it: one hand and one hour, and each its own error. */
    @Test
    void aLetterOnOneFootAndMillimetresOnTheOtherAreReadingsOfOneSitting() {
        double letterMm = read(Width.EE).findMm(BALL_WIDTH).orElseThrow();
        double bothInMm = apartMm(belief(foot(BALL_WIDTH, 98), foot(BALL_WIDTH, letterMm)), BALL_WIDTH);
        double bothLetters = apartMm(belief(read(Width.D), read(Width.EE)), BALL_WIDTH);
        assertThat(apartMm(belief(foot(BALL_WIDTH, 98), read(Width.EE)), BALL_WIDTH))
                .isLessThan(bothInMm)
                .isGreaterThan(bothLetters * 0.8);
    }

    private static void assertNoneShrinks(
            Population population, List<FootObservation> known, FootObservation before, FootObservation after) {
        var belief = FeetBelief.prior(population).given(known);
        for (var side : Side.values()) {
            assertThat(belief.given(List.of(after))
                            .estimate(side, after.dimension())
                            .meanMm())
                    .isGreaterThanOrEqualTo(belief.given(List.of(before))
                                    .estimate(side, after.dimension())
                                    .meanMm()
                            - 1e-9);
        }
    }

    /** The size is decided by what was seen along the foot alone. */
    private static boolean counts(FootDimension decisive, FootDimension other) {
        return other != decisive && (decisive == BALL_WIDTH || other == HEEL_TO_BALL);
    }

    @Provide
    static Arbitrary<FootDimension> decisive() {
        return Arbitraries.of(LENGTH, BALL_WIDTH);
    }

    private static FootObservation inASitting(Side side, FootDimension dimension, double mm, double sdMm) {
        double ownMm = Policy.SITTING_DIFFERENCE_SD.value() / Math.sqrt(2);
        return new FootObservation(side, dimension, mm, sdMm, Math.sqrt(sdMm * sdMm - ownMm * ownMm));
    }

    private static Foot foot(FootDimension dimension, double mm) {
        return new Foot(Map.of(dimension, mm));
    }

    private static Foot read(Width letter) {
        var reading = new BrannockReading(Scale.MENS, 18, null, letter);
        return new Foot(Map.of(), reading, null, ToeShape.UNKNOWN, MeasuringMethod.UNKNOWN, Posture.STANDING);
    }

    private static FeetBelief belief(@Nullable Foot left, Foot right) {
        return FeetBelief.prior(Population.MEN).given(new FootPair(left, right).observations(Population.MEN));
    }

    private static double apartMm(FeetBelief belief, FootDimension dimension) {
        return belief.estimate(RIGHT, dimension).meanMm()
                - belief.estimate(LEFT, dimension).meanMm();
    }
}

package io.toebox.fit.core.foot;

import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.foot.BrannockReading.Scale;
import io.toebox.fit.core.foot.BrannockReading.Width;

import static io.toebox.fit.core.foot.FootDimension.BALL_GIRTH;
import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.HEEL_TO_BALL;
import static io.toebox.fit.core.foot.FootDimension.HEEL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.INSTEP_HEIGHT;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static io.toebox.fit.core.foot.FootDimension.TOE_BREADTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class FootTest {

    private static final BrannockReading SIZE_TEN_D = new BrannockReading(Scale.MENS, 20, 20, Width.D);

    @Test
    void aBrannockSizeIsEnough() {
        var foot = foot(Map.of(), SIZE_TEN_D, null, Posture.STANDING);
        assertThat(foot.findMm(LENGTH)).hasValueSatisfying(mm -> assertThat(mm).isCloseTo(270.9, within(0.1)));
        assertThat(foot.readings()).containsOnlyKeys(LENGTH, HEEL_TO_BALL, BALL_WIDTH);
    }

    @Test
    void millimetresGoBeforeTheDevicesSizeOfTheSameDimension() {
        var foot = foot(Map.of(LENGTH, 272.0), SIZE_TEN_D, null, Posture.STANDING);
        assertThat(foot.readings().get(LENGTH)).isEqualTo(new Estimate(272, MeasuringMethod.UNKNOWN.sdMm(LENGTH)));
        assertThat(foot.findMm(BALL_WIDTH)).hasValue(102.0);
    }

    @Test
    void millimetresAndBrannockMustAgreeWithinTheirErrors() {
        double brannock = SIZE_TEN_D.dimensions().get(LENGTH).meanMm();
        double limit = 3
                * Math.hypot(
                        MeasuringMethod.UNKNOWN.sdMm(LENGTH),
                        SIZE_TEN_D.dimensions().get(LENGTH).sdMm());
        assertThat(limit).isBetween(25.4 / 6, 25.4 / 3 + 1);
        assertThat(foot(Map.of(LENGTH, brannock + limit - 0.01), SIZE_TEN_D, null, Posture.STANDING)
                        .findMm(LENGTH))
                .isPresent();
        assertThatExceptionOfType(ContradictoryFeet.class)
                .isThrownBy(() -> foot(Map.of(LENGTH, brannock + limit + 0.01), SIZE_TEN_D, null, Posture.STANDING))
                .satisfies(e -> {
                    assertThat(e.kind()).isEqualTo(ContradictoryFeet.Kind.MEASURED_AND_BRANNOCK_DISAGREE);
                    assertThat(e.dimension()).isEqualTo(LENGTH);
                });
    }

    @Test
    void aGirthBelowTwiceTheBrannockWidthIsAContradiction() {
        assertThatExceptionOfType(ContradictoryFeet.class)
                .isThrownBy(() -> foot(Map.of(BALL_GIRTH, 203.0), SIZE_TEN_D, null, Posture.STANDING));
    }

    @Test
    void sittingValuesAreBroughtToStandingAndLessSure() {
        var measured = Map.of(
                LENGTH,
                267.0,
                HEEL_TO_BALL,
                197.0,
                BALL_WIDTH,
                100.0,
                TOE_BREADTH,
                78.0,
                BALL_GIRTH,
                250.0,
                HEEL_WIDTH,
                70.0,
                INSTEP_HEIGHT,
                70.0);
        var standing = foot(measured, null, null, Posture.STANDING).readings();
        var sitting = foot(measured, null, null, Posture.SITTING).readings();
        assertThat(sitting.get(LENGTH).meanMm()).isCloseTo(271.1, within(1e-9));
        assertThat(sitting.get(HEEL_TO_BALL).meanMm()).isCloseTo(200.0, within(1e-9));
        assertThat(sitting.get(BALL_WIDTH).meanMm()).isCloseTo(102.9, within(1e-9));
        assertThat(sitting.get(TOE_BREADTH).meanMm()).isCloseTo(80.262, within(1e-9));
        assertThat(sitting.get(BALL_GIRTH).meanMm()).isCloseTo(253.75, within(1e-9));
        assertThat(sitting.get(HEEL_WIDTH).meanMm()).isCloseTo(74.13, within(1e-9));
        assertThat(sitting.get(INSTEP_HEIGHT).meanMm()).isCloseTo(65.9, within(1e-9));
        sitting.forEach((dimension, read) ->
                assertThat(read.sdMm()).isGreaterThan(standing.get(dimension).sdMm()));
    }

    @Property
    void sittingPlusItsOffsetIsBelievedLikeStandingButLessSurely(
            @ForAll @DoubleRange(min = 240, max = 300) double standingMm) {
        var standing = belief(foot(Map.of(LENGTH, standingMm), null, null, Posture.STANDING));
        var sitting = belief(foot(Map.of(LENGTH, standingMm - 4.1), null, null, Posture.SITTING));
        for (var dimension : FootDimension.values()) {
            var a = standing.estimate(Side.LEFT, dimension);
            var b = sitting.estimate(Side.LEFT, dimension);
            assertThat(b.meanMm()).isCloseTo(a.meanMm(), within(1.0));
            assertThat(b.sdMm()).isGreaterThanOrEqualTo(a.sdMm() - 1e-9);
        }
    }

    /** The same hand and device read both feet: their difference is surer than either. */
    @ParameterizedTest
    @EnumSource
    void theReadingsOfOneSittingDifferByOneAndAHalfMillimetres(MeasuringMethod method) {
        for (var posture : Posture.values()) {
            var foot =
                    new Foot(Map.of(LENGTH, 271.0, BALL_WIDTH, 102.0), null, null, ToeShape.UNKNOWN, method, posture);
            assertThat(foot.observations(Side.LEFT, Population.MEN))
                    .allSatisfy(seen -> assertThat(Math.sqrt(2) * ownMm(seen)).isCloseTo(1.5, within(1e-9)));
        }
    }

    @Test
    void aReadingIsRoundedToItsMarkOnEachFootAnew() {
        var seen =
                foot(Map.of(LENGTH, 271.0), SIZE_TEN_D, null, Posture.STANDING).observations(Side.LEFT, Population.MEN);
        assertThat(seen)
                .filteredOn(one -> one.dimension() == BALL_WIDTH)
                .singleElement()
                .satisfies(letter -> assertThat(ownMm(letter))
                        .isCloseTo(Math.hypot(1.5 / Math.sqrt(2), 4.7625 / Math.sqrt(12)), within(1e-9)));
        assertThat(seen)
                .filteredOn(one -> one.dimension() == LENGTH)
                .singleElement()
                .satisfies(mm -> assertThat(ownMm(mm)).isCloseTo(1.5 / Math.sqrt(2), within(1e-9)));
    }

    private static double ownMm(FootObservation seen) {
        return Math.sqrt(seen.sdMm() * seen.sdMm() - seen.sharedSdMm() * seen.sharedSdMm());
    }

    @ParameterizedTest
    @EnumSource
    void noMethodIsLessSureThanOneNobodyTold(MeasuringMethod method) {
        for (var dimension : FootDimension.values()) {
            assertThat(method.sdMm(dimension)).isLessThanOrEqualTo(MeasuringMethod.UNKNOWN.sdMm(dimension));
        }
    }

    @Test
    void theRunnersWordMovesTheInstepABitAndAMeasurementOverrulesIt() {
        var population = Population.MEN;
        double unknown = instep(null, Map.of(LENGTH, 271.0)).meanMm();
        double low = instep(Arch.LOW, Map.of(LENGTH, 271.0)).meanMm();
        double high = instep(Arch.HIGH, Map.of(LENGTH, 271.0)).meanMm();
        assertThat(low)
                .isLessThan(unknown - 1)
                .isGreaterThan(Arch.LOW.instepHeight(population).meanMm());
        assertThat(high)
                .isGreaterThan(unknown + 1)
                .isLessThan(Arch.HIGH.instepHeight(population).meanMm());
        assertThat(instep(Arch.LOW, Map.of(LENGTH, 271.0, INSTEP_HEIGHT, 75.0)))
                .isEqualTo(instep(null, Map.of(LENGTH, 271.0, INSTEP_HEIGHT, 75.0)));
    }

    @Test
    void theInstepIsNotHigherOnALongerFoot() {
        assertThat(instep(null, Map.of(LENGTH, 300.0))).isEqualTo(instep(null, Map.of(LENGTH, 250.0)));
    }

    @Test
    void theArchHeightIndexIsStandingAndOverHeelToBall() {
        var measured = belief(
                foot(Map.of(LENGTH, 271.0, HEEL_TO_BALL, 200.0, INSTEP_HEIGHT, 76.0), null, null, Posture.STANDING));
        var index = ArchHeightIndex.of(measured, Side.LEFT);
        assertThat(index.value()).isCloseTo(76.0 / 200.0, within(0.004));
        assertThat(index.sd()).isBetween(0.008, 0.012);
        assertThat(index.arch()).isEqualTo(Arch.HIGH);
        var unmeasured = ArchHeightIndex.of(belief(new Foot(Map.of(LENGTH, 271.0))), Side.LEFT);
        assertThat(unmeasured.arch()).isEqualTo(Arch.MEDIUM);
        assertThat(unmeasured.sd()).isGreaterThan(0.03);
    }

    @Test
    void archClassesMeetAtTheMidpoints() {
        assertThat(new ArchHeightIndex(0.3329, 0).arch()).isEqualTo(Arch.LOW);
        assertThat(new ArchHeightIndex(0.333, 0).arch()).isEqualTo(Arch.MEDIUM);
        assertThat(new ArchHeightIndex(0.362, 0).arch()).isEqualTo(Arch.MEDIUM);
        assertThat(new ArchHeightIndex(0.3621, 0).arch()).isEqualTo(Arch.HIGH);
    }

    private static Estimate instep(@Nullable Arch reported, Map<FootDimension, Double> measuredMm) {
        return belief(foot(measuredMm, null, reported, Posture.STANDING)).estimate(Side.LEFT, INSTEP_HEIGHT);
    }

    private static FeetBelief belief(Foot foot) {
        return FeetBelief.prior(Population.MEN).given(new FootPair(foot, null).observations(Population.MEN));
    }

    private static Foot foot(
            Map<FootDimension, Double> measuredMm,
            @Nullable BrannockReading brannock,
            @Nullable Arch reported,
            Posture posture) {
        return new Foot(measuredMm, brannock, reported, ToeShape.UNKNOWN, MeasuringMethod.UNKNOWN, posture);
    }
}

package io.toebox.fit.core.foot;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.core.foot.ContradictoryFeet.Kind;

import static io.toebox.fit.core.foot.FootDimension.BALL_GIRTH;
import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.HEEL_TO_BALL;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FootPairTest {

    @Test
    void aPairNeedsAFoot() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FootPair(null, null));
    }

    @Test
    void lengthsAreComparedOnlyWhereBothWereMeasured() {
        var unmeasured = new Foot(Map.of(BALL_WIDTH, 100.0));
        var measured = new Foot(Map.of(LENGTH, 271.0));
        assertThat(new FootPair(unmeasured, measured).lengthDifferenceMm()).isEmpty();
        assertThat(new FootPair(measured, null).lengthDifferenceMm()).isEmpty();
        assertThat(new FootPair(unmeasured, measured).hasMeasured(LENGTH)).isTrue();
        assertThat(new FootPair(unmeasured, measured).hasMeasuredOnEach(LENGTH)).isFalse();
        assertThat(new FootPair(measured, null).hasMeasuredOnEach(LENGTH)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void eachBoundIsStillPlausible(FootDimension dimension) {
        assertThat(foot(dimension, dimension.minMm()).findMm(dimension)).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> foot(dimension, dimension.minMm() - 0.1));
        assertThat(foot(dimension, dimension.maxMm()).findMm(dimension)).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> foot(dimension, dimension.maxMm() + 0.1));
    }

    @Test
    void aTapeAroundTheBallIsAtLeastTwiceItsWidth() {
        assertThat(kind(Map.of(BALL_WIDTH, 100.0, BALL_GIRTH, 199.9))).isEqualTo(Kind.GIRTH_BELOW_TWICE_THE_WIDTH);
        assertThat(new Foot(Map.of(BALL_WIDTH, 100.0, BALL_GIRTH, 200.0)).findMm(BALL_GIRTH))
                .hasValue(200.0);
    }

    /** Both sides of six standard deviations of ANSUR II, with the errors of a way of measuring that was not told. */
    @ParameterizedTest
    @CsvSource({
        "LENGTH, 271, BALL_WIDTH, 70.8, 71.0",
        "LENGTH, 271, BALL_WIDTH, 130.3, 130.1",
        "LENGTH, 271, HEEL_TO_BALL, 130, 185",
        "LENGTH, 271, HEEL_TO_BALL, 265, 220",
        "LENGTH, 271, HEEL_WIDTH, 110, 95",
        "BALL_WIDTH, 102, HEEL_WIDTH, 110, 95",
        "LENGTH, 271, BALL_GIRTH, 320, 310",
        "LENGTH, 271, TOE_BREADTH, 46, 60",
        "BALL_WIDTH, 90, BALL_GIRTH, 340, 255",
        "BALL_WIDTH, 102, TOE_BREADTH, 59, 60",
        "BALL_WIDTH, 102, TOE_BREADTH, 98, 97"
    })
    void measurementsThatGoTogetherOnNoFootAreAQuestion(
            FootDimension given, double mm, FootDimension dimension, double unlikeMm, double rareMm) {
        assertThat(catchThrowableOfType(
                        ContradictoryFeet.class, () -> new Foot(Map.of(given, mm, dimension, unlikeMm))))
                .satisfies(e -> {
                    assertThat(e.kind()).isEqualTo(Kind.UNLIKE_ANY_FOOT);
                    assertThat(e.dimension()).isEqualTo(dimension);
                    assertThat(e.given()).hasValue(given);
                });
        assertThat(new Foot(Map.of(given, mm, dimension, rareMm)).findMm(dimension))
                .hasValue(rareMm);
    }

    @ParameterizedTest
    @CsvSource({
        "BALL_WIDTH, 102, TOE_BREADTH, 60, 70",
        "LENGTH, 271, HEEL_TO_BALL, 226, 215",
        "LENGTH, 271, HEEL_WIDTH, 95, 85",
        "LENGTH, 271, BALL_WIDTH, 123, 115",
        "LENGTH, 271, INSTEP_HEIGHT, 109, 95"
    })
    void measurementsThatHardlyAnyFootHasTogetherAreWorthMeasuringAgain(
            FootDimension given, double mm, FootDimension dimension, double rareMm, double usualMm) {
        assertThat(new Foot(Map.of(given, mm, dimension, rareMm)).unlikeReadings())
                .containsExactly(new UnlikeReadings(dimension, given));
        assertThat(new Foot(Map.of(given, mm, dimension, usualMm)).unlikeReadings())
                .isEmpty();
    }

    /** Five sizes are the most a device's two readings may differ by; from four on they are doubtful. */
    @ParameterizedTest
    @CsvSource({"26, false", "28, true", "12, true", "14, false"})
    void archLengthAndHeelToToeFourSizesApartAreWorthReadingAgain(int archHalfSizes, boolean isDoubtful) {
        var reading = new BrannockReading(BrannockReading.Scale.MENS, 20, archHalfSizes, null);
        var foot = new Foot(Map.of(), reading, null, ToeShape.UNKNOWN, MeasuringMethod.UNKNOWN, Posture.STANDING);
        assertThat(new FootPair(foot, null).doubtful().contains(HEEL_TO_BALL)).isEqualTo(isDoubtful);
    }

    @ParameterizedTest
    @CsvSource({
        "BALL_WIDTH, 90, 100, 100.1, 105, 105.1",
        "TOE_BREADTH, 70, 80, 81, 85, 87",
        "HEEL_WIDTH, 65, 74, 76, 79, 81",
        "BALL_GIRTH, 230, 248, 250, 258, 260"
    })
    void feetThatDifferAcrossAsHardlyAnyAreWorthMeasuringAgainAndAsNoneAQuestion(
            FootDimension dimension, double mm, double usualMm, double rareMm, double lastMm, double unlikeMm) {
        assertThat(pair(dimension, mm, usualMm).unlikeFeet()).isEmpty();
        assertThat(pair(dimension, mm, rareMm).unlikeFeet()).containsExactly(dimension);
        assertThat(pair(dimension, lastMm, mm).unlikeFeet()).containsExactly(dimension);
        assertThatExceptionOfType(ContradictoryFeet.class)
                .isThrownBy(() -> pair(dimension, mm, unlikeMm))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.FEET_TOO_FAR_APART));
    }

    private static FootPair pair(FootDimension dimension, double leftMm, double rightMm) {
        return new FootPair(foot(dimension, leftMm), foot(dimension, rightMm));
    }

    private static Kind kind(Map<FootDimension, Double> measuredMm) {
        return catchThrowableOfType(ContradictoryFeet.class, () -> new Foot(measuredMm))
                .kind();
    }

    @Test
    void theBallLiesBehindTheToes() {
        assertThatExceptionOfType(ContradictoryFeet.class)
                .isThrownBy(() -> new Foot(Map.of(LENGTH, 200.0, HEEL_TO_BALL, 200.0)));
    }

    @Test
    void feetAreNotThreeCentimetresApart() {
        var left = new Foot(Map.of(LENGTH, 260.0));
        assertThat(new FootPair(left, new Foot(Map.of(LENGTH, 289.9))).lengthDifferenceMm())
                .isPresent();
        assertThatExceptionOfType(ContradictoryFeet.class)
                .isThrownBy(() -> new FootPair(left, new Foot(Map.of(LENGTH, 290.0))));
    }

    private static Foot foot(FootDimension dimension, double mm) {
        return new Foot(Map.of(dimension, mm));
    }
}

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
        "LENGTH, 271, BALL_WIDTH, 70.8, 71.0, BALL_WIDTH_UNLIKE_LENGTH",
        "LENGTH, 271, BALL_WIDTH, 130.3, 130.1, BALL_WIDTH_UNLIKE_LENGTH",
        "LENGTH, 271, HEEL_TO_BALL, 130, 185, HEEL_TO_BALL_UNLIKE_LENGTH",
        "LENGTH, 271, HEEL_TO_BALL, 265, 220, HEEL_TO_BALL_UNLIKE_LENGTH",
        "BALL_WIDTH, 90, BALL_GIRTH, 340, 255, BALL_GIRTH_UNLIKE_WIDTH",
        "BALL_WIDTH, 102, TOE_BREADTH, 59, 60, TOE_BREADTH_UNLIKE_BALL_WIDTH",
        "BALL_WIDTH, 102, TOE_BREADTH, 98, 97, TOE_BREADTH_UNLIKE_BALL_WIDTH"
    })
    void measurementsThatGoTogetherOnNoFootAreAQuestion(
            FootDimension given, double mm, FootDimension dimension, double unlikeMm, double rareMm, Kind kind) {
        assertThat(kind(Map.of(given, mm, dimension, unlikeMm))).isEqualTo(kind);
        assertThat(new Foot(Map.of(given, mm, dimension, rareMm)).findMm(dimension))
                .hasValue(rareMm);
    }

    @Test
    void ballsDoNotDifferInWidthByTwoAndAHalfCentimetres() {
        var narrow = new Foot(Map.of(BALL_WIDTH, 90.0));
        assertThat(new FootPair(narrow, new Foot(Map.of(BALL_WIDTH, 105.0))).bySide())
                .hasSize(2);
        assertThatExceptionOfType(ContradictoryFeet.class)
                .isThrownBy(() -> new FootPair(narrow, new Foot(Map.of(BALL_WIDTH, 115.0))))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.WIDTHS_TOO_FAR_APART));
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

package io.toebox.fit.core.foot;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.toebox.fit.core.foot.FootDimension.BALL_GIRTH;
import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.HEEL_TO_BALL;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        assertThat(foot(dimension, Math.min(dimension.maxMm(), dimension == HEEL_TO_BALL ? 270 : 999))
                        .findMm(dimension))
                .isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> foot(dimension, dimension.maxMm() + 0.1));
    }

    @Test
    void aTapeAroundTheBallIsAtLeastTwiceItsWidth() {
        assertThat(new Foot(Map.of(LENGTH, 271.0, BALL_WIDTH, 100.0, BALL_GIRTH, 200.0)).findMm(LENGTH))
                .hasValue(271.0);
        assertThatExceptionOfType(ContradictoryFeet.class)
                .isThrownBy(() -> new Foot(Map.of(LENGTH, 271.0, BALL_WIDTH, 100.0, BALL_GIRTH, 199.9)))
                .satisfies(e -> assertThat(e.dimension()).isEqualTo(BALL_GIRTH));
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
        return new Foot(dimension == LENGTH ? Map.of(LENGTH, mm) : Map.of(LENGTH, 300.0, dimension, mm));
    }
}

package io.toebox.fit.core.runner;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.fit.core.foot.FootDimension;

import static io.toebox.fit.core.foot.FootDimension.BALL_GIRTH;
import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class SwellingTest {

    private static final Swelling TEN_MINUTES = Swelling.of(new Run(10, Heat.NORMAL));

    @ParameterizedTest
    @EnumSource
    void nothingSwellsBeforeTheStart(FootDimension dimension) {
        assertThat(Swelling.NONE.growthMm(dimension, 100).meanMm()).isZero();
        assertThat(Swelling.NONE.growthMm(dimension, 100).sdMm()).isZero();
    }

    @Test
    void tenMinutesAreThreePercentOfVolumeAndNoLongerRunIsMore() {
        assertThat(TEN_MINUTES.volume()).isEqualTo(0.03);
        assertThat(Swelling.of(new Run(600, Heat.NORMAL))).isEqualTo(TEN_MINUTES);
        assertThat(Swelling.of(new Run(5, Heat.NORMAL)).volume()).isEqualTo(0.015);
    }

    /** If the foot swells evenly or its length stays: girth 252 grows 2.5 to 3.8 mm, width 102 1.0 to 1.5, length 271 0 to 2.7. */
    @Test
    void growthInMillimetresLiesBetweenTheTwoWaysOfSwelling() {
        assertThat(TEN_MINUTES.growthMm(BALL_GIRTH, 252).meanMm()).isCloseTo((2.5 + 3.8) / 2, within(0.05));
        assertThat(TEN_MINUTES.growthMm(BALL_WIDTH, 102).meanMm()).isCloseTo((1.0 + 1.5) / 2, within(0.05));
        assertThat(TEN_MINUTES.growthMm(LENGTH, 271).meanMm()).isCloseTo(2.7 / 2, within(0.05));
    }

    @ParameterizedTest
    @EnumSource
    void noGrowthAtAllIsNeverFurtherThanTwoAndAHalfStandardDeviations(FootDimension dimension) {
        assertThat(TEN_MINUTES.share(dimension)).isLessThan(2.5 * TEN_MINUTES.shareSd(dimension));
    }

    @Property
    void heatMakesLessSureAndNotLarger(
            @ForAll FootDimension dimension, @ForAll @DoubleRange(min = 1, max = 900) double minutes) {
        var normal = Swelling.of(new Run(minutes, Heat.NORMAL));
        var hot = Swelling.of(new Run(minutes, Heat.HOT));
        assertThat(hot.share(dimension)).isEqualTo(normal.share(dimension));
        assertThat(hot.shareSd(dimension)).isGreaterThan(normal.shareSd(dimension));
    }

    @Property
    void aLongerRunNeverSwellsLess(
            @ForAll FootDimension dimension,
            @ForAll @DoubleRange(min = 1, max = 900) double minutes,
            @ForAll @DoubleRange(max = 60) double more) {
        assertThat(Swelling.of(new Run(minutes + more, Heat.NORMAL)).share(dimension))
                .isGreaterThanOrEqualTo(
                        Swelling.of(new Run(minutes, Heat.NORMAL)).share(dimension));
    }

    @Test
    void aDistanceIsRunAtAnEasyPace() {
        assertThat(Run.ofKilometres(10, Heat.HOT)).isEqualTo(new Run(60, Heat.HOT));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aRunTakesTime(double minutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Run(minutes, Heat.NORMAL));
    }
}

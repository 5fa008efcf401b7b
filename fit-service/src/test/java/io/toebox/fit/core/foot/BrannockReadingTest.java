package io.toebox.fit.core.foot;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.foot.BrannockReading.Scale;
import io.toebox.fit.core.foot.BrannockReading.Width;

import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.HEEL_TO_BALL;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class BrannockReadingTest {

    @ParameterizedTest
    @CsvSource({"MENS,1,194.7", "MENS,8,254.0", "MENS,9,262.5", "MENS,10,270.9", "MENS,12,287.9", "WOMENS,8,245.5"})
    void aSizeStandsForItsFootLength(Scale scale, int size, double mm) {
        assertThat(length(scale, size * 2).meanMm()).isCloseTo(mm, within(0.06));
    }

    @Test
    void halfASizeIsASixthOfAnInch() {
        assertThat(length(Scale.MENS, 20).meanMm() - length(Scale.MENS, 19).meanMm())
                .isCloseTo(25.4 / 6, within(1e-9));
    }

    @Test
    void theWomensScaleIsLessSureBecauseItsAnchorIsNotKnown() {
        assertThat(length(Scale.WOMENS, 16).sdMm())
                .isGreaterThan(length(Scale.MENS, 16).sdMm() + 0.5);
    }

    @Test
    void equalSizesAreTheMeanFootsProportions() {
        var reading = new BrannockReading(Scale.MENS, 20, 20, null).dimensions();
        assertThat(reading.get(HEEL_TO_BALL).meanMm() / reading.get(LENGTH).meanMm())
                .isCloseTo(0.741, within(0.002));
    }

    @Property
    void aLargerArchSizeMeansALongerHeelToBall(
            @ForAll Scale scale, @ForAll @IntRange(min = 10, max = 28) int size, @ForAll @IntRange(max = 9) int more) {
        var equal = new BrannockReading(scale, size, size, null).dimensions().get(HEEL_TO_BALL);
        var larger =
                new BrannockReading(scale, size, size + more, null).dimensions().get(HEEL_TO_BALL);
        assertThat(larger.meanMm() - equal.meanMm())
                .isCloseTo(more / 2.0 * 25.4 / 3 * 0.734, within(0.1 * more + 1e-9));
    }

    @Test
    void letterDOfAMensNineAndLetterBOfAWomensEight() {
        assertThat(width(Scale.MENS, 18, null, Width.D).meanMm()).isEqualTo(99);
        assertThat(width(Scale.WOMENS, 16, null, Width.B).meanMm()).isEqualTo(90.5);
    }

    @Test
    void aLetterIsThreeSixteenthsOfAnInch() {
        assertThat(width(Scale.MENS, 18, null, Width.EE).meanMm()
                        - width(Scale.MENS, 18, null, Width.E).meanMm())
                .isCloseTo(4.7625, within(1e-9));
    }

    @Test
    void theSameLetterIsWiderAtALargerSizeAndTheLargerOfBothSizesCounts() {
        assertThat(width(Scale.MENS, 22, null, Width.D).meanMm()).isEqualTo(105);
        assertThat(width(Scale.MENS, 18, 22, Width.D).meanMm()).isEqualTo(105);
        assertThat(width(Scale.MENS, 22, 18, Width.D).meanMm()).isEqualTo(105);
    }

    @Test
    void aLetterFarFromTheChartsIsLessSure() {
        assertThat(width(Scale.MENS, 28, null, Width.D).sdMm())
                .isGreaterThan(width(Scale.MENS, 18, null, Width.D).sdMm() + 0.5);
    }

    @Test
    void sizesUpToFiveApartAreOneFoot() {
        assertThat(new BrannockReading(Scale.MENS, 20, 30, null).dimensions()).containsKey(HEEL_TO_BALL);
        assertThatExceptionOfType(ContradictoryFeet.class)
                .isThrownBy(() -> new BrannockReading(Scale.MENS, 20, 31, null))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(ContradictoryFeet.Kind.BRANNOCK_SIZES_TOO_FAR_APART));
        assertThatExceptionOfType(ContradictoryFeet.class)
                .isThrownBy(() -> new BrannockReading(Scale.MENS, 20, 9, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 39})
    void sizesTheDeviceDoesNotHaveAreRefused(int halfSizes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BrannockReading(Scale.MENS, halfSizes, null, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 38})
    void everySizeIsAPlausibleFoot(int halfSizes) {
        for (var scale : Scale.values()) {
            assertThat(length(scale, halfSizes).meanMm()).isBetween((double) LENGTH.minMm(), (double) LENGTH.maxMm());
        }
    }

    private static Estimate length(Scale scale, int halfSizes) {
        return new BrannockReading(scale, halfSizes, null, null).dimensions().get(LENGTH);
    }

    private static Estimate width(Scale scale, int halfSizes, Integer archHalfSizes, Width letter) {
        return new BrannockReading(scale, halfSizes, archHalfSizes, letter)
                .dimensions()
                .get(BALL_WIDTH);
    }
}

package io.toebox.fit.core.runner;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.foot.FootDimension;

import static io.toebox.fit.core.foot.FootDimension.BALL_GIRTH;
import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.HEEL_TO_BALL;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SockTest {

    @ParameterizedTest
    @EnumSource
    void withoutASockNothingIsAdded(FootDimension dimension) {
        assertThat(Sock.of(0).addedMm(dimension)).isEqualTo(new Estimate(0, 0));
    }

    @Test
    void lengthAndWidthGetTwoLayersAndGirthOneAllAround() {
        double width = Sock.of(2).addedMm(BALL_WIDTH).meanMm();
        assertThat(Sock.of(2).addedMm(LENGTH).meanMm()).isEqualTo(width);
        assertThat(Sock.of(2).addedMm(HEEL_TO_BALL).meanMm()).isEqualTo(width / 2);
        assertThat(Sock.of(2).addedMm(BALL_GIRTH).meanMm()).isCloseTo(width * Math.PI, within(1e-9));
    }

    @Property
    void aSockIsPressedToBetweenHalfAndAllOfItsThickness(@ForAll @DoubleRange(min = 0.5, max = 5) double thickness) {
        assertThat(Sock.of(thickness).addedMm(BALL_WIDTH).meanMm()).isBetween(thickness, 2 * thickness);
    }

    @Test
    void aSockNobodySpokeOfIsLessSure() {
        assertThat(Sock.USUAL.addedMm(BALL_WIDTH).meanMm())
                .isEqualTo(Sock.of(2).addedMm(BALL_WIDTH).meanMm());
        assertThat(Sock.USUAL.addedMm(BALL_WIDTH).sdMm())
                .isGreaterThan(Sock.of(2).addedMm(BALL_WIDTH).sdMm());
    }
}

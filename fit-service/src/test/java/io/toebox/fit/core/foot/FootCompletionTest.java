package io.toebox.fit.core.foot;

import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.toebox.fit.core.foot.FootDimension.BALL_GIRTH;
import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.HEEL_TO_BALL;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FootCompletionTest {

    private final FootCompletion men = new FootCompletion(Population.MEN);

    /** Regressions on length computed from all rows of ANSUR II: ball width, ball girth, heel to ball, with residual SD. */
    @ParameterizedTest
    @CsvSource({
        "MEN,BALL_WIDTH,38.091,0.23515,4.23",
        "MEN,BALL_GIRTH,92.150,0.58953,10.38",
        "MEN,HEEL_TO_BALL,0.459,0.73928,3.98",
        "WOMEN,BALL_WIDTH,40.160,0.21337,3.98",
        "WOMEN,BALL_GIRTH,86.942,0.57317,9.37",
        "WOMEN,HEEL_TO_BALL,2.609,0.72857,3.30"
    })
    void lengthAloneGivesTheSurveysRegression(
            Population population, FootDimension dimension, double intercept, double slope, double residualSd) {
        var completion = new FootCompletion(population);
        for (double length = population.meanMm(LENGTH) - 20; length < population.meanMm(LENGTH) + 21; length += 10) {
            var estimate = completion.estimate(new Foot(Map.of(LENGTH, length)), dimension);
            assertThat(estimate.meanMm()).isCloseTo(intercept + slope * length, within(0.5));
            assertThat(estimate.sdMm()).isCloseTo(residualSd, within(residualSd * 0.06));
        }
    }

    @Property
    void aMeasuredDimensionIsKeptAsItIs(@ForAll @DoubleRange(min = 60, max = 120) double width) {
        var foot = new Foot(Map.of(LENGTH, 271.0, BALL_WIDTH, width));
        assertThat(men.estimate(foot, BALL_WIDTH).meanMm()).isEqualTo(width);
    }

    @Property
    void measuringMoreNeverMakesLessSure(
            @ForAll @DoubleRange(min = 240, max = 300) double length,
            @ForAll @DoubleRange(min = 220, max = 290) double girth,
            @ForAll @DoubleRange(min = 175, max = 225) double heelToBall) {
        var lengthOnly = men.estimate(new Foot(Map.of(LENGTH, length)), BALL_WIDTH);
        var withGirth = men.estimate(new Foot(Map.of(LENGTH, length, BALL_GIRTH, girth)), BALL_WIDTH);
        var withBoth =
                men.estimate(new Foot(Map.of(LENGTH, length, BALL_GIRTH, girth, HEEL_TO_BALL, heelToBall)), BALL_WIDTH);
        assertThat(withGirth.sdMm()).isLessThan(lengthOnly.sdMm());
        assertThat(withBoth.sdMm()).isLessThanOrEqualTo(withGirth.sdMm() + 1e-9);
    }

    @Property
    void aLargerGirthMeansAWiderBall(@ForAll @DoubleRange(min = 220, max = 280) double girth) {
        var narrower = men.estimate(new Foot(Map.of(LENGTH, 271.0, BALL_GIRTH, girth)), BALL_WIDTH);
        var wider = men.estimate(new Foot(Map.of(LENGTH, 271.0, BALL_GIRTH, girth + 2)), BALL_WIDTH);
        assertThat(wider.meanMm()).isGreaterThan(narrower.meanMm());
    }
}

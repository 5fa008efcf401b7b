package io.toebox.fit.core.foot;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.HEEL_TO_BALL;
import static io.toebox.fit.core.foot.FootDimension.INSTEP_HEIGHT;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static io.toebox.fit.core.foot.FootDimension.TOE_BREADTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The table against figures computed once, rounded, on all 6,068 people; the table rests on two thirds of them. */
class PopulationTest {

    @Test
    void theTableRestsOnTwoThirdsOfTheSurvey() {
        assertThat(Population.MEN.people()).isEqualTo(2725);
        assertThat(Population.WOMEN.people()).isEqualTo(1342);
    }

    @ParameterizedTest
    @CsvSource({
        "MEN,LENGTH,271.2,13.1",
        "MEN,HEEL_TO_BALL,200.9,10.5",
        "MEN,BALL_WIDTH,101.9,5.2",
        "MEN,BALL_GIRTH,252.0,12.9",
        "MEN,HEEL_WIDTH,72.5,5.5",
        "WOMEN,LENGTH,246.3,12.4",
        "WOMEN,HEEL_TO_BALL,182.1,9.6",
        "WOMEN,BALL_WIDTH,92.7,4.8",
        "WOMEN,BALL_GIRTH,228.1,11.8",
        "WOMEN,HEEL_WIDTH,67.2,5.2"
    })
    void meansAndSpreadsAreTheSurveys(Population population, FootDimension dimension, double mean, double sd) {
        assertThat(population.meanMm(dimension)).isCloseTo(mean, within(0.35));
        assertThat(population.sdMm(dimension)).isCloseTo(sd, within(sd * 0.03));
    }

    @ParameterizedTest
    @CsvSource({
        "LENGTH,HEEL_TO_BALL,0.925,0.940",
        "LENGTH,BALL_WIDTH,0.589,0.555",
        "LENGTH,BALL_GIRTH,0.597,0.606",
        "LENGTH,HEEL_WIDTH,0.483,0.514",
        "HEEL_TO_BALL,BALL_WIDTH,0.538,0.522",
        "HEEL_TO_BALL,BALL_GIRTH,0.541,0.568",
        "HEEL_TO_BALL,HEEL_WIDTH,0.497,0.518",
        "BALL_WIDTH,BALL_GIRTH,0.868,0.859",
        "BALL_WIDTH,HEEL_WIDTH,0.521,0.542",
        "BALL_GIRTH,HEEL_WIDTH,0.507,0.558"
    })
    void correlationsAreTheSurveys(FootDimension a, FootDimension b, double men, double women) {
        assertThat(correlation(Population.MEN, a, b)).isCloseTo(men, within(0.025));
        assertThat(correlation(Population.WOMEN, a, b)).isCloseTo(women, within(0.025));
    }

    /** Index over a random foot of the model: the published mean and spread must come out again. */
    @ParameterizedTest
    @EnumSource
    void instepHeightGivesTheArchHeightIndexBack(Population population) {
        double heelToBall = population.meanMm(HEEL_TO_BALL);
        double index = population.meanMm(INSTEP_HEIGHT) / heelToBall;
        double spread = Math.hypot(population.sdMm(INSTEP_HEIGHT), index * population.sdMm(HEEL_TO_BALL)) / heelToBall;
        assertThat(index).isCloseTo(0.347, within(1e-12));
        assertThat(spread).isCloseTo(0.04, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void instepHeightDoesNotGrowWithTheFoot(Population population) {
        assertThat(population.covarianceMm2(INSTEP_HEIGHT, LENGTH)).isZero();
        assertThat(population.covarianceMm2(HEEL_TO_BALL, INSTEP_HEIGHT)).isZero();
    }

    /** Toes that are measured at the mean ball's share are the mean toes, and at a given ball they spread by 2 mm. */
    @ParameterizedTest
    @EnumSource
    void toesAreAShareOfTheBallAndSpreadAboutIt(Population population) {
        assertThat(population.meanMm(TOE_BREADTH) / population.meanMm(BALL_WIDTH))
                .isCloseTo(0.769, within(1e-12));
        var ball = FeetBelief.prior(population)
                .given(List.of(new FootObservation(Side.LEFT, BALL_WIDTH, population.meanMm(BALL_WIDTH) + 5, 1e-3)));
        var toes = ball.estimate(Side.LEFT, TOE_BREADTH);
        assertThat(toes.meanMm()).isCloseTo(population.meanMm(TOE_BREADTH) + 5 * 0.769, within(1e-3));
        assertThat(toes.sdMm()).isCloseTo(2, within(1e-3));
    }

    private static double correlation(Population population, FootDimension a, FootDimension b) {
        return population.covarianceMm2(a, b) / population.sdMm(a) / population.sdMm(b);
    }
}

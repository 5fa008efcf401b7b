package io.toebox.fit.evaluation;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.scoring.Confidence;
import io.toebox.fit.core.scoring.FitEngine;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.evaluation.FootSurvey.Person;
import io.toebox.fit.evaluation.FootSurvey.Told;

import static org.assertj.core.api.Assertions.assertThat;

class StarterSizesTest {

    private static final double ALLOWANCE_SIZES = 0.5;

    /** Women's labels stand half a size further above the men's than the device's women's scale does. */
    private static final double WOMENS_LABEL_ABOVE_DEVICE = 0.5;

    /** Every 3 mm of length, in average width; the laboratory's length of a racer once sent a US 10 foot to a US 12. */
    @ParameterizedTest
    @EnumSource
    void noShoeIsSizedMoreThanASizeFromBrannockAndAllowanceUnlessItSaysHowUnsureItIs(SizeScale scale)
            throws IOException {
        var shoes = LearningTest.starterShoes().shoes();
        var engine = new FitEngine(shoes, Learned.ENGINE.geometries());
        double labels = scale == SizeScale.US_WOMEN ? WOMENS_LABEL_ABOVE_DEVICE : 0;
        var population = scale.population();
        double perLength = population.covarianceMm2(FootDimension.BALL_WIDTH, FootDimension.LENGTH)
                / population.covarianceMm2(FootDimension.LENGTH, FootDimension.LENGTH);
        for (double length = population.meanMm(FootDimension.LENGTH) - 24;
                length <= population.meanMm(FootDimension.LENGTH) + 24;
                length += 3) {
            double ball = population.meanMm(FootDimension.BALL_WIDTH)
                    + perLength * (length - population.meanMm(FootDimension.LENGTH));
            var person = new Person(scale, Map.of(FootDimension.LENGTH, length, FootDimension.BALL_WIDTH, ball));
            double expected = FitFigures.brannock(person) + ALLOWANCE_SIZES + labels;
            for (var decision : engine.decide(person.runner(Told.LENGTH_AND_WIDTH), scale, shoes)) {
                decision.best().ifPresent(best -> {
                    boolean isNear = Math.abs(best.size().value() - expected) <= 1;
                    assertThat(isNear || decision.confidence().orElseThrow().level() == Confidence.Level.LOW)
                            .as("%s: %s for %s", decision.shoe().slug(), best.size(), person.mm())
                            .isTrue();
                });
            }
        }
    }
}

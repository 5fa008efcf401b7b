package io.toebox.fit.core.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.learning.Event;
import io.toebox.fit.core.learning.Outcome;
import io.toebox.fit.core.learning.OutcomeTally;
import io.toebox.fit.core.learning.Outcomes;
import io.toebox.fit.core.learning.Reason;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.AverageShoe;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Gradings;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;

/** Outcomes of a shoe move that shoe, and nothing else. */
class HearingTest {

    private static final AverageShoe AVERAGE = new AverageShoe(LearnedShoes.published());
    private static final FitEngine ENGINE =
            new FitEngine(List.of(shoe("one"), shoe("other")), new Geometries(Gradings.NONE, LearnedShoes.published()));
    private static final Size SIZE = new Size(SizeScale.US_MEN, 21);

    @Test
    void noOutcomesChangeNothing() {
        var heard = ENGINE.hearing(Outcomes.NONE);
        for (var slug : List.of("one", "other")) {
            assertThat(decide(heard, slug)).isEqualTo(decide(ENGINE, slug));
        }
    }

    @Test
    void aShoeThatComesBackTooShortIsRecommendedLargerAndTheOtherAsBefore() {
        var tally = new OutcomeTally(AVERAGE);
        for (int shop = 0; shop < 20; shop++) {
            for (int i = 0; i < 5; i++) {
                tally.add(new Outcome(
                        "shop-" + shop,
                        "one",
                        SIZE,
                        WidthGrade.STANDARD,
                        Event.RETURNED,
                        Reason.TOO_SHORT,
                        Map.of(),
                        new Outcome.FootClass(270, null),
                        null));
            }
        }
        var heard = ENGINE.hearing(tally.toOutcomes());
        assertThat(halfSizes(heard, "one")).isGreaterThan(halfSizes(ENGINE, "one"));
        assertThat(decide(heard, "other")).isEqualTo(decide(ENGINE, "other"));
        var length = Zone.LENGTH.inside();
        var alone = heard.ofOutcomesAlone(SizeScale.US_MEN, shoe("one"))
                .atReference()
                .get(length);
        var silent = ENGINE.ofOutcomesAlone(SizeScale.US_MEN, shoe("one"))
                .atReference()
                .get(length);
        assertThat(alone).isNotNull();
        assertThat(silent).isNotNull();
        assertThat(alone.estimate().meanMm()).isLessThan(silent.estimate().meanMm() - 2);
        assertThat(alone.estimate().sdMm()).isLessThan(silent.estimate().sdMm());
    }

    private static int halfSizes(FitEngine engine, String slug) {
        return decide(engine, slug).best().orElseThrow().size().halfSizes();
    }

    private static FitDecision decide(FitEngine engine, String slug) {
        var runner = Runner.of(
                new FootPair(null, new Foot(Map.of(FootDimension.LENGTH, 271.0, FootDimension.BALL_WIDTH, 102.0))));
        return engine.decide(runner, SizeScale.US_MEN, shoe(slug));
    }

    private static Shoe shoe(String slug) {
        return new Shoe(
                slug,
                "Brooks",
                Shoe.LastGender.MEN,
                Set.of(WidthGrade.STANDARD),
                Set.of(),
                UpperStretch.UNKNOWN,
                List.of(
                        new Measurement(
                                InsideDimension.INTERNAL_LENGTH,
                                Measurement.Method.CURRENT,
                                269.5,
                                9,
                                WidthGrade.STANDARD),
                        new Measurement(
                                InsideDimension.BALL_WIDTH, Measurement.Method.CURRENT, 95.5, 9, WidthGrade.STANDARD),
                        new Measurement(
                                InsideDimension.TOE_BOX_WIDTH,
                                Measurement.Method.CURRENT,
                                73.5,
                                9,
                                WidthGrade.STANDARD)));
    }
}

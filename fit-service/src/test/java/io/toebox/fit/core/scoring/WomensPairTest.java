package io.toebox.fit.core.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Measurement.Method;
import io.toebox.fit.core.shoe.Recall;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A shoe on another last than the measured one of its model. */
class WomensPairTest {

    private static final Shoe MENS = shoe("model", LastGender.MEN, measured(275, false));
    private static final Shoe WOMENS =
            shoe("model-w", LastGender.WOMEN, List.of()).pairedWith(MENS);

    @Test
    void aWomensPairIsJudgedAsTheMensShoeIsOnItsScale() {
        var engine = new FitEngine(List.of(MENS, WOMENS));
        for (double mm = 225; mm < 260; mm += 2.5) {
            var runner = runner(mm, 90);
            var asMens = engine.decide(runner, SizeScale.US_WOMEN, MENS);
            var asWomens = engine.decide(runner, SizeScale.US_WOMEN, WOMENS);
            assertThat(asWomens.outcome()).isEqualTo(asMens.outcome());
            assertThat(asWomens.best()).isEqualTo(asMens.best());
            assertThat(asWomens.reasons()).hasAtLeastOneElementOfType(Reason.WomensLastInferred.class);
        }
    }

    @Test
    void itIsStillNoMensShoe() {
        var engine = new FitEngine(List.of(MENS, WOMENS));
        assertThat(engine.decide(runner(270, 100), SizeScale.US_MEN, WOMENS).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aUnisexPairIsOnTheMensLast() {
        var unisex = shoe("model-u", LastGender.UNISEX, List.of()).pairedWith(MENS);
        var engine = new FitEngine(List.of(MENS, unisex));
        var runner = runner(270, 100);
        assertThat(engine.decide(runner, SizeScale.US_MEN, unisex).best())
                .isEqualTo(engine.decide(runner, SizeScale.US_MEN, MENS).best());
    }

    @Test
    void whatWasMeasuredInItselfCountsForIt() {
        var own = shoe("model-w", LastGender.WOMEN, measured(250, false));
        assertThat(own.pairedWith(MENS)).isEqualTo(own);
        assertThatIllegalArgumentException().isThrownBy(() -> MENS.pairedWith(MENS));
    }

    @Test
    void aRecalledShoeIsNeverRecommended() {
        var recall = new Recall("The sole may come off.", LocalDate.of(2026, 3, 1), "https://example.com/7");
        var engine = new FitEngine(List.of(MENS.recalled(recall), WOMENS));
        var runner = runner(265, 98);

        var asked = engine.decide(runner, SizeScale.US_MEN, MENS.recalled(recall));

        assertThat(asked.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(asked.reasons()).containsExactly(new Reason.Recalled(recall));
        assertThat(engine.rank(runner, SizeScale.US_MEN, any -> true, 10)).isEmpty();
        assertThat(engine.rankOffered(runner, SizeScale.US_MEN, List.of(MENS.recalled(recall)), 10))
                .isEmpty();
    }

    private static Shoe shoe(String slug, LastGender last, List<Measurement> measurements) {
        return new Shoe(
                slug, "Example", last, Set.of(WidthGrade.STANDARD), Set.of(), UpperStretch.UNKNOWN, measurements);
    }

    private static List<Measurement> measured(double lengthMm, boolean ofWomensPair) {
        return List.of(
                new Measurement(
                        InsideDimension.INTERNAL_LENGTH,
                        Method.CURRENT,
                        lengthMm,
                        9,
                        WidthGrade.STANDARD,
                        ofWomensPair),
                new Measurement(InsideDimension.BALL_WIDTH, Method.CURRENT, 95, 9, WidthGrade.STANDARD, ofWomensPair));
    }

    private static Runner runner(double lengthMm, double ballWidthMm) {
        var foot = new Foot(Map.of(FootDimension.LENGTH, lengthMm, FootDimension.BALL_WIDTH, ballWidthMm));
        return Runner.of(new FootPair(foot, foot));
    }
}

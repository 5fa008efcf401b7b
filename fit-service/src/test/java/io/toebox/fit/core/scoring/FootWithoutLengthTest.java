package io.toebox.fit.core.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.runner.Sock;
import io.toebox.fit.core.runner.WornShoe;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody measured how long the feet are; at best a shoe the runner owns tells it. */
class FootWithoutLengthTest {

    private static final FootPair BOTH = new FootPair(new Foot(Map.of()), new Foot(Map.of()));
    private static final Shoe SHOE = new Shoe(
            "average",
            "A",
            LastGender.MEN,
            EnumSet.of(WidthGrade.STANDARD),
            Set.of(),
            UpperStretch.UNKNOWN,
            List.of(
                    measured(InsideDimension.INTERNAL_LENGTH, 269.3),
                    measured(InsideDimension.BALL_WIDTH, 95.2),
                    measured(InsideDimension.TOE_BOX_WIDTH, 73.2)));

    /** Half a size either way: what is believed leans towards the size of the mean foot. */
    @Property(tries = 50)
    void aShoeThatIsLongEnoughIsRecommendedInItsSizeAgain(@ForAll @IntRange(min = 17, max = 25) int halfSizes) {
        var best = decide(wearing(BOTH, halfSizes, FeltZone.LENGTH, Verdict.COMFORTABLE))
                .best()
                .orElseThrow();

        assertThat(best.size().halfSizes()).isBetween(halfSizes - 1, halfSizes + 1);
    }

    @Property(tries = 50)
    void aLargerShoeOfTodayNeverMeansASmallerSize(
            @ForAll @IntRange(min = 12, max = 29) int halfSizes, @ForAll Verdict feel) {
        assertThat(size(wearing(BOTH, halfSizes + 1, FeltZone.LENGTH, feel)))
                .isGreaterThanOrEqualTo(size(wearing(BOTH, halfSizes, FeltZone.LENGTH, feel)));
    }

    @Test
    void aShoeThatIsShortCallsForALongerOneAndALooseOneForAShorter() {
        assertThat(size(wearing(BOTH, 20, FeltZone.LENGTH, Verdict.TIGHT))).isGreaterThan(20);
        assertThat(size(wearing(BOTH, 22, FeltZone.LENGTH, Verdict.LOOSE))).isLessThan(22);
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheLengthFeelsLikeTheAnswerIsFarLessSureThanAMeasuredOne(Verdict feel) {
        var measured = new Foot(Map.of(LENGTH, 271.0));
        double sure = length(decide(Runner.of(new FootPair(measured, measured))));

        var decision = decide(wearing(BOTH, 21, FeltZone.LENGTH, feel));

        assertThat(length(decision)).isGreaterThan(1.3 * sure);
        assertThat(decision.confidence().orElseThrow().level()).isEqualTo(Confidence.Level.LOW);
        assertThat(decision.confidence().orElseThrow().grounds()).contains(Confidence.Ground.LENGTH_ESTIMATED);
        assertThat(decision.reasons()).contains(new Reason.FootEstimated(LENGTH));
    }

    @Test
    void withAWidthButNoLengthConfidenceIsLowAsWell() {
        var wide = new Foot(Map.of(BALL_WIDTH, 102.0));

        var decision = decide(wearing(new FootPair(wide, wide), 21, FeltZone.LENGTH, Verdict.COMFORTABLE));

        assertThat(decision.confidence().orElseThrow().level()).isEqualTo(Confidence.Level.LOW);
        assertThat(decision.reasons()).doesNotContain(new Reason.FootEstimated(BALL_WIDTH));
        assertThat(measureNext(decision)).isEqualTo(LENGTH);
    }

    @Test
    void withoutAShoeThatTellsTheLengthNoSizeIsNamed() {
        assertInsufficient(Runner.of(BOTH));
        assertInsufficient(Runner.of(new FootPair(null, new Foot(Map.of(BALL_WIDTH, 102.0)))));
        assertInsufficient(wearing(BOTH, 21, FeltZone.HEEL, Verdict.COMFORTABLE));
        assertInsufficient(worn("nobody-knows-this", new Size(SizeScale.US_MEN, 21)));
        assertInsufficient(worn("average", null));
    }

    private static void assertInsufficient(Runner runner) {
        var decision = decide(runner);
        assertThat(decision.outcome()).isEqualTo(Outcome.INSUFFICIENT_FOOT_DATA);
        assertThat(decision.reasons()).containsExactly(new Reason.LengthUnsure());
        assertThat(new FitEngine(List.of(SHOE)).rank(runner, SizeScale.US_MEN, shoe -> true, 5))
                .isEmpty();
    }

    private static int size(Runner runner) {
        return decide(runner).best().orElseThrow().size().halfSizes();
    }

    private static double length(FitDecision decision) {
        var fit = decision.best().orElseThrow().zones().getFirst();
        assertThat(fit.zone()).isEqualTo(Zone.LENGTH);
        return fit.clearance().sdMm();
    }

    private static FootDimension measureNext(FitDecision decision) {
        return decision.reasons().stream()
                .filter(Reason.MeasureNext.class::isInstance)
                .map(reason -> ((Reason.MeasureNext) reason).dimension())
                .findFirst()
                .orElseThrow();
    }

    private static FitDecision decide(Runner runner) {
        return new FitEngine(List.of(SHOE)).decide(runner, SizeScale.US_MEN, SHOE);
    }

    private static Runner wearing(FootPair feet, int halfSizes, FeltZone zone, Verdict feel) {
        var size = new Size(SizeScale.US_MEN, halfSizes);
        var worn = new WornShoe(new WornShoe.Slug("average"), size, WidthGrade.STANDARD, Map.of(zone, feel));
        return new Runner(feet, Sock.USUAL, Optional.empty(), Optional.of(worn));
    }

    private static Runner worn(String slug, @Nullable Size size) {
        var worn = new WornShoe(
                new WornShoe.Slug(slug), size, WidthGrade.STANDARD, Map.of(FeltZone.LENGTH, Verdict.COMFORTABLE));
        return new Runner(BOTH, Sock.USUAL, Optional.empty(), Optional.of(worn));
    }

    private static Measurement measured(InsideDimension dimension, double mm) {
        return new Measurement(dimension, Measurement.Method.CURRENT, mm, 9, WidthGrade.STANDARD);
    }
}

package io.toebox.fit.core.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.Foot;
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

/** How the shoe of today feels, beside feet that were measured. */
class FeltShoeTest {

    private static final Foot FOOT = new Foot(Map.of(LENGTH, 271.0, BALL_WIDTH, 102.0));
    private static final Shoe SHOE = shoe(
            measured(InsideDimension.INTERNAL_LENGTH, 269.3),
            measured(InsideDimension.BALL_WIDTH, 95.2),
            measured(InsideDimension.TOE_BOX_WIDTH, 73.2));

    @Test
    void aShoeThatIsFarFromTheMeasurementIsLeftOutAndSaidSo() {
        var worn = wearing(16, Map.of(FeltZone.LENGTH, Verdict.LOOSE));

        assertThat(hear(SHOE, worn).contradicting()).containsExactly(FeltZone.LENGTH);
        assertThat(hear(SHOE, worn).observations()).isEmpty();
        assertThat(decide(worn).best()).isEqualTo(decide(Runner.of(worn.feet())).best());
    }

    @Test
    void oneFootItGoesWithIsEnough() {
        var longer = new Foot(Map.of(LENGTH, 285.0, BALL_WIDTH, 102.0));
        var told = new FootPair(FOOT, longer);

        assertThat(hear(SHOE, wearing(told, 24, Map.of(FeltZone.LENGTH, Verdict.COMFORTABLE)))
                        .contradicting())
                .isEmpty();
        assertThat(hear(SHOE, wearing(told, 12, Map.of(FeltZone.LENGTH, Verdict.COMFORTABLE)))
                        .contradicting())
                .isNotEmpty();
    }

    /** US 10.5 is what was measured. What lies far from it is as unsure as it is doubted, and moves less than what lies nearer. */
    @Test
    void whatIsDoubtedCountsLess() {
        double believed = errorMm(20);
        assertThat(errorMm(19)).isLessThan(believed + 0.1);
        assertThat(errorMm(18)).isGreaterThan(believed + 0.5);
        assertThat(errorMm(17)).isGreaterThan(errorMm(18) + 1);
    }

    private static double errorMm(int halfSizes) {
        var worn = wearing(halfSizes, Map.of(FeltZone.LENGTH, Verdict.COMFORTABLE));
        return hear(SHOE, worn).observations().getFirst().sdMm();
    }

    @Test
    void withoutAMeasurementNothingIsDoubted() {
        var unmeasured = new FootPair(new Foot(Map.of()), null);
        for (int half = 12; half <= 29; half++) {
            var felt = hear(SHOE, wearing(unmeasured, half, Map.of(FeltZone.LENGTH, Verdict.COMFORTABLE)));
            assertThat(felt.contradicting()).isEmpty();
        }
    }

    @Test
    void aTightToeBoxMeansBroaderToes() {
        var alone = toeBox(Runner.of(new FootPair(FOOT, FOOT)));
        var tight = toeBox(wearing(21, Map.of(FeltZone.TOE_BOX_WIDTH, Verdict.TIGHT)));
        var roomy = toeBox(wearing(21, Map.of(FeltZone.TOE_BOX_WIDTH, Verdict.ROOMY)));

        assertThat(tight.clearance().meanMm()).isLessThan(alone.clearance().meanMm() - 0.5);
        assertThat(roomy.clearance().meanMm()).isGreaterThan(alone.clearance().meanMm() + 0.5);
        assertThat(tight.clearance().sdMm()).isLessThan(alone.clearance().sdMm());
    }

    @ParameterizedTest
    @EnumSource(
            value = FeltZone.class,
            names = {"TOE_BOX_HEIGHT", "BALL_GIRTH", "INSTEP", "HEEL"})
    void aZoneThatIsNotJudgedIsNotUsed(FeltZone zone) {
        var felt = hear(SHOE, wearing(21, Map.of(zone, Verdict.TIGHT, FeltZone.LENGTH, Verdict.COMFORTABLE)));

        assertThat(felt.unused()).containsExactly(zone);
        assertThat(felt.observations()).hasSize(2);
    }

    @Test
    void aZoneWhoseInsideIsNotKnownIsNotUsed() {
        var lengthOnly = shoe(measured(InsideDimension.INTERNAL_LENGTH, 269.3));
        var feel = new EnumMap<FeltZone, Verdict>(FeltZone.class);
        for (var zone : FeltZone.values()) {
            feel.put(zone, Verdict.COMFORTABLE);
        }

        assertThat(hear(lengthOnly, wearing(21, feel)).unused())
                .containsExactly(
                        FeltZone.TOE_BOX_WIDTH,
                        FeltZone.TOE_BOX_HEIGHT,
                        FeltZone.BALL_WIDTH,
                        FeltZone.BALL_GIRTH,
                        FeltZone.INSTEP,
                        FeltZone.HEEL);
    }

    @Test
    void withoutAShoeNothingIsHeard() {
        assertThat(hear(SHOE, Runner.of(new FootPair(FOOT, null)))).isEqualTo(Felt.NOTHING);
    }

    private static Felt hear(Shoe shoe, Runner runner) {
        return new FitEngine(List.of(shoe)).hear(runner, SizeScale.US_MEN);
    }

    private static FitDecision decide(Runner runner) {
        return new FitEngine(List.of(SHOE)).decide(runner, SizeScale.US_MEN, SHOE);
    }

    private static ZoneFit toeBox(Runner runner) {
        return decide(runner).best().orElseThrow().find(Zone.TOE_BOX_WIDTH).orElseThrow();
    }

    private static Runner wearing(int halfSizes, Map<FeltZone, Verdict> feel) {
        return wearing(new FootPair(FOOT, FOOT), halfSizes, feel);
    }

    private static Runner wearing(FootPair feet, int halfSizes, Map<FeltZone, Verdict> feel) {
        var size = new Size(SizeScale.US_MEN, halfSizes);
        var worn = new WornShoe(new WornShoe.Slug("worn"), size, WidthGrade.STANDARD, feel);
        return new Runner(feet, Sock.USUAL, Optional.empty(), Optional.of(worn));
    }

    private static Shoe shoe(Measurement... measurements) {
        return new Shoe("worn", "A", LastGender.MEN, Set.of(), Set.of(), UpperStretch.UNKNOWN, List.of(measurements));
    }

    private static Measurement measured(InsideDimension dimension, double mm) {
        return new Measurement(dimension, Measurement.Method.CURRENT, mm, 9, WidthGrade.STANDARD);
    }
}

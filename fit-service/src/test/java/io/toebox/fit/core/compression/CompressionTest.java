package io.toebox.fit.core.compression;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.Normal;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.ToeShape;
import io.toebox.fit.core.shoe.UpperStretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CompressionTest {

    private static final double BALL = 102;

    @Test
    void aFootThatIsSurelyWiderIsSqueezedByWhatTheUpperDoesNotGive() {
        var squeeze = Compression.ofHeads(new Estimate(-6, 0), UpperStretch.LOW, BALL);

        assertThat(squeeze.amount().meanMm()).isCloseTo(6 * 0.9, within(1e-9));
        assertThat(squeeze.percentOfBallWidth()).isCloseTo(100 * 5.4 / 102, within(1e-9));
        assertThat(squeeze.level()).isEqualTo(Level.MARKED);
    }

    @Test
    void aFootWithRoomToSpareIsNot() {
        var squeeze = Compression.ofHeads(new Estimate(12, 2), UpperStretch.UNKNOWN, BALL);

        assertThat(squeeze.amount().meanMm()).isCloseTo(0, within(1e-6));
        assertThat(squeeze.level()).isEqualTo(Level.NONE);
    }

    /** Against a sample, since the closed form is ours. */
    @Property(tries = 30)
    void theNegativePartIsThatOfASample(
            @ForAll @DoubleRange(min = -8, max = 8) double mean, @ForAll @DoubleRange(min = 0.5, max = 5) double sd) {
        var random = new Random(7);
        double[] sample = DoubleStream.generate(() -> Math.max(0, -(mean + sd * random.nextGaussian())))
                .limit(40_000)
                .toArray();
        double average = DoubleStream.of(sample).average().orElseThrow();
        double variance = DoubleStream.of(sample)
                .map(x -> (x - average) * (x - average))
                .average()
                .orElseThrow();

        var part = Normal.negativePart(new Estimate(mean, sd));

        assertThat(part.meanMm()).isCloseTo(average, within(0.03 * sd));
        assertThat(part.sdMm()).isCloseTo(Math.sqrt(variance), within(0.03 * sd));
    }

    @Property
    void moreRoomNeverSqueezesMore(
            @ForAll @DoubleRange(min = -15, max = 15) double clearance,
            @ForAll @DoubleRange(max = 10) double more,
            @ForAll @DoubleRange(max = 6) double sd,
            @ForAll UpperStretch upper) {
        var tighter = Compression.ofHeads(new Estimate(clearance, sd), upper, BALL);
        var roomier = Compression.ofHeads(new Estimate(clearance + more, sd), upper, BALL);

        assertThat(roomier.amount().meanMm())
                .isLessThanOrEqualTo(tighter.amount().meanMm() + 1e-9);
        assertThat(roomier.level()).isLessThanOrEqualTo(tighter.level());
    }

    @ParameterizedTest
    @CsvSource({
        "-5.75, -5.49, MARKED, SLIGHT",
        "-5.74, -5.50, SLIGHT, MARKED",
        "-3.37, -3.66, SLIGHT, NONE",
        "-3.36, -3.67, NONE, SLIGHT",
        "12.00, 15.00, NONE, NONE"
    })
    void levelsOnBothSidesOfEachBorder(double ballMm, double toesMm, Level heads, Level toes) {
        assertThat(Compression.ofHeads(new Estimate(ballMm, 2), UpperStretch.MEDIUM, BALL)
                        .level())
                .isEqualTo(heads);
        assertThat(Compression.ofToes(new Estimate(toesMm, 2), ToeShape.UNKNOWN, UpperStretch.MEDIUM, BALL))
                .extracting(Squeeze::level)
                .containsOnly(toes);
    }

    @Property
    void theLevelNeverContradictsTheVerdict(@ForAll @DoubleRange(min = -15, max = 15) double clearance) {
        var verdict = Zone.BALL_WIDTH.band().verdict(clearance);
        var level = Compression.ofHeads(new Estimate(clearance, 1), UpperStretch.MEDIUM, BALL)
                .level();

        assertThat(level == Level.NONE).isEqualTo(verdict != Verdict.TIGHT && verdict != Verdict.SNUG);
        assertThat(level == Level.MARKED).isEqualTo(verdict == Verdict.TIGHT);
    }

    @Property
    void theTwoSidesOfTheToesShareWhatTheTaperTakes(
            @ForAll @DoubleRange(min = -15, max = 5) double clearance,
            @ForAll @DoubleRange(max = 5) double sd,
            @ForAll ToeShape shape) {
        var sides = Compression.ofToes(new Estimate(clearance, sd), shape, UpperStretch.HIGH, BALL);
        double whole = Normal.negativePart(new Estimate(clearance, sd)).meanMm() * (1 - UpperStretch.HIGH.give());

        assertThat(sides.stream().mapToDouble(side -> side.amount().meanMm()).sum())
                .isCloseTo(whole, within(1e-9));
        assertThat(sides).extracting(Squeeze::place).containsExactly(Place.BIG_TOE, Place.LITTLE_TOE);
    }

    @Test
    void theLongestToesBearMore() {
        var deficit = new Estimate(-5, 1);

        assertThat(bigToe(deficit, ToeShape.EGYPTIAN)).isGreaterThan(bigToe(deficit, ToeShape.UNKNOWN));
        assertThat(bigToe(deficit, ToeShape.SQUARE)).isLessThan(bigToe(deficit, ToeShape.UNKNOWN));
    }

    @Test
    void theWorstPlaceIsTheOneOfTheHighestLevel() {
        var heads = Compression.ofHeads(new Estimate(-2, 1), UpperStretch.MEDIUM, BALL);
        var toes = Compression.ofToes(new Estimate(-9, 1), ToeShape.EGYPTIAN, UpperStretch.MEDIUM, BALL);

        var all = new Compression(List.of(heads, toes.get(0), toes.get(1)));

        assertThat(all.worst().place()).isEqualTo(Place.BIG_TOE);
        assertThat(all.level()).isEqualTo(Level.MARKED);
    }

    @Test
    void whatNobodyNotedOfTheUpperMakesItLessSure() {
        var deficit = new Estimate(-5, 1);

        assertThat(Compression.ofHeads(deficit, UpperStretch.UNKNOWN, BALL)
                        .amount()
                        .sdMm())
                .isGreaterThan(Compression.ofHeads(deficit, UpperStretch.MEDIUM, BALL)
                        .amount()
                        .sdMm());
    }

    private static double bigToe(Estimate clearance, ToeShape shape) {
        return Compression.ofToes(clearance, shape, UpperStretch.MEDIUM, BALL)
                .getFirst()
                .amount()
                .meanMm();
    }
}

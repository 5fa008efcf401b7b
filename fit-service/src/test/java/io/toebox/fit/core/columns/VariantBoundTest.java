package io.toebox.fit.core.columns;

import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Across;
import io.toebox.fit.core.clearance.Zone;

import static org.assertj.core.api.Assertions.assertThat;

class VariantBoundTest {

    @Property(tries = 20_000)
    void noProbabilityIsAboveIt(
            @ForAll @DoubleRange(min = -8, max = 16) double ballMm,
            @ForAll @DoubleRange(min = -8, max = 16) double toesMm,
            @ForAll @DoubleRange(min = 0.3, max = 6) double ballSdMm,
            @ForAll @DoubleRange(min = 0.3, max = 6) double toesSdMm,
            @ForAll @DoubleRange(min = 0, max = 1) double shared,
            @ForAll @DoubleRange(min = -0.5, max = 0.3) double feet) {
        double acrossSdMm = shared * Math.min(ballSdMm, toesSdMm);
        // The ball of one foot and the toes of the other may err in opposite directions.
        double footMm2 = feet * ballSdMm * toesSdMm;
        var bound = bound(ballSdMm, toesSdMm, footMm2, acrossSdMm);

        double probability = Across.probabilityComfortable(
                new Estimate(ballMm, ballSdMm), new Estimate(toesMm, toesSdMm), footMm2, acrossSdMm);
        double atMost = bound.atMost(0, columns(ballMm, toesMm), 0);
        assertThat(probability).isLessThanOrEqualTo(atMost);
        assertThat(probability).isLessThanOrEqualTo(bound.closerAtMost(atMost, 0, columns(ballMm, toesMm), 0));
    }

    @Property
    void isTightWhereBothExpectTheMiddle(@ForAll @DoubleRange(min = 1, max = 5) double sdMm) {
        var bound = bound(sdMm, sdMm, 0, sdMm / 2);
        double ballMm = middle(Across.BALL);
        double toesMm = middle(Across.TOES);
        double probability =
                Across.probabilityComfortable(new Estimate(ballMm, sdMm), new Estimate(toesMm, sdMm), 0, sdMm / 2);
        double atMost = bound.atMost(0, columns(ballMm, toesMm), 0);

        assertThat(atMost - probability).isLessThan(0.01);
        assertThat(bound.closerAtMost(atMost, 0, columns(ballMm, toesMm), 0)).isBetween(probability, atMost);
    }

    /** Half a letter off the middle, as near the best of a ranking: what passes the first look is told apart by the second. */
    @Property
    void isTighterFromCloserByOffTheMiddle(@ForAll @DoubleRange(min = 2, max = 3) double sdMm) {
        var bound = bound(sdMm, sdMm, 0, sdMm / 2);
        double ballMm = middle(Across.BALL) - 2.4;
        double toesMm = middle(Across.TOES) - 2.4;
        double probability =
                Across.probabilityComfortable(new Estimate(ballMm, sdMm), new Estimate(toesMm, sdMm), 0, sdMm / 2);
        double atMost = bound.atMost(0, columns(ballMm, toesMm), 0);
        double closer = bound.closerAtMost(atMost, 0, columns(ballMm, toesMm), 0);

        assertThat(closer - probability).isLessThan((atMost - probability) / 2);
    }

    @Property
    void noLengthIsAboveItsBound(
            @ForAll @DoubleRange(min = -20, max = 40) double clearanceMm,
            @ForAll @DoubleRange(min = 0.3, max = 6) double sdMm) {
        assertThat(Zone.OF_SIZE.band().probabilityComfortable(new Estimate(clearanceMm, sdMm)))
                .isLessThanOrEqualTo(VariantBound.lengthAtMost(clearanceMm, sdMm));
    }

    private static double middle(Zone zone) {
        return (zone.band().comfortableFromMm() + zone.band().comfortableToMm()) / 2;
    }

    private static VariantBound bound(double ballSdMm, double toesSdMm, double footMm2, double acrossSdMm) {
        return new VariantBound(
                Needs.of(zone -> new Estimate(0, 0), footMm2),
                List.of(new Errors(numbers(ballSdMm, toesSdMm), acrossSdMm)));
    }

    /** Of one variant, of which nothing but ball and toes is known. */
    private static double[][] columns(double ballMm, double toesMm) {
        return Arrays.stream(numbers(ballMm, toesMm))
                .mapToObj(number -> new double[] {number})
                .toArray(double[][]::new);
    }

    private static double[] numbers(double ball, double toes) {
        var numbers = new double[VariantZones.COUNT];
        Arrays.fill(numbers, Double.NaN);
        numbers[VariantZones.BALL] = ball;
        numbers[VariantZones.TOES] = toes;
        return numbers;
    }
}

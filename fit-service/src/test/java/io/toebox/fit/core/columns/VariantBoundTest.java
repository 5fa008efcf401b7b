package io.toebox.fit.core.columns;

import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Across;

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

        assertThat(Across.probabilityComfortable(
                        new Estimate(ballMm, ballSdMm), new Estimate(toesMm, toesSdMm), footMm2, acrossSdMm))
                .isLessThanOrEqualTo(bound.atMost(0, columns(ballMm, toesMm), 0));
    }

    @Property
    void isTightWhereBothExpectTheMiddle(@ForAll @DoubleRange(min = 1, max = 5) double sdMm) {
        var bound = bound(sdMm, sdMm, 0, sdMm / 2);
        double ballMm = (-0.98125 + 6.1625) / 2;
        double toesMm = (-1.8311 + 8.9) / 2;

        assertThat(bound.atMost(0, columns(ballMm, toesMm), 0)
                        - Across.probabilityComfortable(
                                new Estimate(ballMm, sdMm), new Estimate(toesMm, sdMm), 0, sdMm / 2))
                .isLessThan(0.01);
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

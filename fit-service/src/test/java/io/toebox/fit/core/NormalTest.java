package io.toebox.fit.core;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NormalTest {

    @Property
    void agreesWithSummingTheDensity(
            @ForAll @DoubleRange(min = -6, max = 6) double from, @ForAll @DoubleRange(min = 0, max = 6) double width) {
        double to = from + width;
        assertThat(Normal.probabilityBetween(new Estimate(0, 1), from, to)).isCloseTo(simpson(from, to), within(1e-12));
    }

    @Property
    void isSymmetric(
            @ForAll @DoubleRange(min = -40, max = 40) double from, @ForAll @DoubleRange(max = 9) double width) {
        var quantity = new Estimate(0, 1);
        assertThat(Normal.probabilityBetween(quantity, from, from + width))
                .isEqualTo(Normal.probabilityBetween(quantity, -from - width, -from), within(1e-15));
    }

    @Test
    void keepsTheDigitsOfSmallProbabilitiesInTheUpperTail() {
        assertThat(Normal.probabilityBetween(new Estimate(0, 1), 10, 11)).isBetween(7e-24, 8e-24);
    }

    @Test
    void anExactlyKnownQuantityIsInsideOrOutside() {
        assertThat(Normal.probabilityBetween(new Estimate(7, 0), 7, 17)).isEqualTo(1);
        assertThat(Normal.probabilityBetween(new Estimate(6.9, 0), 7, 17)).isZero();
    }

    private static double simpson(double from, double to) {
        int steps = 4000;
        double h = (to - from) / steps;
        double sum = density(from) + density(to);
        for (int i = 1; i < steps; i++) {
            sum += density(from + i * h) * (i % 2 == 0 ? 2 : 4);
        }
        return sum * h / 3;
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    @Test
    void independentQuantitiesAreBothBetweenAsTheProductSays() {
        var a = new Estimate(1, 2);
        var b = new Estimate(-1, 3);
        assertThat(Normal.probabilityBothBetween(a, 0, 4, b, -2, 5, 0))
                .isEqualTo(Normal.probabilityBetween(a, 0, 4) * Normal.probabilityBetween(b, -2, 5));
    }

    /** Sheppard 1899: both above their means with probability 1/4 + asin(r) / 2 pi. */
    @Test
    void quadrantsOfCorrelatedQuantitiesAreSheppards() {
        var one = new Estimate(0, 1);
        for (double r : new double[] {-0.9, -0.5, 0.3, 0.64, 0.9}) {
            assertThat(Normal.probabilityBothBetween(one, 0, 40, one, 0, 40, r))
                    .isCloseTo(0.25 + Math.asin(r) / (2 * Math.PI), within(1e-6));
        }
    }

    @Property
    void bothAreNeverLikelierThanEitherNorLessLikelyThanTheyMustBe(
            @ForAll @DoubleRange(min = -10, max = 10) double a,
            @ForAll @DoubleRange(min = -10, max = 10) double b,
            @ForAll @DoubleRange(min = -1, max = 1) double correlation) {
        var one = new Estimate(a, 2);
        var other = new Estimate(b, 3);
        double onlyOne = Normal.probabilityBetween(one, -3, 4);
        double onlyOther = Normal.probabilityBetween(other, -1, 8);
        assertThat(Normal.probabilityBothBetween(one, -3, 4, other, -1, 8, 6.000001 * correlation))
                .isBetween(Math.max(0, onlyOne + onlyOther - 1) - 1e-15, Math.min(onlyOne, onlyOther));
    }
}

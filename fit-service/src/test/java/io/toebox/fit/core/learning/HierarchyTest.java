package io.toebox.fit.core.learning;

import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.Estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class HierarchyTest {

    private static final Grid GRID = Grid.around(6, 0.05);
    private static final FeelScale SCALE = new FeelScale(-1, 1);

    /** Whatever the spreads: they add up to what is told without knowing of shoes. */
    @Property(tries = 100)
    void withoutOutcomesNothingIsLost(
            @ForAll @DoubleRange(min = 0.1, max = 0.7) double shoeSd,
            @ForAll @DoubleRange(min = 0.1, max = 0.5) double sizeSd,
            @ForAll @IntRange(min = -30, max = 30) int room) {
        double noise = Math.sqrt(1 - shoeSd * shoeSd - sizeSd * sizeSd);
        var table = new FeelTable(SCALE, GRID, 0.1, noise);
        var effect = new Hierarchy(GRID, sizeSd)
                .given(new Estimate(0, shoeSd), new TreeMap<>())
                .effectIn(3);
        for (var told : Told.values()) {
            assertThat(table.probability(told, room, effect))
                    .isCloseTo(SCALE.probability(told, room * 0.1, 1), within(2e-4));
        }
    }

    /** A brute force over shoe and two sizes gives the same. */
    @Test
    void theBeliefIsTheExactOne() {
        double shoeSd = 0.6;
        double sizeSd = 0.3;
        var table = new FeelTable(SCALE, GRID, 0.1, 0.8);
        var told = new TreeMap<Integer, double[]>();
        told.put(1, times(table.of(Told.TIGHT, 3), 4));
        told.put(2, times(table.of(Told.COMFORTABLE, -2), 7));
        var belief = new Hierarchy(GRID, sizeSd).given(new Estimate(0.2, shoeSd), told);

        double sum = 0;
        double first = 0;
        double shoe = 0;
        for (double s = -3; s <= 3; s += 0.05) {
            for (double a = -1.5; a <= 1.5; a += 0.05) {
                for (double b = -1.5; b <= 1.5; b += 0.05) {
                    double weight =
                            Math.exp(-Math.pow((s - 0.2) / shoeSd, 2) / 2 - (a * a + b * b) / (2 * sizeSd * sizeSd))
                                    * Math.pow(SCALE.probability(Told.TIGHT, 0.3 + s + a, 0.8), 4)
                                    * Math.pow(SCALE.probability(Told.COMFORTABLE, -0.2 + s + b, 0.8), 7);
                    sum += weight;
                    shoe += weight * s;
                    first += weight * (s + a);
                }
            }
        }
        assertThat(belief.shoe().meanMm()).isCloseTo(shoe / sum, within(2e-3));
        assertThat(belief.in(1).meanMm()).isCloseTo(first / sum, within(2e-3));
    }

    @Test
    void sizesThatContradictEachOtherEntirelyStillLeaveABelief() {
        var table = new FeelTable(SCALE, GRID, 0.1, 0.5);
        var told = new TreeMap<Integer, double[]>();
        told.put(1, times(table.of(Told.TIGHT, 0), 100_000));
        told.put(2, times(table.of(Told.LOOSE, 0), 100_000));
        var belief = new Hierarchy(GRID, 0.1).given(new Estimate(0, 0.5), told);
        assertThat(belief.shoe().meanMm()).isFinite();
        assertThat(belief.in(1).sdMm()).isFinite();
    }

    private static double[] times(double[] logs, int count) {
        var times = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            times[i] = logs[i] * count;
        }
        return times;
    }
}

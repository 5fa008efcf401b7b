package io.toebox.fit.evaluation;

import java.util.ArrayList;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BrandMeansTest {

    private static final int[] UNBALANCED = {60, 30, 12, 6, 4, 3, 2, 2, 1, 1, 1, 1};
    private static final double BETWEEN_SD = 2;
    private static final double WITHIN_SD = 2.3;
    private static final int WORLDS = 2000;

    /** Of many simulated catalogues whose brands are as unequal as real ones. */
    @Test
    void bothVariancesAreRightOnAverageHoweverUnequalTheBrands() {
        var random = new Random(7);
        double between = 0;
        double within = 0;
        for (int world = 0; world < WORLDS; world++) {
            var means = new BrandMeans(new World(random).values);
            between += means.betweenMm2() / WORLDS;
            within += means.withinMm2() / WORLDS;
        }
        assertThat(within).isCloseTo(WITHIN_SD * WITHIN_SD, within(0.1));
        // An estimate below zero is cut off, so the average lies a little above.
        assertThat(between).isCloseTo(BETWEEN_SD * BETWEEN_SD, within(0.2));
    }

    @Test
    void theStatedErrorOfAnExpectationIsTheOneThatShows() {
        var random = new Random(8);
        double known = 0;
        double hardlyKnown = 0;
        double unknown = 0;
        for (int world = 0; world < WORLDS; world++) {
            var truth = new World(random);
            var means = new BrandMeans(truth.values);
            known += squaredError(means, "b0", truth.brandMm[0], random) / WORLDS;
            hardlyKnown += squaredError(means, "b11", truth.brandMm[11], random) / WORLDS;
            unknown += squaredError(means, "new", 95 + BETWEEN_SD * random.nextGaussian(), random) / WORLDS;
        }
        assertThat(known).isCloseTo(1, within(0.1));
        // The spread between twelve brands is itself estimated, which a normal distribution leaves out.
        assertThat(hardlyKnown).isCloseTo(1, within(0.25));
        assertThat(unknown).isCloseTo(1, within(0.25));
    }

    private static double squaredError(BrandMeans means, String brand, double brandMm, Random random) {
        var expected = means.expect(brand).estimate();
        double shoe = brandMm + WITHIN_SD * random.nextGaussian();
        return Math.pow((shoe - expected.meanMm()) / expected.sdMm(), 2);
    }

    private static final class World {

        private final double[] brandMm = new double[UNBALANCED.length];
        private final ArrayList<BrandMeans.Value> values = new ArrayList<>();

        private World(Random random) {
            for (int brand = 0; brand < UNBALANCED.length; brand++) {
                brandMm[brand] = 95 + BETWEEN_SD * random.nextGaussian();
                for (int i = 0; i < UNBALANCED[brand]; i++) {
                    values.add(new BrandMeans.Value("b" + brand, brandMm[brand] + WITHIN_SD * random.nextGaussian()));
                }
            }
        }
    }
}

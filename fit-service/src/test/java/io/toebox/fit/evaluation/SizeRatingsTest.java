package io.toebox.fit.evaluation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SizeRatingsTest {

    @Test
    void equalValuesShareARank() {
        assertThat(SizeRatings.ranks(new double[] {5, 1, 5, 9})).containsExactly(2.5, 1, 2.5, 4);
    }

    @Test
    void correlationOfKnownPairs() {
        assertThat(SizeRatings.pearson(new double[] {1, 2, 3, 4}, new double[] {2, 4, 6, 8}))
                .isCloseTo(1, within(1e-12));
        assertThat(SizeRatings.pearson(new double[] {1, 2, 3}, new double[] {1, 3, 2}))
                .isCloseTo(0.5, within(1e-12));
    }
}

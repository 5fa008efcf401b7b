package io.toebox.fit.evaluation;

import java.io.IOException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@Tag("long")
class SizeRatingsTest {

    /** Aim: 0.258 half sizes; one number for all gives 0.272, a fixed weight of a quarter 0.281. */
    @Test
    void whatTheCrowdFeelsIsForetoldBetterThanByAnyRival() throws IOException {
        var ratings = SizeRatings.of(LearningTest.starterShoes());
        double engine = ratings.rivals().get(SizeRatings.ENGINE).rmseHalfSizes();
        assertThat(ratings.shoes()).isEqualTo(201);
        assertThat(engine).isLessThanOrEqualTo(0.258);
        assertThat(ratings.rivals().values()).allMatch(rival -> rival.rmseHalfSizes() >= engine);
    }

    @Test
    void correlationOfKnownPairs() {
        assertThat(SizeRatings.pearson(new double[] {1, 2, 3, 4}, new double[] {2, 4, 6, 8}))
                .isCloseTo(1, within(1e-12));
        assertThat(SizeRatings.pearson(new double[] {1, 2, 3}, new double[] {1, 3, 2}))
                .isCloseTo(0.5, within(1e-12));
    }
}

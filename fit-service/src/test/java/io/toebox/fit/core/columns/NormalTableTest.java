package io.toebox.fit.core.columns;

import org.junit.jupiter.api.Test;

import io.toebox.fit.core.Normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NormalTableTest {

    @Test
    void neverErrsByMoreThanItSays() {
        for (int i = -90_000; i <= 90_000; i++) {
            double x = i * 1e-4 + 1e-7;
            assertThat(NormalTable.cumulative(x)).isCloseTo(Normal.cumulative(x), within(NormalTable.MAX_ERROR));
        }
    }

    @Test
    void hasAnAnswerBeyondItsEnds() {
        assertThat(NormalTable.cumulative(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(NormalTable.cumulative(7)).isEqualTo(1);
        assertThat(NormalTable.cumulative(-7)).isZero();
        assertThat(NormalTable.cumulative(Double.NEGATIVE_INFINITY)).isZero();
    }
}

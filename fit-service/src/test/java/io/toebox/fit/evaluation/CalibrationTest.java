package io.toebox.fit.evaluation;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.evaluation.Simulation.Known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@Tag("long")
class CalibrationTest {

    /** Below this a share of one half is itself known only within 2.5 points. */
    private static final int ENOUGH = 400;

    @ParameterizedTest
    @EnumSource(Known.class)
    void whatIsSaidToFitOnceInSoManyTimesDoesSo(Known known) {
        for (var scale : SizeScale.values()) {
            var bins =
                    Reliability.of(new Simulation(World.ASSUMED, 1).run(scale, known, 8_000)).bins();
            assertThat(bins).filteredOn(bin -> bin.trials() >= ENOUGH).hasSizeGreaterThanOrEqualTo(4);
            for (var bin : bins) {
                if (bin.trials() >= ENOUGH) {
                    assertThat(bin.observed())
                            .as("%s %s, predicted %.3f", scale, known, bin.predicted())
                            .isCloseTo(bin.predicted(), within(0.05));
                }
            }
        }
    }

    @Test
    void sameSeedSameWorld() {
        assertThat(new Simulation(World.ASSUMED, 7).run(SizeScale.US_MEN, Known.BOTH_FEET, 50))
                .isEqualTo(new Simulation(World.ASSUMED, 7).run(SizeScale.US_MEN, Known.BOTH_FEET, 50));
    }
}

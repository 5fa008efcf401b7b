package io.toebox.fit.evaluation;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.toebox.edge.Sweep;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.evaluation.Simulation.Known;
import io.toebox.fit.evaluation.Simulation.Trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@Tag("long")
class CalibrationTest {

    /** Below this a share of one half is itself known only within 2.5 points. */
    private static final int ENOUGH = 400;

    /** In long runs the engine is up to 4 points too modest: one error of a women's label is in every zone, and is multiplied. */
    private static final double NEAR = 0.07;

    @ParameterizedTest
    @EnumSource(Known.class)
    void whatIsSaidToFitOnceInSoManyTimesDoesSo(Known known) {
        for (var scale : SizeScale.values()) {
            var bins = Reliability.of(new Simulation(World.ASSUMED, 1).run(scale, known, 5_000))
                    .bins();
            assertThat(bins).filteredOn(bin -> bin.trials() >= ENOUGH).hasSizeGreaterThanOrEqualTo(4);
            for (var bin : bins) {
                if (bin.trials() >= ENOUGH) {
                    assertThat(bin.observed())
                            .as("%s %s, predicted %.3f", scale, known, bin.predicted())
                            .isCloseTo(bin.predicted(), within(NEAR));
                }
            }
        }
    }

    /** Aim: 0.97, in a test run in every third world; a share of two thirds of so many trials is itself known within 1.2 points. */
    @ParameterizedTest
    @Tag(Sweep.TAG)
    @MethodSource("worlds")
    void theSizeARunnerKeepsIsAmongTheFirstTwoNearlyAsOftenAsForAnOracle(World world) {
        for (var scale : SizeScale.values()) {
            var trials = new Simulation(world, 1).run(scale, Known.LENGTH_AND_WIDTH, 1_500);
            double engine = trials.stream().filter(Trial::isFirstOrSecond).count();
            double oracle =
                    trials.stream().filter(Trial::isOraclesFirstOrSecond).count();
            assertThat(engine / oracle).as("%s, %s", world.words(), scale).isGreaterThanOrEqualTo(0.97);
        }
    }

    static List<World> worlds() {
        return Sweep.everyNth(3, World.ALL);
    }

    @Test
    void sameSeedSameWorld() {
        assertThat(new Simulation(World.ASSUMED, 7).run(SizeScale.US_MEN, Known.BOTH_FEET, 50))
                .isEqualTo(new Simulation(World.ASSUMED, 7).run(SizeScale.US_MEN, Known.BOTH_FEET, 50));
    }
}

package io.toebox.fit.simulation;

import java.util.EnumSet;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.simulation.Simulation.Ended;

import static org.assertj.core.api.Assertions.assertThat;

/** The first few hundred worlds; {@link SimulationProof} goes through many more. */
class SimulationTest {

    private static final int SEEDS = 250;

    private static Quiet quiet;

    @BeforeAll
    static void beQuiet() {
        quiet = new Quiet();
    }

    @AfterAll
    static void speak() {
        quiet.close();
    }

    @Test
    void whateverGoesWrongEverythingHolds() {
        var met = EnumSet.noneOf(Disturbance.class);
        for (long seed = 0; seed < SEEDS; seed++) {
            var ended = Simulation.run(seed);
            if (!ended.holds()) {
                throw new AssertionError(Simulation.run(seed, null, true).told());
            }
            met.addAll(ended.met());
        }
        assertThat(met).as("what went wrong somewhere").isEqualTo(EnumSet.allOf(Disturbance.class));
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedFaultIsFound(PlantedFault planted) {
        assertThat(find(planted).broken()).isNotNull();
    }

    @Test
    void aSeedReplays() {
        var found = find(PlantedFault.GAP_CLOSED);
        var once = Simulation.run(found.seed(), PlantedFault.GAP_CLOSED, true);
        var again = Simulation.run(found.seed(), PlantedFault.GAP_CLOSED, true);
        assertThat(once.broken()).hasMessage(found.broken().getMessage());
        assertThat(again.trace()).isNotEmpty().isEqualTo(once.trace());
        assertThat(once.told())
                .contains("replica 0 starts", "./toebox prove simulation " + found.seed())
                .contains(found.broken().getMessage());
    }

    private static Ended find(PlantedFault planted) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> Simulation.run(seed, planted, false))
                .filter(ended -> !ended.holds())
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found"));
    }
}

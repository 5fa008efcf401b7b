package io.toebox.fit.evaluation;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@Tag("long")
class OutcomeSimulationTest {

    /** Aims: 6.5 % at 20 outcomes per shoe, 8 % at 60; and no more is to be had than by the exact posterior. */
    @ParameterizedTest
    @CsvSource({"20, 0.065", "60, 0.08"})
    void theLearnerSavesNearlyWhatCanBeSaved(int perShoe, double atLeast) {
        var saved = OutcomeSimulation.saved(perShoe, 1_500, 30, 1);
        assertThat(saved.learner()).isGreaterThanOrEqualTo(atLeast);
        assertThat(saved.learner()).isCloseTo(saved.exact(), within(0.003));
        assertThat(saved.exact()).isLessThan(saved.perfect());
        assertThat(saved.ownShare()).isLessThan(saved.learner());
    }

    /** All worlds are in docs/learning.md. */
    @Test
    void whatIsForetoldComesTrue() {
        var reliable = OutcomeSimulation.reliable(OutcomeWorld.ASSUMED, 2_000, 20, 15_000, 2, 1);
        assertThat(reliable.worstError()).isCloseTo(0, within(0.04));
        assertThat(reliable.saved()).isGreaterThan(0.05);
    }

    /** Aim: within 1.5 mm at 50, which the expectation alone nearly reaches: less is asked for. */
    @Test
    void fiftyKeptPairsTellTheLength() {
        var errors = LastSimulation.of(50, 1);
        assertThat(errors.learnedMm()).isLessThan(1.0);
        assertThat(errors.learnedMm()).isLessThan(0.65 * errors.withoutMm());
        assertThat(errors.keptOnlyMm()).isLessThan(1.05 * errors.withoutMm());
    }
}

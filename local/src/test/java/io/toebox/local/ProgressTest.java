package io.toebox.local;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {
    private final Progress progress = new Progress(Duration.ofMinutes(5));

    @Test
    void whoPrintsNowAndThenIsWaitedForWithoutEnd() {
        for (int minute = 0; minute < 600; minute += 4) {
            assertThat(standsStill(minute, minute + 1, 0)).isFalse();
        }
    }

    @Test
    void whoWorksInSilenceIsWaitedForWithoutEnd() {
        for (int minute = 0; minute < 600; minute += 4) {
            assertThat(standsStill(minute, 7, minute)).isFalse();
        }
    }

    @Test
    void whoNeitherPrintsNorWorksIsGivenUpAfterAWhile() {
        assertThat(standsStill(1, 7, 20)).isFalse();
        assertThat(standsStill(6, 7, 22)).isFalse();
        assertThat(standsStill(7, 7, 22)).isTrue();
    }

    @Test
    void answeringTheQuestionWhetherItIsReadyIsNoWork() {
        assertThat(standsStill(1, 7, 20)).isFalse();
        assertThat(standsStill(3, 7, 21)).isFalse();
        assertThat(standsStill(7, 7, 22)).isTrue();
    }

    private boolean standsStill(int minute, long lines, long processorSeconds) {
        return progress.standsStill(Duration.ofMinutes(minute), lines, Duration.ofSeconds(processorSeconds));
    }
}

package io.toebox.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RestartPolicyTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void fiveRestartsWithinAMinuteWithGrowingPausesAndThenNoMore() {
        RestartPolicy policy = new RestartPolicy();
        List<Long> pausesMillis = new ArrayList<>();
        for (int second = 0; second < 5; second++) {
            pausesMillis.add(policy.pauseAfterDeath(NOON.plusSeconds(second))
                    .map(Duration::toMillis)
                    .orElseThrow());
        }
        assertThat(pausesMillis).containsExactly(500L, 1000L, 2000L, 4000L, 8000L);
        assertThat(policy.pauseAfterDeath(NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void deathsOfMoreThanAMinuteAgoAreForgiven() {
        RestartPolicy policy = new RestartPolicy();
        for (int second = 0; second < 5; second++) {
            policy.pauseAfterDeath(NOON.plusSeconds(second));
        }
        assertThat(policy.pauseAfterDeath(NOON.plusSeconds(65))).contains(Duration.ofMillis(500));
    }
}

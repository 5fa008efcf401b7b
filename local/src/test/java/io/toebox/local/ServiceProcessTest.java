package io.toebox.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceProcessTest {
    @TempDir
    Path data;

    private final int port = Settings.freePorts(1).getFirst();
    private final CapturedConsole console = new CapturedConsole();
    private @Nullable ServiceProcess running;

    @AfterEach
    void end() {
        if (running != null) {
            running.kill();
        }
    }

    @Test
    void oneThatNeverGetsReadyAndDoesNothingIsGivenUpWhileItLives() {
        ServiceProcess process = start(StandIn.NEVER_READY);
        assertThat(process.awaitReady(Duration.ofMillis(500))).isFalse();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void oneThatEndsIsNotWaitedForAndItsLastLinesAreKept() {
        ServiceProcess process = start(StandIn.DIES_AT_ONCE);
        assertThat(process.awaitReady(Duration.ofDays(1))).isFalse();
        assertThat(process.exitCode()).isEqualTo(3);
        assertThat(process.lastLines()).contains("cannot read the moon calendar");
    }

    @Test
    void aLongStartIsToldOfUntilItIsOver() throws Exception {
        try (StillAtIt _ = new StillAtIt(console.console(), "fit-service", System.nanoTime(), Duration.ofMillis(1))) {
            Eventually.eventually(
                    "it is told twice", () -> console.text().lines().count() > 1);
        }
        assertThat(console.text()).containsPattern("fit-service +still starting after \\d+\\.\\d s");
    }

    private ServiceProcess start(String behaviour) {
        ServiceProcess started = ServiceProcess.start(
                StandIn.command(Service.LACING, data, behaviour),
                Map.of(Service.LACING.variable("PORT"), String.valueOf(port)),
                port,
                data.resolve("lacing.log"),
                line -> {});
        running = started;
        return started;
    }
}

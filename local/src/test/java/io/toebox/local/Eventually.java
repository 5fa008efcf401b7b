package io.toebox.local;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import static org.assertj.core.api.Assertions.assertThat;

/** Waits for what happens in another process, no longer than it takes. */
final class Eventually {
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final int POLL_MILLIS = 20;

    private Eventually() {}

    static void eventually(String what, BooleanSupplier condition) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        boolean met = condition.getAsBoolean();
        while (!met && System.nanoTime() < deadline) {
            assertThat(never.await(POLL_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
            met = condition.getAsBoolean();
        }
        assertThat(met).as(what).isTrue();
    }
}

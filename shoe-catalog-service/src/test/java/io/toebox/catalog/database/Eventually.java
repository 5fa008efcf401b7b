package io.toebox.catalog.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what the service does in the background, no longer than it takes, and leaves it the processor meanwhile. */
public final class Eventually {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    /** A look is a request or a connection: more often, and the looks would hold up what they wait for. */
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(80);

    private Eventually() {}

    /** Returns as soon as the condition holds; fails when it does not for minutes. */
    public static void eventually(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        long pause = FIRST_PAUSE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                throw new AssertionError("Not yet: " + what);
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE.toNanos());
        }
    }
}

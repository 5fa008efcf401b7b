package io.toebox.local;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says every few seconds, until it is closed, that something has not finished yet and how long it has taken so far. */
final class StillAtIt implements AutoCloseable {
    static final Duration INTERVAL = Duration.ofSeconds(10);

    private final CountDownLatch over = new CountDownLatch(1);

    /**
     * Begins to wait for the first interval to pass.
     *
     * @param begin when it began, by {@link System#nanoTime}
     */
    StillAtIt(Console console, String name, long begin, Duration interval) {
        Thread.ofVirtual().start(() -> tell(console, name, begin, interval));
    }

    @Override
    public void close() {
        over.countDown();
    }

    private void tell(Console console, String name, long begin, Duration interval) {
        try {
            while (!over.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                console.step(name, "still starting after", begin);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

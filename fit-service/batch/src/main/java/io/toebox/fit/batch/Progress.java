package io.toebox.fit.batch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Says every few seconds how far it is and how long it will still take. */
final class Progress implements AutoCloseable {

    private static final int EVERY_SECONDS = 5;

    private final PrintStream out;
    private final long total;
    private final LongAdder done = new LongAdder();
    private final AtomicLong before = new AtomicLong();
    private final long began = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().unstarted(task));

    Progress(PrintStream out, long total) {
        this.out = out;
        this.total = total;
        clock.scheduleAtFixedRate(this::say, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** One more was done now. */
    void addOne() {
        done.increment();
    }

    /** So many were done by an earlier run. */
    void addFromBefore(long more) {
        before.addAndGet(more);
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    private void say() {
        if (done.sum() > 0) {
            out.println(line(done.sum(), before.get(), total, seconds()));
        }
    }

    /** @param done in these seconds, besides those from before */
    static String line(long done, long before, long total, double seconds) {
        double perSecond = done / seconds;
        long left = Math.max(0, total - done - before);
        return String.format(
                Locale.ROOT,
                "  %,d of %,d profiles (%.0f %%), %,.0f a second, %s left",
                done + before,
                total,
                100.0 * (done + before) / total,
                perSecond,
                told(Duration.ofSeconds((long) Math.ceil(left / perSecond))));
    }

    private static String told(Duration left) {
        if (left.toHours() > 0) {
            return "%d h %d min".formatted(left.toHours(), left.toMinutesPart());
        }
        return left.toMinutes() > 0
                ? "%d min %d s".formatted(left.toMinutes(), left.toSecondsPart())
                : "%d s".formatted(left.toSeconds());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}

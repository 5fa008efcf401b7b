package io.toebox.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What happens when one process dies by itself: it is said, and whether and when it is started again decided. */
final class Deaths {
    private static final Duration SIGNAL_SKEW = Duration.ofMillis(300);

    private final String name;
    private final boolean restart;
    private final CountDownLatch closing;
    private final Console console;
    private final RestartPolicy policy = new RestartPolicy();

    /**
     * The deaths of one process.
     *
     * @param name what people call it
     * @param restart whether it is started again at all
     * @param closing zero as soon as everything is being stopped, and a death is no news
     */
    Deaths(String name, boolean restart, CountDownLatch closing, Console console) {
        this.name = name;
        this.restart = restart;
        this.closing = closing;
        this.console = console;
    }

    /** Whether a death just now belongs to a stop: Ctrl-C reaches the children at the same moment as this process. */
    static boolean isPartOfStopping(CountDownLatch closing) {
        try {
            return closing.await(SIGNAL_SKEW.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Tells of a death and waits for the time of the next start; false when there is to be none. */
    boolean pauseBeforeRestart(String cause) throws InterruptedException {
        if (isPartOfStopping(closing)) {
            return false;
        }
        String news = name + " stopped by itself (" + cause + "); the rest keeps running. ";
        if (!restart) {
            console.line(news + "It is not started again, because TOEBOX_RESTART is false.");
            return false;
        }
        Optional<Duration> pause = policy.pauseAfterDeath(Instant.now());
        if (pause.isEmpty()) {
            console.line(news + "It keeps stopping, so it is not started again. Its last lines are above.");
            return false;
        }
        console.line(String.format(
                Locale.ROOT,
                "%sStarting it again in %s (%d of %d).",
                news,
                Console.seconds(pause.get()),
                policy.restartNumber(),
                RestartPolicy.RESTARTS_PER_WINDOW));
        boolean closed = closing.await(pause.get().toMillis(), TimeUnit.MILLISECONDS);
        return !closed;
    }
}

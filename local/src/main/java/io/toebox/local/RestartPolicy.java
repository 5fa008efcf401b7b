package io.toebox.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How often a process that keeps dying is started again: five times within a minute, each pause twice the one before.
 * A process that stayed up for a minute starts over with the shortest pause.
 */
final class RestartPolicy {
    static final int RESTARTS_PER_WINDOW = 5;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);

    private final Deque<Instant> deaths = new ArrayDeque<>();

    /** The pause before the next start after a death at this instant; empty when it died too often to go on. */
    Optional<Duration> pauseAfterDeath(Instant death) {
        while (!deaths.isEmpty() && deaths.peekFirst().isBefore(death.minus(WINDOW))) {
            deaths.removeFirst();
        }
        deaths.addLast(death);
        if (deaths.size() > RESTARTS_PER_WINDOW) {
            return Optional.empty();
        }
        return Optional.of(SHORTEST_PAUSE.multipliedBy(1L << (deaths.size() - 1)));
    }

    /** Which restart of the current minute the last pause was for, from 1. */
    int restartNumber() {
        return deaths.size();
    }
}

package io.toebox.gateway.core.quota;

import java.time.Duration;

/**
 * So many requests in so long a time. It is a bucket: full at first, filled again evenly, so that a burst is followed by its fair share.
 *
 * @param name in headers and problems
 * @param requests how many, at least 1
 * @param window in how long, at least one second
 */
public record Policy(String name, long requests, Duration window) {

    /**
     * A replica takes requests out of the common bucket in batches of this part. What two replicas hold and never use is then at most
     * four in a hundred, and the database is asked fifty times a window at most.
     */
    private static final int BATCHES = 50;

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(100);

    /** @throws IllegalArgumentException when nothing would be allowed at all */
    public Policy {
        if (requests < 1 || window.toSeconds() < 1) {
            throw new IllegalArgumentException("The quota %s allows nothing.".formatted(name));
        }
    }

    /** How many requests a replica takes at once. */
    public long batch() {
        return Math.max(1, requests / BATCHES);
    }

    /** How long an empty bucket is left alone: until it has one more, and not so short that asking becomes a habit. */
    long nanosToAskAgain() {
        return Math.max(SHORTEST_WAIT.toNanos(), window.toNanos() / requests);
    }

    /** Seconds until a bucket with so many left is full again. */
    long secondsUntilFull(long left) {
        long missing = Math.max(0, requests - left);
        return Math.ceilDiv(missing * window.toSeconds(), requests);
    }

    /** As {@code RateLimit-Policy} says it. */
    public String header() {
        return "\"%s\";q=%d;w=%d".formatted(name, requests, window.toSeconds());
    }
}

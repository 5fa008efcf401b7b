package io.toebox.gateway.core.quota;

/**
 * What one replica has in hand of one caller's quota. It gives out what it has, wants more before it is out of it, and knows when there
 * is nothing to be had for a while. Times are those of {@link System#nanoTime}.
 */
public final class Lease {

    private final long number;
    private final Policy policy;
    private long inHand;
    private long elsewhere;
    private long emptyUntil;
    private boolean isEmpty;
    private long lastUsed;

    /** @param number of the common bucket */
    public Lease(long number, Policy policy, long now) {
        this.number = number;
        this.policy = policy;
        this.elsewhere = policy.requests();
        this.lastUsed = now;
    }

    public long number() {
        return number;
    }

    public Policy policy() {
        return policy;
    }

    /** Takes one request out; whether there was one. */
    public synchronized boolean take(long now) {
        lastUsed = now;
        if (inHand == 0) {
            return false;
        }
        inHand--;
        return true;
    }

    /** Puts one back that another policy refused. */
    public synchronized void giveBack() {
        inHand++;
    }

    /** Whether the common bucket is known to have nothing now. */
    public synchronized boolean isKnownEmpty(long now) {
        return inHand == 0 && isEmpty && now - emptyUntil < 0;
    }

    /** Whether it is time to ask for more. */
    public synchronized boolean wantsMore(long now) {
        return 2 * inHand <= policy.batch() && !(isEmpty && now - emptyUntil < 0);
    }

    /**
     * The common bucket gave some.
     *
     * @param left what it still has
     */
    public synchronized void got(long granted, long left, long now) {
        inHand += granted;
        elsewhere = left;
        isEmpty = granted == 0;
        emptyUntil = now + policy.nanosToAskAgain();
    }

    /** What is left as far as is known here. */
    public synchronized long left() {
        return inHand + elsewhere;
    }

    /** Whole seconds until one more is there, at least 1. */
    public synchronized long secondsToNext(long now) {
        return isEmpty ? Math.max(1, Math.ceilDiv(emptyUntil - now, 1_000_000_000L)) : 1;
    }

    /** Whether nobody has asked since then. */
    public synchronized boolean isIdleSince(long then) {
        return lastUsed - then < 0;
    }

    /** As {@code RateLimit} says it. */
    public String header() {
        long left = left();
        return "\"%s\";r=%d;t=%d".formatted(policy.name(), left, policy.secondsUntilFull(left));
    }
}

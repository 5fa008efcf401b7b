package io.toebox.gateway.core.breaker;

/** How calls of the last seconds ended: one count for each second, the oldest forgotten as time goes on. */
final class RecentCalls {

    private static final long SECOND_NANOS = 1_000_000_000L;

    private final int[] answered;
    private final int[] failed;
    private long second;

    /** @param seconds how far back to look, 1 and more */
    RecentCalls(int seconds, long nowNanos) {
        this.answered = new int[seconds];
        this.failed = new int[seconds];
        this.second = secondOf(nowNanos);
    }

    void addAnswer(long nowNanos) {
        answered[slot(nowNanos)]++;
    }

    void addFailure(long nowNanos) {
        failed[slot(nowNanos)]++;
    }

    int failures(long nowNanos) {
        slot(nowNanos);
        return sum(failed);
    }

    /** All calls that ended, well or not. */
    int all(long nowNanos) {
        return failures(nowNanos) + sum(answered);
    }

    /** Where calls that end now are counted; what became too old on the way there is forgotten. */
    private int slot(long nowNanos) {
        long now = secondOf(nowNanos);
        // Not more often than there are slots, however long nobody called.
        for (long next = Math.max(second + 1, now - answered.length + 1); next <= now; next++) {
            int slot = Math.floorMod(next, answered.length);
            answered[slot] = 0;
            failed[slot] = 0;
        }
        second = Math.max(second, now);
        return Math.floorMod(second, answered.length);
    }

    private static long secondOf(long nanos) {
        return Math.floorDiv(nanos, SECOND_NANOS);
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}

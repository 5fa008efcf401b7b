package io.toebox.gateway.core.breaker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Stops calls to something that does not answer. While enough calls of the last seconds failed, all are refused for a pause; then one
 * call tries, and those that come meanwhile wait for how it ends instead of being refused. Failures of long ago never count, an
 * answer never stops anything, and a call given up by its caller says nothing. Safe for many threads.
 */
public final class Breaker {

    private final Limits limits;
    private final Deque<Consumer<Entry>> waiting = new ArrayDeque<>();
    private State state = State.CLOSED;
    private RecentCalls recent;
    private long tryAgainNanos;
    /** Raised with every change of state: how a call ends that began before says nothing of the time after. */
    private long era;

    /** @param nowNanos any clock that never goes back, the same for all methods */
    public Breaker(Limits limits, long nowNanos) {
        this.limits = limits;
        this.recent = new RecentCalls(limits.seconds(), nowNanos);
    }

    /**
     * Decides about one call, now or once the call that tries has ended, on the thread that ends it.
     *
     * @param decided told exactly once
     */
    public void enter(long nowNanos, Consumer<Entry> decided) {
        Entry entry;
        synchronized (this) {
            if (state == State.OPEN && nowNanos - tryAgainNanos >= 0) {
                change(State.TRYING);
                entry = new Ticket(era);
            } else if (state == State.TRYING) {
                if (waiting.size() < limits.mostWaiting()) {
                    waiting.add(decided);
                    return;
                }
                entry = new Refused();
            } else {
                entry = state == State.OPEN ? new Refused() : new Ticket(era);
            }
        }
        decided.accept(entry);
    }

    /** Whether calls are refused or wait at present. */
    public synchronized boolean isOpen() {
        return state != State.CLOSED;
    }

    private void answered(long ofEra, long nowNanos) {
        Runnable then;
        synchronized (this) {
            if (ofEra != era) {
                return;
            }
            if (state == State.TRYING) {
                change(State.CLOSED);
                recent = new RecentCalls(limits.seconds(), nowNanos);
                long now = era;
                then = tellWaiting(() -> new Ticket(now));
            } else {
                recent.addAnswer(nowNanos);
                return;
            }
        }
        then.run();
    }

    /** Whether this failure stopped the calls. */
    private boolean failed(long ofEra, long nowNanos) {
        Runnable then;
        synchronized (this) {
            if (ofEra != era) {
                return false;
            }
            if (state == State.CLOSED) {
                recent.addFailure(nowNanos);
                int failures = recent.failures(nowNanos);
                if (failures < limits.failures() || 2 * failures < recent.all(nowNanos)) {
                    return false;
                }
            }
            change(State.OPEN);
            tryAgainNanos = nowNanos + limits.pauseNanos();
            then = tellWaiting(Refused::new);
        }
        then.run();
        return true;
    }

    private void givenUp(long ofEra) {
        Consumer<Entry> next;
        long now;
        synchronized (this) {
            if (ofEra != era || state != State.TRYING) {
                return;
            }
            if (waiting.isEmpty()) {
                // The pause is over already: whoever comes next tries.
                change(State.OPEN);
                return;
            }
            change(State.TRYING);
            next = waiting.remove();
            now = era;
        }
        next.accept(new Ticket(now));
    }

    private void change(State next) {
        state = next;
        era++;
    }

    /** Told outside the lock, because who is told may call again. */
    private Runnable tellWaiting(Supplier<Entry> answer) {
        var told = List.copyOf(waiting);
        waiting.clear();
        return () -> told.forEach(one -> one.accept(answer.get()));
    }

    private enum State {
        CLOSED,
        OPEN,
        TRYING
    }

    /**
     * When to stop and for how long.
     *
     * @param seconds how far back to look, 1 and more
     * @param failures so many failures among the calls looked at, and no fewer than answers, stop the calls
     * @param pauseNanos how long nobody calls then
     * @param mostWaiting calls that may wait for the one that tries
     */
    public record Limits(int seconds, int failures, long pauseNanos, int mostWaiting) {}

    /** What was decided about a call. */
    public sealed interface Entry {}

    /** Do not call. */
    public record Refused() implements Entry {}

    /** Call, and tell how it ended, exactly once. */
    public final class Ticket implements Entry {

        private final long ofEra;

        private Ticket(long era) {
            this.ofEra = era;
        }

        /** There was an answer, whatever it said. */
        public void answered(long nowNanos) {
            Breaker.this.answered(ofEra, nowNanos);
        }

        /** There was no answer, or not in time; true when that stopped the calls. */
        public boolean failed(long nowNanos) {
            return Breaker.this.failed(ofEra, nowNanos);
        }

        /** The caller went away. */
        public void givenUp() {
            Breaker.this.givenUp(ofEra);
        }
    }
}

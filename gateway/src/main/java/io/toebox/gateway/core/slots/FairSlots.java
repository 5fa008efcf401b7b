package io.toebox.gateway.core.slots;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

/**
 * Slots for a number of callers at once. More wait, and of the parties that wait the one is let in that has held slots for the
 * shortest time: who comes with many or with long work waits for their own (fair queuing by start times: Goyal, Vin and Cheng,
 * 1996). When nobody more may wait, the party with the most waiting loses its last. Safe for many threads.
 */
public final class FairSlots {

    private final int mostWaiting;
    /** Whoever waits or is inside, by party, in the order they came. */
    private final Map<String, Party> parties = new LinkedHashMap<>();
    /** What the party that was last let in had held: who comes anew begins there, with neither a debt nor a credit. */
    private long heldNanosOfNewcomers;

    private int waitingCount;
    private int free;
    private boolean isHandingOver;

    /**
     * @param slots callers at once, 1 and more
     * @param mostWaiting callers that may wait, 0 and more
     */
    public FairSlots(int slots, int mostWaiting) {
        this.free = slots;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Asks for a slot.
     *
     * @param party whoever shares a turn, such as an address
     * @return ends normally when there is a slot, perhaps on the thread of {@link #leave}; then {@link #leave} is due, once. Who
     *     no longer wants to wait ends it with a failure; who lost their place sees it cancelled. Empty when the party has as many
     *     waiting as any other and nobody more may wait
     */
    public synchronized Optional<CompletableFuture<Void>> enter(String party) {
        if (free > 0 && waitingCount == 0) {
            letIn(partyOf(party));
            return Optional.of(CompletableFuture.completedFuture(null));
        }
        if (waitingCount >= mostWaiting && !makeRoomFor(party)) {
            return Optional.empty();
        }
        var turn = new CompletableFuture<Void>();
        partyOf(party).waiting.add(turn);
        waitingCount++;
        return Optional.of(turn);
    }

    private Party partyOf(String name) {
        return parties.computeIfAbsent(name, ignored -> new Party(heldNanosOfNewcomers));
    }

    private void letIn(Party party) {
        party.inside++;
        free--;
        heldNanosOfNewcomers = Math.max(heldNanosOfNewcomers, party.heldNanos);
    }

    private boolean makeRoomFor(String party) {
        for (var one : parties.values()) {
            waitingCount -= one.forgetGone();
        }
        parties.values().removeIf(Party::isGone);
        if (waitingCount < mostWaiting) {
            return true;
        }
        int own = waitingOf(party);
        var longest = parties.values().stream()
                .filter(one -> one.waiting.size() > own)
                .max(Comparator.comparingInt(one -> one.waiting.size()));
        if (longest.isEmpty()) {
            return false;
        }
        longest.get().waiting.removeLast().cancel(false);
        waitingCount--;
        return true;
    }

    private int waitingOf(String party) {
        var own = parties.get(party);
        return own == null ? 0 : own.waiting.size();
    }

    /**
     * Gives a slot back.
     *
     * @param party who had it
     * @param heldNanos for how long, 0 and more
     */
    public void leave(String party, long heldNanos) {
        synchronized (this) {
            var left = partyOf(party);
            left.inside--;
            left.heldNanos += heldNanos;
            if (left.isGone()) {
                parties.remove(party);
            }
            free++;
            if (isHandingOver) {
                return;
            }
            isHandingOver = true;
        }
        for (var next = next(); next != null; next = next()) {
            if (!next.turn().complete(null)) {
                giveBack(next.party());
            }
        }
    }

    /** Told outside the lock, because who is told may leave at once. */
    private synchronized @Nullable Next next() {
        var party = parties.values().stream()
                .filter(one -> !one.waiting.isEmpty())
                .min(Comparator.comparingLong(one -> one.heldNanos));
        if (free == 0 || party.isEmpty()) {
            isHandingOver = false;
            return null;
        }
        letIn(party.get());
        waitingCount--;
        return new Next(party.get(), party.get().waiting.remove());
    }

    private synchronized void giveBack(Party party) {
        party.inside--;
        free++;
        parties.values().removeIf(Party::isGone);
    }

    /** Slots nobody has at the moment. */
    public synchronized int free() {
        return free;
    }

    /** Callers waiting at the moment, some of whom may no longer want to. */
    public synchronized int waiting() {
        return waitingCount;
    }

    private record Next(Party party, CompletableFuture<Void> turn) {}

    private static final class Party {

        private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
        private long heldNanos;
        private int inside;

        Party(long heldNanos) {
            this.heldNanos = heldNanos;
        }

        boolean isGone() {
            return inside == 0 && waiting.isEmpty();
        }

        /** How many no longer waited. */
        int forgetGone() {
            int before = waiting.size();
            waiting.removeIf(CompletableFuture::isDone);
            return before - waiting.size();
        }
    }
}

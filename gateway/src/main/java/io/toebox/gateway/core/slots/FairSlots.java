package io.toebox.gateway.core.slots;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Slots for a number of callers at once. More wait, and are let in one of each party in turn: who comes with many waits for their
 * own, and who comes with one for no more than one of each other party (fair queuing: Nagle, RFC 970, 1985). When nobody more may
 * wait, the party with the most waiting loses its last. Safe for many threads.
 */
public final class FairSlots {

    private final int mostWaiting;
    /** Whoever waits, by party; the party whose turn it is comes first. None of them is empty. */
    private final Map<String, Deque<CompletableFuture<Void>>> waiting = new LinkedHashMap<>();

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
     *     no longer wants to wait ends it with a failure; who lost their place sees it cancelled. Empty when the party has more
     *     waiting than any other and nobody more may wait
     */
    public synchronized Optional<CompletableFuture<Void>> enter(String party) {
        if (free > 0 && waiting.isEmpty()) {
            free--;
            return Optional.of(CompletableFuture.completedFuture(null));
        }
        if (waitingCount >= mostWaiting && !makeRoomFor(party)) {
            return Optional.empty();
        }
        var turn = new CompletableFuture<Void>();
        waiting.computeIfAbsent(party, ignored -> new ArrayDeque<>()).add(turn);
        waitingCount++;
        return Optional.of(turn);
    }

    private boolean makeRoomFor(String party) {
        waiting.values().removeIf(this::isOver);
        if (waitingCount < mostWaiting) {
            return true;
        }
        var longest = waiting.entrySet().stream()
                .max(Comparator.comparingInt(one -> one.getValue().size()))
                .orElse(null);
        var own = waiting.get(party);
        if (longest == null || own != null && own.size() >= longest.getValue().size()) {
            return false;
        }
        longest.getValue().removeLast().cancel(false);
        waitingCount--;
        if (longest.getValue().isEmpty()) {
            waiting.remove(longest.getKey());
        }
        return true;
    }

    /** Forgets those who no longer wait; true when nobody of the party does. */
    private boolean isOver(Deque<CompletableFuture<Void>> party) {
        int before = party.size();
        party.removeIf(CompletableFuture::isDone);
        waitingCount -= before - party.size();
        return party.isEmpty();
    }

    /** Gives a slot back. */
    public void leave() {
        synchronized (this) {
            free++;
            if (isHandingOver) {
                return;
            }
            isHandingOver = true;
        }
        for (var next = next(); next.isPresent(); next = next()) {
            if (!next.get().complete(null)) {
                giveBack();
            }
        }
    }

    /** Told outside the lock, because who is told may leave at once. */
    private synchronized Optional<CompletableFuture<Void>> next() {
        var parties = waiting.entrySet().iterator();
        if (free == 0 || !parties.hasNext()) {
            isHandingOver = false;
            return Optional.empty();
        }
        var first = parties.next();
        parties.remove();
        var turn = first.getValue().remove();
        if (!first.getValue().isEmpty()) {
            waiting.put(first.getKey(), first.getValue());
        }
        waitingCount--;
        free--;
        return Optional.of(turn);
    }

    private synchronized void giveBack() {
        free++;
    }

    /** Slots nobody has at the moment. */
    public synchronized int free() {
        return free;
    }

    /** Callers waiting at the moment, some of whom may no longer want to. */
    public synchronized int waiting() {
        return waitingCount;
    }
}

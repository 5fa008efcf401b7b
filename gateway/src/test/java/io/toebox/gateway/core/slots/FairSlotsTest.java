package io.toebox.gateway.core.slots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FairSlotsTest {

    private final List<String> order = new ArrayList<>();

    @Test
    void whoComesWithOneWaitsForNoMoreThanTheOneInside() {
        var slots = new FairSlots(1, 100);
        enter(slots, "crowd", 21);
        enter(slots, "another", 1);
        enter(slots, "one", 1);
        leave(slots, 23);
        assertThat(order)
                .startsWith("crowd", "another", "one", "crowd", "crowd")
                .hasSize(23);
        assertThat(slots.free()).isEqualTo(1);
    }

    @Test
    void longWorkIsPaidForByWhoeverBringsIt() {
        var slots = new FairSlots(1, 1000);
        enter(slots, "heavy", 100);
        enter(slots, "light", 100);
        leave(slots, 112);
        assertThat(order.stream().filter("light"::equals).count()).isEqualTo(100);
    }

    @Test
    void whoComesAnewHasNoCreditForTheTimeBefore() {
        var slots = new FairSlots(1, 100);
        enter(slots, "old", 7);
        leave(slots, 4);
        enter(slots, "new", 6);
        leave(slots, 4);
        assertThat(order.subList(5, 9)).containsExactly("new", "old", "new", "old");
    }

    @Test
    void aFullRoomIsNotTheCrowdsAlone() {
        var slots = new FairSlots(1, 4);
        slots.enter("crowd").orElseThrow();
        var crowd = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < 4; i++) {
            crowd.add(slots.enter("crowd").orElseThrow());
        }
        assertThat(slots.enter("crowd")).isEmpty();
        assertThat(slots.enter("one")).isPresent();
        assertThat(crowd.getLast()).isCancelled();
        assertThat(crowd.subList(0, 3)).noneMatch(CompletableFuture::isDone);
        assertThat(slots.waiting()).isEqualTo(4);
    }

    @Test
    void whoGaveUpWaitingTakesNoSlotAndNoRoom() {
        var slots = new FairSlots(1, 2);
        slots.enter("a").orElseThrow();
        var late = slots.enter("a").orElseThrow();
        var patient = slots.enter("b").orElseThrow();
        late.completeExceptionally(new TimeoutException());
        assertThat(slots.enter("b")).isPresent();
        slots.leave("a", 1);
        assertThat(patient).isCompleted();
        assertThat(slots.waiting()).isEqualTo(1);
    }

    @Test
    void aLongQueueOfThoseWhoLeaveAtOnceEmptiesItself() {
        var slots = new FairSlots(1, 50_000);
        slots.enter("a").orElseThrow();
        var left = new ArrayList<Integer>();
        for (int i = 0; i < 50_000; i++) {
            int number = i;
            slots.enter("a").orElseThrow().thenRun(() -> {
                left.add(number);
                slots.leave("a", 1);
            });
        }
        slots.leave("a", 1);
        assertThat(left).hasSize(50_000).isSorted();
        assertThat(slots.free()).isEqualTo(1);
    }

    /** Never are more inside than there are slots, no slot is lost, and none stays free while somebody waits. */
    @Property(tries = 300)
    void slotsAreNeitherLostNorMade(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int size, @ForAll @IntRange(max = 8) int room) {
        var random = new Random(seed);
        var slots = new FairSlots(size, room);
        var parties = new HashMap<CompletableFuture<Void>, String>();
        var asked = new ArrayList<CompletableFuture<Void>>();
        var left = new HashSet<CompletableFuture<Void>>();
        for (int step = 0; step < 200; step++) {
            int what = random.nextInt(4);
            if (what < 2) {
                String party = "p" + random.nextInt(4);
                slots.enter(party).ifPresent(turn -> {
                    asked.add(turn);
                    parties.put(turn, party);
                });
            } else if (what == 2) {
                asked.stream()
                        .filter(one -> isIn(one) && left.add(one))
                        .findFirst()
                        .ifPresent(one -> slots.leave(parties.get(one), random.nextInt(100)));
            } else {
                asked.stream()
                        .filter(one -> !one.isDone())
                        .findAny()
                        .ifPresent(one -> one.completeExceptionally(new TimeoutException()));
            }
            long in = asked.stream()
                    .filter(one -> isIn(one) && !left.contains(one))
                    .count();
            long wait = asked.stream().filter(one -> !one.isDone()).count();
            assertThat(in + slots.free()).isEqualTo(size);
            assertThat(wait == 0 || slots.free() == 0).isTrue();
            assertThat(slots.waiting()).isBetween((int) wait, room);
        }
    }

    private static boolean isIn(CompletableFuture<Void> one) {
        return one.isDone() && !one.isCompletedExceptionally();
    }

    private void enter(FairSlots slots, String party, int times) {
        for (int i = 0; i < times; i++) {
            slots.enter(party).orElseThrow().thenRun(() -> order.add(party));
        }
    }

    /** Whoever was let in leaves, one after the other. */
    private void leave(FairSlots slots, int times) {
        for (int i = 0; i < times; i++) {
            String last = order.getLast();
            slots.leave(last, last.equals("heavy") ? 100 : 10);
        }
    }
}

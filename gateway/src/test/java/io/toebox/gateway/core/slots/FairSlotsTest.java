package io.toebox.gateway.core.slots;

import java.util.ArrayList;
import java.util.HashMap;
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

    @Test
    void whoComesWithOneWaitsForOneOfEachOtherParty() {
        var slots = new FairSlots(1, 100);
        var order = new ArrayList<String>();
        slots.enter("crowd").orElseThrow();
        for (int i = 0; i < 20; i++) {
            wait(slots, "crowd", order);
        }
        wait(slots, "another", order);
        wait(slots, "one", order);
        for (int i = 0; i < 22; i++) {
            slots.leave();
        }
        assertThat(order)
                .startsWith("crowd", "another", "one", "crowd", "crowd")
                .hasSize(22);
        slots.leave();
        assertThat(slots.free()).isEqualTo(1);
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
        slots.leave();
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
                slots.leave();
            });
        }
        slots.leave();
        assertThat(left).hasSize(50_000).isSorted();
        assertThat(slots.free()).isEqualTo(1);
    }

    /** Against the obvious: nobody is forgotten, never are more inside than there are slots, none stays free while somebody waits. */
    @Property(tries = 300)
    void slotsAreNeitherLostNorMade(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int size, @ForAll @IntRange(max = 8) int room) {
        var random = new Random(seed);
        var slots = new FairSlots(size, room);
        List<CompletableFuture<Void>> asked = new ArrayList<>();
        var inside = new HashMap<CompletableFuture<Void>, Boolean>();
        for (int step = 0; step < 200; step++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> slots.enter("p" + random.nextInt(4)).ifPresent(asked::add);
                case 2 ->
                    asked.stream()
                            .filter(one -> isIn(one) && inside.putIfAbsent(one, false) == null)
                            .findFirst()
                            .ifPresent(one -> slots.leave());
                case 3 ->
                    asked.stream()
                            .filter(one -> !one.isDone())
                            .findAny()
                            .ifPresent(one -> one.completeExceptionally(new TimeoutException()));
                default -> throw new AssertionError();
            }
            long in = asked.stream()
                    .filter(one -> isIn(one) && !inside.containsKey(one))
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

    private static void wait(FairSlots slots, String party, List<String> order) {
        slots.enter(party).orElseThrow().thenRun(() -> order.add(party));
    }
}

package io.toebox.fit.core.assortment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AssortmentTest {

    /** Few enough boxes that every shelf can be looked at. */
    private static final int BOXES = 10;

    private record Shop(int customers, int choices, List<Candidate> boxes) {

        static Shop of(long seed) {
            var random = new Random(seed);
            int customers = 1 + random.nextInt(30);
            var boxes = new ArrayList<Candidate>();
            for (int i = 0; i < BOXES; i++) {
                var suits = new BitSet();
                for (int customer = 0; customer < customers; customer++) {
                    suits.set(customer, random.nextInt(4) == 0);
                }
                boxes.add(new Candidate(random.nextInt(5), suits));
            }
            return new Shop(customers, 1 + random.nextInt(3), boxes);
        }

        Assortment assortment() {
            return new Assortment(customers, choices, boxes);
        }

        /** By the words of the definition: of each customer the different shoes, no more than are wanted. */
        long counted(BitSet shelf) {
            long served = 0;
            for (int customer = 0; customer < customers; customer++) {
                var shoes = new HashSet<Integer>();
                for (int box = shelf.nextSetBit(0); box >= 0; box = shelf.nextSetBit(box + 1)) {
                    if (boxes.get(box).suits().get(customer)) {
                        shoes.add(boxes.get(box).shoe());
                    }
                }
                served += Math.min(choices, shoes.size());
            }
            return served;
        }

        /** The most that so many boxes besides these can serve, of all shelves. */
        long most(BitSet begun, int more) {
            long most = 0;
            for (long mask = 0; mask < 1 << BOXES; mask++) {
                var shelf = BitSet.valueOf(new long[] {mask});
                shelf.andNot(begun);
                if (shelf.cardinality() <= more) {
                    shelf.or(begun);
                    most = Math.max(most, counted(shelf));
                }
            }
            return most;
        }
    }

    @Property(tries = 60)
    void whatIsServedIsCountedOnce(@ForAll long seed, @ForAll @IntRange(min = 0, max = 1023) int mask) {
        var shop = Shop.of(seed);
        var shelf = BitSet.valueOf(new long[] {mask});
        assertThat(shop.assortment().served(shelf)).isEqualTo(shop.counted(shelf));
    }

    @Property(tries = 60)
    void noShelfServesMoreThanTheBoundAndGreedKeepsItsPromise(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 1023) int mask) {
        var shop = Shop.of(seed);
        var begun = BitSet.valueOf(new long[] {mask & seed});
        var shelf = (BitSet) begun.clone();
        long before = shop.counted(begun);
        int more = 0;
        for (var step : shop.assortment().fill(begun, Long.MAX_VALUE, BOXES)) {
            shelf.set(step.box());
            more++;
            long most = shop.most(begun, more);
            assertThat(step.served()).isEqualTo(before + step.adds()).isEqualTo(shop.counted(shelf));
            assertThat(step.atMost()).isGreaterThanOrEqualTo(most);
            assertThat(step.served() - shop.counted(begun))
                    .isGreaterThanOrEqualTo((long) Math.ceil((1 - 1 / Math.E) * (most - shop.counted(begun)) - 1e-9));
            before = step.served();
        }
        assertThat(before).isEqualTo(shop.most(begun, BOXES));
    }

    @Property(tries = 60)
    void whatIsIdleIsMissedByNobodyAndTheRestIs(@ForAll long seed) {
        var shop = Shop.of(seed);
        var all = new BitSet();
        all.set(0, BOXES);
        var left = (BitSet) all.clone();
        left.andNot(shop.assortment().idle(all));
        assertThat(shop.counted(left)).isEqualTo(shop.counted(all));
        left.stream().forEach(box -> {
            var without = (BitSet) left.clone();
            without.clear(box);
            assertThat(shop.counted(without)).isLessThan(shop.counted(left));
        });
    }

    @Test
    void aBoxThatServesFewerIsTakenWhenItServesOthers() {
        var boxes = List.of(box(0, 0, 1, 2, 3), box(1, 0, 1, 2), box(2, 4));
        var steps = new Assortment(5, 1, boxes).fill(new BitSet(), 5, 3);
        assertThat(steps).containsExactly(new Assortment.Step(0, 4, 4, 4), new Assortment.Step(2, 1, 5, 5));
    }

    @Test
    void itEndsWhenEnoughIsServed() {
        var boxes = List.of(box(0, 0, 1, 2, 3), box(1, 4));
        assertThat(new Assortment(5, 1, boxes).fill(new BitSet(), 4, 3)).hasSize(1);
    }

    @Test
    void aSecondBoxOfTheSameShoeIsNoSecondChoice() {
        var shoe = List.of(box(0, 0), box(0, 0));
        var all = new BitSet();
        all.set(0, 2);
        assertThat(new Assortment(1, 2, shoe).served(all)).isEqualTo(1);
        assertThat(new Assortment(1, 2, shoe).servedAtAll(all)).isEqualTo(1);
    }

    @Test
    void nobodyAndNothingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Assortment(0, 1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assortment(1, 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assortment(1, 128, List.of()));
    }

    private static Candidate box(int shoe, int... customers) {
        var suits = new BitSet();
        for (int customer : customers) {
            suits.set(customer);
        }
        return new Candidate(shoe, suits);
    }
}

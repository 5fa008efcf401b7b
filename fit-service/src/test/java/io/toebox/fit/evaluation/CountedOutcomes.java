package io.toebox.fit.evaluation;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.learning.FeelTable;
import io.toebox.fit.core.learning.Grid;
import io.toebox.fit.core.learning.Hierarchy;
import io.toebox.fit.core.learning.Told;

/**
 * Outcomes as counts of equal ones: item, size, class of room and what was told, packed into one number each and sorted, so that a
 * million take eight megabytes and their order is forgotten.
 */
final class CountedOutcomes {

    /** Bits of a size, of a class of room and of a word. */
    private static final int SIZE = 12;

    private static final int ROOM = 16;
    private static final int TOLD = 3;
    private static final int ROOM_ZERO = 1 << (ROOM - 1);
    private static final Told[] WORDS = Told.values();

    private long[] packed = new long[1024];
    private int count;
    private boolean isSorted;

    /**
     * @param item 0 to 2 to the 32
     * @param size 0 to 4095
     * @param room class of room, -32768 to 32767
     */
    void add(long item, int size, int room, Told told) {
        if (count == packed.length) {
            packed = Arrays.copyOf(packed, 2 * count);
        }
        packed[count++] = ((item << SIZE | size) << ROOM | (room + ROOM_ZERO)) << TOLD | told.ordinal();
        isSorted = false;
    }

    int count() {
        return count;
    }

    /** What is believed of each item, in the order of their numbers. */
    void learn(Hierarchy hierarchy, FeelTable table, Grid grid, Estimate prior, ObjIntConsumer<ItemBelief> each) {
        sort();
        int from = 0;
        while (from < count) {
            long item = item(from);
            int to = from;
            while (to < count && item(to) == item) {
                to++;
            }
            each.accept(new ItemBelief(item, hierarchy.given(prior, logLikelihoods(from, to, table, grid))), to - from);
            from = to;
        }
    }

    /** One item's number and what is believed of it. */
    record ItemBelief(long item, Hierarchy.Belief belief) {}

    private SortedMap<Integer, double[]> logLikelihoods(int from, int to, FeelTable table, Grid grid) {
        var sizes = new TreeMap<Integer, double[]>();
        int at = from;
        while (at < to) {
            long cell = packed[at];
            int next = at;
            while (next < to && packed[next] == cell) {
                next++;
            }
            var sum = sizes.computeIfAbsent(
                    (int) (cell >>> (ROOM + TOLD)) & ((1 << SIZE) - 1), size -> new double[grid.points()]);
            int room = ((int) (cell >>> TOLD) & ((1 << ROOM) - 1)) - ROOM_ZERO;
            var log = table.of(WORDS[(int) cell & ((1 << TOLD) - 1)], room);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += (next - at) * log[i];
            }
            at = next;
        }
        return sizes;
    }

    private long item(int at) {
        return packed[at] >>> (SIZE + ROOM + TOLD);
    }

    private void sort() {
        if (!isSorted) {
            Arrays.sort(packed, 0, count);
            isSorted = true;
        }
    }
}

package io.toebox.fit.core.columns;

import java.util.Arrays;

/** Variants that may be ranked, with what their probability cannot exceed. */
final class Candidates {

    /** The bits of a key that tell the place; the others order by the bound, nearly. */
    private static final long PLACE = (1L << 20) - 1;

    private int[] rows = new int[256];
    private int[] variants = new int[256];
    private double[] bounds = new double[256];
    private long[] keys = new long[256];
    private int size;

    /** @param atMost above zero */
    void add(int row, int variant, double atMost) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            variants = Arrays.copyOf(variants, 2 * size);
            bounds = Arrays.copyOf(bounds, 2 * size);
            keys = Arrays.copyOf(keys, 2 * size);
        }
        rows[size] = row;
        variants[size] = variant;
        bounds[size] = atMost;
        // Numbers above zero are ordered as their bits are.
        keys[size] = Double.doubleToRawLongBits(atMost) & ~PLACE | size;
        size++;
    }

    /** What takes one of them. */
    interface Taker {
        void take(int row, int variant, double atMost);
    }

    /** Hands over all of them, the highest bound first; where two hardly differ in any order. */
    void forEachBestFirst(Taker taker) {
        Arrays.sort(keys, 0, size);
        for (int i = size - 1; i >= 0; i--) {
            int at = (int) (keys[i] & PLACE);
            taker.take(rows[at], variants[at], bounds[at]);
        }
    }
}

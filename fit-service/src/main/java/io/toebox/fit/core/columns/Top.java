package io.toebox.fit.core.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.toebox.fit.core.shoe.WidthGrade;

/** The best variants so far, best first; of equal probabilities the shoe with the lower number. */
final class Top {

    private static final WidthGrade[] WIDTHS = WidthGrade.values();

    private final double[] probabilities;
    private final int[] shoes;
    private final byte[] halfSizes;
    private final byte[] widths;
    private int size;

    /** @param limit at most so many, at least 1 */
    Top(int limit) {
        probabilities = new double[limit];
        shoes = new int[limit];
        halfSizes = new byte[limit];
        widths = new byte[limit];
        Arrays.fill(probabilities, Double.NEGATIVE_INFINITY);
    }

    /** Whatever is below this is not among the best. */
    double threshold() {
        return probabilities[probabilities.length - 1];
    }

    void offer(double probability, int shoe, byte half, byte width) {
        int at = size;
        while (at > 0 && isBefore(probability, shoe, at - 1)) {
            at--;
        }
        if (at == probabilities.length) {
            return;
        }
        if (size < probabilities.length) {
            size++;
        }
        int moved = size - 1 - at;
        System.arraycopy(probabilities, at, probabilities, at + 1, moved);
        System.arraycopy(shoes, at, shoes, at + 1, moved);
        System.arraycopy(halfSizes, at, halfSizes, at + 1, moved);
        System.arraycopy(widths, at, widths, at + 1, moved);
        probabilities[at] = probability;
        shoes[at] = shoe;
        halfSizes[at] = half;
        widths[at] = width;
    }

    private boolean isBefore(double probability, int shoe, int at) {
        return probability > probabilities[at] || probability == probabilities[at] && shoe < shoes[at];
    }

    List<Ranked> ranking() {
        var ranking = new ArrayList<Ranked>(size);
        for (int i = 0; i < size; i++) {
            ranking.add(new Ranked(shoes[i], halfSizes[i], WIDTHS[widths[i]], probabilities[i]));
        }
        return List.copyOf(ranking);
    }
}

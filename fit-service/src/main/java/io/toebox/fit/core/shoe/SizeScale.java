package io.toebox.fit.core.shoe;

import io.toebox.fit.core.foot.Population;
import io.toebox.fit.core.policy.Policy;

/**
 * The scale a runner buys on. The size run is the usual one of the scale, until a shop's feed says which sizes exist; the
 * letters are the usual ones behind narrow, standard, wide and extra wide and mean nothing across scales.
 */
public enum SizeScale {
    US_MEN("US M", 12, 30, Population.MEN, new String[] {"2A", "B", "D", "2E", "4E", "6E"}),
    US_WOMEN("US W", 10, 26, Population.WOMEN, new String[] {"4A", "2A", "B", "D", "2E", "4E"});

    private final String label;
    private final int firstHalfSize;
    private final int lastHalfSize;
    private final Population population;
    private final String[] letters;

    SizeScale(String label, int firstHalfSize, int lastHalfSize, Population population, String[] letters) {
        this.label = label;
        this.firstHalfSize = firstHalfSize;
        this.lastHalfSize = lastHalfSize;
        this.population = population;
        this.letters = letters;
    }

    /** As printed before a size, for example {@code US M}. */
    public String label() {
        return label;
    }

    /** Smallest size of the usual run, in half sizes (12 is size 6). */
    public int firstHalfSize() {
        return firstHalfSize;
    }

    /** Largest size of the usual run, in half sizes. */
    public int lastHalfSize() {
        return lastHalfSize;
    }

    /** Whose feet buy on this scale. */
    public Population population() {
        return population;
    }

    /** The letter usually printed for this width on this scale. */
    public String letter(WidthGrade width) {
        return letters[width.ordinal()];
    }

    /** The men's size, in sizes, that a label of this scale stands for. */
    public double mensSize(int halfSizes) {
        double size = halfSizes / 2.0;
        return switch (this) {
            case US_MEN -> size;
            case US_WOMEN -> size - Policy.WOMENS_SIZE_OFFSET.value();
        };
    }
}

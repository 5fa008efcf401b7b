package io.toebox.catalog.core.shoe;

import java.util.Comparator;

/**
 * One size of one scale.
 *
 * @param number within the bounds and steps of its scale
 */
public record ShoeSize(SizeScale scale, SizeNumber number) implements Comparable<ShoeSize> {

    /** The size the lab measures every shoe in: men's US 9 (RunRepeat's own description of its method). */
    public static final ShoeSize LAB_REFERENCE = new ShoeSize(SizeScale.US_MEN, SizeNumber.whole(9));

    private static final Comparator<ShoeSize> ORDER =
            Comparator.comparing(ShoeSize::scale).thenComparing(ShoeSize::number);

    public ShoeSize {
        if (!scale.allows(number)) {
            throw new IllegalArgumentException("%s is no size of the scale %s, which goes from %s to %s."
                    .formatted(number, Term.of(scale), scale.min(), scale.max()));
        }
    }

    @Override
    public int compareTo(ShoeSize other) {
        return ORDER.compare(this, other);
    }
}

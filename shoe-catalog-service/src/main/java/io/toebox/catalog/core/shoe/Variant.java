package io.toebox.catalog.core.shoe;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A shoe in one size and one width, as it stands in a box.
 *
 * @param width null when nobody said which; not taken for standard
 * @param letter the width letter printed on the box; null when none is known
 * @param gtins the numbers of its barcodes, in order and each once: one for every colour; empty when unknown
 */
public record Variant(
        ShoeSize size, @Nullable WidthGrade width, @Nullable WidthLetter letter, List<Gtin> gtins)
        implements Comparable<Variant> {

    private static final Comparator<Variant> ORDER = Comparator.comparing(Variant::size)
            .thenComparing(Variant::width, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Variant::letter, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Variant {
        gtins = gtins.stream().sorted().distinct().toList();
    }

    /** What tells it from the other variants of its shoe. */
    public Key key() {
        return new Key(size, width, letter);
    }

    @Override
    public int compareTo(Variant other) {
        return ORDER.compare(this, other);
    }

    /** A size in a width, both as labelled. */
    public record Key(
            ShoeSize size,
            @Nullable WidthGrade width,
            @Nullable WidthLetter letter) {}
}

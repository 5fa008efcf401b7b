package io.toebox.fit.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

import com.carrotsearch.hppc.LongIntHashMap;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * Which shoe, size and width is in the box with a barcode. There may be a million barcodes, and they are gathered anew whenever
 * a shoe changes, so they are kept in plain columns, one row each.
 */
public final class Boxes {

    /**
     * What a barcode stands on.
     *
     * @param width null when nobody said which
     */
    public record Box(String slug, Size size, @Nullable WidthGrade width) {}

    private static final int NO_ROW = -1;

    private final String[] slugs;
    private final long[] gtins;
    private final SoldVariant[] variants;
    private final int[] shoes;

    private final LongIntHashMap rows;

    Boxes(Collection<KnownShoe> known) {
        int count = known.stream().mapToInt(shoe -> shoe.gtins().length).sum();
        slugs = known.stream().map(shoe -> shoe.card().shoe().slug()).toArray(String[]::new);
        gtins = new long[count];
        variants = new SoldVariant[count];
        shoes = new int[count];
        rows = new LongIntHashMap(count);
        int shoe = 0;
        int row = 0;
        for (var one : known) {
            for (int i = 0; i < one.gtins().length; i++, row++) {
                gtins[row] = one.gtins()[i];
                variants[row] = one.variants()[i];
                shoes[row] = shoe;
                rows.put(gtins[row], row);
            }
            shoe++;
        }
    }

    /** The box with this barcode, 14 digits, if a shop's feed has named it. */
    public Optional<Box> find(String gtin) {
        int row = row(Long.parseLong(gtin));
        return row == NO_ROW
                ? Optional.empty()
                : Optional.of(
                        new Box(slug(row), variant(row).size(), variant(row).width()));
    }

    /** The rows of those barcodes that stand on a shoe. */
    int[] rows(long[] gtins) {
        return Arrays.stream(gtins)
                .mapToInt(this::row)
                .filter(row -> row != NO_ROW)
                .toArray();
    }

    String slug(int row) {
        return slugs[shoes[row]];
    }

    SoldVariant variant(int row) {
        return variants[row];
    }

    private int row(long gtin) {
        return rows.getOrDefault(gtin, NO_ROW);
    }
}

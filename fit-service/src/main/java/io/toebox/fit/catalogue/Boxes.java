package io.toebox.fit.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * Which shoe, size and width is in the box with a barcode. There may be a million barcodes, so they are kept in plain columns,
 * sorted by number.
 */
public final class Boxes {

    /**
     * What a barcode stands on.
     *
     * @param width null when nobody said which
     */
    public record Box(String slug, Size size, @Nullable WidthGrade width) {}

    private static final byte UNKNOWN = -1;

    private final long[] gtins;
    private final String[] slugs;
    private final byte[] scales;
    private final byte[] halfSizes;
    private final byte[] widths;

    private Boxes(List<Entry> entries) {
        int count = entries.size();
        gtins = new long[count];
        slugs = new String[count];
        scales = new byte[count];
        halfSizes = new byte[count];
        widths = new byte[count];
        for (int i = 0; i < count; i++) {
            var entry = entries.get(i);
            var box = entry.box;
            gtins[i] = entry.gtin;
            slugs[i] = box.slug();
            scales[i] = (byte) box.size().scale().ordinal();
            halfSizes[i] = (byte) box.size().halfSizes();
            widths[i] = box.width() == null ? UNKNOWN : (byte) box.width().ordinal();
        }
    }

    /** The box with this barcode, 14 digits, if a shop's feed has named it. */
    public Optional<Box> find(String gtin) {
        int i = Arrays.binarySearch(gtins, Long.parseLong(gtin));
        if (i < 0) {
            return Optional.empty();
        }
        return Optional.of(new Box(
                slugs[i],
                new Size(SizeScale.values()[scales[i]], halfSizes[i]),
                widths[i] == UNKNOWN ? null : WidthGrade.values()[widths[i]]));
    }

    private record Entry(long gtin, Box box) {}

    /** Gathers boxes in any order. */
    static final class Gathering {

        private final List<Entry> entries = new ArrayList<>();

        void add(String gtin, Box box) {
            entries.add(new Entry(Long.parseLong(gtin), box));
        }

        Boxes boxes() {
            entries.sort(Comparator.comparingLong(Entry::gtin));
            return new Boxes(entries);
        }
    }
}

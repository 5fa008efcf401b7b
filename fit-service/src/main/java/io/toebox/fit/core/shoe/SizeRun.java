package io.toebox.fit.core.shoe;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** In which sizes of one scale a shoe can be had, and in which widths each. */
public final class SizeRun {

    private final SizeScale scale;
    private final Set<WidthGrade> offered;
    private final TreeMap<Integer, EnumSet<WidthGrade>> sold = new TreeMap<>();

    private SizeRun(SizeScale scale, Shoe shoe) {
        this.scale = scale;
        this.offered =
                shoe.widthsOffered().isEmpty() ? EnumSet.of(WidthGrade.STANDARD) : EnumSet.copyOf(shoe.widthsOffered());
        for (var variant : shoe.soldAs()) {
            if (variant.size().scale() == scale) {
                add(variant.size().halfSizes(), variant.width());
            }
        }
    }

    /** The run of the shoe: what shops' feeds have shown, else the usual run of the scale in every width offered. */
    public static SizeRun of(Shoe shoe, SizeScale scale) {
        return new SizeRun(scale, shoe);
    }

    private void add(int halfSizes, @Nullable WidthGrade width) {
        var widths = sold.computeIfAbsent(halfSizes, size -> EnumSet.noneOf(WidthGrade.class));
        if (width != null) {
            widths.add(width);
        }
    }

    /** Whether anybody has said which sizes of this scale exist. */
    public boolean isKnown() {
        return !sold.isEmpty();
    }

    /** Every size of the run, ascending, at least one. */
    public List<Size> sizes() {
        return isKnown()
                ? sold.keySet().stream().map(half -> new Size(scale, half)).toList()
                : usual();
    }

    /** The usual sizes of the scale, whichever of them this shoe is sold in. */
    public List<Size> usual() {
        return IntStream.rangeClosed(scale.firstHalfSize(), scale.lastHalfSize())
                .mapToObj(half -> new Size(scale, half))
                .toList();
    }

    /** The widths of a size of the run, at least one; where nobody named the width, those that the shoe is offered in. */
    public Set<WidthGrade> widths(Size size) {
        var widths = sold.get(size.halfSizes());
        return widths == null || widths.isEmpty() ? offered : widths;
    }

    /** Whether the shoe is known to be sold in this size, or nothing is known of its sizes. */
    public boolean mayBeSold(Size size) {
        return !isKnown() || sold.containsKey(size.halfSizes());
    }
}

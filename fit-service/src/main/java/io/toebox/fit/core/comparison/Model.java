package io.toebox.fit.core.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeRun;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * A shoe as it is sold on one scale.
 *
 * @param shoe which shoe
 * @param geometry its inside on the last that is sold on this scale; its length is known
 * @param scale of its labels
 */
public record Model(Shoe shoe, Geometry geometry, SizeScale scale) {

    private static final List<InsideDimension> ACROSS =
            List.of(InsideDimension.BALL_WIDTH, InsideDimension.TOE_BOX_WIDTH);

    /**
     * Whether the shoe is known to be sold so, or nothing is known of it.
     *
     * @param size null for any size
     * @param width null for any width
     */
    public boolean mayBeSold(@Nullable Size size, @Nullable WidthGrade width) {
        var run = SizeRun.of(shoe, scale);
        var sizes = size == null
                ? run.sizes()
                : run.sizes().stream().filter(size::equals).toList();
        return sizes.stream()
                .anyMatch(one -> width == null
                        || run.widths(one).contains(width)
                        || !run.isKnown() && shoe.widthsOffered().isEmpty());
    }

    /** The shoe in one size and width, whether it is sold in it or not. */
    public Pair in(Size size, WidthGrade width) {
        return new Pair(this, size, width);
    }

    /**
     * The size and width it is sold in that feels most like another pair: the size whose length comes nearest, the smaller of
     * equals, so that a longer pair never gets a shorter size; of that size the width whose ball and toes come nearest.
     */
    public Pair nearestTo(Pair other) {
        var run = SizeRun.of(shoe, scale);
        // The width does not matter to the length.
        var size = run.sizes().stream()
                .min(Comparator.comparingDouble(
                        one -> apart(List.of(InsideDimension.INTERNAL_LENGTH), in(one, WidthGrade.STANDARD), other)))
                .orElseThrow();
        return run.widths(size).stream()
                .map(width -> in(size, width))
                .min(Comparator.<Pair>comparingDouble(pair -> apart(ACROSS, pair, other))
                        .thenComparing(pair -> Math.abs(pair.width().compareTo(other.width())))
                        .thenComparing(Pair::width))
                .orElseThrow();
    }

    /** Sum of the squares of what two pairs differ by, mm²; a dimension that one does not know counts for nothing. */
    private static double apart(Collection<InsideDimension> dimensions, Pair a, Pair b) {
        return dimensions.stream()
                .mapToDouble(dimension -> a.find(dimension)
                        .flatMap(here -> b.find(dimension).map(there -> here.meanMm() - there.meanMm()))
                        .map(mm -> mm * mm)
                        .orElse(0.0))
                .sum();
    }

    /**
     * What comes nearest of another shoe, see {@link #nearestTo}: a row for each size of this one in each width it is sold in.
     *
     * @param onlySize of this shoe, whether it is sold in it or not; null for every size
     * @param onlyWidth the same of the width
     */
    public List<Comparison> tableTo(Model other, @Nullable Size onlySize, @Nullable WidthGrade onlyWidth) {
        var run = SizeRun.of(shoe, scale);
        var sizes = onlySize == null ? run.sizes() : List.of(onlySize);
        return sizes.stream()
                .flatMap(size -> (onlyWidth == null ? run.widths(size) : Set.of(onlyWidth))
                        .stream().sorted().map(width -> in(size, width)))
                .map(pair -> Comparison.of(other.nearestTo(pair), pair))
                .toList();
    }
}

package io.toebox.fit.core.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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

    /** For each size of this shoe, in each width it is sold in, what comes nearest of another one; see {@link #nearestTo}. */
    public List<Comparison> tableTo(Model other) {
        var run = SizeRun.of(shoe, scale);
        return run.sizes().stream()
                .flatMap(size -> table(size, run.widths(size), other).stream())
                .toList();
    }

    /** The same in one width, whether this shoe is sold in it or not. */
    public List<Comparison> tableTo(Model other, WidthGrade width) {
        return SizeRun.of(shoe, scale).sizes().stream()
                .flatMap(size -> table(size, Set.of(width), other).stream())
                .toList();
    }

    private List<Comparison> table(Size size, Set<WidthGrade> widths, Model other) {
        return widths.stream()
                .sorted()
                .map(width -> in(size, width))
                .map(pair -> Comparison.of(other.nearestTo(pair), pair))
                .toList();
    }
}

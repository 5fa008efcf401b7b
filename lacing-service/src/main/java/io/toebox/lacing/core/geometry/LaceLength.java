package io.toebox.lacing.core.geometry;

import java.util.Optional;

import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.StrandName;

/**
 * How much lace a path takes.
 *
 * @param laidMm from knot to knot along the path: bar, segments and the two pieces from the last moves to the knot, mm
 */
public record LaceLength(double laidMm) {

    private static final double MM_PER_INCH = 25.4;

    /** Measures a path segment by segment. */
    public static LaceLength of(LacePath path, RowGeometry geometry) {
        double segments = path.segments().stream()
                .mapToDouble(segment -> geometry.lengthMm(path, segment))
                .sum();
        return new LaceLength(segments + toKnotMm(path, geometry));
    }

    /** How much one strand takes from the bar to the knot, mm; without its share of the bar. */
    public static double strandMm(LacePath path, StrandName strand, RowGeometry geometry) {
        double segments = path.segments().stream()
                .filter(segment -> segment.strand().equals(Optional.of(strand)))
                .mapToDouble(segment -> geometry.lengthMm(path, segment))
                .sum();
        return path.declared().tie().joinsTheEnds()
                ? segments + geometry.at(path.getStrand(strand).end()).distanceMm(geometry.knot(path))
                : segments;
    }

    /** Ends that are not tied leave their last eyelet free. */
    private static double toKnotMm(LacePath path, RowGeometry geometry) {
        if (!path.declared().tie().joinsTheEnds()) {
            return 0;
        }
        var knot = geometry.knot(path);
        return path.strands().stream()
                .mapToDouble(strand -> geometry.at(strand.end()).distanceMm(knot))
                .sum();
    }

    /** The whole lace with the usual free ends ({@link LaceFigures#FREE_END}), mm. */
    public double neededMm() {
        return laidMm + 2 * LaceFigures.FREE_END.value();
    }

    /** The next length up that laces are sold in, mm; empty when none is long enough. */
    public Optional<Double> findNextStockMm() {
        return LaceFigures.STOCK_INCHES.stream()
                .map(inches -> inches * MM_PER_INCH)
                .filter(mm -> mm >= neededMm())
                .findFirst();
    }

    /** What a lace of the given length leaves at each end beyond the knot. */
    public FreeEnds freeEndsOf(double laceLengthMm) {
        return FreeEnds.of((laceLengthMm - laidMm) / 2);
    }
}

package io.toebox.lacing.core.geometry;

import java.util.Collections;
import java.util.List;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.path.Twist;

/**
 * Where the eyelets of a shoe lie, row by row and symmetric about the middle of the throat.
 *
 * @param widthsMm distance between the two eyelets of each row with the shoe closed on the foot, {@value #MIN_WIDTH_MM} to
 *     {@value #MAX_WIDTH_MM} mm, from the toe
 * @param spacingsMm distance from each row to the next, {@value #MIN_SPACING_MM} to {@value #MAX_SPACING_MM} mm; one less
 */
public record RowGeometry(List<Double> widthsMm, List<Double> spacingsMm) {

    // Generous bounds around the published range (narrow 25 mm, wide 75 mm), to catch other units.
    public static final int MIN_WIDTH_MM = 10;
    public static final int MAX_WIDTH_MM = 120;
    public static final int MIN_SPACING_MM = 5;
    public static final int MAX_SPACING_MM = 40;

    /** The average sneaker: {@link LaceFigures#ROW_WIDTH} and {@link LaceFigures#ROW_SPACING} for every row. */
    public static final RowGeometry AVERAGE =
            new RowGeometry(LaceFigures.ROW_WIDTH.value(), LaceFigures.ROW_SPACING.value());

    /** @throws IllegalArgumentException when a distance is out of its range, or there is not one spacing less than widths */
    public RowGeometry {
        widthsMm = List.copyOf(widthsMm);
        spacingsMm = List.copyOf(spacingsMm);
        if (widthsMm.isEmpty() || spacingsMm.size() != widthsMm.size() - 1) {
            throw new IllegalArgumentException("%d row widths go with %d spacings between them, not with %d"
                    .formatted(widthsMm.size(), widthsMm.size() - 1, spacingsMm.size()));
        }
        widthsMm.forEach(width -> check("row width", width, MIN_WIDTH_MM, MAX_WIDTH_MM));
        spacingsMm.forEach(spacing -> check("row spacing", spacing, MIN_SPACING_MM, MAX_SPACING_MM));
    }

    /**
     * The same distances for as many rows as a shoe can have.
     *
     * @throws IllegalArgumentException when a distance is out of its range
     */
    public RowGeometry(double widthMm, double spacingMm) {
        this(Collections.nCopies(Eyelet.MAX_ROW, widthMm), Collections.nCopies(Eyelet.MAX_ROW - 1, spacingMm));
    }

    /**
     * Distances as they are told: one for all rows, or one each; the average ones where nothing is told.
     *
     * @param widthsMm distance between the two eyelets of a row, mm
     * @param spacingsMm distance from each row to the next, mm
     * @param rows how many rows there are, the extra one included
     * @throws IllegalArgumentException when a distance is out of its range, or there are more than one and not one each
     */
    public static RowGeometry ofTold(List<Double> widthsMm, List<Double> spacingsMm, int rows) {
        var geometry = new RowGeometry(
                spread(widthsMm, AVERAGE.widthMm(1), rows), spread(spacingsMm, AVERAGE.spacingMm(1), rows - 1));
        if (geometry.rows() != rows) {
            throw new IllegalArgumentException("%d rows have no %d row widths".formatted(rows, geometry.rows()));
        }
        return geometry;
    }

    private static List<Double> spread(List<Double> told, double average, int count) {
        return switch (told.size()) {
            case 0 -> Collections.nCopies(count, average);
            case 1 -> Collections.nCopies(count, told.getFirst());
            default -> told;
        };
    }

    /** Rows it has distances for. */
    public int rows() {
        return widthsMm.size();
    }

    /** The same for the first rows only, which says the same of a shoe with no more than those. */
    public RowGeometry ofRows(int rows) {
        return new RowGeometry(widthsMm.subList(0, rows), spacingsMm.subList(0, rows - 1));
    }

    /** Distance between the two eyelets of a row, mm. */
    public double widthMm(int row) {
        return widthsMm.get(row - 1);
    }

    /** Distance from a row to the next one, mm. */
    public double spacingMm(int row) {
        return spacingsMm.get(row - 1);
    }

    /** Distance of a row from the first one along the shoe, mm. */
    public double alongMm(int row) {
        double along = 0;
        for (int behind = 1; behind < row; behind++) {
            along += spacingMm(behind);
        }
        return along;
    }

    /** Where a move is. A hook lies half-way along the straight piece it goes under, a twist in the middle of the throat. */
    public ThroatPoint at(Move move) {
        return switch (move) {
            case Pass pass -> at(pass.eyelet());
            case Hook hook -> at(hook.fromEyelet()).middleTo(at(hook.toEyelet()));
            case Twist twist -> new ThroatPoint(0, (alongMm(twist.fromRow()) + alongMm(twist.toRow())) / 2);
        };
    }

    private ThroatPoint at(Eyelet eyelet) {
        double halfWidth = widthMm(eyelet.row()) / 2;
        double across =
                switch (eyelet.side()) {
                    case LEFT -> -halfWidth;
                    case RIGHT -> halfWidth;
                };
        return new ThroatPoint(across, alongMm(eyelet.row()));
    }

    /** Straight distance between the ends of a segment, mm. */
    public double lengthMm(Segment segment) {
        return at(segment.from()).distanceMm(at(segment.to()));
    }

    /**
     * The straight lines a segment of a path consists of: one, or two when it goes by way of a fixed knot, which lies in the
     * middle of the throat at its row.
     */
    public List<TautLine> lines(LacePath path, Segment segment) {
        var from = at(segment.from());
        var to = at(segment.to());
        boolean knotted = segment.strand().isPresent()
                && segment.from() instanceof Pass pass
                && path.declared().knotRows().contains(pass.row());
        if (!knotted) {
            return List.of(new TautLine(from, to));
        }
        var knot = new ThroatPoint(0, from.alongMm());
        return List.of(new TautLine(from, knot), new TautLine(knot, to));
    }

    /** The knot at the end, half-way between the last moves of both strands; at one side, when they end there. */
    public ThroatPoint knot(LacePath path) {
        return at(path.a().end()).middleTo(at(path.b().end()));
    }

    /** Length of a segment of a path, by way of a fixed knot where it has one, mm. */
    public double lengthMm(LacePath path, Segment segment) {
        return lines(path, segment).stream().mapToDouble(TautLine::lengthMm).sum();
    }

    private static void check(String what, double valueMm, int minMm, int maxMm) {
        if (!(valueMm >= minMm && valueMm <= maxMm)) {
            throw new IllegalArgumentException("the %s is %d to %d mm, not %s".formatted(what, minMm, maxMm, valueMm));
        }
    }
}

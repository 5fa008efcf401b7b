package io.toebox.lacing.core.effect;

import java.util.List;
import java.util.stream.IntStream;

import io.toebox.lacing.core.geometry.LaceFigures;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.path.Segment;

/**
 * How densely taut lace lies over the top of the foot. The unit is one line straight across the throat at the tension the
 * lace is tied with, in every 16 mm of the shoe. It compares lacings and rows; it is no pressure, and facings press as well. What
 * a sharper curve of the foot adds is {@link FootZone#curve}.
 *
 * @param bands between each row and the next, bars along rows left out
 * @param rows around each row: its bars, and half of what lies in the bands beside it
 */
public record DorsalLoad(List<Band> bands, List<Row> rows) {

    /**
     * The band between two neighbouring rows.
     *
     * @param fromRow the row nearer the toe
     * @param load 0 when no lace crosses the band
     */
    public record Band(int fromRow, double load) {}

    /**
     * The surroundings of a row, half-way to the rows beside it.
     *
     * @param row the row
     * @param load 0 when no lace lies there
     */
    public record Row(int row, double load) {}

    /** The load of laces snugged and tied evenly with tension 1, which no friction changes. */
    public static DorsalLoad of(Laces laces, RowGeometry geometry) {
        return of(LaceState.snuggedEvenly(laces, geometry, 0));
    }

    /** The load of laces as they are. */
    public static DorsalLoad of(LaceState state) {
        var geometry = state.geometry();
        int last = state.laces().rows();
        var lines = state.pieces().stream()
                .filter(piece -> piece.segment().filter(Segment::crossesThroat).isPresent())
                .map(piece -> Line.of(piece, geometry))
                .toList();
        var inBands = IntStream.range(1, last)
                .mapToDouble(row -> lines.stream()
                        .filter(line -> line.crosses(row))
                        .mapToDouble(Line::weight)
                        .sum())
                .toArray();
        var bands = IntStream.range(1, last)
                .mapToObj(row -> new Band(row, inBands[row - 1] * perUnitLength(geometry.spacingMm(row))))
                .toList();
        var rows = IntStream.rangeClosed(1, last)
                .mapToObj(row -> {
                    double bars = lines.stream()
                            .filter(line -> line.liesAlong(row))
                            .mapToDouble(Line::weight)
                            .sum();
                    double before = row == 1 ? 0 : inBands[row - 2] / 2;
                    double behind = row == last ? 0 : inBands[row - 1] / 2;
                    return new Row(row, (bars + before + behind) * perUnitLength(surroundingsMm(geometry, row, last)));
                })
                .toList();
        return new DorsalLoad(bands, rows);
    }

    /** The same laces tied with another tension. */
    public DorsalLoad atTension(double tension) {
        return new DorsalLoad(
                bands.stream()
                        .map(band -> new Band(band.fromRow(), band.load() * tension))
                        .toList(),
                rows.stream()
                        .map(row -> new Row(row.row(), row.load() * tension))
                        .toList());
    }

    /** Half-way to the rows beside it; the first and the last row reach as far outwards as inwards. */
    private static double surroundingsMm(RowGeometry geometry, int row, int last) {
        double before = geometry.spacingMm(Math.max(1, row - 1));
        double behind = geometry.spacingMm(Math.min(last - 1, row));
        return (before + behind) / 2;
    }

    private static double perUnitLength(double lengthMm) {
        return LaceFigures.ROW_SPACING.value() / lengthMm;
    }

    private record Line(int firstRow, int lastRow, boolean alongARow, double weight) {

        static Line of(TensePiece piece, RowGeometry geometry) {
            var segment = piece.segment().orElseThrow();
            var line = piece.line();
            boolean alongARow = line.from().alongMm() == line.to().alongMm();
            boolean alongItsLastRow = alongARow && line.to().alongMm() == geometry.alongMm(segment.lastRow());
            // Lines of two halves meet at a fixed knot in the middle.
            double throat = line.from().acrossMm() == 0 || line.to().acrossMm() == 0 ? 0.5 : 1;
            double layer = segment.layer() == Layer.OUTSIDE ? EffectFigures.OUTSIDE_LINE_WEIGHT.value() : 1;
            return new Line(
                    alongItsLastRow ? segment.lastRow() : segment.firstRow(),
                    segment.lastRow(),
                    alongARow,
                    piece.transversePull() * layer * throat);
        }

        boolean crosses(int bandFromRow) {
            return !alongARow && firstRow <= bandFromRow && bandFromRow < lastRow;
        }

        boolean liesAlong(int row) {
            return alongARow && firstRow == row;
        }
    }
}

package io.toebox.lacing.core.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.geometry.ThroatPoint;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.path.Twist;

/**
 * How hard the eyelets of one row are drawn towards the middle, as multiples of the tension the lace is tied with, without
 * the knot at the end (which adds up to 1 on each side of the last row).
 *
 * @param row the row, 1 at the toe
 * @param left sum of the horizontal parts of all segments at the left eyelet
 * @param right the same at the right eyelet
 */
public record RowPull(int row, double left, double right) {

    /** The pull of every row of one lace snugged and tied evenly, see {@link #of(Laces, RowGeometry)}. */
    public static List<RowPull> of(LacePath path, RowGeometry geometry) {
        return of(Laces.of(path), geometry);
    }

    /** The pull of every row of laces snugged and tied evenly, which no friction changes. */
    public static List<RowPull> of(Laces laces, RowGeometry geometry) {
        return of(LaceState.snuggedEvenly(laces, geometry, 0));
    }

    /** The pull of every row, unused rows included with 0, from the toe to the ankle. */
    public static List<RowPull> of(LaceState state) {
        Map<Eyelet, Double> pulls = new HashMap<>();
        for (var piece : state.pieces()) {
            piece.segment().filter(Segment::crossesThroat).ifPresent(segment -> ends(segment, piece, state.geometry())
                    .forEach(end -> add(pulls, end, piece.transversePull())));
        }
        return IntStream.rangeClosed(1, state.laces().rows())
                .mapToObj(row -> new RowPull(row, at(pulls, Side.LEFT, row), at(pulls, Side.RIGHT, row)))
                .toList();
    }

    /**
     * What the knots at the ends add to each row on either side, from the toe to the ankle: 0 but for the rows the ends are tied
     * at; those of a lock are half-way between two rows, which share it.
     */
    public static List<Double> knots(LaceState state) {
        Map<Eyelet, Double> pulls = new HashMap<>();
        var pieces = state.pieces();
        for (var path : state.laces().paths()) {
            if (path.declared().tie().joinsTheEnds()) {
                for (var strand : path.strands()) {
                    pieces.stream()
                            .filter(piece -> piece.segment().isEmpty())
                            .filter(piece -> touches(piece, state.geometry().at(strand.end())))
                            .forEach(piece -> add(pulls, strand.end(), piece.transversePull()));
                }
            }
        }
        return IntStream.rangeClosed(1, state.laces().rows())
                .mapToObj(row -> (at(pulls, Side.LEFT, row) + at(pulls, Side.RIGHT, row)) / 2)
                .toList();
    }

    private static boolean touches(TensePiece piece, ThroatPoint end) {
        return piece.line().from().equals(end) || piece.line().to().equals(end);
    }

    /** Sum over all rows of one side, which equals that of the other side. */
    public static double total(List<RowPull> pulls) {
        return pulls.stream().mapToDouble(RowPull::left).sum();
    }

    /** Of a segment by way of a fixed knot, each piece pulls only at its own eyelet. */
    private static Stream<Move> ends(Segment segment, TensePiece piece, RowGeometry geometry) {
        return Stream.of(segment.from(), segment.to()).filter(move -> {
            return touches(piece, geometry.at(move));
        });
    }

    /** A hook pulls half-way along a straight piece, so each of its two eyelets takes half. */
    private static void add(Map<Eyelet, Double> pulls, Move end, double share) {
        switch (end) {
            case Pass pass -> pulls.merge(pass.eyelet(), share, Double::sum);
            case Hook hook -> {
                pulls.merge(hook.fromEyelet(), share / 2, Double::sum);
                pulls.merge(hook.toEyelet(), share / 2, Double::sum);
            }
            case Twist _ -> {
                // The other strand pulls there.
            }
        }
    }

    private static double at(Map<Eyelet, Double> pulls, Side side, int row) {
        return pulls.getOrDefault(new Eyelet(side, row), 0.0);
    }
}

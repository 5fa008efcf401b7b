package io.toebox.lacing.core.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Bar;
import io.toebox.lacing.core.path.Direction;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;

/**
 * A lacing whose strands mirror each other, described row by row: between two rows the strand crosses, unless a straight run
 * keeps it on its side. Passes go out unless a straight run needs otherwise, because then every crossing lies in the throat.
 */
final class SymmetricLace {

    /**
     * Rows the strand climbs on one side.
     *
     * @param fromRow first row of the run
     * @param toRow last row of the run
     * @param lastPiece the face of the piece that ends at {@code toRow}; the pieces before it alternate
     */
    record StraightRun(int fromRow, int toRow, Face lastPiece) {}

    private final EyeletRows eyelets;
    private final int firstRow;
    private final int lastRow;
    private final List<StraightRun> runs = new ArrayList<>();
    private final Direction[] directions = new Direction[Eyelet.MAX_ROW + 1];

    private SymmetricLace(EyeletRows eyelets, int firstRow, int lastRow) {
        this.eyelets = eyelets;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        Arrays.fill(directions, Direction.OUT);
    }

    /** All ordinary rows, crossing between all of them. */
    static SymmetricLace crossing(EyeletRows eyelets) {
        return crossing(eyelets, 1, eyelets.rows());
    }

    /** The given rows only; rows before and behind stay empty. */
    static SymmetricLace crossing(EyeletRows eyelets, int firstRow, int lastRow) {
        return new SymmetricLace(eyelets, firstRow, lastRow);
    }

    SymmetricLace withStraightRun(int fromRow, int toRow, Face lastPiece) {
        var direction = lastPiece == Face.INSIDE ? Direction.OUT : Direction.IN;
        for (int row = toRow; row >= fromRow; row--) {
            directions[row] = direction;
            direction = direction.opposite();
        }
        runs.add(new StraightRun(fromRow, toRow, lastPiece));
        return this;
    }

    /** Passes alternate from row to row, so that whole crossings lie outside or inside; the last pass goes out. */
    SymmetricLace withAlternatingPasses() {
        var direction = Direction.OUT;
        for (int row = lastRow; row >= firstRow; row--) {
            directions[row] = direction;
            direction = direction.opposite();
        }
        return this;
    }

    LacePath toPath() {
        return toPath(List.of());
    }

    /** Ends by hooking under the straight piece behind the row before the last. */
    LacePath toPathWithHeelLock() {
        return toPath(List.of(new Hook(sideAt(lastRow).opposite(), lastRow - 1, lastRow)));
    }

    private LacePath toPath(List<Hook> hooks) {
        var passes = IntStream.rangeClosed(firstRow, lastRow)
                .mapToObj(row -> (Move) new Pass(new Eyelet(sideAt(row), row), directions[row]));
        var a = new Strand(StrandName.A, Stream.concat(passes, hooks.stream()).toList());
        var barFace = directions[firstRow] == Direction.OUT ? Face.INSIDE : Face.OUTSIDE;
        return new LacePath(new Bar(firstRow, barFace), a, a.mirrored(), unusedRows(), reliefRows());
    }

    private Side sideAt(int row) {
        long crossings = IntStream.range(firstRow, row)
                .filter(band -> runs.stream().noneMatch(r -> r.fromRow() <= band && band < r.toRow()))
                .count();
        return crossings % 2 == 0 ? Side.LEFT : Side.RIGHT;
    }

    private List<Integer> unusedRows() {
        return IntStream.rangeClosed(1, eyelets.total())
                .filter(row -> row < firstRow || row > lastRow)
                .boxed()
                .toList();
    }

    private List<Integer> reliefRows() {
        return runs.stream()
                .flatMap(run -> IntStream.range(run.fromRow() + 1, run.toRow()).boxed())
                .toList();
    }
}

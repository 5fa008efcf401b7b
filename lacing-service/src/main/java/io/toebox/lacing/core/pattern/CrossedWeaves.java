package io.toebox.lacing.core.pattern;

import java.util.ArrayList;
import java.util.List;

import io.toebox.lacing.core.path.Direction;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.path.Twist;

import static io.toebox.lacing.core.eyelet.Side.LEFT;
import static io.toebox.lacing.core.eyelet.Side.RIGHT;
import static io.toebox.lacing.core.path.Direction.IN;
import static io.toebox.lacing.core.path.Direction.OUT;
import static io.toebox.lacing.core.pattern.Weave.mirroring;
import static io.toebox.lacing.core.pattern.Weave.pass;

/** Patterns that cross the throat in another order, or otherwise, than criss-cross. */
final class CrossedWeaves {

    private CrossedWeaves() {}

    /** Criss-cross up to the row before the last; the strand on the right goes up and over, so that both end on the left. */
    static Weave sideKnot(List<Integer> rows) {
        var crossed = crossing(rows.subList(0, rows.size() - 1), OUT);
        boolean aIsRight = crossed.a().end().side() == RIGHT;
        var longer = new ArrayList<>((aIsRight ? crossed.a() : crossed.b()).moves());
        longer.add(pass(RIGHT, rows.getLast(), IN));
        longer.add(pass(LEFT, rows.getLast(), OUT));
        return aIsRight
                ? new Weave(new Strand(StrandName.A, longer), crossed.b())
                : new Weave(crossed.a(), new Strand(StrandName.B, longer));
    }

    /** Criss-cross, then each end in through the last eyelet of the other. */
    static Weave tuckedEnds(List<Integer> rows) {
        var moves = new ArrayList<>(crossing(rows, OUT).a().moves());
        moves.add(pass(moves.getLast().side().opposite(), rows.getLast(), IN));
        return mirroring(moves);
    }

    /** One end out where the other goes in, in turn from row to row; both come out at last. */
    static Weave doubleHelix(List<Integer> rows) {
        return new Weave(doubleHelix(StrandName.A, rows, OUT), doubleHelix(StrandName.B, rows, IN));
    }

    private static Strand doubleHelix(StrandName name, List<Integer> rows, Direction first) {
        var moves = new ArrayList<Move>();
        var side = name.startSide();
        var direction = first;
        for (int i = 0; i < rows.size(); i++) {
            moves.add(pass(side, rows.get(i), i == rows.size() - 1 ? OUT : direction));
            side = side.opposite();
            direction = direction.opposite();
        }
        return new Strand(name, moves);
    }

    /** Criss-cross with every pass from the outside in. */
    static Weave herringbone(List<Integer> rows) {
        return crossing(rows, IN);
    }

    /** Criss-cross with the passes of the last row from the outside in. */
    static Weave lastRowFromAbove(List<Integer> rows) {
        var moves = new ArrayList<>(crossing(rows, OUT).a().moves());
        var last = moves.removeLast();
        moves.add(pass(last.side(), rows.getLast(), IN));
        return mirroring(moves);
    }

    private static Weave crossing(List<Integer> rows, Direction direction) {
        var moves = new ArrayList<Move>();
        var side = LEFT;
        for (int row : rows) {
            moves.add(pass(side, row, direction));
            side = side.opposite();
        }
        return mirroring(moves);
    }

    /** Criss-cross, straight up over the last two rows, then over and back to the one before the last. */
    static Weave highLowHooks(List<Integer> rows) {
        int last = rows.size() - 1;
        var moves = new ArrayList<>(crossing(rows.subList(0, last - 1), OUT).a().moves());
        var side = moves.getLast().side();
        moves.add(pass(side, rows.get(last - 1), IN));
        moves.add(pass(side, rows.get(last), OUT));
        moves.add(pass(side.opposite(), rows.get(last - 1), OUT));
        return mirroring(moves);
    }

    /** From the row before the last down over every second row, straight to the row beside, and up over the others. */
    static Weave doubleBack(List<Integer> rows) {
        return doubleBack(rows, false);
    }

    /** The same, with a crossing where it turns. */
    static Weave doubleBackCrossed(List<Integer> rows) {
        return doubleBack(rows, true);
    }

    private static Weave doubleBack(List<Integer> rows, boolean crossesAtTheTurn) {
        var moves = new ArrayList<Move>();
        var side = LEFT;
        int i = rows.size() - 2;
        for (; i >= 0; i -= 2) {
            moves.add(pass(side, rows.get(i), IN));
            side = side.opposite();
        }
        side = crossesAtTheTurn ? side : side.opposite();
        for (i = i == -1 ? 0 : 1; i < rows.size(); i += 2) {
            moves.add(pass(side, rows.get(i), OUT));
            side = side.opposite();
        }
        return mirroring(moves);
    }

    /** Once around each other over every band, then over to the other side. */
    static Weave knotted(List<Integer> rows) {
        return twisted(rows, true);
    }

    /** Around each other over every band, and back. */
    static Weave loopBack(List<Integer> rows) {
        return twisted(rows, false);
    }

    private static Weave twisted(List<Integer> rows, boolean goesOver) {
        var moves = new ArrayList<Move>();
        var side = LEFT;
        moves.add(pass(side, rows.getFirst(), OUT));
        for (int i = 1; i < rows.size(); i++) {
            moves.add(new Twist(side, rows.get(i - 1), rows.get(i)));
            side = goesOver ? side.opposite() : side;
            moves.add(pass(side, rows.get(i), OUT));
        }
        return mirroring(moves);
    }

    /** From the third row down to the first, outside past all of them to the fourth, then criss-cross. */
    static Weave footbag(List<Integer> rows) {
        var moves = new ArrayList<Move>();
        moves.add(pass(LEFT, rows.get(2), OUT));
        moves.add(pass(LEFT, rows.get(1), IN));
        moves.add(pass(LEFT, rows.get(0), OUT));
        moves.add(pass(LEFT, rows.get(3), IN));
        var side = RIGHT;
        for (int row : rows.subList(4, rows.size())) {
            moves.add(pass(side, row, OUT));
            side = side.opposite();
        }
        return mirroring(moves);
    }
}

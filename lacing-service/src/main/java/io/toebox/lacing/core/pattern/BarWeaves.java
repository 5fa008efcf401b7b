package io.toebox.lacing.core.pattern;

import java.util.ArrayList;
import java.util.List;

import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Direction;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;

import static io.toebox.lacing.core.eyelet.Side.LEFT;
import static io.toebox.lacing.core.eyelet.Side.RIGHT;
import static io.toebox.lacing.core.path.Direction.IN;
import static io.toebox.lacing.core.path.Direction.OUT;
import static io.toebox.lacing.core.pattern.Weave.pass;

/** Patterns with bars over the rows whose strands do not mirror each other. */
final class BarWeaves {

    private BarWeaves() {}

    /**
     * Bars outside, and inside all pieces climb to the same side, two rows at a time: the left one straight at the toe, the right
     * one straight at the ankle.
     */
    static Weave sawtooth(List<Integer> rows) {
        return new Weave(sawtooth(StrandName.A, rows, 1), sawtooth(StrandName.B, rows, 2));
    }

    private static Strand sawtooth(StrandName name, List<Integer> rows, int firstBar) {
        var moves = new ArrayList<Move>();
        int last = rows.size() - 1;
        moves.add(pass(name.startSide(), rows.getFirst(), IN));
        for (int i = firstBar; i < last; i += 2) {
            moves.add(pass(LEFT, rows.get(i), OUT));
            moves.add(pass(RIGHT, rows.get(i), IN));
        }
        moves.add(pass(last % 2 == firstBar % 2 ? LEFT : RIGHT, rows.getLast(), OUT));
        return new Strand(name, moves);
    }

    /** Strand a goes over to the last row at once; strand b zigzags up and down two rows at a time. */
    static Weave lightning(List<Integer> rows) {
        var b = new ArrayList<Move>();
        b.add(pass(RIGHT, rows.getFirst(), OUT));
        for (int i = 1; i + 2 < rows.size(); i += 2) {
            for (var side : List.of(LEFT, RIGHT)) {
                b.add(pass(side, rows.get(i), IN));
                b.add(pass(side, rows.get(i + 1), OUT));
            }
        }
        b.add(pass(LEFT, rows.getLast(), OUT));
        var a = List.<Move>of(pass(LEFT, rows.getFirst(), OUT), pass(RIGHT, rows.getLast(), OUT));
        return new Weave(new Strand(StrandName.A, a), new Strand(StrandName.B, b));
    }

    /** Bars inside and straight pieces outside; both ends come out at one side. */
    static Weave hikingBiking(List<Integer> rows) {
        return new Weave(
                bars(StrandName.A, List.of(pass(LEFT, rows.getFirst(), OUT)), LEFT, rows, 1, IN),
                bars(StrandName.B, List.of(pass(RIGHT, rows.getFirst(), OUT)), RIGHT, rows, 2, IN));
    }

    /** The same, begun along one side instead of along the first row. */
    static Weave cyclist(List<Integer> rows) {
        return new Weave(
                bars(StrandName.A, List.of(), LEFT, rows, 0, IN), bars(StrandName.B, List.of(), LEFT, rows, 1, IN));
    }

    /** Bars outside and straight pieces inside; both ends go in at one side. */
    static Weave hiddenKnot(List<Integer> rows) {
        return new Weave(
                bars(StrandName.A, List.of(pass(LEFT, rows.getFirst(), IN)), LEFT, rows, 2, OUT),
                bars(StrandName.B, List.of(pass(RIGHT, rows.getFirst(), IN)), RIGHT, rows, 1, OUT));
    }

    /** From a side over every second row to the other side, and up from there. */
    private static Strand bars(
            StrandName name, List<Pass> begun, Side from, List<Integer> rows, int firstBar, Direction reached) {
        var moves = new ArrayList<Move>(begun);
        var side = from;
        for (int i = firstBar; i < rows.size(); i += 2) {
            moves.add(pass(side, rows.get(i), reached));
            side = side.opposite();
            moves.add(pass(side, rows.get(i), reached.opposite()));
        }
        return new Strand(name, moves);
    }
}

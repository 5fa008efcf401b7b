package io.toebox.lacing.core.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Direction;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Twist;

/**
 * A lacing whose strands mirror each other, described row by row: between two rows the strand crosses, unless a straight run
 * keeps it on its side. Passes go out unless a straight run needs otherwise, because then every crossing lies in the throat.
 * Rows are meant by their place in the order they are laced in, 0 for the first.
 */
final class SymmetricLace {

    private final List<Integer> rows;
    private final boolean[] straightFrom;
    private final boolean[] loopFrom;
    private final boolean[] halfKnotFrom;
    private final Direction[] directions;
    private boolean passesInTurn;

    private SymmetricLace(List<Integer> rows) {
        this.rows = rows;
        this.straightFrom = new boolean[rows.size()];
        this.loopFrom = new boolean[rows.size()];
        this.halfKnotFrom = new boolean[rows.size()];
        this.directions = new Direction[rows.size()];
        Arrays.fill(directions, Direction.OUT);
    }

    /** The given rows in the order they are laced in, crossing between all of them. */
    static SymmetricLace crossing(List<Integer> rows) {
        return new SymmetricLace(rows);
    }

    /**
     * Stays on its side from one place to another. The piece that ends there lies on the given face and the others alternate,
     * unless passes are made in turn: then pieces lie as they come.
     */
    void addStraightRun(int from, int to, Face lastPiece) {
        if (!passesInTurn) {
            alternate(from, to, lastPiece == Face.INSIDE ? Direction.OUT : Direction.IN);
        }
        Arrays.fill(straightFrom, from, to, true);
    }

    /** Straight outside to the next row, then across, under the other strand's straight piece and back. */
    void addLoop(int from) {
        addStraightRun(from, from + 1, Face.OUTSIDE);
        loopFrom[from] = true;
    }

    /** Once around the other strand on the way to the next row. */
    void addHalfKnot(int from) {
        halfKnotFrom[from] = true;
    }

    /** Passes alternate from row to row, so that whole crossings lie outside or inside; the last pass goes out. */
    SymmetricLace withPassesInTurn() {
        alternate(0, rows.size() - 1, Direction.OUT);
        passesInTurn = true;
        return this;
    }

    private void alternate(int from, int to, Direction last) {
        var direction = last;
        for (int i = to; i >= from; i--) {
            directions[i] = direction;
            direction = direction.opposite();
        }
    }

    /** The face of the straight piece that ends at the given place. */
    Face pieceBefore(int place) {
        return directions[place] == Direction.OUT ? Face.INSIDE : Face.OUTSIDE;
    }

    Weave toWeave() {
        var moves = new ArrayList<Move>();
        var side = Side.LEFT;
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && halfKnotFrom[i - 1]) {
                moves.add(new Twist(side.opposite(), rows.get(i - 1), rows.get(i)));
            }
            moves.add(Weave.pass(side, rows.get(i), directions[i]));
            boolean behindLoop = i > 0 && loopFrom[i - 1];
            if (behindLoop) {
                moves.add(Weave.hook(side.opposite(), rows.get(i - 1), rows.get(i)));
            }
            // From a loop on the other side the strand crosses back to where it was.
            if (!straightFrom[i] && !behindLoop) {
                side = side.opposite();
            }
        }
        return Weave.mirroring(moves);
    }

    /** Rows passed without pull: those within a straight run. */
    List<Integer> reliefRows() {
        return IntStream.range(1, rows.size())
                .filter(i -> straightFrom[i - 1] && straightFrom[i])
                .mapToObj(rows::get)
                .toList();
    }
}

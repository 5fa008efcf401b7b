package io.toebox.lacing.core.pattern;

import java.util.ArrayList;
import java.util.List;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Direction;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;

import static io.toebox.lacing.core.eyelet.Side.LEFT;
import static io.toebox.lacing.core.eyelet.Side.RIGHT;
import static io.toebox.lacing.core.path.Direction.IN;
import static io.toebox.lacing.core.path.Direction.OUT;

/**
 * Both strands of a lacing, and the patterns that leave nothing to change.
 *
 * @param a the strand that starts on the left
 * @param b the strand that starts on the right
 */
record Weave(Strand a, Strand b) {

    static Weave mirroring(List<Move> movesOfA) {
        var a = new Strand(StrandName.A, movesOfA);
        return new Weave(a, a.mirrored());
    }

    /** Straight inside over every second band, so that the last one is straight. */
    static Weave bowTie(List<Integer> rows) {
        var lace = SymmetricLace.crossing(rows);
        for (int i = rows.size() % 2; i < rows.size() - 1; i += 2) {
            lace.addStraightRun(i, i + 1, Face.INSIDE);
        }
        return lace.toWeave();
    }

    /** Straight outside over every second band from the first; the last one inside where it would end the wrong way. */
    static Weave army(List<Integer> rows) {
        var lace = SymmetricLace.crossing(rows);
        for (int i = 0; i < rows.size() - 1; i += 2) {
            lace.addStraightRun(i, i + 1, i + 1 == rows.size() - 1 ? Face.INSIDE : Face.OUTSIDE);
        }
        return lace.toWeave();
    }

    /**
     * Strand a lays the bars of the second, fourth .. row, strand b those of the others; both climb inside. Over an odd number of
     * rows strand b goes over to the other side at the end, hidden inside, so that the ends come out side by side.
     */
    static Weave straightBar(List<Integer> rows) {
        return new Weave(straightBar(StrandName.A, rows, 1), straightBar(StrandName.B, rows, 2));
    }

    private static Strand straightBar(StrandName name, List<Integer> rows, int firstBar) {
        var moves = new ArrayList<Move>();
        var side = name.startSide();
        moves.add(pass(side, rows.getFirst(), IN));
        for (int i = firstBar; i < rows.size() - 1; i += 2) {
            moves.add(pass(side, rows.get(i), OUT));
            side = side.opposite();
            moves.add(pass(side, rows.get(i), IN));
        }
        boolean goesOver = name == StrandName.B && rows.size() % 2 == 1;
        moves.add(pass(goesOver ? side.opposite() : side, rows.getLast(), OUT));
        return new Strand(name, moves);
    }

    /** Strand a runs inside straight to the last row, strand b lays all bars; over an odd number of rows it ends as above. */
    static Weave straightEasy(List<Integer> rows) {
        var b = new ArrayList<Move>();
        var side = RIGHT;
        b.add(pass(side, rows.getFirst(), IN));
        for (int row : between(rows)) {
            b.add(pass(side, row, OUT));
            side = side.opposite();
            b.add(pass(side, row, IN));
        }
        b.add(pass(RIGHT, rows.getLast(), OUT));
        var a = List.<Move>of(pass(LEFT, rows.getFirst(), IN), pass(LEFT, rows.getLast(), OUT));
        return new Weave(new Strand(StrandName.A, a), new Strand(StrandName.B, b));
    }

    /** Bars outside, zigzag inside over two rows at a time. */
    static Weave straightEuropean(List<Integer> rows) {
        return new Weave(straightEuropean(StrandName.A, rows, 1), straightEuropean(StrandName.B, rows, 2));
    }

    private static Strand straightEuropean(StrandName name, List<Integer> rows, int firstBar) {
        var moves = new ArrayList<Move>();
        var side = name.startSide();
        moves.add(pass(side, rows.getFirst(), IN));
        for (int i = firstBar; i < rows.size() - 1; i += 2) {
            moves.add(pass(side.opposite(), rows.get(i), OUT));
            moves.add(pass(side, rows.get(i), IN));
        }
        moves.add(pass(side.opposite(), rows.getLast(), OUT));
        return new Strand(name, moves);
    }

    /** Strand a runs inside from the first row to the last on the other side, strand b lays all bars. */
    static Weave shoeShop(List<Integer> rows) {
        var b = new ArrayList<Move>();
        b.add(pass(RIGHT, rows.getFirst(), IN));
        for (int row : between(rows)) {
            b.add(pass(LEFT, row, OUT));
            b.add(pass(RIGHT, row, IN));
        }
        b.add(pass(LEFT, rows.getLast(), OUT));
        var a = List.<Move>of(pass(LEFT, rows.getFirst(), IN), pass(RIGHT, rows.getLast(), OUT));
        return new Weave(new Strand(StrandName.A, a), new Strand(StrandName.B, b));
    }

    /** Shoe-shop lacing with the long strand from the big toe, which is on the right of a left shoe. */
    static Weave toeLift(List<Integer> rows) {
        var shoeShop = shoeShop(rows);
        return new Weave(shoeShop.b().mirrored(), shoeShop.a().mirrored());
    }

    /**
     * Criss-cross that passes by the second eyelet on the side of the big toe, which is on the right of a left shoe: the strand
     * that would go there is laid to the next row, and the other one goes straight to it on the little toe's side.
     */
    static Weave stepOver(List<Integer> rows) {
        return new Weave(
                stepOver(StrandName.A, List.of(pass(LEFT, rows.getFirst(), OUT)), RIGHT, rows.subList(2, rows.size())),
                stepOver(
                        StrandName.B,
                        List.of(
                                pass(RIGHT, rows.getFirst(), OUT),
                                pass(LEFT, rows.get(1), OUT),
                                pass(LEFT, rows.get(2), IN)),
                        RIGHT,
                        rows.subList(3, rows.size())));
    }

    private static Strand stepOver(StrandName name, List<Pass> begun, Side next, List<Integer> crossed) {
        var moves = new ArrayList<Move>(begun);
        var side = next;
        for (int row : crossed) {
            moves.add(pass(side, row, OUT));
            side = side.opposite();
        }
        return new Strand(name, moves);
    }

    /** Up the outside, in, across, under the straight piece of the other strand, up again; both end at a hook. */
    static Weave ladder(List<Integer> rows) {
        var moves = new ArrayList<Move>();
        var side = LEFT;
        moves.add(pass(side, rows.getFirst(), OUT));
        for (int i = 1; i < rows.size(); i++) {
            moves.add(pass(side, rows.get(i), IN));
            side = side.opposite();
            moves.add(hook(side, rows.get(i - 1), rows.get(i)));
        }
        return mirroring(moves);
    }

    /** Each end back in through its last eyelet, then through the loop of the other. */
    Weave withEyeletLock() {
        return new Weave(withEyeletLock(a), withEyeletLock(b));
    }

    private static Strand withEyeletLock(Strand strand) {
        var moves = new ArrayList<>(strand.moves());
        var end = strand.end();
        moves.add(pass(end.side(), end.lastRow(), IN));
        moves.add(hook(end.side().opposite(), end.lastRow(), end.lastRow()));
        return new Strand(strand.name(), moves);
    }

    /** Both strands go straight on to one more row, then cross and hook under each other. */
    Weave withHeelLock(int lastRow, int lockRow) {
        return new Weave(withHeelLock(a, lastRow, lockRow), withHeelLock(b, lastRow, lockRow));
    }

    private static Strand withHeelLock(Strand strand, int lastRow, int lockRow) {
        var moves = new ArrayList<>(strand.moves());
        var side = strand.end().side();
        moves.add(pass(side, lockRow, IN));
        moves.add(hook(side.opposite(), lastRow, lockRow));
        return new Strand(strand.name(), moves);
    }

    static Pass pass(Side side, int row, Direction direction) {
        return new Pass(new Eyelet(side, row), direction);
    }

    static Hook hook(Side side, int oneRow, int otherRow) {
        return new Hook(side, Math.min(oneRow, otherRow), Math.max(oneRow, otherRow));
    }

    private static List<Integer> between(List<Integer> rows) {
        return rows.subList(1, rows.size() - 1);
    }
}

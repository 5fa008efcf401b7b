package io.toebox.lacing.core.path;

import java.util.Optional;

/**
 * A stretch of lace between two moves, derived from the path.
 *
 * @param kind its shape
 * @param strand the strand it belongs to; empty for the bar, which belongs to both
 * @param from where it starts
 * @param to where it ends
 * @param layer where it runs
 */
public record Segment(Kind kind, Optional<StrandName> strand, Move from, Move to, Layer layer) {

    /** Shapes a segment can have. */
    public enum Kind {
        /** Straight across, along one row. */
        BAR,
        /** To another row of the other column. */
        DIAGONAL,
        /** To another row of the same column. */
        VERTICAL,
        /** To a hook under a straight piece. */
        HOOK
    }

    /** Whether it reaches the other column, and so draws the two facings together. */
    public boolean crossesThroat() {
        return from.side() != to.side();
    }

    /** Its row nearest the toe; for a hook, of the straight piece it goes under. */
    public int firstRow() {
        return Math.min(from.firstRow(), to.firstRow());
    }

    /** Its row nearest the ankle; for a hook, of the straight piece it goes under. */
    public int lastRow() {
        return Math.max(from.lastRow(), to.lastRow());
    }

    static Segment ofBar(Bar bar) {
        var left = new Pass(bar.eyelet(StrandName.A.startSide()), bar.firstPass());
        var layer = Layer.between(bar.face(), bar.face());
        return new Segment(Kind.BAR, Optional.empty(), left, left.mirrored(), layer);
    }

    static Segment between(StrandName strand, Move from, Move to) {
        return new Segment(
                kind(from, to), Optional.of(strand), from, to, Layer.between(from.leavesOn(), to.arrivesOn()));
    }

    private static Kind kind(Move from, Move to) {
        if (from instanceof Pass start && to instanceof Pass end) {
            if (start.side() == end.side()) {
                return Kind.VERTICAL;
            }
            return start.row() == end.row() ? Kind.BAR : Kind.DIAGONAL;
        }
        return Kind.HOOK;
    }
}

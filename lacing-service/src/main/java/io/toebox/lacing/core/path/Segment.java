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
        /** A small loop left outside at a single eyelet. */
        LOOP,
        /** To a hook under a straight piece, or back from one. */
        HOOK,
        /** To the middle of the throat, where the strands go around each other, or on from there. */
        TWIST
    }

    /** Whether it reaches the other column, or a strand from there, and so draws the two facings together. */
    public boolean crossesThroat() {
        return kind == Kind.TWIST || from.side() != to.side();
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
        return new Segment(kind(bar.a(), bar.b()), Optional.empty(), bar.a(), bar.b(), bar.layer());
    }

    static Segment between(StrandName strand, Move from, Move to) {
        return new Segment(
                kind(from, to), Optional.of(strand), from, to, Layer.between(from.leavesOn(), to.arrivesOn()));
    }

    private static Kind kind(Move from, Move to) {
        if (from instanceof Twist || to instanceof Twist) {
            return Kind.TWIST;
        }
        if (from instanceof Pass start && to instanceof Pass end) {
            boolean level = start.row() == end.row();
            if (start.side() == end.side()) {
                return level ? Kind.LOOP : Kind.VERTICAL;
            }
            return level ? Kind.BAR : Kind.DIAGONAL;
        }
        return Kind.HOOK;
    }
}

package io.toebox.lacing.core.path;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

/**
 * The piece both strands start from: along a row in most lacings, but it may as well climb from row to row, or along one side.
 *
 * @param a the first pass of strand a
 * @param b the first pass of strand b, through another eyelet
 */
public record Bar(Pass a, Pass b) {

    /**
     * Straight along a row.
     *
     * @param row the row it lies along, 1 unless rows at the toe stay empty
     * @param face inside or outside the upper
     * @throws IllegalArgumentException when the row is outside the shoe
     */
    public static Bar along(int row, Face face) {
        var direction = face == Face.INSIDE ? Direction.OUT : Direction.IN;
        var left = new Pass(new Eyelet(Side.LEFT, row), direction);
        return new Bar(left, left.mirrored());
    }

    /** Its row nearest the toe. */
    public int row() {
        return Math.min(a.row(), b.row());
    }

    /** The face it lies on where the given strand leaves it. */
    public Face face(StrandName strand) {
        return firstPass(strand).arrivesOn();
    }

    /** Where it runs, seen from strand a. */
    public Layer layer() {
        return Layer.between(face(StrandName.A), face(StrandName.B));
    }

    /** Whether it lies along one side. */
    public boolean staysOnASide() {
        return a.side() == b.side();
    }

    Pass firstPass(StrandName strand) {
        return switch (strand) {
            case A -> a;
            case B -> b;
        };
    }
}

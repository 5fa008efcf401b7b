package io.toebox.lacing.core.path;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

/**
 * A lace goes through an eyelet.
 *
 * @param eyelet the eyelet
 * @param direction in or out
 */
public record Pass(Eyelet eyelet, Direction direction) implements Move {

    @Override
    public Side side() {
        return eyelet.side();
    }

    /** The row of the eyelet, 1 at the toe. */
    public int row() {
        return eyelet.row();
    }

    @Override
    public int firstRow() {
        return eyelet.row();
    }

    @Override
    public int lastRow() {
        return eyelet.row();
    }

    @Override
    public Face arrivesOn() {
        return direction.arrivesOn();
    }

    @Override
    public Face leavesOn() {
        return direction.leavesOn();
    }

    @Override
    public Pass mirrored() {
        return new Pass(eyelet.mirrored(), direction);
    }

    /** As in the notation, for example {@code L3^}. */
    @Override
    public String toString() {
        return eyelet.toString() + direction.mark();
    }
}

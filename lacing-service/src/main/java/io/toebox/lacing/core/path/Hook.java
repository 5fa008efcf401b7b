package io.toebox.lacing.core.path;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

/**
 * A lace goes under the outside straight piece between two eyelets of one side and turns back over it, as in a heel lock; or
 * through the loop another one leaves outside at a single eyelet.
 *
 * @param side the column of the straight piece or the loop
 * @param fromRow its row nearer the toe
 * @param toRow its row nearer the ankle; the same for a loop
 */
public record Hook(Side side, int fromRow, int toRow) implements Move {

    /** @throws IllegalArgumentException when the rows do not lie one behind the other within the shoe */
    public Hook {
        if (fromRow < 1 || toRow > Eyelet.MAX_ROW || fromRow > toRow) {
            throw new IllegalArgumentException(
                    "a hook lies between two rows, the one nearer the toe first, or at one, not (%d,%d)"
                            .formatted(fromRow, toRow));
        }
    }

    /** Whether it goes through a loop at a single eyelet. */
    public boolean isThroughALoop() {
        return fromRow == toRow;
    }

    public Eyelet fromEyelet() {
        return new Eyelet(side, fromRow);
    }

    public Eyelet toEyelet() {
        return new Eyelet(side, toRow);
    }

    @Override
    public int firstRow() {
        return fromRow;
    }

    @Override
    public int lastRow() {
        return toRow;
    }

    @Override
    public Face arrivesOn() {
        return Face.OUTSIDE;
    }

    @Override
    public Face leavesOn() {
        return Face.OUTSIDE;
    }

    @Override
    public Hook mirrored() {
        return new Hook(side.opposite(), fromRow, toRow);
    }

    /** As in the notation, for example {@code @L(6,7)}. */
    @Override
    public String toString() {
        return "@%c(%d,%d)".formatted(side.letter(), fromRow, toRow);
    }
}

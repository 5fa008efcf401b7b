package io.toebox.lacing.core.path;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

/**
 * A strand meets the other one in the middle of the throat and goes around it: once around and on to the other side, as in a half
 * knot, or back to the side it came from, like two links of a chain.
 *
 * @param side the column it comes from
 * @param fromRow the row it comes from
 * @param toRow the row it goes on to
 */
public record Twist(Side side, int fromRow, int toRow) implements Move {

    /** @throws IllegalArgumentException when a row is outside the shoe, or both are the same */
    public Twist {
        if (Math.min(fromRow, toRow) < 1 || Math.max(fromRow, toRow) > Eyelet.MAX_ROW || fromRow == toRow) {
            throw new IllegalArgumentException(
                    "strands twist between two rows of the shoe, not (%d,%d)".formatted(fromRow, toRow));
        }
    }

    @Override
    public int firstRow() {
        return Math.min(fromRow, toRow);
    }

    @Override
    public int lastRow() {
        return Math.max(fromRow, toRow);
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
    public Twist mirrored() {
        return new Twist(side.opposite(), fromRow, toRow);
    }

    /** As in the notation, for example {@code &(1,2)}. */
    @Override
    public String toString() {
        return "&(%d,%d)".formatted(fromRow, toRow);
    }
}

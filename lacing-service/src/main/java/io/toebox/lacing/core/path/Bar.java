package io.toebox.lacing.core.path;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

/**
 * The straight piece both strands start from.
 *
 * @param row the row it lies along, 1 unless rows at the toe stay empty
 * @param face inside or outside the upper
 */
public record Bar(int row, Face face) {

    /** @throws IllegalArgumentException when the row is outside the shoe */
    public Bar {
        if (row < 1 || row > Eyelet.MAX_ROW) {
            throw new IllegalArgumentException("the bar lies along row 1 to %d, not %d".formatted(Eyelet.MAX_ROW, row));
        }
    }

    /** The eyelet the bar reaches on the given side. */
    public Eyelet eyelet(Side side) {
        return new Eyelet(side, row);
    }

    /** The direction in which both strands go through the bar's eyelets. */
    public Direction firstPass() {
        return face == Face.INSIDE ? Direction.OUT : Direction.IN;
    }
}

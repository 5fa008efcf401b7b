package io.toebox.lacing.core.eyelet;

/**
 * One eyelet.
 *
 * @param side its column
 * @param row its row, 1 at the toe; at most {@value #MAX_ROW}: ten ordinary rows and the extra heel-lock eyelet behind them
 */
public record Eyelet(Side side, int row) {

    /** Ten ordinary rows ({@link EyeletRows#MAX_ROWS}) and one extra heel-lock eyelet. */
    public static final int MAX_ROW = 11;

    /** @throws IllegalArgumentException when the row is outside 1..{@value #MAX_ROW} */
    public Eyelet {
        if (row < 1 || row > MAX_ROW) {
            throw new IllegalArgumentException("an eyelet row is 1 to %d, not %d".formatted(MAX_ROW, row));
        }
    }

    /** The eyelet of the same row in the other column. */
    public Eyelet mirrored() {
        return new Eyelet(side.opposite(), row);
    }

    /** As in the notation, for example {@code L3}. */
    @Override
    public String toString() {
        return "" + side.letter() + row;
    }
}

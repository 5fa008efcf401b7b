package io.toebox.lacing.core.eyelet;

/**
 * What a shoe offers to a lace.
 *
 * @param rows ordinary rows, {@value #MIN_ROWS} to {@value #MAX_ROWS}
 * @param extraHeelLockEyelet whether one more eyelet, usually set back, follows the last ordinary row on each side
 */
public record EyeletRows(int rows, boolean extraHeelLockEyelet) {

    public static final int MIN_ROWS = 4;
    public static final int MAX_ROWS = 9;

    /** @throws IllegalArgumentException when the rows are outside {@value #MIN_ROWS}..{@value #MAX_ROWS} */
    public EyeletRows {
        if (rows < MIN_ROWS || rows > MAX_ROWS) {
            throw new IllegalArgumentException(
                    "a shoe has %d to %d ordinary eyelet rows, not %d".formatted(MIN_ROWS, MAX_ROWS, rows));
        }
    }

    /** All rows, the extra one included. */
    public int total() {
        return extraHeelLockEyelet ? rows + 1 : rows;
    }
}

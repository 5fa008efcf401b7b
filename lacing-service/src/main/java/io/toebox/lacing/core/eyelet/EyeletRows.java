package io.toebox.lacing.core.eyelet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a shoe offers to a lace.
 *
 * @param rows ordinary rows, {@value #MIN_ROWS} to {@value #MAX_ROWS}, missing ones counted
 * @param extraHeelLockEyelet whether one more eyelet, usually set back, follows the last ordinary row on each side
 * @param missingRows ordinary rows no lace can go through, for example torn out; ascending
 * @param stagger the set of each ordinary row from the toe; empty when the eyelets stand in line
 */
public record EyeletRows(int rows, boolean extraHeelLockEyelet, List<Integer> missingRows, List<Stagger> stagger) {

    public static final int MIN_ROWS = 3;
    public static final int MAX_ROWS = 10;

    /** @throws IllegalArgumentException when a row is outside the shoe, or the sets are not one per ordinary row */
    public EyeletRows {
        if (rows < MIN_ROWS || rows > MAX_ROWS) {
            throw new IllegalArgumentException(
                    "a shoe has %d to %d ordinary eyelet rows, not %d".formatted(MIN_ROWS, MAX_ROWS, rows));
        }
        missingRows = missingRows.stream().sorted().distinct().toList();
        for (int row : missingRows) {
            if (row < 1 || row > rows) {
                throw new IllegalArgumentException("a missing row is 1 to %d, not %d".formatted(rows, row));
            }
        }
        stagger = List.copyOf(stagger);
        if (!stagger.isEmpty() && stagger.size() != rows) {
            throw new IllegalArgumentException(
                    "staggered eyelets name the set of each of the %d rows, not of %d".formatted(rows, stagger.size()));
        }
    }

    /** A shoe with all its rows, in line. */
    public EyeletRows(int rows, boolean extraHeelLockEyelet) {
        this(rows, extraHeelLockEyelet, List.of(), List.of());
    }

    /** All rows, the extra one and missing ones included. */
    public int total() {
        return extraHeelLockEyelet ? rows + 1 : rows;
    }

    /** The ordinary rows that are there, from the toe to the ankle. */
    public List<Integer> presentRows() {
        return IntStream.rangeClosed(1, rows)
                .filter(row -> !missingRows.contains(row))
                .boxed()
                .toList();
    }
}

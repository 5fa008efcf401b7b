package io.toebox.catalog.core.feed;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row as written.
 *
 * @param line where it starts in the file, from 1
 * @param cells the cells by what they are about, in the order of the file; a field may have several, and one without a cell
 *     is not in the map
 */
public record WrittenRow(long line, Map<Field, List<Cell>> cells) {

    public WrittenRow {
        if (line < 1) {
            throw new IllegalArgumentException("Lines are counted from 1.");
        }
        var ordered = new EnumMap<Field, List<Cell>>(Field.class);
        cells.forEach((field, written) -> {
            if (!written.isEmpty()) {
                ordered.put(field, List.copyOf(written));
            }
        });
        cells = Collections.unmodifiableMap(ordered);
    }

    /** All cells of a field; none when nothing is said. */
    public List<Cell> list(Field field) {
        return cells.getOrDefault(field, List.of());
    }

    /** The first cell of a field. */
    public Optional<Cell> find(Field field) {
        return list(field).stream().findFirst();
    }

    /** Whether anything is said of a field. */
    public boolean has(Field field) {
        return cells.containsKey(field);
    }
}

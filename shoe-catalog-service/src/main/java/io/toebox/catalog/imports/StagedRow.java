package io.toebox.catalog.imports;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Cell;
import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.core.feed.WrittenRow;

/** A row of {@code import_row} that waits to land. */
record StagedRow(
        long ordinal,
        long line,
        String shoeKey,
        String cells,
        @Nullable String findings) {

    private static final TypeReference<Map<Field, List<Cell>>> CELLS = new TypeReference<>() {};

    WrittenRow written() {
        return new WrittenRow(line, StagedRows.read(cells, CELLS));
    }
}

package io.toebox.catalog.imports.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Field;

/** A table of any kind, of whose columns a person has said what they are about. The others mean nothing. */
final class MappedTable implements Table {

    private final ColumnMapping mapping;
    private final List<String> columns;
    /** By column; null where nothing was said of it. */
    private final List<@Nullable Field> fields;

    MappedTable(ColumnMapping mapping, List<String> columns) {
        var byName = new HashMap<String, Field>();
        mapping.fields().forEach((name, field) -> byName.put(ColumnNames.fold(name), field));
        this.mapping = mapping;
        this.columns = columns;
        this.fields = columns.stream()
                .<@Nullable Field>map(column -> byName.get(ColumnNames.fold(column)))
                .toList();
    }

    @Override
    public FeedFormat format() {
        return FeedFormat.MAPPED_CSV;
    }

    @Override
    public boolean fits() {
        return findMissing().isEmpty();
    }

    /** A column that the mapping names and the table has not. */
    Optional<String> findMissing() {
        var present = columns.stream().map(ColumnNames::fold).toList();
        return mapping.fields().keySet().stream()
                .filter(name -> !present.contains(ColumnNames.fold(name)))
                .sorted()
                .findFirst();
    }

    @Override
    public int knownColumns() {
        return (int) fields.stream().filter(Objects::nonNull).count();
    }

    @Override
    public void read(Records.Written record, Rows rows) throws UnreadableFeedException {
        var cells = new RowCells(record.line());
        for (int i = 0; i < columns.size(); i++) {
            Field field = fields.get(i);
            if (field == Field.GTIN) {
                cells.add(field, columns.get(i), record.text(i));
            } else if (field != null) {
                cells.addHtml(field, columns.get(i), record.text(i));
            }
        }
        cells.handTo(rows);
    }
}

package io.toebox.catalog.imports.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Field;

/** A table in which every row says everything: the own one and Google's. */
final class PlainTable implements Table {

    private final FeedFormat format;
    private final List<String> columns;
    /** By column; null where a column means nothing here. */
    private final List<@Nullable Field> fields = new ArrayList<>();

    private PlainTable(FeedFormat format, List<String> columns) {
        this.format = format;
        this.columns = columns;
        for (String column : columns) {
            Optional<Field> field =
                    format == FeedFormat.GOOGLE_TSV ? ColumnNames.findGoogle(column) : ColumnNames.findOwn(column);
            fields.add(field.orElse(null));
        }
    }

    static PlainTable own(List<String> columns) {
        return new PlainTable(FeedFormat.TOEBOX_CSV, columns);
    }

    static PlainTable google(List<String> columns) {
        return new PlainTable(FeedFormat.GOOGLE_TSV, columns);
    }

    @Override
    public FeedFormat format() {
        return format;
    }

    @Override
    public boolean fits() {
        Set<Field> known = EnumSet.noneOf(Field.class);
        fields.stream().filter(field -> field != null).forEach(known::add);
        return format == FeedFormat.GOOGLE_TSV
                ? known.contains(Field.ITEM_ID) && known.contains(Field.MODEL)
                : ColumnMapping.namesShoes(known);
    }

    @Override
    public int knownColumns() {
        return (int) fields.stream().filter(field -> field != null).count();
    }

    @Override
    public void read(Records.Written record, Rows rows) throws UnreadableFeedException {
        var cells = new RowCells(record.line());
        for (int i = 0; i < columns.size(); i++) {
            Field field = fields.get(i);
            if (field != null && format == FeedFormat.GOOGLE_TSV) {
                cells.addHtml(field, columns.get(i), record.text(i));
            } else if (field != null) {
                cells.add(field, columns.get(i), record.text(i));
            } else if (format == FeedFormat.GOOGLE_TSV && ProductDetail.isNamed(columns.get(i))) {
                ProductDetail.readAll(columns.get(i), record.text(i), cells);
            }
        }
        cells.handTo(rows);
    }
}

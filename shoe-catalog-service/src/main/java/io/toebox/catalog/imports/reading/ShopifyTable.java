package io.toebox.catalog.imports.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Field;

/**
 * Shopify's export: a row a variant, the rows of a product one after another under the same handle, and what holds for the
 * whole product only on its first row. Rows with nothing but a picture lie between.
 */
final class ShopifyTable implements Table {

    private static final int OPTIONS = 3;
    private static final String NO_CHOICE = "Default Title";

    private final List<String> columns;
    private final int handleColumn;
    private final int titleColumn;
    private final int trackerColumn;
    /** By column; null where a column says nothing of a product or of a variant. */
    private final List<@Nullable Field> ofProduct;

    private final List<@Nullable Field> ofVariant;
    private final List<Option> options;

    private String handle = "";
    /** By column, what the first row of the product says. */
    private final String[] carried;

    ShopifyTable(List<String> columns) {
        this.columns = columns;
        List<String> names = columns.stream().map(ColumnNames::fold).toList();
        this.handleColumn = Math.max(names.indexOf("handle"), names.indexOf("urlhandle"));
        this.titleColumn = names.indexOf("title");
        this.trackerColumn = Math.max(names.indexOf("variantinventorytracker"), names.indexOf("inventorytracker"));
        this.ofProduct = new ArrayList<>();
        this.ofVariant = new ArrayList<>();
        for (String column : columns) {
            ofProduct.add(ColumnNames.findOfShopifyProduct(column).orElse(null));
            ofVariant.add(ColumnNames.findOfShopifyVariant(column).orElse(null));
        }
        this.options = new ArrayList<>();
        for (int i = 1; i <= OPTIONS; i++) {
            int name = names.indexOf("option" + i + "name");
            int value = names.indexOf("option" + i + "value");
            if (name >= 0 && value >= 0) {
                options.add(new Option(name, value));
            }
        }
        this.carried = new String[columns.size()];
        Arrays.fill(carried, "");
    }

    private record Option(int nameColumn, int valueColumn) {}

    @Override
    public FeedFormat format() {
        return FeedFormat.SHOPIFY_CSV;
    }

    @Override
    public boolean fits() {
        return handleColumn >= 0 || titleColumn >= 0 && !options.isEmpty();
    }

    @Override
    public int knownColumns() {
        long known = ofProduct.stream().filter(field -> field != null).count()
                + ofVariant.stream().filter(field -> field != null).count();
        return (int) known + 2 * options.size() + (handleColumn >= 0 ? 1 : 0);
    }

    @Override
    public void read(Records.Written record, Rows rows) throws UnreadableFeedException {
        boolean first = startsProduct(record);
        if (first) {
            Arrays.fill(carried, "");
        }
        handle = record.text(handleColumn);
        for (int i = 0; i < carried.length; i++) {
            carried[i] = record.text(i).isBlank() ? carried[i] : record.text(i);
        }
        if (first && !record.text(titleColumn).isBlank() || saysSomethingOfAVariant(record)) {
            cellsOf(record).handTo(rows);
        }
    }

    private boolean startsProduct(Records.Written record) {
        return handleColumn >= 0
                ? !record.text(handleColumn).equals(handle)
                : !record.text(titleColumn).isBlank();
    }

    private boolean saysSomethingOfAVariant(Records.Written record) {
        for (int i = 0; i < columns.size(); i++) {
            if (ofVariant.get(i) != null && !record.text(i).isBlank()) {
                return true;
            }
        }
        return options.stream()
                .anyMatch(option -> !record.text(option.valueColumn()).isBlank());
    }

    private RowCells cellsOf(Records.Written record) {
        var cells = new RowCells(record.line());
        if (handleColumn >= 0) {
            cells.addHtml(Field.ITEM_GROUP, columns.get(handleColumn), handle);
        }
        for (int i = 0; i < columns.size(); i++) {
            addIfKnown(ofProduct.get(i), columns.get(i), carried[i], cells);
            if (ofVariant.get(i) != Field.QUANTITY || isCounted(record)) {
                addIfKnown(ofVariant.get(i), columns.get(i), record.text(i), cells);
            }
        }
        for (Option option : options) {
            String choice = record.text(option.valueColumn());
            Optional<OptionName> name = OptionName.find(carried[option.nameColumn()]);
            if (name.isPresent() && !choice.equalsIgnoreCase(NO_CHOICE)) {
                name.get().addTo(cells, columns.get(option.valueColumn()), choice);
            }
        }
        return cells;
    }

    /** Whether anybody counts this variant; where nobody does, Shopify writes 0. */
    private boolean isCounted(Records.Written record) {
        return trackerColumn < 0 || !record.text(trackerColumn).isBlank();
    }

    private static void addIfKnown(@Nullable Field field, String column, String written, RowCells cells) {
        if (field != null) {
            cells.addHtml(field, column, written);
        }
    }
}

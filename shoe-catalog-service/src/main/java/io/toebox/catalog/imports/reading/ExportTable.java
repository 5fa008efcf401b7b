package io.toebox.catalog.imports.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.imports.reading.ExportColumns.Choices;

/** The product export of a shop's software other than Shopify's: a row a size and width, and rows for the product as a whole. */
final class ExportTable implements Table {

    /** Rows that sell nothing by themselves; what they say holds for those that name them. */
    private static final Set<String> WHOLE_PRODUCTS =
            Set.of("variable", "grouped", "configurable", "bundle", "virtual");

    private static final Pattern LANGUAGE = Pattern.compile("(?i)[a-z]{2}[ _](title|variant)(.*)");
    private static final Pattern PAIR =
            Pattern.compile("([\\p{L}0-9_ -]+?)\\s*[=:]\\s*(.*?)\\s*(?=,\\s*[\\p{L}0-9_ -]+?\\s*[=:]|$)");
    private static final Pattern TENTHS = Pattern.compile("0*([0-9]{1,2})([05])");
    private static final Set<String> BRAND_NAMES = Set.of("manufacturer", "brand", "marke", "marque", "marca");
    private static final Set<String> GTIN_NAMES = Set.of("gtin", "ean", "upc", "barcode", "isbn");
    /** So many attributes WooCommerce writes for nobody. */
    private static final int MAX_ATTRIBUTES = 30;

    private final ExportColumns of;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();
    /** By what variants call their product: what its own row says, by field. */
    private final Map<String, Map<Field, String>> products = new HashMap<>();

    ExportTable(ExportColumns of, List<String> columns) {
        this.of = of;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(name(columns.get(i)), i);
        }
    }

    /** A column's name without the language in front of it. */
    private static String name(String column) {
        var matcher = LANGUAGE.matcher(column);
        return ColumnNames.fold(matcher.matches() ? matcher.group(1) + matcher.group(2) : column);
    }

    @Override
    public FeedFormat format() {
        return of.format();
    }

    @Override
    public boolean fits() {
        return places.keySet().containsAll(of.needed());
    }

    @Override
    public int knownColumns() {
        var known = new HashSet<>(places.keySet());
        known.retainAll(of.fields().keySet());
        known.addAll(of.needed());
        return known.size();
    }

    @Override
    public void read(Records.Written record, Rows rows) throws UnreadableFeedException {
        String type = text(record, "type").isEmpty() ? text(record, "producttype") : text(record, "type");
        if (WHOLE_PRODUCTS.contains(type.toLowerCase(Locale.ROOT))) {
            keep(record);
            return;
        }
        var cells = new RowCells(record.line());
        of.fields().forEach((name, field) -> {
            String text = places.containsKey(name) ? textOrOfProduct(record, name, field) : "";
            if (field == Field.AVAILABILITY) {
                available(name, record, cells);
            } else if (!text.isBlank()) {
                cells.addHtml(field, column(name), text);
            }
        });
        prices(record, cells);
        Runnable choices =
                switch (of.choices()) {
                    case Choices.InAttributes() -> () -> attributes(record, cells);
                    case Choices.InPairs(var column) -> () -> pairs(column, record, cells);
                    case Choices.InTenths(var column) -> () -> sizeInTenths(column, record, cells);
                };
        choices.run();
        cells.handTo(rows);
    }

    /** 1 and 0 are yes and no here, no pairs; and where pairs are counted they say it. */
    private void available(String name, Records.Written record, RowCells cells) {
        String counted = text(record, "stock") + text(record, "qty");
        String written = text(record, name);
        if (counted.isEmpty() && !written.isEmpty()) {
            cells.add(Field.AVAILABILITY, column(name), written.equals("0") ? "out_of_stock" : "in_stock");
        }
    }

    /** A variant of WooCommerce names its product {@code id:1875} or by its number. */
    private void keep(Records.Written record) {
        var said = new HashMap<Field, String>();
        of.fields().forEach((name, field) -> {
            if (field == Field.MODEL || field == Field.BRAND || field == Field.PRODUCT_TYPE || field == Field.TAGS) {
                said.put(field, text(record, name));
            }
        });
        products.put("id:" + text(record, "id"), said);
        products.put(text(record, "sku"), said);
    }

    private String textOrOfProduct(Records.Written record, String name, Field field) {
        var product = products.getOrDefault(text(record, "parent"), Map.of());
        String own = text(record, name);
        String ofProduct = product.getOrDefault(field, "");
        // A variant's own name has size and width in it.
        return field == Field.MODEL && !ofProduct.isBlank() || own.isBlank() ? ofProduct : own;
    }

    /** The usual price, and beside it what the shoe is sold for, where both stand there. */
    private void prices(Records.Written record, RowCells cells) {
        String usual = of.prices().stream()
                .filter(column -> !text(record, column).isBlank())
                .findFirst()
                .orElse(of.prices().getLast());
        add(Field.PRICE, usual, record, cells);
        if (of.salePrice() != null && !of.salePrice().equals(usual)) {
            add(Field.SALE_PRICE, of.salePrice(), record, cells);
        }
    }

    private void attributes(Records.Written record, RowCells cells) {
        for (int i = 1; i <= MAX_ATTRIBUTES && places.containsKey("attribute" + i + "name"); i++) {
            choice(text(record, "attribute" + i + "name"), text(record, "attribute" + i + "value(s)"), cells);
        }
    }

    private void pairs(String column, Records.Written record, RowCells cells) {
        var pair = PAIR.matcher(text(record, column));
        while (pair.find()) {
            choice(pair.group(1).strip(), pair.group(2).replace("\"", "").strip(), cells);
        }
    }

    private static void choice(String written, String value, RowCells cells) {
        String name = written.replace('_', ' ').toLowerCase(Locale.ROOT).strip();
        if (value.isBlank()) {
            return;
        }
        if (BRAND_NAMES.contains(name)) {
            cells.addHtml(Field.BRAND, written, value);
        } else if (GTIN_NAMES.contains(name)) {
            cells.add(Field.GTIN, written, value);
        } else {
            OptionName.find(written.replace('_', ' ')).ifPresent(option -> option.addTo(cells, written, value));
        }
    }

    /** {@code 095} is 9.5. */
    private void sizeInTenths(String column, Records.Written record, RowCells cells) {
        String written = text(record, column);
        var tenths = TENTHS.matcher(written);
        boolean three = written.length() == 3 && tenths.matches();
        cells.add(Field.SIZE, column(column), three ? tenths.group(1) + "." + tenths.group(2) : written);
    }

    private void add(Field field, String name, Records.Written record, RowCells cells) {
        cells.addHtml(field, column(name), text(record, name));
    }

    private String text(Records.Written record, String name) {
        return CellText.of(record.text(places.getOrDefault(name, -1)));
    }

    private String column(String name) {
        Integer place = places.get(name);
        return place == null ? name : columns.get(place);
    }
}

package io.toebox.catalog.imports.reading;

/** Google's {@code product_detail}, in which shops say what Google has no attribute for, such as the width of a shoe. */
final class ProductDetail {

    private ProductDetail() {}

    static boolean isNamed(String column) {
        return ColumnNames.foldGoogle(column).equals("productdetail");
    }

    /** Reads {@code section:name:value}, several separated by commas. */
    static void readAll(String column, String written, RowCells cells) {
        for (String detail : written.split(",")) {
            String[] parts = detail.split(":", 3);
            if (parts.length == 3) {
                read(column, parts[1], parts[2], cells);
            }
        }
    }

    static void read(String column, String name, String value, RowCells cells) {
        OptionName.find(CellText.ofHtml(name)).ifPresent(option -> option.addTo(cells, column, value));
    }
}

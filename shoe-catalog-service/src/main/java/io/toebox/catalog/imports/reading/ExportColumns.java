package io.toebox.catalog.imports.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Field;

/**
 * What the exports of shop software call the fields, by format. Names are those of files seen (SEEN) and, where a format has
 * several, of the software's documentation (RECALLED); case, spaces, underscores and hyphens make no difference.
 *
 * @param format what a table with these columns is
 * @param needed columns without which a table is not of the format
 * @param fields what a column is about
 * @param prices columns of the usual price, the first that is filled; then what the shoe is sold for may stand elsewhere
 * @param salePrice column of what it is sold for; null when the format has none
 * @param choices where sizes and widths stand
 */
record ExportColumns(
        FeedFormat format,
        Set<String> needed,
        Map<String, Field> fields,
        List<String> prices,
        @Nullable String salePrice,
        Choices choices) {

    /** Where sizes, widths and colours stand. */
    sealed interface Choices {

        /** In pairs of columns, one for the name and one for the value. */
        record InAttributes() implements Choices {}

        /** In one column of pairs, {@code name=value} or {@code name: value}. */
        record InPairs(String column) implements Choices {}

        /** The size alone, in tenths without a point. */
        record InTenths(String column) implements Choices {}
    }

    /** WooCommerce's product export; sizes stand in pairs of attribute columns. */
    static final ExportColumns WOOCOMMERCE = new ExportColumns(
            FeedFormat.WOOCOMMERCE_CSV,
            Set.of("type", "sku", "name", "regularprice"),
            Map.of(
                    "sku", Field.ITEM_ID,
                    "name", Field.MODEL,
                    "brands", Field.BRAND,
                    "brand", Field.BRAND,
                    "categories", Field.PRODUCT_TYPE,
                    "tags", Field.TAGS,
                    "gtin,upc,ean,orisbn", Field.GTIN,
                    "stock", Field.QUANTITY,
                    "instock?", Field.AVAILABILITY),
            List.of("regularprice"),
            "saleprice",
            new Choices.InAttributes());

    /** Magento's product export; sizes stand in one column of {@code name=value} pairs. */
    static final ExportColumns MAGENTO = new ExportColumns(
            FeedFormat.MAGENTO_CSV,
            Set.of("sku", "producttype", "name", "additionalattributes"),
            Map.of(
                    "sku", Field.ITEM_ID,
                    "name", Field.MODEL,
                    "categories", Field.PRODUCT_TYPE,
                    "qty", Field.QUANTITY,
                    "isinstock", Field.AVAILABILITY),
            List.of("price"),
            "specialprice",
            new Choices.InPairs("additionalattributes"));

    /** Lightspeed eCom's product export; texts stand in a column for each language, sizes in one of {@code Name: value} pairs. */
    static final ExportColumns LIGHTSPEED = new ExportColumns(
            FeedFormat.LIGHTSPEED_CSV,
            Set.of("internalvariantid", "stocklevel", "price"),
            Map.of(
                    "brand", Field.BRAND,
                    "titlelong", Field.MODEL,
                    "stocklevel", Field.QUANTITY,
                    "sku", Field.ITEM_ID,
                    "ean", Field.GTIN),
            List.of("priceold", "price"),
            "price",
            new Choices.InPairs("variant"));

    /** The inventory of RICS and tills like it: a row a size, which is written in tenths without a point. */
    static final ExportColumns RICS = new ExportColumns(
            FeedFormat.RICS_CSV,
            Set.of("sku", "column", "row", "upc"),
            Map.of(
                    "sku", Field.ITEM_ID,
                    "summary", Field.MODEL,
                    "suppliername", Field.BRAND,
                    "classes", Field.PRODUCT_TYPE,
                    "upc", Field.GTIN,
                    "row", Field.WIDTH,
                    "color", Field.COLOR,
                    "onhand", Field.QUANTITY),
            List.of("retailprice"),
            null,
            new Choices.InTenths("column"));

    static final List<ExportColumns> ALL = List.of(WOOCOMMERCE, MAGENTO, LIGHTSPEED, RICS);
}

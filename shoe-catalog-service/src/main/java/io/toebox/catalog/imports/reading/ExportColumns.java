package io.toebox.catalog.imports.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.toebox.catalog.core.feed.Field;

/**
 * What the exports of shop software call the fields, by format. Names are those of files seen (SEEN) and, where a format has
 * several, of the software's documentation (RECALLED); case, spaces, underscores and hyphens make no difference.
 *
 * @param format what a table with these columns is
 * @param needed columns without which a table is not of the format
 * @param fields what a column is about
 */
record ExportColumns(FeedFormat format, Set<String> needed, Map<String, Field> fields) {

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
                    "instock?", Field.AVAILABILITY));

    /** Magento's product export; sizes stand in one column of {@code name=value} pairs. */
    static final ExportColumns MAGENTO = new ExportColumns(
            FeedFormat.MAGENTO_CSV,
            Set.of("sku", "producttype", "name", "additionalattributes"),
            Map.of(
                    "sku", Field.ITEM_ID,
                    "name", Field.MODEL,
                    "categories", Field.PRODUCT_TYPE,
                    "qty", Field.QUANTITY,
                    "isinstock", Field.AVAILABILITY));

    /** Lightspeed eCom's product export; texts stand in a column for each language, sizes in one of {@code Name: value} pairs. */
    static final ExportColumns LIGHTSPEED = new ExportColumns(
            FeedFormat.LIGHTSPEED_CSV,
            Set.of("internalvariantid", "stocklevel", "price"),
            Map.of(
                    "brand", Field.BRAND,
                    "titlelong", Field.MODEL,
                    "stocklevel", Field.QUANTITY,
                    "sku", Field.ITEM_ID,
                    "ean", Field.GTIN));

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
                    "onhand", Field.QUANTITY));

    static final List<ExportColumns> ALL = List.of(WOOCOMMERCE, MAGENTO, LIGHTSPEED, RICS);
}

package io.toebox.catalog.imports.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.toebox.catalog.core.feed.Field;

/** What the formats call the fields. Case, spaces, underscores and hyphens make no difference. */
final class ColumnNames {

    private static final Pattern JOINTS = Pattern.compile("[\\s_\\u00A0\\uFEFF-]+");
    private static final Pattern METAFIELD = Pattern.compile(".*\\((product\\.metafields\\.[^()]+)\\)");

    private static final Map<String, Field> OWN =
            Arrays.stream(Field.values()).collect(Collectors.toMap(field -> fold(field.name()), Function.identity()));

    private static final Map<String, Field> GOOGLE = Map.ofEntries(
            Map.entry("id", Field.ITEM_ID),
            Map.entry("itemgroupid", Field.ITEM_GROUP),
            Map.entry("title", Field.MODEL),
            Map.entry("brand", Field.BRAND),
            Map.entry("gender", Field.LAST_GENDER),
            Map.entry("agegroup", Field.AGE_GROUP),
            Map.entry("googleproductcategory", Field.PRODUCT_CATEGORY),
            Map.entry("producttype", Field.PRODUCT_TYPE),
            Map.entry("color", Field.COLOR),
            Map.entry("colour", Field.COLOR),
            Map.entry("condition", Field.CONDITION),
            Map.entry("size", Field.SIZE),
            Map.entry("sizesystem", Field.SIZE_SYSTEM),
            Map.entry("sizetype", Field.SIZE_TYPE),
            Map.entry("width", Field.WIDTH),
            Map.entry("shoewidth", Field.WIDTH),
            Map.entry("gtin", Field.GTIN),
            Map.entry("price", Field.PRICE),
            Map.entry("currency", Field.CURRENCY),
            Map.entry("availability", Field.AVAILABILITY),
            Map.entry("quantity", Field.QUANTITY),
            Map.entry("inventory", Field.QUANTITY));

    /** Of Shopify what is said once a product, on its first row. */
    private static final Map<String, Field> SHOPIFY_PRODUCT = Map.ofEntries(
            Map.entry("title", Field.MODEL),
            Map.entry("vendor", Field.BRAND),
            Map.entry("productcategory", Field.PRODUCT_CATEGORY),
            Map.entry("standardproducttype", Field.PRODUCT_CATEGORY),
            Map.entry("googleshopping/googleproductcategory", Field.PRODUCT_CATEGORY),
            Map.entry("type", Field.PRODUCT_TYPE),
            Map.entry("customproducttype", Field.PRODUCT_TYPE),
            Map.entry("tags", Field.TAGS),
            Map.entry("googleshopping/gender", Field.LAST_GENDER),
            Map.entry("product.metafields.shopify.targetgender", Field.LAST_GENDER),
            Map.entry("googleshopping/agegroup", Field.AGE_GROUP),
            Map.entry("product.metafields.shopify.agegroup", Field.AGE_GROUP),
            Map.entry("googleshopping/condition", Field.CONDITION));

    /** Of Shopify what is said once a variant. */
    private static final Map<String, Field> SHOPIFY_VARIANT = Map.of(
            "variantsku", Field.ITEM_ID,
            "sku", Field.ITEM_ID,
            "variantbarcode", Field.GTIN,
            "barcode", Field.GTIN,
            "variantprice", Field.PRICE,
            "price", Field.PRICE,
            "variantinventoryqty", Field.QUANTITY,
            "inventoryquantity", Field.QUANTITY);

    private ColumnNames() {}

    /** The name as names are compared. */
    static String fold(String written) {
        return JOINTS.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static Optional<Field> findOwn(String written) {
        return Optional.ofNullable(OWN.get(fold(written)));
    }

    /** The field of an attribute of Google's, with or without {@code g:} before it. */
    static Optional<Field> findGoogle(String written) {
        return Optional.ofNullable(GOOGLE.get(foldGoogle(written)));
    }

    static String foldGoogle(String written) {
        String name = fold(written);
        return name.startsWith("g:") ? name.substring(2) : name;
    }

    static Optional<Field> findOfShopifyProduct(String written) {
        Matcher metafield = METAFIELD.matcher(written);
        return Optional.ofNullable(SHOPIFY_PRODUCT.get(fold(metafield.matches() ? metafield.group(1) : written)));
    }

    static Optional<Field> findOfShopifyVariant(String written) {
        return Optional.ofNullable(SHOPIFY_VARIANT.get(fold(written)));
    }
}

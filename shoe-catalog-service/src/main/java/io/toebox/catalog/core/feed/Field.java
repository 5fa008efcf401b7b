package io.toebox.catalog.core.feed;

/** What a cell is about, whatever the format called the column. */
public enum Field {
    SLUG,
    BRAND,
    /** The model name, or the product title a shop made of it. */
    MODEL,
    VERSION,
    LAST_GENDER,
    AGE_GROUP,
    CATEGORY,
    /** Google's taxonomy: the number or the path. */
    PRODUCT_CATEGORY,
    /** The shop's own type or path. */
    PRODUCT_TYPE,
    TAGS,
    /** What the variants of one product share: {@code item_group_id}, the Shopify handle. */
    ITEM_GROUP,
    /** The shop's number of one variant. */
    ITEM_ID,
    COLOR,
    CONDITION,
    SIZE,
    SIZE_SYSTEM,
    SIZE_TYPE,
    WIDTH,
    GTIN,
    PRICE,
    /** What it is sold for, where that is less. */
    SALE_PRICE,
    CURRENCY,
    STATUS,
    AVAILABILITY,
    QUANTITY,
    CLOSURE,
    UPPER_STRETCH,
    EYELET_ROWS,
    EXTRA_HEEL_LOCK_EYELET,
    LACE_LENGTH_MM,
    TOE_BOX_SHAPE,
    TOE_BOX_SHAPE_SOURCE,
    WEIGHT_G,
    DROP_MM,
    HEEL_STACK_MM,
    FOREFOOT_STACK_MM,
    RELEASE_DATE,
    INTERNAL_LENGTH_MM,
    BALL_WIDTH_MM,
    TOE_BOX_WIDTH_MM,
    TOE_BOX_HEIGHT_MM,
    BALL_GIRTH_MM,
    INSTEP_HEIGHT_MM,
    HEEL_WIDTH_MM,
    MEASURING_METHOD,
    MEASURED_ON,
    MEASURED_SIZE,
    MEASURED_WIDTH,
    SOURCE
}

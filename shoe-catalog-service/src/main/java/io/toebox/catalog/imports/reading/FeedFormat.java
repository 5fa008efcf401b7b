package io.toebox.catalog.imports.reading;

/** The forms of a file this service can import. */
public enum FeedFormat {
    /** The own table: the columns of {@code imports/template.csv}. */
    TOEBOX_CSV,
    /** The own lines of JSON: one object a line, names as in the own table but in camelCase. */
    TOEBOX_NDJSON,
    /** Google Merchant product data as RSS or Atom. */
    GOOGLE_XML,
    /** Google Merchant product data as a table, with tabs or any other delimiter. */
    GOOGLE_TSV,
    /** The product export of Shopify, with its old or its new column names. */
    SHOPIFY_CSV,
    /** The product export of WooCommerce, with its English column names. */
    WOOCOMMERCE_CSV,
    /** The product export of Magento 2. */
    MAGENTO_CSV,
    /** The product export of Lightspeed eCom. */
    LIGHTSPEED_CSV,
    /** The inventory of RICS and tills like it. */
    RICS_CSV,
    /** Any other table, with what its columns are about said beside it. */
    MAPPED_CSV;

    /** Whether it is the catalogue's own, written by somebody who knows what each column means. */
    public boolean isOwn() {
        return this == TOEBOX_CSV || this == TOEBOX_NDJSON;
    }
}

package io.toebox.catalog.imports.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.core.feed.Cell;
import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.core.feed.WrittenRow;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignTablesTest {

    @Test
    void aGoogleTableIsRead() {
        var feed = CollectedFeed.ofResource("/feeds/prestashop-google.tsv", FeedFormat.GOOGLE_TSV);

        assertThat(feed.broken).isEmpty();
        assertThat(feed.rows.getFirst().list(Field.PRICE)).containsExactly(new Cell("price", "6,99 EUR"));
        assertThat(feed.rows.getFirst().list(Field.ITEM_GROUP)).containsExactly(new Cell("item group id", "101"));
        assertThat(feed.rows.getFirst().list(Field.WIDTH)).containsExactly(new Cell("product detail", "2E"));
        assertThat(feed.texts(0, Field.AVAILABILITY)).containsExactly("in_stock");
        assertThat(feed.texts(1, Field.AVAILABILITY)).containsExactly("out of stock");
        assertThat(feed.texts(1, Field.MODEL)).containsExactly("Example Glide 5 & more");
        assertThat(feed.rows.get(1).has(Field.GTIN)).isFalse();
    }

    @Test
    void aGoogleTableMayCallItsColumnsAsTheXmlDoes() {
        var feed = CollectedFeed.of("g:id,g:title,g:item_group_id\n1,Glide,7\n", FeedFormat.GOOGLE_TSV);

        assertThat(feed.texts(0, Field.ITEM_GROUP)).containsExactly("7");
    }

    @Test
    void anOldShopifyExportIsRead() {
        var feed = CollectedFeed.ofResource("/feeds/shopify-old.csv", FeedFormat.SHOPIFY_CSV);

        assertThat(feed.broken).isEmpty();
        assertThat(feed.rows).extracting(WrittenRow::line).containsExactly(2L, 4L, 6L);
        WrittenRow second = feed.rows.get(1);
        assertThat(second.list(Field.ITEM_GROUP)).containsExactly(new Cell("Handle", "glide-5"));
        assertThat(second.list(Field.MODEL)).containsExactly(new Cell("Title", "Glide 5"));
        assertThat(second.list(Field.BRAND)).containsExactly(new Cell("Vendor", "Example"));
        assertThat(second.list(Field.SIZE)).containsExactly(new Cell("Option1 Value", "10"));
        assertThat(feed.texts(1, Field.SIZE_SYSTEM)).containsExactly("US");
        assertThat(feed.texts(1, Field.WIDTH)).containsExactly("2E");
        assertThat(feed.texts(1, Field.COLOR)).containsExactly("Schwarz");
        assertThat(feed.texts(1, Field.GTIN)).containsExactly("'4000000000020");
        assertThat(feed.texts(1, Field.QUANTITY)).containsExactly("-1");
        assertThat(feed.texts(1, Field.LAST_GENDER)).containsExactly("male", "male");
        assertThat(feed.texts(1, Field.PRODUCT_CATEGORY)).containsExactly("Apparel & Accessories > Shoes", "187");
        assertThat(second.has(Field.WEIGHT_G)).isFalse();
        assertThat(second.has(Field.STATUS)).isFalse();
    }

    @Test
    void aProductWithoutAChoiceHasNoSizeAndNothingOfTheProductBefore() {
        var feed = CollectedFeed.ofResource("/feeds/shopify-old.csv", FeedFormat.SHOPIFY_CSV);

        assertThat(feed.texts(2, Field.MODEL)).containsExactly("Trail 2, the \"grippy\"");
        assertThat(feed.rows.get(2).cells())
                .doesNotContainKeys(Field.SIZE, Field.WIDTH, Field.ITEM_ID, Field.LAST_GENDER);
    }

    @Test
    void aNewShopifyExportIsRead() {
        var feed = CollectedFeed.ofResource("/feeds/shopify-new.csv", FeedFormat.SHOPIFY_CSV);

        assertThat(feed.texts(1, Field.MODEL)).containsExactly("Glide 5 Women");
        assertThat(feed.texts(1, Field.SIZE)).containsExactly("39 1/3");
        assertThat(feed.texts(1, Field.SIZE_SYSTEM)).containsExactly("EU");
        assertThat(feed.texts(1, Field.COLOR)).containsExactly("Red");
        assertThat(feed.texts(1, Field.QUANTITY)).containsExactly("0");
        assertThat(feed.texts(0, Field.GTIN)).containsExactly("4000000000037");
        assertThat(feed.rows.get(1).has(Field.GTIN)).isFalse();
    }

    @Test
    void aQuantityThatShopifyDoesNotCountIsNone() {
        var feed = CollectedFeed.of("""
                Handle,Title,Option1 Name,Option1 Value,Variant Inventory Tracker,Variant Inventory Qty
                glide,Glide,Size,9,,0
                glide,,,10,shopify,0
                """, FeedFormat.SHOPIFY_CSV);

        assertThat(feed.rows.get(0).has(Field.QUANTITY)).isFalse();
        assertThat(feed.texts(1, Field.QUANTITY)).containsExactly("0");
    }

    @Test
    void oneVariantProductsNeedNoHandle() {
        var feed = CollectedFeed.of(
                "Title,Vendor,Option1 name,Option1 value,Price\nGlide,Example,Title,Default Title,99\n"
                        + "Ridge,Example,size,9,119\n",
                FeedFormat.SHOPIFY_CSV);

        assertThat(feed.texts(0, Field.MODEL)).containsExactly("Glide");
        assertThat(feed.texts(1, Field.MODEL)).containsExactly("Ridge");
        assertThat(feed.texts(1, Field.SIZE)).containsExactly("9");
    }

    @ParameterizedTest
    @CsvSource({
        "Size,SIZE,",
        "size,SIZE,",
        "US Size,SIZE,US",
        "Shoe Size (UK),SIZE,UK",
        "EU-Größe,SIZE,EU",
        "Größe DE,SIZE,DE",
        "EU,SIZE,EU",
        "Talla de zapato,SIZE,",
        "Taille,SIZE,",
        "Width,WIDTH,",
        "Schuhweite,WIDTH,",
        "Ancho,WIDTH,",
        "Färg,COLOR,",
        "Gender,LAST_GENDER,",
    })
    void optionsAreKnownByTheirNames(String name, Field field, String system) {
        assertThat(OptionName.find(name)).contains(new OptionName(field, system));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title", "Material", "Style", "", "de"})
    void otherOptionsSayNothing(String name) {
        assertThat(OptionName.find(name)).isEmpty();
    }
}

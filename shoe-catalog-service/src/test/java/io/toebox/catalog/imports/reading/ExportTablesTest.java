package io.toebox.catalog.imports.reading;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.feed.Field;

import static org.assertj.core.api.Assertions.assertThat;

/** The exports of other shop software, in the form their files have. */
class ExportTablesTest {

    @Test
    void wooCommerceVariationsTakeTheNameOfTheirProduct() {
        var feed = CollectedFeed.of("""
                ID,Type,SKU,Name,Published,In stock?,Stock,Sale price,Regular price,Categories,Tags,Parent,Brands,Attribute 1 name,Attribute 1 value(s),Attribute 2 name,Attribute 2 value(s),"GTIN, UPC, EAN, or ISBN"
                21,variable,GL1,Glider 1 Men's,1,1,,,150,"Shoes > Running, Men",road,,Example,Size,"8, 9",Width,"D, 2E",
                22,variation,GL1-8-D,Glider 1 Men's - 8 / D,1,1,4,119.95,150,,,id:21,Example,Size,8,Width,D,9520000000011
                23,variation,GL1-9-2E,Glider 1 Men's - 9 / 2E,1,0,0,,150,,,id:21,Example,Size,9,Width,2E,9520000000028
                24,simple,LACE,Laces,1,1,,,5,Accessories,,,Example,,,,,
                """, FeedFormat.WOOCOMMERCE_CSV);

        assertThat(feed.rows).hasSize(3);
        assertThat(feed.texts(0, Field.MODEL)).containsExactly("Glider 1 Men's");
        assertThat(feed.texts(0, Field.BRAND)).containsExactly("Example");
        assertThat(feed.texts(0, Field.PRODUCT_TYPE)).containsExactly("Shoes > Running, Men");
        assertThat(feed.texts(0, Field.SIZE)).containsExactly("8");
        assertThat(feed.texts(0, Field.WIDTH)).containsExactly("D");
        assertThat(feed.texts(0, Field.GTIN)).containsExactly("9520000000011");
        assertThat(feed.texts(0, Field.QUANTITY)).containsExactly("4");
        assertThat(feed.texts(0, Field.PRICE)).containsExactly("150");
        assertThat(feed.texts(0, Field.SALE_PRICE)).containsExactly("119.95");
        assertThat(feed.texts(1, Field.SALE_PRICE)).isEmpty();
        assertThat(feed.texts(1, Field.AVAILABILITY)).isEmpty();
        assertThat(feed.texts(2, Field.AVAILABILITY)).containsExactly("in_stock");
    }

    @Test
    void magentosAttributesAreReadFromTheirColumn() {
        var feed = CollectedFeed.of("""
                sku,attribute_set_code,product_type,categories,name,price,special_price,additional_attributes,qty,is_in_stock,configurable_variations
                gl-9-d,Default,simple,Default Category/Shoes/Running,Example Glider 1 Men 9 D,140.0000,,"color=Black,gender=Men,shoe_size=9,shoe_width=D,manufacturer=Example",5,1,
                gl,Default,configurable,Default Category/Shoes/Running,Example Glider 1 Men,140.0000,,gender=Men,0,1,"sku=gl-9-d,shoe_size=9,shoe_width=D"
                """, FeedFormat.MAGENTO_CSV);

        assertThat(feed.rows).hasSize(1);
        assertThat(feed.texts(0, Field.BRAND)).containsExactly("Example");
        assertThat(feed.texts(0, Field.SIZE)).containsExactly("9");
        assertThat(feed.texts(0, Field.WIDTH)).containsExactly("D");
        assertThat(feed.texts(0, Field.LAST_GENDER)).containsExactly("Men");
        assertThat(feed.texts(0, Field.COLOR)).containsExactly("Black");
        assertThat(feed.texts(0, Field.QUANTITY)).containsExactly("5");
        assertThat(feed.texts(0, Field.AVAILABILITY)).isEmpty();
    }

    @Test
    void lightspeedsTextsStandInAnyLanguage() {
        for (String language : List.of("US", "NL", "DE")) {
            var feed = CollectedFeed.of("""
                    Internal_ID,Internal_Variant_ID,Visible,Brand,Supplier,US_Title_Short,US_Title_Long,US_Variant,Price,Price_Old,Stock_Track,Stock_Level,Article_Code,EAN,SKU,Weight
                    1,11,Y,Example,Maker,Glider 1,Example Glider 1 Men,"Size: 9.5, Width: EE",120,145,Y,3,GL,9520000000011,GL-95,250
                    """.replace("US_", language + "_"), FeedFormat.LIGHTSPEED_CSV);

            assertThat(feed.texts(0, Field.MODEL)).containsExactly("Example Glider 1 Men");
            assertThat(feed.texts(0, Field.SIZE)).containsExactly("9.5");
            assertThat(feed.texts(0, Field.WIDTH)).containsExactly("EE");
            assertThat(feed.texts(0, Field.PRICE)).containsExactly("145");
            assertThat(feed.texts(0, Field.SALE_PRICE)).containsExactly("120");
            assertThat(feed.texts(0, Field.QUANTITY)).containsExactly("3");
        }
    }

    @Test
    void aTillsSizesAreTenths() {
        var feed = CollectedFeed.of("""
                SKU,Summary,Description,Column,Row,UPC,Supplier Name,Retail Price,On Hand,Color,Classes,Label Type
                GL1,Glider 1,EXAMPLE M GLIDER 1,095,2E,9520000000011,Example Sports,140.00,3,Black/Grey,Mens Running,
                GL1,Glider 1,EXAMPLE M GLIDER 1,100,D,9520000000028,Example Sports,140.00,0,Black/Grey,Mens Running,
                GL1,Glider 1,EXAMPLE M GLIDER 1,42,D,,Example Sports,140.00,0,Black/Grey,Mens Running,
                """, FeedFormat.RICS_CSV);

        assertThat(feed.texts(0, Field.SIZE)).containsExactly("9.5");
        assertThat(feed.texts(1, Field.SIZE)).containsExactly("10.0");
        assertThat(feed.texts(2, Field.SIZE)).containsExactly("42");
        assertThat(feed.texts(0, Field.WIDTH)).containsExactly("2E");
        assertThat(feed.texts(0, Field.QUANTITY)).containsExactly("3");
    }
}

package io.toebox.local.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoShopTest {

    private static final String SHOES = """
            {"items": [
              {"slug": "a", "brand": "One", "lastGender": "men", "widthsOffered": ["standard", "wide"],
               "measurements": [{"valueMm": 95.0}]},
              {"slug": "b", "brand": "One", "lastGender": "women", "widthsOffered": ["standard"],
               "measurements": [{"valueMm": 95.0}]},
              {"slug": "c", "brand": "Two", "lastGender": "men", "widthsOffered": ["standard"], "measurements": []},
              {"slug": "d", "brand": "Two", "lastGender": "men", "widthsOffered": ["narrow"],
               "measurements": [{"valueMm": 95.0}]}
            ], "nextCursor": null}""";

    @Test
    void itSellsMeasuredMensShoesInWidthsTheirMakerNames() throws IOException {
        var shoes =
                new ObjectMapper().readTree(SHOES).path("items").valueStream().toList();
        var assortment = DemoShop.assortment(shoes);

        assertThat(assortment).extracting(shoe -> shoe.path("slug").asText()).containsExactly("a", "d");
        List<String> rows = DemoShop.file(assortment).lines().skip(1).toList();
        assertThat(rows).hasSize(18).allMatch(row -> row.startsWith("a,men,US,"));
        assertThat(DemoShop.file(assortment)).isEqualTo(DemoShop.file(assortment));
    }

    @Test
    void aShoeThatComesToBeSoldLaterChangesNoBarcode() throws IOException {
        var shoes =
                new ObjectMapper().readTree(SHOES).path("items").valueStream().toList();
        var later = DemoShop.file(DemoShop.assortment(shoes)).lines().map(DemoShopTest::box);
        var before = DemoShop.file(DemoShop.assortment(shoes.subList(1, shoes.size())))
                .lines()
                .map(DemoShopTest::box);

        assertThat(later).containsAll(before.toList());
    }

    @Test
    void theDemoPageFindsItsShoes() throws IOException {
        assertThat(Path.of("../gateway/src/main/resources/web/demo/index.ts"))
                .content()
                .contains("'" + DemoShop.SOURCE + "'", "'0" + DemoShop.PREFIX + "'");
    }

    /** All but how many there are. */
    private static String box(String row) {
        return row.substring(0, row.lastIndexOf(','));
    }

    /** The check digit as GS1 shows it: 629104150021 → 3. */
    @Test
    void everyBoxHasItsOwnBarcodeOfTheDemonstrationPrefix() {
        var gtins = new HashSet<String>();
        for (int shoe = 0; shoe < 60; shoe++) {
            for (int box = 0; box < 18; box++) {
                String gtin = DemoShop.gtin("shoe-" + shoe, box);
                assertThat(gtin).hasSize(13).startsWith("952");
                assertThat(weighted(gtin) % 10).isZero();
                assertThat(DemoShop.isOwn("0" + gtin)).isTrue();
                gtins.add(gtin);
            }
        }
        assertThat(gtins).hasSize(60 * 18);
        assertThat(weighted("6291041500213") % 10).isZero();
        assertThat(DemoShop.isOwn("00190340000012")).isFalse();
    }

    private static int weighted(String gtin) {
        int sum = 0;
        for (int i = 0; i < gtin.length(); i++) {
            sum += (gtin.charAt(gtin.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum;
    }
}

package io.toebox.catalog.core.feed;

import java.util.Currency;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;

import static io.toebox.catalog.core.feed.Rows.SHOP;
import static io.toebox.catalog.core.feed.Rows.codes;
import static io.toebox.catalog.core.feed.Rows.ghost;
import static io.toebox.catalog.core.feed.Rows.landed;
import static io.toebox.catalog.core.feed.Rows.variants;
import static org.assertj.core.api.Assertions.assertThat;

class SizesOfRowsTest {

    private static final FeedOptions AMERICAN = new FeedOptions("Test shop", SizeSystem.US, null, null, true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9.5|us-men 9.5",
                "9,5|us-men 9.5",
                "9½|us-men 9.5",
                "9 1/2|us-men 9.5",
                "9.50|us-men 9.5",
                "US 9.5|us-men 9.5",
                "US9.5|us-men 9.5",
                "9.5 US|us-men 9.5",
                "Size 9.5|us-men 9.5",
                "Men's 9.5|us-men 9.5",
                "M9.5/W11|us-men 9.5",
                "M 9.5 / W 11|us-men 9.5",
                "US M9|us-men 9",
                "42 2/3|eu 42 2/3",
                "42⅔|eu 42 2/3",
                "42.67|eu 42 2/3",
                "42,67|eu 42 2/3",
                "42,33|eu 42 1/3",
                "42,50|eu 42.5",
                "9,00|us-men 9",
                "10,50|us-men 10.5",
                "42.5|eu 42.5",
                "EU 42 2/3|eu 42 2/3",
                "EU: 42,5|eu 42.5",
                "UK 8|uk 8",
                "27.5 cm|jp-cm 27.5",
                "JP 27.5|jp-cm 27.5",
                "275|mondopoint 275",
                "275 mm|mondopoint 275",
                "260/102|mondopoint 260",
                "Mondo 27.5|mondopoint 275",
                "US 9.5 - UK 8.5 - EU 43|us-men 9.5",
                "EU 43 / US 9.5|us-men 9.5",
                "9.5 US / 43 EU|us-men 9.5",
                "US 9 / 27 cm|us-men 9",
                "US 9 (27 cm)|us-men 9",
                "US9/UK8/EU42.5/27cm|us-men 9",
                "EU 42 / US 8.5 / 26.5 cm|us-men 8.5",
                "9.5 XW|us-men 9.5 x-wide",
                "9.5N|us-men 9.5 narrow",
                "9.5 / 2E|us-men 9.5 wide 2E",
                "9.5/2E|us-men 9.5 wide 2E",
                "9.5 2E|us-men 9.5 wide 2E",
                "9.5EE|us-men 9.5 wide 2E",
                "9.5 Wide|us-men 9.5 wide",
                "9.5 X-Wide|us-men 9.5 x-wide",
                "9.5 Extra Wide|us-men 9.5 x-wide",
                "9.5D|us-men 9.5 standard D",
                "9.5 D(M) US|us-men 9.5 standard D",
                "9.5 W|us-men 9.5 wide",
                "9.5 E|us-men 9.5 E"
            })
    void sizesOfAMensShoe(String size, String expected) {
        var row = ghost(Field.LAST_GENDER, "male", Field.SIZE, size);

        assertThat(variants(AMERICAN, row)).containsExactly(expected);
        assertThat(codes(AMERICAN, row)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8|us-women 8",
                "W8|us-women 8",
                "M9.5/W11|us-women 11",
                "8 / D|us-women 8 wide D",
                "8 B|us-women 8 standard B",
                "8 2A|us-women 8 narrow 2A",
                "8 M|us-women 8 standard",
                "EU 39 1/3|eu 39 1/3"
            })
    void sizesOfAWomensShoe(String size, String expected) {
        var row = ghost(Field.LAST_GENDER, "female", Field.SIZE, size);

        assertThat(variants(AMERICAN, row)).containsExactly(expected);
        assertThat(codes(AMERICAN, row)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n/a|SIZE_MISSING",
                "One Size|SIZE_MISSING",
                "Default Title|SIZE_MISSING",
                "S/M|SIZE_UNREADABLE",
                "10C|SIZE_UNREADABLE",
                "5Y|SIZE_UNREADABLE",
                "9-10|SIZE_UNREADABLE",
                "9.5 / 10|SIZE_UNREADABLE",
                "9.3|SIZE_UNREADABLE",
                "4711|SIZE_UNREADABLE",
                "9,5,10,5|SIZE_UNREADABLE",
                "US 42|SIZE_UNREADABLE",
                "42,43,5|SIZE_UNREADABLE",
                "105|SIZE_SYSTEM_MISSING",
                "26.5|SIZE_SYSTEM_MISSING",
                "28|SIZE_SYSTEM_MISSING",
                "BR 40|SIZE_SYSTEM_UNKNOWN",
                "Women's 8|GENDER_CONTRADICTED"
            })
    void whatIsNoSizeMakesNoVariant(String size, Code code) {
        var row = ghost(Field.LAST_GENDER, "male", Field.SIZE, size);

        assertThat(variants(AMERICAN, row)).isEmpty();
        assertThat(codes(AMERICAN, row)).containsExactly(code);
    }

    @Test
    void severalSizesInOneItemAllCountButHaveNoBarcode() {
        var inOneCell = ghost(Field.LAST_GENDER, "male", Field.SIZE, "9.5, 10, 10.5", Field.GTIN, "9506000134352");
        var inThree = ghost(
                Field.LAST_GENDER,
                "male",
                Field.SIZE,
                "9.5",
                Field.SIZE,
                "10",
                Field.SIZE,
                "10.5",
                Field.GTIN,
                "9506000134352");

        for (var row : List.of(inOneCell, inThree)) {
            assertThat(variants(AMERICAN, row)).containsExactly("us-men 9.5", "us-men 10", "us-men 10.5");
            assertThat(landed(AMERICAN, row).variants())
                    .allSatisfy(variant -> assertThat(variant.gtins()).isEmpty());
            assertThat(codes(AMERICAN, row)).containsExactly(Code.GTIN_WITHOUT_SIZE);
        }
        assertThat(variants(AMERICAN, ghost(Field.LAST_GENDER, "male", Field.SIZE, "4,5,6")))
                .containsExactly("us-men 4", "us-men 5", "us-men 6");
    }

    @Test
    void oneSizeHasTheBarcode() {
        var row = ghost(Field.LAST_GENDER, "male", Field.SIZE, "9.5", Field.GTIN, "36000291452");

        assertThat(landed(AMERICAN, row).variants().getFirst().gtins()).containsExactly(new Gtin("00036000291452"));
        assertThat(codes(AMERICAN, row)).containsExactly(Code.GTIN_REPAIRED);
    }

    @ParameterizedTest
    @CsvSource({"129.95 USD, us-men 9.5", "129.95 CAD, us-men 9.5", "£130, uk 9.5", "'129,95 EUR', ", "$130, "})
    void theCurrencyTellsTheSystemAndSaysSo(String price, String expected) {
        var row = ghost(Field.LAST_GENDER, "male", Field.SIZE, "9.5", Field.PRICE, price);

        if (expected == null) {
            assertThat(variants(SHOP, row)).isEmpty();
            assertThat(codes(SHOP, row)).containsExactly(Code.SIZE_SYSTEM_MISSING);
        } else {
            assertThat(variants(SHOP, row)).containsExactly(expected);
            assertThat(codes(SHOP, row)).containsExactly(Code.SIZE_SYSTEM_ASSUMED);
        }
    }

    @Test
    void theOptionsCurrencyCountsToo() {
        var pounds = new FeedOptions("Test shop", null, null, Currency.getInstance("GBP"), true);

        assertThat(variants(pounds, ghost(Field.SIZE, "9.5"))).containsExactly("uk 9.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31", "27.5", "9"})
    void aNumberOfSeveralScalesNeedsASystem(String size) {
        assertThat(codes(SHOP, ghost(Field.SIZE, size))).containsExactly(Code.SIZE_SYSTEM_MISSING);
    }

    @Test
    void theSystemCellCounts() {
        assertThat(variants(AMERICAN, ghost(Field.SIZE, "8", Field.SIZE_SYSTEM, "UK")))
                .containsExactly("uk 8");
        assertThat(codes(AMERICAN, ghost(Field.SIZE, "8", Field.SIZE_SYSTEM, "AU")))
                .containsExactly(Code.SIZE_SYSTEM_UNKNOWN);
        assertThat(variants(
                        AMERICAN,
                        ghost(Field.SIZE, "42", Field.SIZE_SYSTEM, "https://schema.org/WearableSizeSystemEurope")))
                .containsExactly("eu 42");
    }

    @Test
    void aUsSizeNeedsAGender() {
        assertThat(codes(AMERICAN, ghost(Field.SIZE, "9.5"))).containsExactly(Code.GENDER_MISSING);
        assertThat(variants(AMERICAN, ghost(Field.SIZE, "9.5", Field.TAGS, "Running, Womens")))
                .containsExactly("us-women 9.5");
        assertThat(codes(AMERICAN, ghost(Field.SIZE, "9.5", Field.LAST_GENDER, "unisex")))
                .containsExactly(Code.GENDER_ASSUMED);
        assertThat(variants(AMERICAN, ghost(Field.SIZE, "9.5", Field.LAST_GENDER, "unisex")))
                .containsExactly("us-men 9.5");
        assertThat(variants(AMERICAN, ghost(Field.SIZE, "US 9.5 / EU 43"))).containsExactly("eu 43");
    }

    @ParameterizedTest
    @CsvSource({
        "Damen Ghost 16 Laufschuhe, WOMEN",
        "Ghost 16 Herrenlaufschuhe, MEN",
        "Ghost 16 pour femme, WOMEN",
        "Zapatillas Ghost 16 mujer, WOMEN",
        "Ghost 16 unisex, UNISEX",
        "Ghost 16, "
    })
    void titlesTellTheGender(String title, LastGender gender) {
        assertThat(landed(SHOP, Rows.row(1, Field.BRAND, "Brooks", Field.MODEL, title))
                        .facts()
                        .lastGender())
                .isEqualTo(gender);
    }

    @Test
    void titleAndCellThatContradictLeaveTheGenderOpen() {
        var row = Rows.row(
                1,
                Field.BRAND,
                "Brooks",
                Field.MODEL,
                "Women's Ghost 16",
                Field.LAST_GENDER,
                "male",
                Field.SIZE,
                "US 9");

        assertThat(codes(SHOP, row)).containsExactlyInAnyOrder(Code.GENDER_CONTRADICTED, Code.GENDER_MISSING);
        assertThat(variants(SHOP, row)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "male, 2A, x-narrow 2A",
        "male, B, narrow B",
        "male, D, standard D",
        "male, EE, wide 2E",
        "male, 4e, x-wide 4E",
        "male, 6E, xx-wide 6E",
        "male, C, C",
        "male, Medium, standard",
        "male, M, standard",
        "male, W, wide",
        "male, XW, x-wide",
        "male, Narrow, narrow",
        "male, D - Medium, standard D",
        "male, Wide (2E), wide 2E",
        "female, AA, narrow 2A",
        "female, B, standard B",
        "female, D, wide D",
        "female, 2E, x-wide 2E",
        "female, 4E, xx-wide 4E",
        "female, AAAA, x-narrow 4A",
        "female, Regular, standard",
        "unisex, D, D",
        "unisex, wide, wide"
    })
    void widthCellsAreReadByTheGenderOfTheLast(String gender, String width, String expected) {
        var row = ghost(Field.LAST_GENDER, gender, Field.SIZE, "EU 42", Field.WIDTH, width);

        assertThat(variants(SHOP, row)).containsExactly("eu 42 " + expected);
        assertThat(codes(SHOP, row)).isEmpty();
    }

    @Test
    void anUnreadWidthIsUnknownAndNeverStandard() {
        assertThat(variants(SHOP, ghost(Field.SIZE, "EU 42"))).containsExactly("eu 42");
        assertThat(codes(SHOP, ghost(Field.SIZE, "EU 42", Field.WIDTH, "98 mm")))
                .containsExactly(Code.WIDTH_UNREADABLE);
        assertThat(codes(SHOP, ghost(Field.SIZE, "US 8 W", Field.LAST_GENDER, "female")))
                .containsExactly(Code.WIDTH_AMBIGUOUS);
        assertThat(codes(SHOP, ghost(Field.SIZE, "US 8 M", Field.LAST_GENDER, "male")))
                .containsExactly(Code.WIDTH_AMBIGUOUS);
        assertThat(codes(SHOP, ghost(Field.SIZE, "EU 42", Field.LAST_GENDER, "male", Field.WIDTH, "Wide (D)")))
                .containsExactly(Code.WIDTH_AMBIGUOUS);
    }

    @Test
    void theTitleTellsTheWidthWhenNothingElseDoes() {
        var row = Rows.row(1, Field.BRAND, "Brooks", Field.MODEL, "Men's Ghost 16 (2E)", Field.SIZE, "EU 42");

        assertThat(variants(SHOP, row)).containsExactly("eu 42 wide 2E");
    }

    @Property
    void everySizeOfEveryScaleReadsBackAsPrinted(@ForAll SizeScale scale, @ForAll @IntRange(max = 3000) int sixths) {
        if (sixths % 6 == 1 || sixths % 6 == 5 || !scale.allows(new SizeNumber(sixths))) {
            return;
        }
        var number = new SizeNumber(sixths);
        String text =
                switch (scale) {
                    case US_MEN -> "US M" + number;
                    case US_WOMEN -> "US W" + number;
                    case UK -> "UK " + number;
                    case EU -> "EU " + number;
                    case JP_CM -> number + " cm";
                    case MONDOPOINT -> number + " mm";
                };

        var variants = landed(SHOP, ghost(Field.SIZE, text)).variants();

        assertThat(variants).hasSize(1);
        assertThat(variants.getFirst().size().scale()).isEqualTo(scale);
        assertThat(variants.getFirst().size().number()).isEqualTo(number);
    }
}

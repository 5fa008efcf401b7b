package io.toebox.catalog.core.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.feed.Finding.Severity;
import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.Closure;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.WidthGrade;

import static io.toebox.catalog.core.feed.Rows.SHOP;
import static io.toebox.catalog.core.feed.Rows.codes;
import static io.toebox.catalog.core.feed.Rows.ghost;
import static io.toebox.catalog.core.feed.Rows.landed;
import static io.toebox.catalog.core.feed.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

class RowInterpreterTest {

    private static final FeedOptions CAREFUL = new FeedOptions("Test shop", null, null, null, false);

    @Test
    void aShopsRowIsAboutTheStarterShoe() {
        var row = row(
                7,
                Field.BRAND,
                "Brooks",
                Field.MODEL,
                "Brooks Men's Ghost 16 Running Shoes - Black/White - 9.5 2E",
                Field.COLOR,
                "Black/White",
                Field.SIZE,
                "9.5 2E",
                Field.SIZE_SYSTEM,
                "US",
                Field.GTIN,
                "9506000134352",
                Field.PRODUCT_CATEGORY,
                "187",
                Field.PRICE,
                "139.95 USD",
                Field.AVAILABILITY,
                "in_stock");

        var read = landed(CAREFUL, row);

        assertThat(read.match().key()).isEqualTo(ShoeMatch.nameKey("Brooks", "Ghost 16", LastGender.MEN));
        assertThat(read.match().proposedSlug()).isEqualTo("brooks-ghost-16");
        assertThat(read.facts().model()).isEqualTo("Ghost 16");
        assertThat(read.facts().price()).isNull();
        assertThat(read.stock()).isEqualTo(new ShoeRow.Stock(new Gtin("09506000134352"), null, true));
        assertThat(codes(CAREFUL, row)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRODUCT_CATEGORY|187",
                "PRODUCT_CATEGORY|Apparel & Accessories > Shoes",
                "PRODUCT_CATEGORY|187 - Apparel & Accessories > Shoes",
                "PRODUCT_CATEGORY|Apparel & Accessories > Shoes > Athletic Shoes",
                "PRODUCT_CATEGORY|Bekleidung & Accessoires > Schuhe",
                "PRODUCT_CATEGORY|Vêtements et accessoires > Chaussures",
                "PRODUCT_CATEGORY|gid://shopify/TaxonomyCategory/aa-8-1",
                "PRODUCT_CATEGORY|Sporting Goods > Athletics > Running > Running Shoes",
                "PRODUCT_CATEGORY|Apparel & Accessories > Athletic Shoes",
                "PRODUCT_TYPE|Men > Running Shoes",
                "PRODUCT_TYPE|Laufschuhe",
                "TAGS|running, sneakers, socks welcome",
                "SLUG|brooks-ghost-16"
            })
    void evidenceMakesAShoe(Field field, String text) {
        assertThat(codes(CAREFUL, ghost(Field.SIZE, "EU 42", field, text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRODUCT_CATEGORY|212|NOT_A_SHOE",
                "PRODUCT_CATEGORY|Apparel & Accessories > Clothing > Socks|NOT_A_SHOE",
                "PRODUCT_CATEGORY|Apparel & Accessories > Shoe Accessories|NOT_A_SHOE",
                "PRODUCT_CATEGORY|gid://shopify/TaxonomyCategory/aa-1|NOT_A_SHOE",
                "PRODUCT_TYPE|Running shoe laces|NOT_A_SHOE",
                "PRODUCT_TYPE|Socken|NOT_A_SHOE",
                "PRODUCT_TYPE|Running|NOT_KNOWN_TO_BE_A_SHOE",
                "PRODUCT_CATEGORY|Apparel & Accessories|NOT_KNOWN_TO_BE_A_SHOE",
                "PRODUCT_CATEGORY|166|NOT_KNOWN_TO_BE_A_SHOE",
                "COLOR|Black|NOT_KNOWN_TO_BE_A_SHOE",
                "AGE_GROUP|kids|NOT_AN_ADULT_SHOE",
                "PRODUCT_TYPE|Kids' Shoes|NOT_AN_ADULT_SHOE",
                "LAST_GENDER|boys|NOT_AN_ADULT_SHOE"
            })
    void otherRowsAreRefused(Field field, String text, Code code) {
        var reading = new RowInterpreter(CAREFUL).read(ghost(Field.SIZE, "EU 42", field, text));

        assertThat(reading).isInstanceOf(RowReading.Refused.class);
        assertThat(reading.findings().getFirst().code()).isEqualTo(code);
        assertThat(reading.findings().getFirst().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aRowNamesItsShoe() {
        assertThat(codes(SHOP, row(1, Field.MODEL, "Ghost 16"))).containsExactly(Code.BRAND_MISSING);
        assertThat(codes(SHOP, row(1, Field.BRAND, "Brooks"))).containsExactly(Code.MODEL_MISSING);
        assertThat(codes(SHOP, row(1, Field.SLUG, "Ghost 16!"))).containsExactly(Code.SLUG_UNREADABLE);
        assertThat(codes(SHOP, row(1, Field.BRAND, "ミズノ", Field.MODEL, "ウエーブ"))).containsExactly(Code.NAME_UNREADABLE);
        assertThat(codes(SHOP, row(1, Field.BRAND, "Brooks", Field.MODEL, "x".repeat(201))))
                .containsExactly(Code.NAME_UNREADABLE);
    }

    @Test
    void storedNamesHaveNoControlCharacters() {
        var facts = landed(
                        SHOP,
                        row(1, Field.BRAND, "Exam\u0000ple", Field.MODEL, "Ghost\u200b 16\n", Field.SIZE, "EU 42"))
                .facts();

        assertThat(facts.brand()).isEqualTo("Exam ple");
        assertThat(facts.model()).isEqualTo("Ghost 16");
    }

    @Test
    void anOwnRowSaysEverything() {
        var row = ghost(
                Field.SLUG,
                "brooks-ghost-16",
                Field.VERSION,
                "16",
                Field.LAST_GENDER,
                "men",
                Field.CATEGORY,
                "Road Race",
                Field.CLOSURE,
                "laces",
                Field.UPPER_STRETCH,
                "low",
                Field.EYELET_ROWS,
                "6",
                Field.EXTRA_HEEL_LOCK_EYELET,
                "yes",
                Field.LACE_LENGTH_MM,
                "1200",
                Field.TOE_BOX_SHAPE,
                "rounded",
                Field.TOE_BOX_SHAPE_SOURCE,
                "brooksrunning.com",
                Field.WEIGHT_G,
                "285 g",
                Field.DROP_MM,
                "12",
                Field.HEEL_STACK_MM,
                "36,5",
                Field.FOREFOOT_STACK_MM,
                "24.5",
                Field.RELEASE_DATE,
                "2024-05",
                Field.STATUS,
                "current",
                Field.PRICE,
                "$139.95",
                Field.CURRENCY,
                "USD",
                Field.SIZE,
                "US 9",
                Field.WIDTH,
                "D",
                Field.BALL_WIDTH_MM,
                "95.5",
                Field.INTERNAL_LENGTH_MM,
                "274",
                Field.MEASURING_METHOD,
                "store",
                Field.MEASURED_ON,
                "2026-05-17");

        var read = landed(CAREFUL, row);

        assertThat(codes(CAREFUL, row)).isEmpty();
        assertThat(read.match()).isEqualTo(new ShoeMatch.BySlug("brooks-ghost-16"));
        assertThat(read.facts()).hasNoNullFieldsOrProperties();
        assertThat(read.facts().category()).isEqualTo(Category.ROAD_RACE);
        assertThat(read.facts().closure()).isEqualTo(Closure.LACES);
        assertThat(read.facts().heelStack()).isEqualTo(new TenthMm(365));
        assertThat(read.measurements())
                .hasSize(2)
                .contains(new Measurement(
                        Dimension.BALL_WIDTH,
                        MeasuringMethod.STORE,
                        new TenthMm(955),
                        ShoeSize.LAB_REFERENCE,
                        WidthGrade.STANDARD,
                        "Test shop",
                        LocalDate.of(2026, 5, 17)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BALL_WIDTH_MM|9.55|VALUE_OUT_OF_RANGE|Write millimetres: 9.55 is 95.5 mm if it is in centimetres.",
                "BALL_WIDTH_MM|9.5 cm|VALUE_UNREADABLE|Write millimetres: 9.5 is 95 mm if it is in centimetres.",
                "BALL_WIDTH_MM|3.75|VALUE_OUT_OF_RANGE|Write millimetres: 3.75 is 95.25 mm if it is in inches.",
                "BALL_WIDTH_MM|500|VALUE_OUT_OF_RANGE|Write millimetres from 60.0 to 160.0.",
                "BALL_WIDTH_MM|95.55|VALUE_UNREADABLE|Write millimetres with at most one decimal, such as 95.5.",
                "BALL_WIDTH_MM|95|MEASUREMENT_INCOMPLETE|Add the measuring method, the size that was measured, its"
                        + " width: without it the value cannot be compared.",
                "MEASURING_METHOD|tape|VALUE_UNREADABLE|Write one of lab-retired, lab-current, lab, brand, store, or"
                        + " nothing.",
                "CATEGORY|park|VALUE_UNREADABLE|Write one of road, road-race, trail, trail-race, or nothing.",
                "EYELET_ROWS|11|VALUE_OUT_OF_RANGE|Write a number from 3 to 10.",
                "EYELET_ROWS|6.5|VALUE_UNREADABLE|Write a whole number.",
                "RELEASE_DATE|May 2024|VALUE_UNREADABLE|Write a year, a month or a day, such as 2026-05.",
                "RELEASE_DATE|+12024-01-01|VALUE_UNREADABLE|Write a year, a month or a day, such as 2026-05.",
                "PRICE|$130|CURRENCY_MISSING|Write the currency as a code behind the price, such as USD.",
                "PRICE|0 USD|PRICE_NOT_ABOVE_ZERO|Leave the price empty when there is none.",
                "PRICE|ask us|PRICE_UNREADABLE|Write the price like 129.95 USD."
            })
    void whatAnOwnRowGetsWrongIsNamedAndLeftOut(Field field, String text, Code code, String action) {
        var row = row(3, Field.SLUG, "brooks-ghost-16", field, text, Field.BALL_GIRTH_MM, "0");
        var withoutOther = row(3, Field.SLUG, "brooks-ghost-16", field, text);

        assertThat(new RowInterpreter(CAREFUL)
                        .read(field == Field.MEASURING_METHOD ? row : withoutOther)
                        .findings())
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.action()).isEqualTo(action);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.read()).isEqualTo(text);
                    assertThat(finding.line()).isEqualTo(3);
                });
        assertThat(landed(CAREFUL, row).measurements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "in stock, , , true",
        "in_stock, , , true",
        "Available, , , true",
        "limited_availability, , , true",
        "https://schema.org/InStock, , , true",
        "InStock, 3, 3, true",
        ", 3, 3, true",
        ", 0, 0, false",
        ", -2, 0, false",
        "5, , 5, true",
        "out of stock, , , false",
        "https://schema.org/OutOfStock, , , false",
        "backorder, , , false",
        "In Stock Online, , , true",
        "Low stock, , , true",
        "sofort lieferbar, , , true",
        "nicht auf Lager, , , false",
        "nicht lieferbar, , , false",
        "Disponible, , , true",
        "no disponible, , , false",
        "épuisé, , , false",
        "op voorraad, , , true",
        "uitverkocht, , , false",
        "disponibile, , , true",
        "esaurito, , , false",
        "10+, , , true",
        ", 10+, , true",
        ", > 5, , true",
        ", ≥ 1, , true"
    })
    void stockIsRead(String availability, String quantity, Integer pairs, boolean available) {
        var cells = new ArrayList<Object>(List.of(Field.SIZE, "EU 42", Field.GTIN, "9506000134352"));
        if (availability != null) {
            cells.addAll(List.of(Field.AVAILABILITY, availability));
        }
        if (quantity != null) {
            cells.addAll(List.of(Field.QUANTITY, quantity));
        }

        var row = ghost(cells.toArray());

        assertThat(landed(SHOP, row).stock())
                .isEqualTo(new ShoeRow.Stock(new Gtin("09506000134352"), pairs, available));
        assertThat(codes(SHOP, row).contains(Code.QUANTITY_NEGATIVE)).isEqualTo("-2".equals(quantity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"used", "refurbished"})
    void theStockOfUsedShoesIsNotKept(String condition) {
        var row = ghost(
                Field.SIZE, "EU 42", Field.GTIN, "9506000134352", Field.QUANTITY, "1", Field.CONDITION, condition);

        assertThat(landed(SHOP, row).stock()).isNull();
        assertThat(codes(SHOP, row)).containsExactly(Code.NOT_NEW);
    }

    @Test
    void unreadableBarcodesDoNotHoldBackTheSize() {
        var row = ghost(Field.SIZE, "EU 42", Field.GTIN, "8.8E+11", Field.QUANTITY, "3");

        assertThat(Rows.variants(SHOP, row)).containsExactly("eu 42");
        assertThat(codes(SHOP, row)).containsExactly(Code.GTIN_UNREADABLE);
        assertThat(landed(SHOP, row).stock()).isNull();
    }

    @Property(tries = 2000)
    @Tag("long")
    void noTextInAnyFieldIsTooStrange(@ForAll("anyCells") Map<Field, String> texts, @ForAll boolean named) {
        var cells = new EnumMap<Field, List<Cell>>(Field.class);
        texts.forEach((field, text) -> {
            if (!text.isBlank()) {
                cells.put(field, List.of(new Cell(field.name(), text)));
            }
        });
        if (named) {
            cells.keySet().removeAll(List.of(Field.SLUG, Field.AGE_GROUP));
            cells.put(Field.BRAND, List.of(new Cell("brand", "Brooks")));
            cells.putIfAbsent(Field.MODEL, List.of(new Cell("title", "Ghost 16")));
        }
        var interpreter = new RowInterpreter(new FeedOptions("Test shop", SizeSystem.US, null, null, named));

        var reading = interpreter.read(new WrittenRow(9, cells));

        assertThat(interpreter.read(new WrittenRow(9, cells))).isEqualTo(reading);
        assertThat(reading.findings()).allSatisfy(finding -> {
            assertThat(finding.line()).isEqualTo(9);
            assertThat(finding.action()).endsWith(".").hasSizeLessThan(200);
            assertThat(finding.read() == null || finding.read().length() <= 200).isTrue();
        });
        if (reading instanceof RowReading.Landed(var shoeRow, var findings)) {
            assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
            assertThat(shoeRow.match().key()).isNotBlank();
            assertThat(ShoeMerge.merge(null, shoeRow.match().proposedSlug(), List.of(shoeRow), SHOP))
                    .isNotNull();
        }
    }

    @Provide
    Arbitrary<Map<Field, String>> anyCells() {
        var written = Arbitraries.of(
                "9.5",
                "9,5",
                "42 2/3",
                "US 9.5 / 2E",
                "M9/W10.5",
                "1 2/2",
                "x",
                "xx-wide",
                "extra",
                "-",
                "/",
                "( )",
                "Brooks",
                "Brooks Men's Ghost 16 - Black",
                "-- Black",
                "male",
                "women",
                "187",
                "a > b",
                ">",
                "store",
                "lab",
                "95.5",
                "-1",
                "0",
                "1e9",
                "99999999999999999999",
                "130 USD",
                "$",
                "'",
                "US",
                "cm",
                "\u0000",
                "\uD83D\uDC5F",
                "\uD800",
                "e\u0301",
                "½",
                "⅔⅔",
                "9".repeat(5000),
                "a ".repeat(3000),
                "2026-05-17",
                "n/a",
                "W",
                "D(M)");
        Arbitrary<String> text =
                Arbitraries.oneOf(written, Arbitraries.strings().all().ofMaxLength(40));
        return Arbitraries.maps(Arbitraries.of(Field.class), text).ofMaxSize(Field.values().length);
    }
}

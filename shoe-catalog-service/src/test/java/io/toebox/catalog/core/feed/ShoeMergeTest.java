package io.toebox.catalog.core.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.core.shoe.WidthGrade;

import static io.toebox.catalog.core.feed.Rows.SHOP;
import static io.toebox.catalog.core.feed.Rows.landed;
import static io.toebox.catalog.core.feed.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Tag("long")
class ShoeMergeTest {

    private static final String SLUG = "brooks-ghost-16";

    @Property
    void theSameRowsAgainChangeNothing(
            @ForAll("rows") List<WrittenRow> written, @ForAll("rows") List<WrittenRow> before) {
        var known = merge(null, before);
        var once = merge(known, written);

        assertThat(merge(once, written)).isEqualTo(once);
        assertThat(merge(known, List.of(written.getFirst())).sources()).contains("Test shop");
    }

    @Property
    void theOrderOfRowsAboutDifferentVariantsDoesNotMatter(
            @ForAll("differentVariants") List<WrittenRow> written, @ForAll long seed) {
        var shuffled = new ArrayList<>(written);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(merge(null, shuffled)).isEqualTo(merge(null, written));
    }

    @Property
    void nothingKnownGetsLost(@ForAll("rows") List<WrittenRow> before, @ForAll("rows") List<WrittenRow> written) {
        var known = merge(null, before);
        var after = merge(known, written);

        assertThat(after.variants())
                .extracting(Variant::key)
                .containsAll(known.variants().stream().map(Variant::key).toList());
        assertThat(gtins(after)).containsAll(gtins(known));
        assertThat(after.offer().widths()).containsAll(known.offer().widths());
        assertThat(after.sources()).containsAll(known.sources());
        assertThat(after.identity().lastGender()).isEqualTo(known.identity().lastGender());
    }

    @Test
    void aNewShoeHoldsWhatTheRowsSayAndNothingElse() {
        var shoe = merge(
                null,
                List.of(row(
                        2,
                        Field.BRAND,
                        "Brooks",
                        Field.MODEL,
                        "Brooks Women's Ghost 16",
                        Field.SIZE,
                        "US 8",
                        Field.WIDTH,
                        "D")));

        assertThat(shoe.identity())
                .isEqualTo(new Shoe.Identity(SLUG, "Brooks", "Ghost 16", null, LastGender.WOMEN, null));
        assertThat(shoe.purpose().category()).isNull();
        assertThat(shoe.offer().widths()).containsExactly(WidthGrade.WIDE);
        assertThat(shoe.offer().price()).isNull();
        assertThat(shoe.sources()).containsExactly("Test shop");
    }

    @Test
    void aSlugNobodyKnowsNeedsBrandAndModel() {
        var merged = ShoeMerge.merge(
                null, SLUG, List.of(landed(SHOP, row(4, Field.SLUG, SLUG, Field.EYELET_ROWS, "6"))), SHOP);

        assertThat(merged.shoe()).isNull();
        assertThat(merged.findings()).extracting(Finding::code).containsExactly(Code.BRAND_MISSING);
    }

    @Test
    void onlyARowThatNamesTheSlugRenamesAShoe() {
        var known = ShoeFixture.shoe(SLUG);

        assertThat(merge(known, List.of(row(2, Field.BRAND, "Other", Field.MODEL, "Other", Field.SIZE, "EU 42")))
                        .identity()
                        .model())
                .isEqualTo(known.identity().model());
        assertThat(merge(known, List.of(row(2, Field.SLUG, SLUG, Field.MODEL, "Ghost 16 GTX")))
                        .identity()
                        .model())
                .isEqualTo("Ghost 16 GTX");
    }

    @Test
    void aKnownGenderStays() {
        var men =
                merge(null, List.of(row(2, Field.BRAND, "Brooks", Field.MODEL, "Men's Ghost 16", Field.SIZE, "US 9")));

        var merged = ShoeMerge.merge(
                men, SLUG, List.of(landed(SHOP, row(2, Field.SLUG, SLUG, Field.LAST_GENDER, "women"))), SHOP);

        assertThat(merged.shoe()).isEqualTo(men);
        assertThat(merged.findings()).extracting(Finding::code).containsExactly(Code.GENDER_CONTRADICTED);
    }

    @Test
    void filledCellsReplaceAndEmptyOnesKeep() {
        var known = merge(
                ShoeFixture.shoe(SLUG),
                List.of(row(2, Field.SLUG, SLUG, Field.EYELET_ROWS, "6", Field.DROP_MM, "12", Field.PRICE, "130 GBP")));

        var merged = ShoeMerge.merge(
                known,
                SLUG,
                List.of(landed(SHOP, row(2, Field.SLUG, SLUG, Field.EYELET_ROWS, "7", Field.PRICE, "140 GBP"))),
                SHOP);

        var shoe = shoe(merged);
        assertThat(shoe.upper().eyeletRows()).isEqualTo(7);
        assertThat(shoe.build().drop()).isEqualTo(new TenthMm(120));
        assertThat(shoe.purpose().category()).isEqualTo(Category.ROAD);
        assertThat(merged.findings()).extracting(Finding::code).containsExactly(Code.PRICE_REPLACED);
    }

    @Test
    void ofTwoRowsThatDisagreeTheFirstCounts() {
        var merged = ShoeMerge.merge(
                ShoeFixture.shoe(SLUG),
                SLUG,
                List.of(
                        landed(SHOP, row(2, Field.SLUG, SLUG, Field.CATEGORY, "trail")),
                        landed(SHOP, row(5, Field.SLUG, SLUG, Field.CATEGORY, "road"))),
                SHOP);

        assertThat(shoe(merged).purpose().category()).isEqualTo(Category.TRAIL);
        assertThat(merged.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.ROWS_DISAGREE);
            assertThat(finding.line()).isEqualTo(5);
            assertThat(finding.action()).isEqualTo("Say the same category in lines 2 and 5: the first counts.");
        });
    }

    @Test
    void aBarcodeThatMovesStandsAtTheLaterSize() {
        var first = row(2, Field.SLUG, SLUG, Field.SIZE, "EU 42", Field.GTIN, "9506000134352");
        var second = row(3, Field.SLUG, SLUG, Field.SIZE, "EU 43", Field.GTIN, "9506000134352");

        var merged =
                ShoeMerge.merge(ShoeFixture.shoe(SLUG), SLUG, List.of(landed(SHOP, first), landed(SHOP, second)), SHOP);

        assertThat(shoe(merged).variants())
                .containsExactly(
                        new Variant(eu(42), null, null, List.of()),
                        new Variant(eu(43), null, null, List.of(new Gtin("09506000134352"))));
        assertThat(merged.findings()).extracting(Finding::code).containsExactly(Code.GTIN_MOVED);
    }

    @Test
    void aMeasurementAtTheSamePlaceIsReplaced() {
        var known = ShoeFixture.shoe(SLUG, ShoeFixture.measured(Dimension.BALL_WIDTH, MeasuringMethod.STORE, "95.0"));

        var shoe = merge(
                known,
                List.of(row(
                        2,
                        Field.SLUG,
                        SLUG,
                        Field.LAST_GENDER,
                        "men",
                        Field.SIZE,
                        "US 9",
                        Field.WIDTH,
                        "D",
                        Field.MEASURING_METHOD,
                        "store",
                        Field.BALL_WIDTH_MM,
                        "96.5",
                        Field.SOURCE,
                        "Shop in Bern")));

        assertThat(shoe.measurements()).singleElement().satisfies(measurement -> {
            assertThat(measurement.value()).isEqualTo(new TenthMm(965));
            assertThat(measurement.source()).isEqualTo("Shop in Bern");
            assertThat(measurement.onSize()).isEqualTo(ShoeSize.LAB_REFERENCE);
        });
        assertThat(shoe.measurements())
                .extracting(Measurement::place)
                .isEqualTo(known.measurements().stream().map(Measurement::place).toList());
    }

    @Test
    void aShoeHasAnEndOfBarcodes() {
        var rows = IntStream.rangeClosed(1, 5001)
                .mapToObj(i -> row(i, Field.SLUG, SLUG, Field.SIZE, "EU 42", Field.GTIN, gtin(i)))
                .toList();

        var merged = ShoeMerge.merge(
                ShoeFixture.shoe(SLUG),
                SLUG,
                rows.stream().map(row -> landed(SHOP, row)).toList(),
                SHOP);

        assertThat(gtins(shoe(merged))).hasSize(5000);
        assertThat(merged.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.TOO_MANY_BARCODES);
            assertThat(finding.line()).isEqualTo(5001);
        });
    }

    @Test
    void aMergeNeedsRowsOfTheShoe() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShoeMerge.merge(null, SLUG, List.of(), SHOP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShoeMerge.merge(
                        ShoeFixture.shoe("other"), SLUG, List.of(landed(SHOP, row(1, Field.SLUG, SLUG))), SHOP));
    }

    @Provide
    Arbitrary<List<WrittenRow>> rows() {
        var sizes = Arbitraries.of("EU 42", "EU 42.5", "EU 43", "US 9", "US 9.5 / 2E", "UK 8", "n/a");
        var gtins = Arbitraries.integers().between(1, 6).map(ShoeMergeTest::gtin);
        var categories = Arbitraries.of("road", "trail");
        var eyelets = Arbitraries.integers().between(5, 7).map(String::valueOf);
        var ballWidths = Arbitraries.integers().between(90, 93).map(String::valueOf);
        return Combinators.combine(sizes, gtins, categories, eyelets, ballWidths)
                .as((size, gtin, category, eyelet, ballWidth) -> row(
                        1,
                        Field.SLUG,
                        SLUG,
                        Field.BRAND,
                        "Brooks",
                        Field.MODEL,
                        "Ghost 16",
                        Field.LAST_GENDER,
                        "men",
                        Field.SIZE,
                        size,
                        Field.GTIN,
                        gtin,
                        Field.CATEGORY,
                        category,
                        Field.EYELET_ROWS,
                        eyelet,
                        Field.BALL_WIDTH_MM,
                        ballWidth,
                        Field.MEASURING_METHOD,
                        "store",
                        Field.MEASURED_WIDTH,
                        "D",
                        Field.TOE_BOX_SHAPE,
                        "rounded",
                        Field.TOE_BOX_SHAPE_SOURCE,
                        "page " + ballWidth))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<WrittenRow>> differentVariants() {
        return Arbitraries.integers().between(70, 100).set().ofMinSize(2).map(halves -> halves.stream()
                .map(half -> row(
                        half,
                        Field.BRAND,
                        "Brooks",
                        Field.MODEL,
                        "Ghost 16",
                        Field.SIZE,
                        "EU " + half / 2 + (half % 2 == 0 ? "" : ".5"),
                        Field.WIDTH,
                        half % 3 == 0 ? "wide" : "D",
                        Field.GTIN,
                        gtin(half)))
                .toList());
    }

    private static Shoe merge(Shoe known, List<WrittenRow> written) {
        return shoe(ShoeMerge.merge(
                known, SLUG, written.stream().map(row -> landed(SHOP, row)).toList(), SHOP));
    }

    private static Shoe shoe(ShoeMerge.Merged merged) {
        assertThat(merged.shoe()).isNotNull();
        return merged.shoe();
    }

    private static List<Gtin> gtins(Shoe shoe) {
        return shoe.variants().stream()
                .flatMap(variant -> variant.gtins().stream())
                .toList();
    }

    private static ShoeSize eu(int number) {
        return new ShoeSize(SizeScale.EU, SizeNumber.whole(number));
    }

    private static String gtin(int number) {
        String body = "%012d".formatted(950600000000L + number);
        return body + Gtin.checkDigitOf(body);
    }
}

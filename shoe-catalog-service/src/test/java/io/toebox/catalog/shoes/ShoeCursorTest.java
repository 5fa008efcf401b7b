package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.shoes.ShoeOrder.Position;
import io.toebox.edge.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShoeCursorTest {

    @Property
    void aCursorReadsBackForItsOwnFilterAndOrderOnly(
            @ForAll("slugs") String slug, @ForAll("slugs") String brand, @ForAll("positions") Place place) {
        var position = new Position(slug, place.keys());
        String cursor = ShoeCursor.of(ofBrand(brand), place.order(), position);

        assertThat(ShoeCursor.parse(ofBrand(brand), place.order(), cursor)).isEqualTo(position);
        assertRefused(ofBrand(null), place.order(), cursor);
        assertRefused(ofBrand(brand + "x"), place.order(), cursor);
        var turned = new ShoeOrder(place.order().key(), !place.order().descending());
        assertRefused(ofBrand(brand), turned, cursor);
    }

    @Property
    void anythingElseIsNoCursor(@ForAll String text, @ForAll("positions") Place place) {
        assertRefused(ofBrand(null), place.order(), text);
    }

    /** The check is no secret, so a cursor can carry anything and still be checked. */
    @Property
    void aWellCheckedCursorWithAKeyOfAnotherKindIsNone(@ForAll("slugs") String slug) {
        for (var key : List.of(
                ShoeOrder.Key.WEIGHT_G, ShoeOrder.Key.UPDATED_AT, ShoeOrder.Key.RELEVANCE, ShoeOrder.Key.DROP_MM)) {
            var order = new ShoeOrder(key, false);
            for (Object forged : List.of("x", "1e999999999", "99999999999999999999", "\0", "")) {
                String cursor = ShoeCursor.of(ofBrand(null), order, new Position(slug, List.of(forged)));
                assertRefused(ofBrand(null), order, cursor);
            }
        }
        var price = new ShoeOrder(ShoeOrder.Key.PRICE, false);
        for (List<Object> forged : List.<List<Object>>of(List.of("GBP"), List.of("GBP", "1e99"), List.of("\0", "1"))) {
            String cursor = ShoeCursor.of(ofBrand(null), price, new Position(slug, forged));
            assertRefused(ofBrand(null), price, cursor);
        }
    }

    @Property
    void theLongestCursorFits(@ForAll("brands") String brand) {
        String cursor = ShoeCursor.of(
                ofBrand(null), new ShoeOrder(ShoeOrder.Key.BRAND, true), new Position("s".repeat(100), List.of(brand)));

        assertThat(cursor).hasSizeLessThanOrEqualTo(ShoeCursor.MAX_LENGTH);
        assertThat(Base64.getUrlDecoder().decode(cursor)).isNotEmpty();
        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
                .endsWith(brand);
    }

    @Provide
    Arbitrary<String> slugs() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(100)
                .filter(slug -> !slug.equals("compare"));
    }

    @Provide
    Arbitrary<String> brands() {
        return Arbitraries.strings().withCharRange('\u4e00', '\u4eff').ofMaxLength(200);
    }

    @Provide
    Arbitrary<Place> positions() {
        return Arbitraries.of(
                new Place(ShoeOrder.BY_SLUG, List.of()),
                new Place(ShoeOrder.BY_RELEVANCE, List.of(1_000_375L)),
                new Place(new ShoeOrder(ShoeOrder.Key.BRAND, false), List.of("new\nbalance ö")),
                new Place(new ShoeOrder(ShoeOrder.Key.RELEASE_DATE, true), List.of("2024-05")),
                new Place(new ShoeOrder(ShoeOrder.Key.RELEASE_DATE, true), List.of()),
                new Place(new ShoeOrder(ShoeOrder.Key.PRICE, false), List.of("GBP", new BigDecimal("129.90"))),
                new Place(new ShoeOrder(ShoeOrder.Key.PRICE, true), List.of()),
                new Place(new ShoeOrder(ShoeOrder.Key.WEIGHT_G, false), List.of(274)),
                new Place(new ShoeOrder(ShoeOrder.Key.DROP_MM, true), List.of(-3)),
                new Place(
                        new ShoeOrder(ShoeOrder.Key.UPDATED_AT, true),
                        List.of(Instant.parse("2026-11-20T04:00:00.123Z"))));
    }

    private static void assertRefused(ShoeFilter filter, ShoeOrder order, String cursor) {
        assertThatThrownBy(() -> ShoeCursor.parse(filter, order, cursor)).isInstanceOf(ProblemException.class);
    }

    record Place(ShoeOrder order, List<Object> keys) {}

    private static ShoeFilter ofBrand(@Nullable String brand) {
        return new ShoeFilter(null, brand, null, null, null, null, null, null, null);
    }
}

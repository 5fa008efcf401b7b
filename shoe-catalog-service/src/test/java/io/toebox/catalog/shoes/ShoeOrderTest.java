package io.toebox.catalog.shoes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Price;
import io.toebox.catalog.core.shoe.ReleaseDate;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShoeOrderTest {

    private static final Author AUTHOR = new Author("test", "test");
    private static final Gtin GTIN = new Gtin("00000000000017");

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @Inject
    ShoeRepository shoes;

    @Inject
    EntityManager entityManager;

    @Inject
    ObjectMapper mapper;

    @BeforeAll
    void startWithMoreCurrenciesAndUnknowns() {
        catalogue.seeded();
        writer.upsert(
                List.of(
                        priced("aa-eur", "99.90", "EUR"),
                        priced("zz-eur", "99.90", "EUR"),
                        priced("mm-usd", "5", "USD"),
                        ShoeFixture.shoe("aa-bare"),
                        ShoeFixture.shoe("zz-bare"),
                        ofVariant("aa-variant", WidthGrade.XX_WIDE, GTIN)),
                AUTHOR);
    }

    @AfterAll
    void leaveSeeded() {
        catalogue.seeded();
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager.createNativeQuery("delete from stock").executeUpdate());
    }

    /** The reference order, in memory. */
    static Stream<Order> orders() {
        return Stream.of(
                        order("slug", StoredShoe::slug),
                        order("brand", shoe -> shoe.shoe().identity().brand().toLowerCase(Locale.ROOT)),
                        order("releaseDate", shoe -> map(shoe.shoe().identity().releaseDate(), ReleaseDate::iso)),
                        order("price", shoe -> map(shoe.shoe().offer().price(), ShoeOrderTest::spelled)),
                        order("weightG", shoe -> shoe.shoe().build().weightG()),
                        order("dropMm", shoe -> map(shoe.shoe().build().drop(), TenthMm::tenths)),
                        order("updatedAt", StoredShoe::updatedAt))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void walkingAllPagesReturnsEveryMatchOnceInOrder(Order order) {
        var all = QuarkusTransaction.requiringNew()
                .call(() -> shoes.listAll().stream().map(ShoeEntity::toStored).toList());
        var expected = all.stream().sorted(order.order()).map(StoredShoe::slug).toList();

        for (int limit : List.of(23, 200)) {
            assertThat(walk("sort=" + order.sort() + "&limit=" + limit)).containsExactlyElementsOf(expected);
        }
        var ofOneBrand = all.stream()
                .filter(shoe -> shoe.shoe().identity().brand().equals("Altra"))
                .sorted(order.order())
                .map(StoredShoe::slug)
                .toList();
        assertThat(walk("brand=altra&limit=1&sort=" + order.sort())).containsExactlyElementsOf(ofOneBrand);
    }

    @Test
    void walkingASearchReturnsEveryHitOnceBestFirst() {
        var atOnce = walk("q=brooks%20ghost&limit=200");

        assertThat(atOnce).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(walk("q=brooks%20ghost&limit=3")).containsExactlyElementsOf(atOnce);
        assertThat(walk("q=brooks%20ghost&limit=1&sort=slug"))
                .containsExactlyElementsOf(atOnce.stream().sorted().toList());
        assertThat(walk("q=brooks%20ghost&limit=3&sort=-weightG")).containsExactlyInAnyOrderElementsOf(atOnce);
    }

    @Test
    void aWidthIsAvailableWhenAVariantHasIt() {
        assertThat(walk("widthAvailable=xx-wide")).containsExactly("aa-variant");
        assertThat(walk("widthAvailable=standard&limit=200"))
                .contains("aa-bare")
                .doesNotContain("aa-variant");

        writer.upsert(List.of(ofVariant("aa-variant", WidthGrade.X_NARROW, GTIN)), AUTHOR);

        assertThat(walk("widthAvailable=xx-wide")).isEmpty();
        assertThat(walk("widthAvailable=x-narrow")).containsExactly("aa-variant");
    }

    @Test
    void aShoeIsInStockWhereOneOfItsBarcodesIs() {
        stock("full", GTIN.digits(), 2);
        stock("sold-out", GTIN.digits(), 0);
        stock("other", "00000000000024", 5);

        assertThat(walk("inStockAt=full")).containsExactly("aa-variant");
        assertThat(walk("inStockAt=full&sort=-weightG&q=model")).containsExactly("aa-variant");
        assertThat(walk("inStockAt=sold-out")).isEmpty();
        assertThat(walk("inStockAt=other")).isEmpty();
        assertThat(walk("inStockAt=nowhere")).isEmpty();
    }

    @Test
    void theRefusalOfAnOrderNamesThoseThereAre() {
        var answer = given().get("/v1/shoes?sort=popularity");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].detail"))
                .contains("slug", "brand", "releaseDate", "price", "weightG", "dropMm", "updatedAt", "relevance");
    }

    private void stock(String shop, String gtin, int quantity) {
        QuarkusTransaction.requiringNew().run(() -> {
            entityManager
                    .createNativeQuery("insert into shop values (:shop) on conflict do nothing")
                    .setParameter("shop", shop)
                    .executeUpdate();
            entityManager
                    .createNativeQuery("insert into stock values (:shop, :gtin, :quantity, now())")
                    .setParameter("shop", shop)
                    .setParameter("gtin", gtin)
                    .setParameter("quantity", quantity)
                    .executeUpdate();
        });
    }

    private List<String> walk(String query) {
        var slugs = new ArrayList<String>();
        String cursor = "";
        do {
            var page = page(query + cursor);
            page.path("items").forEach(shoe -> slugs.add(shoe.path("slug").asText()));
            cursor = page.has("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return slugs;
    }

    private JsonNode page(String query) {
        var page = given().urlEncodingEnabled(false).get("/v1/shoes?" + query);
        assertThat(page.statusCode()).as(query).isEqualTo(200);
        try {
            return mapper.readTree(page.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <K extends Comparable<K>> List<Order> order(String sort, Function<StoredShoe, @Nullable K> key) {
        return List.of(
                new Order(
                        sort,
                        Comparator.comparing(key, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(StoredShoe::slug)),
                new Order(
                        "-" + sort,
                        Comparator.comparing(key, Comparator.nullsLast(Comparator.reverseOrder()))
                                .thenComparing(StoredShoe::slug, Comparator.reverseOrder())));
    }

    /** So that the order of the texts is currency, then amount. */
    private static String spelled(Price price) {
        return "%s %012.2f".formatted(price.currency().getCurrencyCode(), price.amount());
    }

    private static Shoe priced(String slug, String amount, String currency) {
        var price = new Price(new BigDecimal(amount), Currency.getInstance(currency));
        return with(slug, new Shoe.Offer(null, Set.of(), price, false, null), List.of());
    }

    private static Shoe ofVariant(String slug, WidthGrade width, Gtin gtin) {
        var variant = new Variant(ShoeSize.LAB_REFERENCE, width, null, List.of(gtin));
        return with(slug, new Shoe.Offer(null, Set.of(), null, false, null), List.of(variant));
    }

    private static Shoe with(String slug, Shoe.Offer offer, List<Variant> variants) {
        var shoe = ShoeFixture.shoe(slug);
        return new Shoe(
                shoe.identity(),
                shoe.purpose(),
                shoe.upper(),
                shoe.build(),
                offer,
                null,
                variants,
                List.of(),
                shoe.sources());
    }

    private static <A, B> @Nullable B map(@Nullable A value, Function<A, B> mapping) {
        return value == null ? null : mapping.apply(value);
    }

    record Order(String sort, Comparator<StoredShoe> order) {

        @Override
        public String toString() {
            return sort;
        }
    }
}

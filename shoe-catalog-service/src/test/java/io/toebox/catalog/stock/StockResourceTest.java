package io.toebox.catalog.stock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class StockResourceTest {

    private static final Author AUTHOR = new Author("test", "test");
    private static final String ONE = "/v1/shops/lauf-laden/stock/195394123456";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @BeforeEach
    void startWithBarcodes() {
        catalogue.empty();
        writer.upsert(
                List.of(
                        ShoeFixture.withGtins("ghost", new Gtin("00195394123456"), new Gtin("04006381333931")),
                        ShoeFixture.withGtins("other", new Gtin("00000096385074"))),
                AUTHOR);
    }

    @Test
    void aCountIsReadBackWithItsShoe() {
        var first = put(3, NOW.toString());

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(first.header("Location")).endsWith(ONE);
        var read = given().get(ONE);
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        var stock = read.jsonPath().<String, Object>getMap("$");
        assertThat(((Number) stock.remove("ageSeconds")).longValue()).isNotNegative();
        assertThat(stock)
                .isEqualTo(Map.of(
                        "gtin",
                        "00195394123456",
                        "slug",
                        "ghost",
                        "size",
                        Map.of("scale", "us-men", "value", 9, "label", "9"),
                        "width",
                        "wide",
                        "widthLetter",
                        "2E",
                        "quantity",
                        3,
                        "asOf",
                        NOW.toString(),
                        "stale",
                        false));
    }

    @Test
    void aNewerCountReplacesAndAnOlderOneIsAnsweredWithWhatIsKept() {
        put(3, NOW.minusSeconds(60).toString());

        var newer = put(2, NOW.toString());
        assertThat(newer.statusCode()).isEqualTo(200);
        assertThat(newer.jsonPath().getInt("quantity")).isEqualTo(2);

        var older = put(9, NOW.minusSeconds(1).toString());
        assertThat(older.statusCode()).isEqualTo(200);
        assertThat(older.jsonPath().getInt("quantity")).isEqualTo(2);
        assertThat(older.jsonPath().getString("asOf")).isEqualTo(NOW.toString());

        var corrected = put(1, NOW.toString());
        assertThat(corrected.jsonPath().getInt("quantity")).isEqualTo(1);
    }

    @Test
    void aCountWithoutATimeIsOfNow() {
        put(3, NOW.minusSeconds(60).toString());
        var before = Instant.now().truncatedTo(ChronoUnit.MILLIS);

        var answer =
                given().contentType("application/json").body("{\"quantity\":4}").put(ONE);

        assertThat(Instant.parse(answer.jsonPath().getString("asOf"))).isBetween(before, Instant.now());
        assertThat(answer.jsonPath().getInt("quantity")).isEqualTo(4);
    }

    @Test
    void pastAQuarterOfAnHourACountIsStale() {
        put(3, NOW.minus(Duration.ofMinutes(14)).toString());
        assertThat(given().get(ONE).jsonPath().getBoolean("stale")).isFalse();

        given().delete(ONE);
        put(3, NOW.minus(Duration.ofMinutes(15)).minusSeconds(1).toString());
        var stock = given().get(ONE).jsonPath();
        assertThat(stock.getBoolean("stale")).isTrue();
        assertThat(stock.getLong("ageSeconds")).isGreaterThan(15 * 60);
    }

    @Test
    void aTillMayBeAheadButNotFar() {
        assertThat(put(3, Instant.now().plusSeconds(280).toString()).statusCode())
                .isEqualTo(201);
        assertThat(given().get(ONE).jsonPath().getLong("ageSeconds")).isZero();

        var refused = put(3, Instant.now().plusSeconds(360).toString());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo("#/asOf");
        assertThat(refused.jsonPath().getString("errors[0].code")).isEqualTo("in-the-future");
    }

    @Test
    void aForgottenCountIsGone() {
        put(3, NOW.toString());

        assertThat(given().delete(ONE).statusCode()).isEqualTo(204);
        assertThat(given().get(ONE).statusCode()).isEqualTo(404);
        assertThat(given().delete(ONE).statusCode()).isEqualTo(404);
    }

    @Test
    void aBarcodeOfNoShoeIsNotFound() {
        var answer = given().contentType("application/json")
                .body("{\"quantity\":1}")
                .put("/v1/shops/lauf-laden/stock/4012345678901");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/not-found");
    }

    @Test
    void countsComeBackWithTheShoeThatCarriesThem() {
        put(3, NOW.toString());
        writer.remove("ghost", AUTHOR);
        assertThat(given().get(ONE).statusCode()).isEqualTo(404);
        assertThat(given().get("/v1/shops/lauf-laden/stock").jsonPath().getList("items"))
                .isEmpty();

        writer.upsert(List.of(ShoeFixture.withGtins("ghost", new Gtin("00195394123456"))), AUTHOR);
        assertThat(given().get(ONE).jsonPath().getInt("quantity")).isEqualTo(3);
    }

    @Test
    void whoCountedIsKept() {
        put(3, NOW.minusSeconds(2).toString());
        put(2, NOW.toString());
        put(2, NOW.toString());
        put(9, NOW.minusSeconds(1).toString());
        given().delete(ONE);

        var audit = given().get("/v1/audit?kind=stock&subject=lauf-laden/00195394123456")
                .jsonPath();
        assertThat(audit.<String>getList("items.action")).containsExactly("removed", "changed", "added");
        assertThat(audit.getList("items[1].changed"))
                .isEqualTo(List.of(Map.of("property", "quantity", "before", 3, "after", 2)));
    }

    @Test
    void aListFollowsTheCursorAndKeepsTheShoe() {
        for (String gtin : List.of("4006381333931", "195394123456", "96385074")) {
            given().contentType("application/json").body("{\"quantity\":1}").put("/v1/shops/lauf-laden/stock/" + gtin);
        }
        given().contentType("application/json").body("{\"quantity\":1}").put("/v1/shops/other/stock/96385074");

        assertThat(walk("limit=1")).containsExactly("00000096385074", "00195394123456", "04006381333931");
        assertThat(walk("limit=1&slug=ghost")).containsExactly("00195394123456", "04006381333931");
        assertThat(walk("limit=2&slug=nobody")).isEmpty();
        String cursor =
                given().get("/v1/shops/lauf-laden/stock?limit=1").jsonPath().getString("nextCursor");
        for (String elsewhere : List.of("/v1/shops/other/stock?", "/v1/shops/lauf-laden/stock?slug=ghost&")) {
            assertThat(given().get(elsewhere + "cursor=" + cursor).statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit, out-of-range",
        "limit=201, limit, out-of-range",
        "limit=x, limit, wrong-type",
        "slug=A, slug, invalid-format",
        "slug=a%00, slug, invalid-format",
        "cursor=AAAA, cursor, invalid-cursor",
        "gtin=1, gtin, unknown-parameter",
    })
    void aBadParameterIsNamed(String query, String parameter, String code) {
        var answer = given().urlEncodingEnabled(false).get("/v1/shops/lauf-laden/stock?" + query);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Laden", "a--b", "-a", "%F0%9F%91%9F", "a%20b", "%20"})
    void aShopThatCannotBeNamedSoIsRefused(String shop) {
        String list = "/v1/shops/" + shop + "/stock";
        for (var answer : List.of(
                given().urlEncodingEnabled(false).get(list),
                given().urlEncodingEnabled(false).get(list + "/195394123456"),
                given().urlEncodingEnabled(false).delete(list + "/195394123456"),
                given().urlEncodingEnabled(false)
                        .contentType("application/json")
                        .body("{\"quantity\":1}")
                        .put(list + "/195394123456"),
                given().urlEncodingEnabled(false)
                        .contentType("text/csv")
                        .body("gtin,quantity\n")
                        .post(list))) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo("shop");
        }
    }

    @Test
    void aShopHasANameOfAtMostSixtyCharacters() {
        assertThat(given().get("/v1/shops/" + "a".repeat(60) + "/stock").statusCode())
                .isEqualTo(200);
        assertThat(given().get("/v1/shops/" + "a".repeat(61) + "/stock").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"4006381333932, wrong-check-digit", "12345, wrong-length", "1.9E%2B12, digits-lost"})
    void anUnreadableBarcodeIsNamed(String gtin, String code) {
        String address = "/v1/shops/lauf-laden/stock/" + gtin;
        for (var answer : List.of(
                given().urlEncodingEnabled(false).get(address),
                given().urlEncodingEnabled(false).delete(address),
                given().urlEncodingEnabled(false)
                        .contentType("application/json")
                        .body("{\"quantity\":1}")
                        .put(address))) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
            assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo("gtin");
            assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | #/quantity | required",
                "{\"quantity\":null} | #/quantity | required",
                "{\"quantity\":-1} | #/quantity | out-of-range",
                "{\"quantity\":100001} | #/quantity | out-of-range",
                "{\"quantity\":99999999999} | #/quantity | out-of-range",
                "{\"quantity\":1.5} | #/quantity | wrong-type",
                "{\"quantity\":\"1\"} | #/quantity | wrong-type",
                "{\"quantity\":[1]} | #/quantity | wrong-type",
                "{\"quantity\":1,\"reserved\":1} | #/reserved | unknown-property",
                "{\"quantity\":1,\"asOf\":\"yesterday\"} | #/asOf | invalid-format",
                "{\"quantity\":1,\"asOf\":\"2026-03-01T09:30:00\"} | #/asOf | invalid-format",
                "{\"quantity\":1,\"asOf\":\"2026-02-30T09:30:00Z\"} | #/asOf | invalid-format",
                "{\"quantity\":1,\"asOf\":\"2026-03-01T25:30:00Z\"} | #/asOf | invalid-format",
                "{\"quantity\":1,\"asOf\":\"+12026-03-01T09:30:00Z\"} | #/asOf | invalid-format",
                "{\"quantity\":1,\"asOf\":\"9999-03-01T09:30:00Z\"} | #/asOf | in-the-future",
                "{\"quantity\":1,\"asOf\":\"\\u0000\"} | #/asOf | invalid-format",
                "{\"quantity\":1,\"asOf\":1700000000} | #/asOf | wrong-type",
                "[] | # | wrong-type",
            })
    void aBadFieldIsNamed(String body, String pointer, String code) {
        var answer = given().contentType("application/json").body(body).put(ONE);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "{\"quantity\":1,\"quantity\":2}", "\u0000"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        var answer = given().contentType("application/json").body(body).put(ONE);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void theBoundsOfAQuantityAreTaken() {
        assertThat(put(0, NOW.toString()).jsonPath().getInt("quantity")).isZero();
        assertThat(put(100_000, NOW.toString()).jsonPath().getInt("quantity")).isEqualTo(100_000);
        assertThat(put(1, "0000-01-01T00:00:00Z").statusCode()).isEqualTo(200);
    }

    private static List<String> walk(String query) {
        var gtins = new ArrayList<String>();
        String cursor = "";
        do {
            var page =
                    given().get("/v1/shops/lauf-laden/stock?" + query + cursor).jsonPath();
            gtins.addAll(page.getList("items.gtin"));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());
        return gtins;
    }

    private static Response put(int quantity, String asOf) {
        return given().contentType("application/json")
                .body("{\"quantity\":%d,\"asOf\":\"%s\"}".formatted(quantity, asOf))
                .put(ONE);
    }
}

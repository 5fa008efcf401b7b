package io.toebox.catalog.shoes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ShoesResourceTest {

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 50, 200})
    void followingTheCursorReturnsEveryShoeOnceInOrder(int limit) {
        var expected = all().stream().map(s -> s.path("slug").asText()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(walk("limit=" + limit)).containsExactlyElementsOf(expected);
    }

    @Test
    void followingTheCursorOneByOneKeepsTheFilter() {
        var expected = all().stream()
                .filter(s -> s.path("brand").asText().equals("Salomon"))
                .map(s -> s.path("slug").asText())
                .toList();

        assertThat(walk("limit=1&brand=Salomon")).isNotEmpty().containsExactlyElementsOf(expected);
    }

    @Test
    void theLinkHeaderIsTheNextPage() {
        var first = get("/v1/shoes?limit=3&brand=Brooks");
        String link = first.header("Link");

        assertThat(link).matches("</v1/shoes\\?.*>; rel=\"next\"");
        var next = json(given().urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>'))));
        assertThat(next.path("items").get(0).path("slug").asText())
                .isGreaterThan(json(first).path("items").get(2).path("slug").asText());
    }

    @Test
    void theLastPageHasNoNext() {
        var last = get("/v1/shoes?brand=Salomon&limit=200");

        assertThat(json(last).has("nextCursor")).isFalse();
        assertThat(last.header("Link")).isNull();
    }

    @Test
    void filtersReturnExactlyTheShoesThatMatch() {
        assertFilter("brand=bROOKS", s -> s.path("brand").asText().equals("Brooks"));
        assertFilter(
                "lastGender=MEN&brand=Altra",
                s -> s.path("brand").asText().equals("Altra")
                        && s.path("lastGender").asText().equals("men"));
        assertFilter("category=trail", s -> s.path("category").asText().equals("trail"));
        assertFilter("category=Road-Race", s -> s.path("category").asText().equals("road-race"));
        assertFilter(
                "toeBoxShape=foot-shaped",
                s -> s.path("toeBoxShape").path("shape").asText().equals("foot-shaped"));
        assertFilter("status=current", s -> s.path("status").asText().equals("current"));
        assertFilter(
                "widthAvailable=x-wide", s -> s.path("widthsOffered").toString().contains("x-wide"));
        assertFilter("minBallWidthMm=98.5", s -> currentBallWidth(s) >= 98.5);
        assertFilter(
                "status=current&widthAvailable=wide&minBallWidthMm=96",
                s -> s.path("status").asText().equals("current")
                        && s.path("widthsOffered").toString().contains("\"wide\"")
                        && currentBallWidth(s) >= 96);
    }

    @Test
    void retiredWidthsNeverSatisfyTheBallWidthFilter() {
        var onlyRetired = all().stream()
                .filter(s -> Double.isNaN(currentBallWidth(s))
                        && !measured(s, "ball-width", "lab-retired").isEmpty())
                .map(s -> s.path("slug").asText())
                .toList();

        assertThat(onlyRetired).isNotEmpty();
        assertThat(slugs(get("/v1/shoes?limit=200&minBallWidthMm=60"))).doesNotContainAnyElementsOf(onlyRetired);
    }

    @Test
    void everyMeasurementOfEveryShoeCarriesItsSource() {
        assertThat(all().stream().flatMap(s -> list(s.path("measurements")).stream()))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.path("source").asText()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit, out-of-range",
        "limit=-1, limit, out-of-range",
        "limit=201, limit, out-of-range",
        "limit=ten, limit, wrong-type",
        "limit=99999999999, limit, wrong-type",
        "category=slippers, category, unknown-value",
        "status=sold, status, unknown-value",
        "widthAvailable=2E, widthAvailable, unknown-value",
        "minBallWidthMm=9.5, minBallWidthMm, out-of-range",
        "minBallWidthMm=NaN, minBallWidthMm, wrong-type",
        "minBallWidthMm=-1e30, minBallWidthMm, out-of-range",
        "minBallWidthMm=-1e308, minBallWidthMm, wrong-type",
        "minBallWidthMm=wide, minBallWidthMm, wrong-type",
        "brand=a%00b, brand, invalid-format",
        "lastGender=cats, lastGender, unknown-value",
        "q=%00, q, invalid-format",
        "q=%2D, q, invalid-format",
        "inStockAt=a%07, inStockAt, invalid-format",
        "sort=relevance, sort, unknown-value",
        "sort=-relevance&q=ghost, sort, unknown-value",
        "sort=model, sort, unknown-value",
        "sort=--slug, sort, unknown-value",
        "sort=weightG&cursor=AAAA, cursor, invalid-cursor",
        "brnd=Nike, brnd, unknown-parameter",
        "cursor=AAAA, cursor, invalid-cursor",
        "cursor=%00, cursor, invalid-cursor",
        "cursor=%F0%9F%91%9F, cursor, invalid-cursor",
    })
    void aBadParameterIsNamed(String query, String parameter, String code) {
        var answer = given().urlEncodingEnabled(false).get("/v1/shoes?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/validation-failed");
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @Test
    void anEmptyParameterIsAnAbsentOne() {
        assertThat(get("/v1/shoes?brand=&category=&limit=&cursor=").asString())
                .isEqualTo(get("/v1/shoes").asString());
    }

    @Test
    void aLongBrandIsRefused() {
        assertThat(get("/v1/shoes?brand=" + "x".repeat(200)).statusCode()).isEqualTo(200);
        assertThat(get("/v1/shoes?brand=" + "x".repeat(201)).statusCode()).isEqualTo(400);
    }

    @Test
    void aForgedCursorIsRefused() {
        String cursor = json(get("/v1/shoes?limit=5")).path("nextCursor").asText();
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String forged = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThat(get("/v1/shoes?limit=5&cursor=" + forged).statusCode())
                    .as(forged)
                    .isEqualTo(400);
        }
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        String cursor =
                json(get("/v1/shoes?limit=5&brand=Nike")).path("nextCursor").asText();

        assertThat(get("/v1/shoes?limit=5&brand=Brooks&cursor=" + cursor).statusCode())
                .isEqualTo(400);
        assertThat(get("/v1/shoes?limit=9&brand=nike&cursor=" + cursor).statusCode())
                .isIn(200, 400);
    }

    @Test
    void publicReadsMayBeCached() {
        for (String path : List.of("/v1/shoes", "/v1/shoes/nike-pegasus-easyon")) {
            assertThat(get(path).header("Cache-Control"))
                    .isEqualTo("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400");
            assertThat(get(path).header("Vary")).isEqualTo("Accept-Language, Accept-Encoding");
        }
    }

    private void assertFilter(String query, Predicate<JsonNode> matches) {
        var expected =
                all().stream().filter(matches).map(s -> s.path("slug").asText()).toList();

        assertThat(expected).isNotEmpty().hasSizeLessThanOrEqualTo(200);
        assertThat(slugs(get("/v1/shoes?limit=200&" + query))).containsExactlyElementsOf(expected);
    }

    private List<String> walk(String query) {
        var slugs = new ArrayList<String>();
        String cursor = "";
        do {
            var page = json(get("/v1/shoes?" + query + cursor));
            page.path("items").forEach(shoe -> slugs.add(shoe.path("slug").asText()));
            cursor = page.has("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return slugs;
    }

    private static double currentBallWidth(JsonNode shoe) {
        var widths = measured(shoe, "ball-width", "lab-current");
        return widths.isEmpty() ? Double.NaN : widths.getFirst().path("valueMm").asDouble();
    }

    private static List<JsonNode> measured(JsonNode shoe, String dimension, String method) {
        return list(shoe.path("measurements")).stream()
                .filter(m -> m.path("dimension").asText().equals(dimension)
                        && m.path("method").asText().equals(method))
                .toList();
    }

    private List<JsonNode> all() {
        var shoes = new ArrayList<JsonNode>();
        var query = Map.of("limit", "200");
        var page = json(given().queryParams(query).get("/v1/shoes"));
        shoes.addAll(list(page.path("items")));
        while (page.has("nextCursor")) {
            page = json(given().queryParams(query)
                    .queryParam("cursor", page.path("nextCursor").asText())
                    .get("/v1/shoes"));
            shoes.addAll(list(page.path("items")));
        }
        return shoes;
    }

    private List<String> slugs(Response answer) {
        return list(json(answer).path("items")).stream()
                .map(s -> s.path("slug").asText())
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        var items = new ArrayList<JsonNode>();
        array.forEach(items::add);
        return items;
    }

    private static Response get(String path) {
        return given().get(path);
    }

    private JsonNode json(Response answer) {
        try {
            assertThat(answer.statusCode()).isEqualTo(200);
            return mapper.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

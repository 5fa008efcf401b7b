package io.toebox.fit.fits;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.edge.access.Callers;
import io.toebox.fit.platform.Patience;
import io.toebox.fit.platform.RealParts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** What a shop can hand over now. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InStockTest {

    private static final String FEET = """
            "foot":{"left":{"lengthMm":269,"ballWidthMm":102},"right":{"lengthMm":271,"ballWidthMm":103}}""";

    @BeforeEach
    void catalogueIsLoaded() {
        Patience.await().until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void aShopThatHasEverySizeAnswersAsTheCatalogueDoes() {
        var everywhere = rank("\"brand\":[\"Nike\"]")
                .extract()
                .<List<Object>>path("items.findAll { it.shoe.slug == 'nike-example-1' }");
        rank("\"inStockAt\":\"lauf-laden\"")
                .statusCode(200)
                .body("considered", is(1))
                .body("items", is(everywhere))
                .body("items[0].size.label", is("US M 10.5"));
    }

    @Test
    void theBestOfWhatIsThereIsRecommendedAndABetterSizeNamed() {
        rank("\"inStockAt\":\"eck-laden\"")
                .statusCode(200)
                .body("items.shoe.slug", contains("nike-example-1"))
                .body("items[0].size.label", is("US M 11"))
                .body("items[0].width.grade", is("standard"))
                .body("items[0].reasons.code", hasItem("better-not-offered"))
                .body(
                        "items[0].reasons.detail",
                        hasItem("US M 10.5 in standard width would suit better; it is not in stock here."));
    }

    @Test
    void aShoeThatIsThereInNoSizeOfComfortableLengthIsNotRecommended() {
        rank("\"inStockAt\":\"kinder-laden\"")
                .statusCode(200)
                .body("considered", is(1))
                .body("items", empty())
                .body("notes.code", not(hasItem("shop-has-nothing")));
    }

    @Test
    void aShelfIsAskedWithAKeyOfItsShop() {
        String body = "{\"sizeScale\":\"us-men\",%s,\"filters\":{\"inStockAt\":\"%s\"}}";
        for (String token : new String[] {Callers.shelf("lauf-laden"), Callers.shop("lauf-laden")}) {
            assertThat(as(token, body.formatted(FEET, "lauf-laden")).statusCode())
                    .isEqualTo(200);
            assertThat(as(token, body.formatted(FEET, "eck-laden")).statusCode())
                    .isEqualTo(404);
            assertThat(as(token, body.formatted(FEET, "kein-laden")).statusCode())
                    .isEqualTo(404);
        }
        var anybody = given().noFilters()
                .contentType("application/json")
                .body(body.formatted(FEET, "lauf-laden"))
                .post("/v1/fit-rankings");
        assertThat(anybody.statusCode()).isEqualTo(401);
        assertThat(as("Bearer forged", body.formatted(FEET, "lauf-laden")).statusCode())
                .isEqualTo(401);
    }

    private static Response as(String token, String body) {
        return given().header("Authorization", token)
                .contentType("application/json")
                .body(body)
                .post("/v1/fit-rankings");
    }

    @Test
    void aShopThatHasNothingIsSaidTo() {
        rank("\"inStockAt\":\"leerer-laden\"")
                .statusCode(200)
                .body("considered", is(0))
                .body("items", empty())
                .body("notes.code", hasItem("shop-has-nothing"));
    }

    @Test
    void otherFiltersHoldAsWell() {
        rank("\"inStockAt\":\"lauf-laden\",\"brand\":[\"Altra\"]").body("considered", is(0));
        rank("\"inStockAt\":\"lauf-laden\",\"brand\":[\"nike\"]").body("items", hasSize(1));
    }

    @Test
    void boxesLabelledOnAnotherScaleAreNotJudged() {
        given().contentType("application/json")
                .body("{\"sizeScale\":\"us-women\",%s,\"filters\":{\"inStockAt\":\"lauf-laden\"}}".formatted(FEET))
                .post("/v1/fit-rankings")
                .then()
                .statusCode(200)
                .body("considered", is(0));
    }

    @ParameterizedTest
    @CsvSource({
        "nobody-knows-it, 422, unknown-shop",
        "Lauf Laden, 400, invalid-format",
        "'', 400, out-of-range",
    })
    void aShopNobodyKnowsIsNamed(String shop, int status, String code) {
        rank("\"inStockAt\":\"%s\"".formatted(shop))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("#/filters/inStockAt"))
                .body("errors.code", hasItem(code));
    }

    private static ValidatableResponse rank(String filters) {
        return given().contentType("application/json")
                .body("{\"sizeScale\":\"us-men\",%s,\"limit\":200,\"filters\":{%s}}".formatted(FEET, filters))
                .post("/v1/fit-rankings")
                .then();
    }
}

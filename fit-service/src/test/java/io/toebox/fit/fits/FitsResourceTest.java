package io.toebox.fit.fits;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.fit.platform.Patience;
import io.toebox.fit.platform.RealParts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FitsResourceTest {

    private static final String FEET = """
            "foot":{"left":{"lengthMm":271,"ballWidthMm":102},"right":{"lengthMm":273,"ballWidthMm":103}}""";

    @BeforeEach
    void catalogueIsLoaded() {
        Patience.await().until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void ranksFiveRealShoesWithSizeWidthZonesAndReasons() {
        rank("{\"sizeScale\":\"us-men\",%s,\"limit\":5}".formatted(FEET))
                .statusCode(200)
                .header("Catalogue-Age", matchesPattern("[0-9]+"))
                .body("items", hasSize(5))
                .body("items.outcome", everyItem(matchesPattern("recommended(-with-lacing)?")))
                .body("items.size.label", everyItem(matchesPattern("US M 1[0-2](\\.5)?")))
                .body("items.width.letter", everyItem(matchesPattern("B|D|2E|4E")))
                .body("items.fitProbability", everyItem(greaterThanOrEqualTo(0.5f)))
                .body("items.zones", everyItem(hasSize(3)))
                .body("items.zones.flatten().sdMm", everyItem(greaterThanOrEqualTo(1f)))
                .body("items.reasons.flatten().detail", everyItem(not(nullValue())))
                .body("notice", is("comfort-guidance-only"));
    }

    @Test
    void theSameQuestionHasTheSameAnswerByteForByte() {
        String body = "{\"sizeScale\":\"us-men\",%s,\"limit\":50}".formatted(FEET);
        assertThat(rank(body).extract().asString())
                .isEqualTo(rank(body).extract().asString());
    }

    @Test
    void fitProbabilitiesDescend() {
        var probabilities = rank("{\"sizeScale\":\"us-men\",%s,\"limit\":200}".formatted(FEET))
                .extract()
                .jsonPath()
                .getList("items.fitProbability", Float.class);
        assertThat(probabilities).hasSizeGreaterThan(50).isSortedAccordingTo((a, b) -> Float.compare(b, a));
    }

    @Test
    void aShoeNoLongerMadeIsRecommendedOnlyWhenAskedFor() {
        String wide = "{\"sizeScale\":\"us-men\",%s,\"limit\":200,\"filters\":{\"includeDiscontinued\":%s}}";
        int current = rank(wide.formatted(FEET, false)).extract().path("considered");
        int all = rank(wide.formatted(FEET, true)).extract().path("considered");
        assertThat(all).isGreaterThan(current);
        assertThat((Integer) rank("{\"sizeScale\":\"us-men\",%s}".formatted(FEET))
                        .extract()
                        .path("considered"))
                .isEqualTo(current);
    }

    @Test
    void filtersNarrowTheRanking() {
        rank("""
                {"sizeScale":"us-men",%s,"limit":200,
                 "filters":{"brand":["ALTRA"],"toeBoxShape":["foot-shaped"],"includeDiscontinued":true}}""".formatted(FEET))
                .statusCode(200)
                .body("items.shoe.brand", everyItem(is("Altra")))
                .body("items.shoe.toeBoxShape", everyItem(is("foot-shaped")))
                .body("items.size()", greaterThanOrEqualTo(1));
    }

    @Test
    void onlyShoesOfTheWantedLastAreRanked() {
        String asked = "{\"sizeScale\":\"us-men\",%s,\"filters\":{\"lastGender\":[\"%s\"]}}";
        rank(asked.formatted(FEET, "MEN")).statusCode(200).body("items.shoe.lastGender", everyItem(is("men")));
        rank(asked.formatted(FEET, "women")).statusCode(200).body("considered", is(0));
    }

    /** One shoe of the starter catalogue has a price: 129.95 USD. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"currency\":\"USD\"|1",
                "\"currency\":\"usd\"|1",
                "\"currency\":\"EUR\"|0",
                "\"currency\":\"XTS\"|0",
                "\"min\":129.95,\"currency\":\"USD\"|1",
                "\"min\":129.96,\"currency\":\"USD\"|0",
                "\"max\":129.95,\"currency\":\"USD\"|1",
                "\"max\":129.94,\"currency\":\"USD\"|0",
                "\"min\":129.95,\"max\":129.950,\"currency\":\"USD\"|1",
            })
    void bordersOfThePriceCountAndAShoeWithoutOneInThisCurrencyIsLeftOut(String price, int considered) {
        rankByPrice(price).statusCode(200).body("considered", is(considered));
    }

    @Test
    void aPriceRangeThatHoldsNoPriceIsAContradictionOfBothFields() {
        rankByPrice("\"min\":160.01,\"max\":160,\"currency\":\"EUR\"")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/contradiction"))
                .body("errors.pointer", equalTo(List.of("#/filters/price/min", "#/filters/price/max")))
                .body("errors.code", everyItem(is("contradiction")))
                .body("errors[0].max", is(160))
                .body("errors[1].min", is(160.01f))
                .body("errors.unit", everyItem(is("EUR")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"currency\":\"XYZ\"|422|#/filters/price/currency|unknown-value",
                "\"currency\":\"1€$\"|422|#/filters/price/currency|unknown-value",
                "\"currency\":\"EURO\"|400|#/filters/price/currency|out-of-range",
                "\"max\":160|400|#/filters/price/currency|required",
                "\"max\":-1,\"currency\":\"EUR\"|400|#/filters/price/max|out-of-range",
                "\"min\":100001,\"currency\":\"EUR\"|400|#/filters/price/min|out-of-range",
            })
    void aPriceThatCannotBeIsNamed(String price, int status, String pointer, String code) {
        rankByPrice(price)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }

    private static ValidatableResponse rankByPrice(String price) {
        return rank("{\"sizeScale\":\"us-men\",%s,\"filters\":{\"includeDiscontinued\":true,\"price\":{%s}}}"
                .formatted(FEET, price));
    }

    @Test
    void zonesNothingCanBeSaidAboutAreNamed() {
        rank("{\"sizeScale\":\"us-men\",%s,\"limit\":1}".formatted(FEET))
                .body("items[0].notKnown.zone", equalTo(List.of("toe-box-height", "ball-girth", "instep", "heel")));
    }

    @Test
    void aWomensAnswerSaysThatTheLastWasInferred() {
        rank("{\"sizeScale\":\"us-women\",\"foot\":{\"right\":{\"lengthMm\":246}}}")
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items.size.label", everyItem(matchesPattern("US W .*")))
                .body("items.confidence.level", everyItem(is("low")))
                .body("items[0].reasons.code", hasItem("womens-last-inferred"))
                .body("notes.code", hasItem("ball-width-helps-most"));
    }

    @Test
    void oneShoeIsJudged() {
        given().contentType("application/json")
                .body("{\"sizeScale\":\"us-men\",%s,\"slug\":\"brooks-ghost-16\"}".formatted(FEET))
                .post("/v1/fits")
                .then()
                .statusCode(200)
                .body("fit.shoe.slug", is("brooks-ghost-16"))
                .body("fit.zones.zone", equalTo(List.of("length", "ball-width", "toe-box-width")));
    }

    @Test
    void brandChartLabelsComeFromTheBrandsOwnChart() {
        given().contentType("application/json")
                .body("{\"sizeScale\":\"us-men\",%s,\"slug\":\"adidas-adistar-3\"}".formatted(FEET))
                .post("/v1/fits")
                .then()
                .statusCode(200)
                .body("fit.size.uk", not(nullValue()))
                .body("fit.size.eu", not(nullValue()));
    }

    @Test
    void anUnknownShoeIsNamedAsTheField() {
        given().contentType("application/json")
                .body("{\"sizeScale\":\"us-men\",%s,\"slug\":\"no-such-shoe\"}".formatted(FEET))
                .post("/v1/fits")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("#/slug"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":27}}}|400|#/foot/left/lengthMm|out-of-range",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":179.9}}}|400|#/foot/left/lengthMm|out-of-range",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":350.1}}}|400|#/foot/left/lengthMm|out-of-range",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":1e400}}}|400|#/foot/left/lengthMm|out-of-range",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":\"271\"}}}|400|#/foot/left/lengthMm|wrong-type",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":\"long\"}}}|400|#/foot/left/lengthMm|wrong-type",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{}}}|400|#/foot/left/lengthMm|required",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lenght\":271}}}|400|#/foot/left/lenght|unknown-property",
                "{\"sizeScale\":\"us-men\",\"foot\":{}}|400|#/foot|required",
                "{\"sizeScale\":\"us-men\"}|400|#/foot|required",
                "{\"foot\":{\"left\":{\"lengthMm\":271}}}|400|#/sizeScale|required",
                "{\"sizeScale\":\"mondopoint\",\"foot\":{\"left\":{\"lengthMm\":271}}}|400|#/sizeScale|unknown-value",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271}},\"limit\":0}|400|#/limit|out-of-range",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271}},\"limit\":201}|400|#/limit|out-of-range",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271}},\"limit\":1.5}|400|#/limit|wrong-type",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271,\"ballWidthMm\":100,\"ballGirthMm\":190}}}|422|#/foot/left/ballGirthMm|contradiction",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271},\"right\":{\"lengthMm\":301}}}|422|#/foot|contradiction",
                "[]|400|#|wrong-type",
                "null|400|#|required"
            })
    void badInputIsNamed(String body, int status, String pointer, String code) {
        rank(body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("instance", is("/v1/fit-rankings"))
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }

    @Test
    void aLengthInCentimetresIsRecognised() {
        rank("{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":27.1}}}")
                .statusCode(400)
                .body("errors[0].min", is(180))
                .body("errors[0].max", is(350))
                .body("errors[0].unit", is("mm"))
                .body("errors[0].detail", matchesPattern(".*centimetres.*"));
    }

    @Test
    void malformedJsonAndOtherMediaTypesAndMethodsAreProblems() {
        rank("{").statusCode(400).contentType("application/problem+json");
        given().contentType("text/plain")
                .body("x")
                .post("/v1/fit-rankings")
                .then()
                .statusCode(415);
        given().get("/v1/fit-rankings").then().statusCode(405).contentType("application/problem+json");
        rank("{\"x\":\"" + "x".repeat(1_000_000) + "\"}").statusCode(413).contentType("application/problem+json");
    }

    private static ValidatableResponse rank(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/fit-rankings")
                .then();
    }
}

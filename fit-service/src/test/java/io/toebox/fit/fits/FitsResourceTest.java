package io.toebox.fit.fits;

import java.util.ArrayList;
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
    void eachOfTheSevenZonesIsJudgedComparedOrNotKnownInEveryAnswer() {
        var items = rank("{\"sizeScale\":\"us-men\",%s,\"limit\":200}".formatted(FEET))
                .extract()
                .jsonPath();
        int count = items.getInt("items.size()");
        assertThat(count).isGreaterThan(100);
        for (int i = 0; i < count; i++) {
            var zones = new ArrayList<String>(items.getList("items[%d].zones.zone".formatted(i)));
            zones.addAll(items.getList("items[%d].compared.zone".formatted(i)));
            zones.addAll(items.getList("items[%d].notKnown.zone".formatted(i)));
            assertThat(zones)
                    .containsExactlyInAnyOrder(
                            "length", "toe-box-width", "toe-box-height", "ball-width", "ball-girth", "instep", "heel");
        }
    }

    @Test
    void everyShoeIsComparedWithTheShoeOfToday() {
        rank("""
                {"sizeScale":"us-men",%s,"limit":20,"currentShoe":{"slug":"brooks-ghost-17","size":10}}""".formatted(FEET))
                .statusCode(200)
                .body("items.comparedWithCurrentShoe.with.slug", everyItem(is("brooks-ghost-17")))
                .body("items.comparedWithCurrentShoe", hasSize(20))
                .body(
                        "items.comparedWithCurrentShoe.detail",
                        everyItem(matchesPattern(".* your Ghost 17 in US M 10 D\\..*")))
                .body("items.comparedWithCurrentShoe.zones.flatten().sdMm", everyItem(greaterThanOrEqualTo(0.5f)));
        rank("{\"sizeScale\":\"us-men\",%s,\"limit\":1}".formatted(FEET))
                .body("items[0].comparedWithCurrentShoe", nullValue());
    }

    @Test
    void aHeightIsToldAgainstTheOneThatPresses() {
        judge("""
                {"sizeScale":"us-men",%s,"slug":"brooks-ghost-16",
                 "currentShoe":{"slug":"brooks-ghost-17","size":11,
                                "zones":[{"zone":"toe-box-height","feel":"tight"},{"zone":"heel","feel":"loose"}]}}""")
                .body("fit.compared.zone", equalTo(List.of("toe-box-height")))
                .body("fit.compared[0].percentile", is(46))
                .body("fit.compared[0].differenceMm", is(2f))
                .body("fit.compared[0].currentShoeFeels", is("tight"))
                .body(
                        "fit.compared[0].detail",
                        is(
                                "More room here than in 46 of 100 running shoes. 2 mm higher over the toes than your Ghost 17."
                                        + " Yours presses here."))
                .body("fit.notKnown.code", everyItem(is("shoe-not-measured")));
    }

    @Test
    void aShoeAgainstItselfIsAboutTheSame() {
        judge("""
                {"sizeScale":"us-men",%s,"slug":"brooks-ghost-16","currentShoe":{"slug":"brooks-ghost-16","size":11}}""")
                .body("fit.size.value", is(11f))
                .body("fit.width.letter", is("D"))
                .body("fit.comparedWithCurrentShoe.aboutTheSame", is(true))
                .body("fit.comparedWithCurrentShoe.zones.differenceMm", everyItem(is(0f)))
                .body(
                        "fit.comparedWithCurrentShoe.detail",
                        is("About the same inside as your Ghost 16 in US M 11 D, as far as both are known."));
    }

    @Test
    void aShoeOfTodayThatNobodyMeasuredIsNotComparedAndANoteSaysSo() {
        judge("""
                {"sizeScale":"us-men",%s,"slug":"brooks-ghost-16","currentShoe":{"slug":"altra-lone-peak-9","size":10}}""")
                .body("fit.comparedWithCurrentShoe", nullValue())
                .body("notes.code", hasItem("current-shoe-not-compared"));
    }

    /** How long the feet are is not known, but the shoe of today has a nearest one all the same. */
    @Test
    void withoutASizeForTheFeetTheNearestToTheShoeOfTodayIsStillTold() {
        given().contentType("application/json")
                .body("""
                        {"sizeScale":"us-men","foot":{"left":{"ballWidthMm":100}},"slug":"brooks-ghost-16",
                         "currentShoe":{"slug":"brooks-ghost-17","size":10,"zones":[{"zone":"length","feel":"loose"}]}}""")
                .post("/v1/fits")
                .then()
                .statusCode(200)
                .body("fit.comparedWithCurrentShoe.nearest.size.label", is("US M 10"))
                .body("fit.comparedWithCurrentShoe.nearest.width.letter", is("D"));
    }

    private static ValidatableResponse judge(String body) {
        return given().contentType("application/json")
                .body(body.formatted(FEET))
                .post("/v1/fits")
                .then()
                .statusCode(200);
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

package io.toebox.fit.fits;

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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** One shoe, several shoes, or the box in hand. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ShoesAskedTest {

    private static final String FEET = """
            "foot":{"left":{"lengthMm":269,"ballWidthMm":102},"right":{"lengthMm":271,"ballWidthMm":103}}""";

    @BeforeEach
    void catalogueIsLoaded() {
        Patience.await().until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void severalShoesAreAnsweredInTheirOrderAndAnUnknownOneHasAProblem() {
        fit("\"slugs\":[\"brooks-ghost-16\",\"nobody-knows-this\",\"nike-example-1\"]")
                .statusCode(200)
                .body("fit", nullValue())
                .body("fits.slug", contains("brooks-ghost-16", "nobody-knows-this", "nike-example-1"))
                .body("fits[0].fit.shoe.slug", is("brooks-ghost-16"))
                .body("fits[1].problem", is("unknown-shoe"))
                .body("fits[1].fit", nullValue())
                .body("fits[2].fit.size.basis", is("known-size-run"))
                .body("fits[2].fit.width.basis", is("known-variant"));
    }

    @ParameterizedTest
    @CsvSource({
        "9,  02000000000053, 3, box-short, This box is 1.5 sizes short for the right foot: try US M 10.5.",
        "10, 02000000000091, 1, box-short, This box is half a size short for the right foot: try US M 10.5.",
        "10.5, 02000000000114, 0, box-is-best, This box is the best size and width of this shoe for these feet.",
        "11.5, 02000000000152, -2, box-long, This box is one size long for the right foot: try US M 10.5.",
    })
    void aScannedBoxIsToldHowFarItIsFromTheBestSize(
            float size, String gtin, int halfSizes, String code, String detail) {
        fit("\"gtin\":\"%s\"".formatted(gtin))
                .statusCode(200)
                .body("fit.shoe.slug", is("nike-example-1"))
                .body("box.gtin", is(gtin))
                .body("box.size.value", is(size))
                .body("box.halfSizesToBest", is(halfSizes))
                .body("box.zones", hasSize(3))
                .body("box.metatarsalCompression.places", hasSize(3))
                .body("box.reasons.code", hasItem(code))
                .body("box.reasons.detail", hasItem(detail));
    }

    @Test
    void aBoxOfAnotherWidthSaysWhichOneToTry() {
        fit("\"gtin\":\"02000000000121\"")
                .statusCode(200)
                .body("box.width.grade", is("wide"))
                .body("box.widthsToBest", lessThan(0))
                .body("box.reasons.code", contains("box-wide"));
    }

    @Test
    void aBarcodeOnAnEuropeanSizeIsReadByTheBrandsOwnChart() {
        fit("\"gtin\":\"2000000009001\"")
                .statusCode(200)
                .body("box.size.label", is("US M 13"))
                .body("box.width.grade", is("standard"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                    |#/slug|required",
                ",\"slug\":\"a\",\"gtin\":\"036000291452\"|#/slug|one-of",
                ",\"slug\":\"a\"                       |#/slug|unknown-shoe",
                ",\"gtin\":\"036000291453\"            |#/gtin|invalid-format",
                ",\"gtin\":\"036000291452\"            |#/gtin|unknown-barcode",
                ",\"slugs\":[]                       |#/slugs|out-of-range",
                ",\"slugs\":[null]                   |#/slugs/0|required",
            })
    void exactlyOneWayToNameShoesIsNeeded(String shoes, String pointer, String code) {
        given().contentType("application/json")
                .body("{\"sizeScale\":\"us-men\",%s%s}".formatted(FEET, shoes == null ? "" : shoes))
                .post("/v1/fits")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }

    @Test
    void moreThanFiftyShoesAreTooMany() {
        fit("\"slugs\":[%s]".formatted("\"a\",".repeat(50) + "\"a\""))
                .statusCode(400)
                .body("errors[0].pointer", is("#/slugs"));
    }

    @Test
    void theForefootIsPressedMoreAfterTheRunAndLessThanInATighterShoeOfToday() {
        fit("\"slug\":\"nike-example-1\",\"run\":{\"distanceKm\":10},"
                        + "\"currentShoe\":{\"slug\":\"nike-example-1\",\"size\":9,\"width\":\"standard\"}")
                .statusCode(200)
                .body("fit.metatarsalCompression.runAssumed", is(false))
                .body("fit.metatarsalCompression.places.place", contains("metatarsal-heads", "big-toe", "little-toe"))
                .body("fit.metatarsalCompression.places.changeMm", everyItem(lessThan(0f)))
                .body("fit.metatarsalCompression.places[0].afterRun.mm", greaterThan(0f));
    }

    @Test
    void aShoeOfTodayThatTheCatalogueDoesNotKnowIsSaidToCountForNothing() {
        fit("\"slug\":\"nike-example-1\",\"currentShoe\":{\"slug\":\"long-gone\",\"size\":9}")
                .statusCode(200)
                .body("notes.code", hasItem("current-shoe-unknown"))
                .body("fit.metatarsalCompression.places.changeMm", everyItem(nullValue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"size\":10|#/currentShoe/size|US M 10 was told, but the box with this barcode is US M 10.5. Leave out the one that is wrong.",
                "\"size\":10.5,\"width\":\"2E\"|#/currentShoe/width|2E was told, but the box with this barcode is D. Leave out the one that is wrong."
            })
    void aShoeOfTodayIsNotOfAnotherSizeOrWidthThanItsBox(String told, String pointer, String detail) {
        fit("\"slug\":\"nike-example-1\",\"currentShoe\":{\"gtin\":\"02000000000114\",%s}".formatted(told))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/contradiction"))
                .body("errors.pointer", contains(pointer))
                .body("errors.detail", contains(detail));
        fit("\"slug\":\"nike-example-1\",\"currentShoe\":{\"gtin\":\"02000000000114\",\"size\":10.5,\"width\":\"D\"}")
                .statusCode(200);
    }

    @Test
    void aBoxOfTheOtherScaleIsNotJudgedAndSaysWhy() {
        given().contentType("application/json")
                .body("{\"sizeScale\":\"us-women\",%s,\"gtin\":\"02000000000114\"}".formatted(FEET))
                .post("/v1/fits")
                .then()
                .statusCode(200)
                .body("fit.shoe.slug", is("nike-example-1"))
                .body("box", nullValue())
                .body(
                        "notes.find { it.code == 'box-of-other-scale' }.detail",
                        is(
                                "This box is labelled US M 10.5, on the other scale. Ask with that scale to have the box itself"
                                        + " judged."));
    }

    @Test
    void aShoeOfTodayThatFeelsTightMakesTheFootWider() {
        String onlyLength =
                "{\"sizeScale\":\"us-men\",\"foot\":{\"right\":{\"lengthMm\":271}},\"slug\":\"nike-example-1\"%s}";
        given().contentType("application/json")
                .body(onlyLength.formatted(""))
                .post("/v1/fits")
                .then()
                .body("fit.width.grade", is("standard"));
        given().contentType("application/json")
                .body(
                        onlyLength.formatted(
                                ",\"currentShoe\":{\"gtin\":\"02000000000114\",\"zones\":[{\"zone\":\"ball-width\",\"feel\":\"tight\"}]}"))
                .post("/v1/fits")
                .then()
                .statusCode(200)
                .body("fit.width.grade", is("wide"));
    }

    @Test
    void theModelIsPublishedWithASourceForEveryNumber() {
        given().get("/v1/fit-model")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=3600")
                .body("policy.source", everyItem(not("")))
                .body("policy.name", hasItem("length-ideal"))
                .body("zones.zone", contains("length", "ball-width", "toe-box-width"))
                .body("populations.sizeScale", contains("us-men", "us-women"))
                .body("populations[0].dimensions.find { it.dimension == 'ball-width' }.meanMm", is(101.7f))
                .body("modelVersion", notNullValue());
    }

    private static ValidatableResponse fit(String shoes) {
        return given().contentType("application/json")
                .body("{\"sizeScale\":\"us-men\",%s,%s}".formatted(FEET, shoes))
                .post("/v1/fits")
                .then();
    }
}

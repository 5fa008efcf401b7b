package io.toebox.fit.fits;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.fit.platform.Patience;
import io.toebox.fit.platform.RealParts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FootInputTest {

    @BeforeEach
    void catalogueIsLoaded() {
        Patience.await().until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"length\":{\"value\":271,\"unit\":\"mm\"}}",
                "{\"length\":{\"value\":27.1,\"unit\":\"cm\"}}",
                "{\"length\":{\"value\":27.1,\"unit\":\"CM\"}}",
                "{\"lengthMm\":271,\"length\":{\"value\":10.67,\"unit\":\"in\"}}",
                "{\"lengthMm\":271,\"length\":{\"value\":27.2,\"unit\":\"cm\"}}"
            })
    void unitsAgree(String foot) {
        assertThat(rank(foot).statusCode(200).extract().asString())
                .isEqualTo(rank("{\"lengthMm\":271}").extract().asString());
    }

    @Test
    void inchesAreConverted() {
        assertThat(rank("{\"length\":{\"value\":10.5,\"unit\":\"in\"}}")
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(rank("{\"lengthMm\":266.7}").extract().asString());
    }

    @Test
    void aBrannockSizeAloneGetsAnHonestAnswer() {
        rank("{\"brannock\":{\"heelToToeSize\":10}}")
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].confidence.level", is("low"))
                .body("notes.code", hasItem("ball-width-helps-most"));
        rank("{\"brannock\":{\"heelToToeSize\":10,\"width\":\"2E\"}}")
                .statusCode(200)
                .body("notes.code", not(hasItem("ball-width-helps-most")));
    }

    @Test
    void theDevicesScaleIsThatOfTheWantedSizesUnlessTold() {
        String mens = "{\"brannock\":{\"heelToToeSize\":10,\"scale\":\"mens\"}}";
        assertThat(rank(mens).extract().asString())
                .isEqualTo(
                        rank("{\"brannock\":{\"heelToToeSize\":10}}").extract().asString());
        assertThat(rank("{\"brannock\":{\"heelToToeSize\":10,\"scale\":\"womens\"}}")
                        .statusCode(200)
                        .extract()
                        .asString())
                .isNotEqualTo(rank(mens).extract().asString());
    }

    @Test
    void aFootMeasuredSittingIsLongerStanding() {
        var standing = rank("{\"lengthMm\":271.1}").extract().jsonPath();
        var sitting =
                rank("{\"lengthMm\":267,\"posture\":\"sitting\"}").extract().jsonPath();
        assertThat(sitting.getString("items[0].size.label")).isEqualTo(standing.getString("items[0].size.label"));
        assertThat(sitting.getDouble("items[0].zones[0].sdMm"))
                .isGreaterThan(standing.getDouble("items[0].zones[0].sdMm"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"lengthMm\":271,\"length\":{\"value\":27.3,\"unit\":\"cm\"}}|lengthMm|length",
                "{\"ballWidth\":{\"value\":10,\"unit\":\"cm\"},\"ballWidthMm\":102,\"lengthMm\":271}|ballWidthMm|ballWidth",
                "{\"lengthMm\":271,\"brannock\":{\"heelToToeSize\":12}}|lengthMm|brannock/heelToToeSize",
                "{\"length\":{\"value\":27.1,\"unit\":\"cm\"},\"brannock\":{\"heelToToeSize\":8}}|length|brannock/heelToToeSize",
                "{\"ballWidthMm\":120,\"brannock\":{\"heelToToeSize\":9,\"width\":\"B\"}}|ballWidthMm|brannock/width",
                "{\"brannock\":{\"heelToToeSize\":9,\"archLengthSize\":14.5}}|brannock/archLengthSize|brannock/heelToToeSize",
                "{\"lengthMm\":262,\"heelToBallMm\":195,\"brannock\":{\"heelToToeSize\":9,\"archLengthSize\":14.5}}|brannock/archLengthSize|brannock/heelToToeSize",
                "{\"lengthMm\":271,\"ballWidthMm\":100,\"ballGirthMm\":190}|ballGirthMm|ballWidthMm",
                "{\"ballGirthMm\":190,\"brannock\":{\"heelToToeSize\":9,\"width\":\"D\"}}|ballGirthMm|brannock/width",
                "{\"lengthMm\":200,\"heelToBallMm\":200}|heelToBallMm|lengthMm",
                "{\"lengthMm\":271,\"ballWidthMm\":102,\"heelToBallMm\":130}|heelToBallMm|lengthMm",
                "{\"lengthMm\":271,\"ballWidthMm\":70}|ballWidthMm|lengthMm",
                "{\"lengthMm\":271,\"ballWidthMm\":102,\"toeBreadthMm\":100}|toeBreadthMm|ballWidthMm",
                "{\"toeBreadth\":{\"value\":10,\"unit\":\"cm\"},\"brannock\":{\"heelToToeSize\":9,\"width\":\"D\"}}|toeBreadth|brannock/width",
                "{\"lengthMm\":271,\"toeBreadthMm\":78,\"toeBreadth\":{\"value\":8,\"unit\":\"cm\"}}|toeBreadthMm|toeBreadth",
                "{\"lengthMm\":271,\"ballWidthMm\":90,\"ballGirthMm\":340}|ballGirthMm|ballWidthMm"
            })
    void bothSidesOfAContradictionAreNamed(String foot, String first, String second) {
        rank(foot)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/contradiction"))
                .body("errors.pointer", is(List.of("#/foot/right/" + first, "#/foot/right/" + second)))
                .body("errors[0].code", is("contradiction"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"length\":271}|length|wrong-type",
                "{\"length\":{\"value\":271}}|length/unit|required",
                "{\"length\":{\"unit\":\"mm\"}}|length/value|required",
                "{\"length\":{\"value\":27.1,\"unit\":\"ft\"}}|length/unit|unknown-value",
                "{\"length\":{\"value\":\"27.1\",\"unit\":\"cm\"}}|length/value|wrong-type",
                "{\"length\":{\"value\":271,\"unit\":\"cm\"}}|length/value|out-of-range",
                "{\"length\":{\"value\":1e400,\"unit\":\"cm\"}}|length/value|out-of-range",
                "{\"length\":{\"value\":17.9,\"unit\":\"cm\"}}|length/value|out-of-range",
                "{\"ballWidthMm\":100}|lengthMm|required",
                "{\"lengthMm\":271,\"toeBreadthMm\":44.9}|toeBreadthMm|out-of-range",
                "{\"lengthMm\":271,\"toeBreadthMm\":130.1}|toeBreadthMm|out-of-range",
                "{\"lengthMm\":271,\"toeBreadth\":{\"value\":78,\"unit\":\"cm\"}}|toeBreadth/value|out-of-range",
                "{\"brannock\":{}}|brannock/heelToToeSize|required",
                "{\"brannock\":{\"heelToToeSize\":0.5}}|brannock/heelToToeSize|out-of-range",
                "{\"brannock\":{\"heelToToeSize\":19.5}}|brannock/heelToToeSize|out-of-range",
                "{\"brannock\":{\"heelToToeSize\":9.25}}|brannock/heelToToeSize|invalid-step",
                "{\"brannock\":{\"heelToToeSize\":9,\"archLengthSize\":9.1}}|brannock/archLengthSize|invalid-step",
                "{\"brannock\":{\"heelToToeSize\":9,\"width\":\"F\"}}|brannock/width|unknown-value",
                "{\"brannock\":{\"heelToToeSize\":9,\"scale\":\"unisex\"}}|brannock/scale|unknown-value",
                "{\"lengthMm\":271,\"arch\":\"flat\"}|arch|unknown-value",
                "{\"lengthMm\":271,\"toeShape\":\"roman\"}|toeShape|unknown-value",
                "{\"lengthMm\":271,\"method\":\"guess\"}|method|unknown-value",
                "{\"lengthMm\":271,\"posture\":\"lying\"}|posture|unknown-value"
            })
    void badInputIsNamed(String foot, String pointer, String code) {
        rank(foot)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("#/foot/right/" + pointer))
                .body("errors[0].code", is(code));
    }

    @Test
    void boundsAreToldInTheUnitThatWasSent() {
        rank("{\"ballWidth\":{\"value\":100,\"unit\":\"cm\"},\"lengthMm\":271}")
                .statusCode(400)
                .body("errors[0].min", is(6.0f))
                .body("errors[0].max", is(16.0f))
                .body("errors[0].detail", containsString("plausible in mm"))
                .body("errors[0].unit", is("cm"));
        rank("{\"lengthMm\":271,\"posture\":\"lying\"}").body("errors[0].detail", containsString("standing, sitting"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"run\":{}|400|#/run|required",
                "\"run\":{\"durationMinutes\":60,\"distanceKm\":10}|400|#/run|one-of",
                "\"run\":{\"durationMinutes\":0}|400|#/run/durationMinutes|out-of-range",
                "\"run\":{\"durationMinutes\":2881}|400|#/run/durationMinutes|out-of-range",
                "\"run\":{\"distanceKm\":401}|400|#/run/distanceKm|out-of-range",
                "\"run\":{\"distanceKm\":10,\"heat\":\"cold\"}|400|#/run/heat|unknown-value",
                "\"sockThicknessMm\":-0.1|400|#/sockThicknessMm|out-of-range",
                "\"sockThicknessMm\":10.1|400|#/sockThicknessMm|out-of-range",
                "\"currentShoe\":{}|400|#/currentShoe|required",
                "\"currentShoe\":{\"slug\":\"a\",\"gtin\":\"4006381333931\"}|400|#/currentShoe|one-of",
                "\"currentShoe\":{\"gtin\":\"4006381333932\"}|400|#/currentShoe/gtin|invalid-format",
                "\"currentShoe\":{\"slug\":\"a\",\"size\":10.3}|400|#/currentShoe/size|invalid-step",
                "\"currentShoe\":{\"slug\":\"a\",\"size\":21}|400|#/currentShoe/size|out-of-range",
                "\"currentShoe\":{\"slug\":\"a\",\"width\":\"roomy\"}|400|#/currentShoe/width|unknown-value",
                "\"currentShoe\":{\"slug\":\"a\",\"zones\":[{\"zone\":\"sole\",\"feel\":\"tight\"}]}|400|#/currentShoe/zones/0/zone|unknown-value",
                "\"currentShoe\":{\"slug\":\"a\",\"zones\":[{\"zone\":\"heel\",\"feel\":\"odd\"}]}|400|#/currentShoe/zones/0/feel|unknown-value",
                "\"currentShoe\":{\"slug\":\"a\",\"zones\":[{\"zone\":\"heel\"}]}|400|#/currentShoe/zones/0/feel|required",
                "\"currentShoe\":{\"slug\":\"a\",\"zones\":[null]}|400|#/currentShoe/zones/0|required",
                "\"currentShoe\":{\"slug\":\"a\",\"zones\":[{\"zone\":\"heel\",\"feel\":\"snug\"},{\"zone\":\"heel\",\"feel\":\"snug\"}]}|400|#/currentShoe/zones/1/zone|duplicate"
            })
    void badRunSockAndShoeAreNamed(String more, int status, String pointer, String code) {
        rank("{\"lengthMm\":271}", "," + more)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"run\":{\"durationMinutes\":2880}",
                "\"run\":{\"distanceKm\":0.1,\"heat\":\"HOT\"}",
                "\"sockThicknessMm\":0",
                "\"currentShoe\":{\"gtin\":\"036000291452\"}",
                "\"currentShoe\":{\"slug\":\"no-longer-sold\",\"size\":9.5,\"width\":\"2E\",\"zones\":[]}"
            })
    void whatTheRunnerDoesAndWearsIsTaken(String more) {
        rank("{\"lengthMm\":271}", "," + more).statusCode(200);
    }

    @Test
    void withoutALengthTheShoeOfTodayTellsTheSize() {
        rank(
                        "{}",
                        ",\"currentShoe\":{\"slug\":\"brooks-ghost-16\",\"size\":10.5,"
                                + "\"zones\":[{\"zone\":\"length\",\"feel\":\"comfortable\"}]}")
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.size.label", everyItem(matchesPattern("US M 1[01](\\.5)?")))
                .body("items.confidence.level", everyItem(is("low")))
                .body("items.confidence.basis", everyItem(hasItem("length-estimated")))
                .body("items.reasons.code", everyItem(hasItem("foot-estimated")))
                .body("notes.code", hasItem("length-not-measured"))
                .body("notes.code", not(hasItem("ball-width-helps-most")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"slug\":\"nobody-knows-this\",\"size\":10.5,\"zones\":[{\"zone\":\"length\",\"feel\":\"snug\"}]}|current-shoe-unknown",
                "{\"gtin\":\"036000291452\"}|current-shoe-barcode-unknown",
                "{\"slug\":\"brooks-ghost-16\",\"zones\":[{\"zone\":\"length\",\"feel\":\"snug\"}]}|current-shoe-size-missing",
                "{\"slug\":\"brooks-ghost-16\",\"size\":10.5}|current-shoe-feel-missing"
            })
    void withoutALengthAShoeThatDoesNotTellItIsAnsweredWithWhatToTell(String shoe, String note) {
        rank("{}", ",\"currentShoe\":" + shoe)
                .statusCode(200)
                .body("items", hasSize(0))
                .body("notes.code", hasItem(note));
        given().contentType("application/json")
                .body(
                        "{\"sizeScale\":\"us-men\",\"foot\":{\"right\":{}},\"slug\":\"brooks-ghost-16\",\"currentShoe\":%s}"
                                .formatted(shoe))
                .post("/v1/fits")
                .then()
                .statusCode(200)
                .body("fit.outcome", is("insufficient-foot-data"))
                .body("fit.reasons.code", contains("length-unsure"))
                .body("fit.alternatives", nullValue())
                .body("notes.code", not(hasItem("no-better-shoe")))
                .body("notes.code", hasItem(note));
    }

    @Test
    void toesThatWereMeasuredAreNotEstimated() {
        String foot = "{\"lengthMm\":271,\"ballWidthMm\":102%s}";
        rank(foot.formatted("")).statusCode(200).body("items[0].reasons.code", hasItem("measure-next"));
        rank(foot.formatted(",\"toeBreadthMm\":78"))
                .statusCode(200)
                .body("items[0].reasons.code", not(hasItem("measure-next")))
                .body("items[0].reasons.code", not(hasItem("foot-estimated")));
    }

    @Test
    void aShoeOfTodayThatGoesWithNoMeasurementIsLeftOutAndNamed() {
        var without = fit("");
        var worn = fit(wearing(8, "length", "loose"));
        worn.body("notes.code", hasItem("current-shoe-contradicts"))
                .body("notes.detail", hasItem(containsString("(length)")));
        assertThat(worn.extract().<Object>path("fit.zones"))
                .isEqualTo(without.extract().<Object>path("fit.zones"));
    }

    @Test
    void howTheToeBoxOfTheShoeOfTodayFeelsCounts() {
        var worn = fit(wearing(10.5, "toe-box-width", "tight"));
        worn.body("notes.code", not(hasItem("felt-zone-unused")));
        assertThat(worn.extract().<Object>path("fit.zones"))
                .isNotEqualTo(fit("").extract().<Object>path("fit.zones"));
    }

    @ParameterizedTest
    @CsvSource({"toe-box-height, height of the toe box", "ball-girth, girth at the ball", "instep, instep", "heel, heel"
    })
    void whatIsFeltWhereNothingIsJudgedIsNamed(String zone, String name) {
        fit(wearing(10.5, zone, "tight"))
                .body("notes.code", hasItem("felt-zone-unused"))
                .body("notes.detail", hasItem(containsString("(" + name + ")")));
    }

    @Test
    void theMissingWidthOfTheOtherFootIsNamed() {
        given().contentType("application/json")
                .body("{\"sizeScale\":\"us-men\",\"limit\":1,\"foot\":"
                        + "{\"left\":{\"lengthMm\":271,\"ballWidthMm\":102},\"right\":{\"lengthMm\":270}}}")
                .post("/v1/fit-rankings")
                .then()
                .statusCode(200)
                .body("items[0].confidence.basis", hasItem("other-foot-ball-width-missing"))
                .body("items[0].confidence.basis", not(hasItem("one-foot-only")));
    }

    private static String wearing(double size, String zone, String feel) {
        return ",\"currentShoe\":{\"slug\":\"brooks-ghost-15\",\"size\":%s,\"zones\":[{\"zone\":\"%s\",\"feel\":\"%s\"}]}"
                .formatted(size, zone, feel);
    }

    private static ValidatableResponse fit(String more) {
        return given().contentType("application/json")
                .body("{\"sizeScale\":\"us-men\",\"slug\":\"brooks-ghost-16\",\"alternatives\":0,"
                        + "\"foot\":{\"right\":{\"lengthMm\":271,\"ballWidthMm\":102}}" + more + "}")
                .post("/v1/fits")
                .then()
                .statusCode(200);
    }

    @Test
    void aRankingWithoutAShoeSaysSo() {
        rank("{\"lengthMm\":271}", ",\"filters\":{\"brand\":[\"Altra\"],\"category\":[\"trail-race\"]}")
                .statusCode(200)
                .body("items", hasSize(0))
                .body("notes.code", hasItem("no-shoe-passes"));
        rank("{\"lengthMm\":271}", ",\"filters\":{\"category\":[\"trail\"]}")
                .statusCode(200)
                .body("items", hasSize(0))
                .body("notes.code", hasItem("no-shoe-measured"));
        rank("{\"lengthMm\":271}", ",\"filters\":{\"brand\":[\"Nobody Makes These\"]}")
                .statusCode(200)
                .body("items", hasSize(0))
                .body("notes.code", hasItem("brand-unknown"))
                .body("notes.code", not(hasItem("no-shoe-passes")));
        rank("{\"lengthMm\":271}", ",\"filters\":{\"category\":[\"nobody-makes-these\"]}")
                .statusCode(400)
                .body("errors.pointer", contains("#/filters/category/0"))
                .body("errors.code", contains("unknown-value"));
        rank("{\"lengthMm\":345}", "")
                .statusCode(200)
                .body("items", hasSize(0))
                .body("notes.code", hasItem("no-shoe-recommended"));
        rank("{\"lengthMm\":271}", "").statusCode(200).body("notes.code", not(hasItem("no-shoe-recommended")));
    }

    private static ValidatableResponse rank(String rightFoot) {
        return rank(rightFoot, "");
    }

    private static ValidatableResponse rank(String rightFoot, String more) {
        return given().contentType("application/json")
                .body("{\"sizeScale\":\"us-men\",\"foot\":{\"right\":%s},\"limit\":3%s}".formatted(rightFoot, more))
                .post("/v1/fit-rankings")
                .then();
    }
}

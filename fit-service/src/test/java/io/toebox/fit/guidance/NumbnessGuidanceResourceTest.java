package io.toebox.fit.guidance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.edge.contract.ExampleRunner;
import io.toebox.fit.platform.Patience;
import io.toebox.fit.platform.RealParts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NumbnessGuidanceResourceTest {

    private static final String SWELLING = ExampleRunner.body("guideNumbness", "swelling");
    private static final String WIDE_FOOT_IN_A_STANDARD_SHOE = """
            {"where":["ball"],"signs":[],"sizeScale":"us-men","foot":{"right":{"lengthMm":271,"ballWidthMm":115}},
             "currentShoe":{"slug":"brooks-ghost-16","size":10.5}}""";

    @BeforeEach
    void catalogueIsLoaded() {
        Patience.await().until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void toesNumbAfterFiveKilometresInTightLacesPointToTheShoes() {
        ask(SWELLING)
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .header("Content-Language", is("en"))
                .header("Vary", containsString("Accept-Language"))
                .body("outcome", is("try-this-first"))
                .body("because", empty())
                .body("professional.advised", is(false))
                .body("professional.detail", containsString("30 minutes"))
                .body("contributors.contributor", contains("shoes-or-lacing", "running-form", "worth-having-checked"))
                .body("contributors[0].strength", is("strong"))
                .body("contributors[0].seeAProfessional", is(false))
                .body(
                        "contributors[0].why.code",
                        hasItems("tied-tight", "criss-cross-not-for-this-foot", "tighter-as-the-foot-swells"))
                .body("contributors.why.flatten().source", everyItem(not(nullValue())))
                .body("contributors[0].beforeNextRun.code", hasItems("toes-wiggle", "another-lacing"))
                .body("now.code", hasItems("slow-or-stop", "loosen-laces", "drink", "back-test"))
                .body("beforeNextRun.code", hasItems("warm-up", "calf-raises"))
                .body("lacingComplaints", contains("numb-toes", "high-instep"))
                .body("missing.field", contains("pattern", "shoeFeel", "beforeRun"))
                .body("currentShoe", nullValue())
                .body("notice", is("comfort-guidance-only"));
    }

    @Test
    void theMeasuredFootInTheShoeWornCountsAsWell() {
        ask(ExampleRunner.body("guideNumbness", "with-shoe"))
                .statusCode(200)
                .body("currentShoe.slug", is("brooks-ghost-16"))
                .body("currentShoe.size", is("US M 10.5"))
                .body("currentShoe.zones.zone", contains("length", "ball-width", "toe-box-width"));
        ask(WIDE_FOOT_IN_A_STANDARD_SHOE)
                .statusCode(200)
                .body("contributors[0].contributor", is("shoes-or-lacing"))
                .body("contributors[0].why.code", hasItem("ball-tight"))
                .body(
                        "contributors[0].why.find{it.code=='ball-tight'}.detail",
                        matchesPattern("Your shoe is about [0-9]+ mm narrower.*"))
                .body("lacingComplaints", hasItem("wide-forefoot"));
    }

    @Test
    void aShoeTheFootCouldNotBeInDoesNotCountAndThatIsSaid() {
        ask("""
                {"signs":[],"sizeScale":"us-men","foot":{"right":{"lengthMm":300,"ballWidthMm":110}},
                 "currentShoe":{"slug":"brooks-ghost-16","size":8}}""")
                .statusCode(200)
                .body("outcome", is("insufficient-answers"))
                .body("currentShoe.zones", empty())
                .body("notes.code", contains("current-shoe-impossible"));
    }

    @Test
    void aShoeNobodyMeasuredDoesNotCountAndThatIsSaid() {
        ask("""
                {"signs":[],"sizeScale":"us-men","foot":{"right":{"lengthMm":271}},
                 "currentShoe":{"slug":"topo-athletic-vista","size":10.5}}""")
                .statusCode(200)
                .body("outcome", is("insufficient-answers"))
                .body("currentShoe.zones", empty())
                .body("notes.code", contains("shoe-not-judged"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"slug\":\"nobody-knows-this\",\"size\":10.5}|current-shoe-unknown",
                "{\"gtin\":\"036000291452\"}|current-shoe-barcode-unknown",
                "{\"slug\":\"brooks-ghost-16\"}|current-shoe-size-missing"
            })
    void aShoeThatSaysNothingIsAnsweredWithWhatToTell(String shoe, String code) {
        ask("{\"sizeScale\":\"us-men\",\"foot\":{\"right\":{\"lengthMm\":271}},\"currentShoe\":%s}".formatted(shoe))
                .statusCode(200)
                .body("currentShoe", nullValue())
                .body("notes.code", contains(code))
                .body("notes.detail", everyItem(not(nullValue())));
    }

    @Test
    void theShoeWornIsToldAsForAFitByBarcodeAndHowItFeels() {
        ask("""
                {"signs":[],"sizeScale":"us-men","foot":{"left":{},"right":{}},
                 "currentShoe":{"gtin":"02000000000114","zones":[{"zone":"length","feel":"comfortable"},
                                                                {"zone":"ball-width","feel":"tight"}]}}""")
                .statusCode(200)
                .body("currentShoe.slug", is("nike-example-1"))
                .body("currentShoe.size", is("US M 10.5"))
                .body("currentShoe.zones[1].zone", is("ball-width"))
                .body("currentShoe.zones[1].verdict", oneOf("tight", "snug"))
                .body("notes", empty());
    }

    @Test
    void lossOfFootControlMeansStopNow() {
        ask("{\"signs\":[\"Foot-Out-Of-Control\"],\"laces\":[\"tied-tight\"]}")
                .statusCode(200)
                .body("outcome", is("stop-running"))
                .body("advice", matchesPattern("Please stop running now.*"))
                .body("contributors[0].contributor", is("worth-having-checked"))
                .body("because", contains("foot-out-of-control"))
                .body("professional.who", is("sports-medicine-specialist"))
                .body("now.code", hasItem("stop-and-rest"))
                .body("now.code", not(hasItem(oneOf("build-up-again", "slow-or-stop", "shorter-steps"))))
                .body("contributors.now.flatten().code", not(hasItem(oneOf("build-up-again", "slow-or-stop"))));
    }

    @Test
    void diabetesIsSpokenOfWithADoctor() {
        ask("{\"signs\":[\"diabetes\"]}")
                .statusCode(200)
                .body("outcome", is("see-a-professional"))
                .body("professional.who", is("doctor"))
                .body("professional.detail", is("Please speak with your doctor soon."));
    }

    @Test
    void fromTheDeskNumbAfterAMileTheRemedyIsTimeToWarmUp() {
        ask("""
                {"startsAfterKm": 1.6, "beforeRun": ["sat-for-hours", "no-warm-up"], "settles": "within-minutes", "signs": []}""")
                .statusCode(200)
                .body("outcome", is("try-this-first"))
                .body("contributors[0].contributor", is("cold-start"))
                .body("contributors[0].why.code", hasItems("straight-from-the-chair", "numb-after-a-mile"))
                .body("contributors[0].beforeNextRun.code", hasItems("warm-up", "ample-warm-up"));
    }

    @Test
    void anEmergencyGetsOneCalmSentenceAndNoShoeAdvice() {
        ask("{\"signs\":[\"numb-between-the-legs\",\"swelling\"],\"laces\":[\"tied-tight\"]}")
                .statusCode(200)
                .body("outcome", is("get-help-now"))
                .body("professional.who", is("emergency"))
                .body("because", contains("between-the-legs", "swelling"))
                .body("contributors", hasSize(1))
                .body("lacingComplaints", empty())
                .body("missing", empty());
    }

    @Test
    void withNothingSaidItAsks() {
        ask("{}")
                .statusCode(200)
                .body("outcome", is("insufficient-answers"))
                .body("missing.field", contains("signs", "settles", "starts"))
                .body("contributors", empty())
                .body("now.code", hasItem("loosen-laces"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-CH, en;q=0.5 | de | Oft hilft schon eine kleine Änderung",
                "fr              | fr | De petits changements suffisent souvent",
                "es-MX           | es | A menudo basta con cambios sencillos",
                "ja              | en | This often settles with simple changes"
            })
    void itSpeaksTheLanguageAskedFor(String header, String language, String beginning) {
        var english = ask(SWELLING).extract().jsonPath();
        var other = given().contentType("application/json")
                .header("Accept-Language", header)
                .body(SWELLING)
                .post("/v1/numbness-guidance")
                .then()
                .statusCode(200)
                .header("Content-Language", is(language))
                .body("advice", containsString(beginning))
                .extract()
                .jsonPath();
        assertThat(other.getList("contributors.why.flatten().code"))
                .isEqualTo(english.getList("contributors.why.flatten().code"));
        assertThat(other.getString("outcome")).isEqualTo(english.getString("outcome"));
    }

    @Test
    void millimetresAreWrittenAsTheLanguageDoesAndStayNumbersInJson() {
        var path = "contributors[0].why.find{it.code=='ball-tight'}";
        given().contentType("application/json")
                .header("Accept-Language", "de")
                .body(WIDE_FOOT_IN_A_STANDARD_SHOE)
                .post("/v1/numbness-guidance")
                .then()
                .body(path + ".detail", matchesPattern("Ihr Schuh ist am Ballen etwa [0-9]+(,[0-9])? mm schmaler.*"))
                .body(path + ".shortfallMm", greaterThan(0f));
    }

    @Test
    void fitsSpeakTheSameLanguages() {
        given().contentType("application/json")
                .header("Accept-Language", "fr")
                .body("""
                        {"sizeScale":"us-men","foot":{"left":{"lengthMm":271}},"slug":"brooks-ghost-16"}""")
                .post("/v1/fits")
                .then()
                .statusCode(200)
                .header("Content-Language", is("fr"))
                .body("notes.detail", hasItem(containsString("Mesurez aussi la largeur")));
    }

    @Test
    void theSameQuestionHasTheSameAnswerWhateverTheOrder() {
        String one = "{\"where\":[\"toes\",\"ball\"],\"laces\":[\"criss-cross\",\"tied-tight\"]}";
        String other = "{\"laces\":[\"tied-tight\",\"criss-cross\"],\"where\":[\"ball\",\"toes\",\"ball\"]}";
        assertThat(ask(one).extract().asString()).isEqualTo(ask(other).extract().asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"where\":[\"nose\"]}|400|#/where/0|unknown-value",
                "{\"where\":[\"toes\",\"swelling\"]}|400|#/where/1|unknown-value",
                "{\"where\":\"toes\"}|400|#/where|wrong-type",
                "{\"where\":[null]}|400|#/where/0|required",
                "{\"beforeRun\":[\"slept\"]}|400|#/beforeRun/0|unknown-value",
                "{\"settles\":\"soon\"}|400|#/settles|unknown-value",
                "{\"handsToo\":\"yes\"}|400|#/handsToo|wrong-type",
                "{\"startsAfterKm\":-1}|400|#/startsAfterKm|out-of-range",
                "{\"startsAfterKm\":351}|400|#/startsAfterKm|out-of-range",
                "{\"startsAfterMinutes\":2881}|400|#/startsAfterMinutes|out-of-range",
                "{\"diagnosis\":true}|400|#/diagnosis|unknown-property",
                "{\"startsAfterMinutes\":0,\"startsAfterKm\":100}|422|#/startsAfterKm|contradiction",
                "{\"startsAfterMinutes\":60,\"startsAfterKm\":0}|422|#/startsAfterKm|contradiction",
                "{\"starts\":[\"from-the-first-step\"],\"startsAfterKm\":5}|422|#/startsAfterKm|contradiction",
                "{\"starts\":[\"from-the-first-step\"],\"startsAfterMinutes\":5}|422|#/startsAfterMinutes|contradiction",
                "{\"currentShoe\":{\"slug\":\"brooks-ghost-16\",\"size\":10.5}}|400|#/foot|required",
                "{\"foot\":{\"left\":{\"lengthMm\":271}},\"sizeScale\":\"us-men\"}|400|#/currentShoe|required",
                "{\"foot\":{\"left\":{\"lengthMm\":271}},\"currentShoe\":{\"slug\":\"x\",\"size\":9}}|400|#/sizeScale|required",
                "{\"foot\":{\"left\":{\"lengthMm\":271}},\"sizeScale\":\"us-men\",\"currentShoe\":{\"slug\":\"x\",\"size\":9.3}}|400|#/currentShoe/size|invalid-step",
                "{\"foot\":{\"left\":{\"lengthMm\":271}},\"sizeScale\":\"us-men\",\"currentShoe\":{\"size\":9}}|400|#/currentShoe|required",
                "{\"foot\":{\"left\":{\"lengthMm\":271}},\"sizeScale\":\"us-men\",\"currentShoe\":{\"slug\":\"x\",\"size\":9,\"width\":\"huge\"}}|400|#/currentShoe/width|unknown-value",
                "{\"foot\":{\"left\":{\"lengthMm\":271},\"right\":{\"lengthMm\":301}},\"sizeScale\":\"us-men\",\"currentShoe\":{\"slug\":\"x\",\"size\":9}}|422|#/foot|contradiction",
                "[]|400|#|wrong-type",
                "null|400|#|required"
            })
    void badInputIsNamed(String body, int status, String pointer, String code) {
        ask(body)
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", is("en"))
                .body("instance", is("/v1/numbness-guidance"))
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }

    @Test
    void everyUnknownWordIsNamedAtOnce() {
        ask("{\"where\":[\"nose\"],\"signs\":[\"tired\"],\"settles\":\"soon\"}")
                .statusCode(400)
                .body("detail", is("3 fields need attention."))
                .body("errors.pointer", contains("#/settles", "#/signs/0", "#/where/0"));
    }

    private static ValidatableResponse ask(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/numbness-guidance")
                .then();
    }
}

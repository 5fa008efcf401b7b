package io.toebox.fit.fits;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.fit.platform.RealParts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** How this service speaks when it refuses: like every other one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DialectTest {

    private static ValidatableResponse ask(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/fits")
                .then();
    }

    private static List<String> pointers(ValidatableResponse answer) {
        return answer.extract().jsonPath().getList("errors.pointer", String.class);
    }

    @Test
    void everyUnknownWordFieldAndValueIsNamedAtOnce() {
        var answer = ask("""
                {"sizeScale":"us-kids","colour":"red","slug":"brooks-ghost-16","foot":{
                  "left":{"lengthMm":"271","arch":"tall"},
                  "right":{"lengthMm":9,"toeShape":"roman","method":7,"brannock":{"heelToToeSize":9,"width":"F"}}},
                 "run":{"distanceKm":10,"heat":"cold"},
                 "currentShoe":{"slug":"a","zones":[{"zone":"sole","feel":"odd"}]}}""").statusCode(400);

        assertThat(pointers(answer))
                .containsExactly(
                        "#/colour",
                        "#/currentShoe/zones/0/feel",
                        "#/currentShoe/zones/0/zone",
                        "#/foot/left/arch",
                        "#/foot/left/lengthMm",
                        "#/foot/right/brannock/width",
                        "#/foot/right/lengthMm",
                        "#/foot/right/method",
                        "#/foot/right/toeShape",
                        "#/run/heat",
                        "#/sizeScale");
        assertThat(answer.extract().jsonPath().getString("detail")).isEqualTo("11 fields need attention.");
    }

    @Test
    void theQueryIsToldWithTheBody() {
        var answer = given().contentType("application/json")
                .body("{\"sizeScale\":\"us-kids\",\"foot\":{\"left\":{\"lengthMm\":271}},\"slug\":\"a\"}")
                .post("/v1/fits?colour=red")
                .then()
                .statusCode(400);

        assertThat(answer.extract().jsonPath().getList("errors.code", String.class))
                .containsExactlyInAnyOrder("unknown-value", "unknown-parameter");
    }

    @Test
    void aWordThatIsNoneSaysWhichThereAre() {
        var answer = ask(
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271,\"arch\":\"tall\"}},\"slug\":\"a\"}");

        assertThat(answer.extract().jsonPath().getString("errors[0].detail"))
                .isEqualTo("Must be one of low, medium, high.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HIGH", "High", "high"})
    void letterCaseDoesNotMatter(String arch) {
        ask("{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271,\"arch\":\"%s\"}},\"slug\":\"brooks-ghost-16\"}"
                        .formatted(arch))
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {" High ", "high ", "hi gh", "", "\\t"})
    void blanksDo(String arch) {
        var answer =
                ask("{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271,\"arch\":\"%s\"}},\"slug\":\"brooks-ghost-16\"}"
                                .formatted(arch))
                        .statusCode(400);
        assertThat(pointers(answer)).containsExactly("#/foot/left/arch");
    }

    @Test
    void aParameterNobodyDeclaredIsRefused() {
        given().get("/v1/fit-model?colour=red&size=9")
                .then()
                .statusCode(400)
                .body("errors.size()", org.hamcrest.Matchers.is(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The request contradicts itself",
                "de|Die Anfrage widerspricht sich",
                "fr|La requête se contredit",
                "es|La petición se contradice"
            })
    void whatIsRefusedIsToldInTheLanguageOfTheCaller(String language, String title) {
        var answer = given().contentType("application/json")
                .header("Accept-Language", language)
                .body(
                        "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271,\"ballWidthMm\":150}},\"slug\":\"a\"}")
                .post("/v1/fits")
                .then()
                .statusCode(422)
                .header("Content-Language", language)
                .extract();
        assertThat(answer.jsonPath().getString("title")).isEqualTo(title);
        assertThat(answer.jsonPath().getString("errors[0].detail"))
                .doesNotContain("Please".repeat(language.equals("en") ? 2 : 1));
    }

    @ParameterizedTest
    @CsvSource({"/v1/a%20b, /v1/a%20b", "/v1/%C3%BC%25x, /v1/%C3%BC%25x", "/v1/nothing?x=%20, /v1/nothing"})
    void theInstanceIsTheAddressAsItWasSent(String path, String instance) {
        var answer = given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .extract();
        assertThat(answer.jsonPath().getString("instance")).isEqualTo(instance);
    }
}

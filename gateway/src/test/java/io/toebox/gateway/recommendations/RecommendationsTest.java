package io.toebox.gateway.recommendations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class RecommendationsTest {

    private static final String THREE_SHOES =
            "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271}},\"limit\":3}";

    @Test
    void theShoesAreAnsweredWithTheirLacingToldOnce() {
        var answer = ask(THREE_SHOES).then().statusCode(200);
        answer.header("Cache-Control", "no-store");
        var json = answer.extract().jsonPath();
        assertThat(json.getList("items.shoe.slug")).containsExactly("shoe-0", "shoe-1", "shoe-2");
        assertThat(json.getString("lacing.advice.lacing")).isEqualTo("wide-forefoot");
        assertThat(json.getList("lacing.advice.alternatives")).containsExactly("criss-cross");
        assertThat(json.getList("lacing.advice.steps.text")).containsExactly("Begin.");
        assertThat(json.getList("lacing.changes.shoes")).containsExactly(List.of("shoe-2"));
        assertThat(json.getList("lacing.changes.with")).containsExactly(Map.of("lacing", "heel-lock"));
        assertThat(json.getMap("")).doesNotContainKeys("warnings", "laces").containsKey("considered");
        assertThat(json.getList("nextSteps.code")).containsExactly("try-on", "lace");
    }

    @Test
    void numbersKeepTheirDigitsAndMembersTheirOrder() {
        assertThat(ask(THREE_SHOES).asString())
                .startsWith("{\"catalogVersion\":\"seq-1\",\"detail\":\"standard\",\"items\":[{\"shoe\":")
                .contains("\"clearanceMm\":11.20");
    }

    @Test
    void theSameQuestionIsAnsweredWithTheSameBytes() {
        assertThat(ask(THREE_SHOES).asByteArray()).isEqualTo(ask(THREE_SHOES).asByteArray());
    }

    @Test
    void eachServiceIsAskedOnce() {
        String id = UUID.randomUUID().toString();
        given().header("X-Request-Id", id)
                .contentType("application/json")
                .body(THREE_SHOES)
                .post("/v1/recommendations")
                .then()
                .statusCode(200);
        var calls = given().get("/v1/shoes/calls").jsonPath().getMap("");
        assertThat(calls.get("fit " + id)).isEqualTo(1);
        assertThat(calls.get("lacing " + id)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"105,lacing breaks", "106,lacing dawdles", "107,lacing babbles"})
    void withoutLacingTheFitIsStillAnsweredAndAWarningSaysSo(int limit, String why) {
        var json = ask(limit).then().statusCode(200).extract().jsonPath();
        assertThat(json.getList("warnings.code")).as(why).containsExactly("lacing-unavailable");
        assertThat(json.getList("items.shoe.slug")).containsExactly("shoe-0", "shoe-1");
        assertThat(json.getMap("")).doesNotContainKey("lacing");
    }

    @Test
    void theWarningIsInTheLanguageOfTheReader() {
        var details = Stream.of("en", "de", "fr", "es")
                .map(language -> given().contentType("application/json")
                        .header("Accept-Language", language)
                        .body("{\"limit\":105}")
                        .post("/v1/recommendations")
                        .jsonPath()
                        .getString("warnings[0].detail"))
                .toList();
        assertThat(details).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void aQuestionWithoutAnAnswerIsAWarningAndTheOthersAreToldAllTheSame() {
        var json = ask(110).then().statusCode(200).extract().jsonPath();
        assertThat(json.getList("warnings.code")).containsExactly("lacing-unavailable");
        assertThat(json.getString("lacing.advice.lacing")).isEqualTo("wide-forefoot");
    }

    @Test
    void aShoeThatCannotBeLacedIsNoWarning() {
        var json = ask(108).then().statusCode(200).extract().jsonPath();
        assertThat(json.getMap("")).doesNotContainKey("warnings");
        assertThat(json.getString("lacing.advice.outcome")).isEqualTo("not-applicable");
    }

    @Test
    void aProblemOfTheFitServiceIsPassedOnUnderTheGatewaysAddress() {
        var json = problem(ask(101).then(), 422, "contradiction");
        assertThat(json.getString("instance")).isEqualTo("/v1/recommendations");
    }

    @Test
    void aBrokenFitServiceIsUnavailable() {
        problem(ask(102).then().header("Retry-After", "2"), 503, "unavailable");
        problem(ask(104).then(), 503, "unavailable");
    }

    @Test
    void aSlowFitServiceIsATimeout() {
        problem(ask(103).then(), 504, "timeout");
    }

    /** Whatever goes wrong behind it: a line says which request, never what was told in it. */
    @Test
    void nothingThatWasToldIsLogged() {
        var lines = new CopyOnWriteArrayList<String>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(new SimpleFormatter().format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            for (int limit : new int[] {3, 101, 102, 103, 104, 105, 106, 107, 110}) {
                ask("{\"complaints\":[\"black-toenail\"],\"foot\":{\"left\":{\"lengthMm\":271.7}},\"limit\":%d}"
                        .formatted(limit));
            }
        } finally {
            root.removeHandler(listener);
        }
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("black-toenail") || line.contains("271.7"));
    }

    @Test
    void theBodyIsSentOnAsItCame() {
        String body =
                "{ \"sizeScale\":\"us-men\", \"foot\":{\"left\":{\"brannock\":{\"heelToToeSize\":10.50}}}, \"limit\":109 }";

        assertThat(ask(body).then().statusCode(200).extract().asString()).contains("\"received\":" + body.length());
    }

    @Test
    void theCallersLanguageReachesTheServicesAndTheAnswerNamesIts() {
        String body = "{\"limit\":109}";
        var answer = given().contentType("application/json")
                .header("Accept-Language", "de-AT, en;q=0.5")
                .body(body)
                .post("/v1/recommendations");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("language")).isEqualTo("de-AT, en;q=0.5");
        assertThat(answer.header("Content-Language")).isEqualTo("de");
        assertThat(answer.header("Vary")).containsIgnoringCase("Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"limit\":\"five\"}"})
    void whatTheFitServiceRefusesIsAProblemOfTheClient(String body) {
        var answer = ask(body).then().contentType("application/problem+json").statusCode(400);
        assertThat(answer.extract().jsonPath().getString("instance")).isEqualTo("/v1/recommendations");
    }

    private static Response ask(int limit) {
        return ask("{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271}},\"limit\":%d}".formatted(limit));
    }

    private static Response ask(String body) {
        return given().contentType("application/json").body(body).post("/v1/recommendations");
    }

    private static JsonPath problem(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status).contentType("application/problem+json");
        var problem = answer.extract().jsonPath();
        assertThat(problem.getString("type")).isEqualTo("/problems/" + type);
        return problem;
    }
}

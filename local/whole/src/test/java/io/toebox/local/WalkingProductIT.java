package io.toebox.local;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static io.toebox.local.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/**
 * The packaged product, all of it, through its front door. Each test puts back what it takes down, so their order does not
 * matter; it is shuffled to keep that true.
 */
@TestMethodOrder(MethodOrderer.Random.class)
@ExtendWith(RunningProduct.class)
class WalkingProductIT {
    private static final String QUESTION = FirstRequests.QUESTION;

    private static Stack stack;

    @BeforeAll
    static void start(Stack running) {
        stack = running;
    }

    @Test
    void realFeetGetFiveRealShoesEachWithItsSizeZonesReasonsAndLacing() {
        recommend(QUESTION)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .header("X-Request-Id", notNullValue())
                .body("items", hasSize(5))
                .body("items.shoe.slug", everyItem(matchesPattern("[a-z0-9-]+")))
                .body("items.size.label", everyItem(matchesPattern("US M [0-9.]+")))
                .body("items.width.letter", everyItem(notNullValue()))
                .body("items.fitProbability", everyItem(greaterThan(0.3f)))
                .body("items.zones", everyItem(hasSize(3)))
                .body("items.zones.flatten().sdMm", everyItem(greaterThan(0f)))
                .body("items.reasons", everyItem(not(hasSize(0))))
                .body("lacing.advice.steps", not(hasSize(0)))
                .body("lacing.advice.svgHref", matchesPattern("/v1/lacings/.+"))
                .body("notice", is("comfort-guidance-only"));
    }

    @Test
    void everyShoeOfTheAnswerIsInTheCatalogueWithTheOriginOfItsNumbers() {
        List<String> slugs = recommend(QUESTION).extract().path("items.shoe.slug");
        for (String slug : slugs) {
            gateway()
                    .get("/v1/shoes/" + slug)
                    .then()
                    .statusCode(200)
                    .body("measurements.source", everyItem(containsString("RunRepeat")));
        }
    }

    @Test
    void theDrawingOfARecommendedLacingIsServed() {
        String href = recommend(QUESTION).extract().path("lacing.advice.svgHref");
        gateway()
                .urlEncodingEnabled(false)
                .get(href)
                .then()
                .statusCode(200)
                .contentType(containsString("image/svg+xml"))
                .body(containsString("<title"));
    }

    @Test
    void oneContractDescribesEveryDoor() {
        gateway()
                .get("/openapi.json")
                .then()
                .statusCode(200)
                .body("openapi", matchesPattern("3\\.1\\..*"))
                .body("paths.keySet()", hasItem("/v1/recommendations"))
                .body("paths.keySet()", hasItem("/v1/shoes/{slug}"))
                .body("paths.keySet()", hasItem("/v1/fits"))
                .body("paths.keySet()", hasItem("/v1/lacings/{id}"));
        gateway().get("/openapi.yaml").then().statusCode(200).body(containsString("/v1/fit-rankings"));
        gateway().get("/").then().statusCode(200).contentType(containsString("text/html"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":27}}}|400|#/foot/left/lengthMm",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":\"long\"}}}|400|#/foot/left/lengthMm",
                "{\"sizeScale\":\"us-men\"}|400|#/foot",
                "{\"sizeScale\":\"us-men\",\"foot\":{}}|400|#/foot",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271}},\"colour\":\"red\"}|400|#/colour",
                "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271},\"right\":{\"lengthMm\":301}}}|422|#/foot"
            })
    void badInputIsNamedByField(String body, int status, String pointer) {
        recommend(body)
                .statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("instance", is("/v1/recommendations"))
                .body("errors[0].pointer", is(pointer));
    }

    /** Java's own client does so unless told otherwise. */
    @Test
    void aClientThatOffersHttp2IsAnsweredToo() throws Exception {
        var request = HttpRequest.newBuilder(stack.gatewayUri().resolve("/v1/recommendations"))
                .version(HttpClient.Version.HTTP_2)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void otherBadRequestsAreProblemsToo() {
        problem(recommend("{"), 400);
        problem(recommend("{\"x\":\"" + "x".repeat(1_000_000) + "\"}"), 413);
        problem(
                gateway()
                        .contentType("text/plain")
                        .body("x")
                        .post("/v1/recommendations")
                        .then(),
                415);
        problem(gateway().get("/v1/recommendations").then(), 405);
        problem(gateway().get("/v1/nothing-here").then(), 404);
        problem(gateway().get("/v1/shoes/no-such-shoe").then(), 404);
    }

    @Test
    void withLacingKilledTheShoesStillComeWithAWarning() throws InterruptedException {
        stack.kill(Service.LACING);
        recommend(QUESTION)
                .statusCode(200)
                .body("items", hasSize(5))
                .body("warnings.code", hasItem("lacing-unavailable"));
        stack.restart(Service.LACING);
        eventually("lacings are back", () -> recommend(QUESTION).extract().path("lacing.advice") != null);
    }

    @Test
    void withTheCatalogueKilledFitAnswersFromItsSnapshotEvenAfterItsOwnRestart() throws InterruptedException {
        String before = recommend(QUESTION).statusCode(200).extract().asString();
        stack.kill(Service.CATALOG);
        assertThat(recommend(QUESTION).statusCode(200).extract().asString()).isEqualTo(before);
        stack.kill(Service.FIT);
        problem(recommend(QUESTION), 503);
        stack.restart(Service.FIT);
        eventually(
                "fit answers from its stored snapshot",
                () -> recommend(QUESTION).extract().statusCode() == 200);
        assertThat(recommend(QUESTION).extract().asString()).isEqualTo(before);
        problem(gateway().get("/v1/shoes").then(), 503);
        stack.restart(Service.CATALOG);
        eventually("the catalogue is back", () -> gateway().get("/v1/shoes").statusCode() == 200);
    }

    private static void problem(ValidatableResponse answer, int status) {
        answer.statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("status", is(status))
                .body("type", matchesPattern("/problems/[a-z-]+"));
    }

    private static ValidatableResponse recommend(String body) {
        return gateway()
                .contentType("application/json")
                .body(body)
                .post("/v1/recommendations")
                .then();
    }

    private static RequestSpecification gateway() {
        return given().baseUri(stack.gatewayUri().toString());
    }
}

package io.toebox.gateway.routes;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.gateway.door.FrontDoor;
import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class RoutesTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    FrontDoor door;

    @Test
    void aDeclaredReadReachesItsServiceWithQueryAndAllowedHeadersOnly() {
        var seen = given().header("Accept-Language", "de")
                .header("If-None-Match", "\"e0\"")
                .header("Cookie", "secret=1")
                .header("Authorization", "Bearer secret")
                .header("X-Request-Id", "request-0001")
                .urlEncodingEnabled(false)
                .get("/v1/shoes/ghost%2016?fields=a%20b&x")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(seen.getString("uri")).isEqualTo("/v1/shoes/ghost%2016?fields=a%20b&x");
        assertThat(seen.getList("headers.Accept-language")).containsExactly("de");
        assertThat(seen.getList("headers.If-none-match")).containsExactly("\"e0\"");
        assertThat(seen.getList("headers.X-request-id")).containsExactly("request-0001");
        assertThat(seen.getMap("headers")).doesNotContainKeys("Cookie", "Authorization");
    }

    @Test
    void answersKeepTheServicesHeadersWithoutThoseOfOneConnection() {
        var headers = given().get("/v1/shoes/a").then().extract().headers();
        assertThat(headers.getValue("ETag")).isEqualTo("\"e1\"");
        assertThat(headers.getValue("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(headers.hasHeaderWithName("X-Hop")).isFalse();
        assertThat(headers.hasHeaderWithName("Server")).isFalse();
    }

    @Test
    void everyAnswerHasTheAlwaysOnHeaders() {
        for (var answer : List.of(
                given().get("/v1/shoes/a"), given().get("/v1/nothing"), given().get("/"), given().get("/nothing"))) {
            var headers = answer.headers();
            assertThat(headers.getValue("X-Request-Id")).matches("[0-9a-f-]{36}");
            assertThat(headers.getValue("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(headers.getValue("Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(headers.getValue("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(headers.getValue("Server-Timing")).matches("total;dur=\\d+\\.\\d");
        }
    }

    @Test
    void onlyWhatIsPublicDataMayBeShownByOtherPages() {
        assertThat(given().get("/v1/shoes/a").header("Cross-Origin-Resource-Policy"))
                .isEqualTo("cross-origin");
        for (var path : List.of("/v1/nothing", "/", "/nothing")) {
            assertThat(given().get(path).header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void theRequestIdOfTheCallerIsKeptUnlessItIsOdd() {
        assertThat(given().header("X-Request-Id", "my-request-1")
                        .get("/v1/shoes/a")
                        .header("X-Request-Id"))
                .isEqualTo("my-request-1");
        assertThat(given().header("X-Request-Id", "<odd>").get("/v1/shoes/a").header("X-Request-Id"))
                .isNotEqualTo("<odd>");
    }

    @Test
    void theTraceOfTheCallerGoesOnAndWhatIsNoneBeginsANewOne() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        assertThat(traceSeen(trace)).isEqualTo(trace);
        for (String odd :
                List.of("", "00-" + "0".repeat(32) + "-b7ad6b7169203331-01", trace + "-x", "ff" + trace.substring(2))) {
            assertThat(traceSeen(odd))
                    .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00")
                    .isNotEqualTo(traceSeen(odd));
        }
    }

    private static String traceSeen(String sent) {
        var request = sent.isEmpty() ? given() : given().header("traceparent", sent);
        return request.get("/v1/shoes/ghost").jsonPath().getString("headers.Traceparent[0]");
    }

    @Test
    void answersAreNotCompressedAgain() {
        var headers =
                given().header("Accept-Encoding", "gzip").get("/v1/shoes/a").headers();
        assertThat(headers.hasHeaderWithName("Content-Encoding")).isFalse();
    }

    @Test
    void headIsForwardedWithoutABody() {
        given().head("/v1/shoes/a").then().statusCode(200).header("ETag", "\"e1\"");
    }

    @Test
    void notModifiedIsPassedOn() {
        given().get("/v1/shoes/unchanged").then().statusCode(304);
    }

    @Test
    void aProblemOfTheServiceIsPassedOn() {
        given().get("/v1/shoes/unknown").then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1/shoes/", "/v1", "/v1/shoes/a/b/c", "/nothing", "/q"})
    void anUndeclaredPathIsAProblem(String path) {
        problem(given().urlEncodingEnabled(false).get(path).then(), 404, "not-found");
    }

    @Test
    void aStepUpInThePathNeverLeavesTheContract() {
        problem(given().urlEncodingEnabled(false).get("/v1/shoes/%2e%2e/secret").then(), 404, "not-found");
    }

    @Test
    void anotherMethodIsAProblemThatNamesTheAllowedOnes() {
        var answer = given().post("/v1/shoes/a").then();
        problem(answer, 405, "method-not-allowed");
        assertThat(answer.extract().header("Allow"))
                .contains("GET")
                .contains("HEAD")
                .contains("OPTIONS");
        problem(given().get("/v1/recommendations").then(), 405, "method-not-allowed");
    }

    @Test
    void optionsAnswersWithTheAllowedMethods() {
        given().options("/v1/recommendations").then().statusCode(204).header("Allow", "OPTIONS, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/fits", "/v1/recommendations"})
    void aBodyOfAnotherTypeIsAProblem(String path) {
        problem(given().contentType("text/plain").body("x").post(path).then(), 415, "unsupported-media-type");
        assertThat(given().contentType("text/plain").body("x").post(path).header("Accept-Post"))
                .isEqualTo("application/json");
    }

    @Test
    void aBodyReachesItsService() {
        assertThat(given().contentType("application/json")
                        .body("{\"a\":1}")
                        .post("/v1/fits")
                        .jsonPath()
                        .getInt("received"))
                .isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/fits", "/v1/recommendations", "/nothing"})
    void anAnnouncedBodyThatIsTooLargeIsAProblem(String path) {
        var answer = given().contentType("application/json")
                .body("x".repeat(65_537))
                .post(path)
                .then();
        problem(answer, 413, "payload-too-large");
    }

    @Test
    void aBodyOfExactlyTheLimitPasses() throws Exception {
        assertThat(postInPieces("/v1/fits", 65_536).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/fits", "/v1/recommendations"})
    void aStreamedBodyThatIsTooLargeIsAProblem(String path) throws Exception {
        for (int size : List.of(65_537, 1_000_000)) {
            var answer = postInPieces(path, size);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("/problems/payload-too-large");
        }
    }

    @Test
    void aStreamedBodyThatIsEmptyIsAProblem() throws Exception {
        var answer = postInPieces("/v1/recommendations", 0);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/malformed-json");
    }

    @Test
    void aStreamIsPassedOnWhileItIsWritten() throws Exception {
        var request = HttpRequest.newBuilder(at("/v1/snapshot")).build();
        var answer = HTTP.send(request, BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body()))) {
            assertThat(lines.readLine()).isEqualTo("{\"kind\":\"header\"}");
            given().get("/v1/shoes/release-snapshot").then().statusCode(200);
            assertThat(lines.readLine()).isEqualTo("{\"kind\":\"shoe\"}");
        }
    }

    @Test
    void aSlowServiceIsATimeout() {
        problem(given().get("/v1/shoes/slow").then(), 504, "timeout");
    }

    @Test
    void aReadIsTriedAgainOnceWhenTheConnectionBreaks() {
        given().get("/v1/shoes/dropped-once").then().statusCode(200);
        var answer = given().get("/v1/shoes/dropped").then();
        problem(answer, 503, "unavailable");
        answer.header("Retry-After", "2");
        assertThat(given().get("/v1/shoes/calls").jsonPath().getInt("dropped")).isEqualTo(2);
    }

    @Test
    void aWriteIsNeverTriedAgain() {
        problem(
                given().contentType("application/json")
                        .body("{\"drop\":1}")
                        .post("/v1/fits")
                        .then(),
                503,
                "unavailable");
        assertThat(given().get("/v1/shoes/calls").jsonPath().getInt("dropped-post"))
                .isEqualTo(1);
    }

    @Test
    void whatWasSentInABodyIsNeverStored() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/fits")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
    }

    private static void problem(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status).contentType("application/problem+json");
        var problem = answer.extract().jsonPath();
        assertThat(problem.getString("type")).isEqualTo("/problems/" + type);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("requestId")).isEqualTo(answer.extract().header("X-Request-Id"));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + door.port() + path);
    }

    /** Without an announced length, as a stream is sent. */
    private HttpResponse<String> postInPieces(String path, int bytes) throws IOException, InterruptedException {
        var body = BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(" ".repeat(bytes).getBytes(StandardCharsets.US_ASCII)));
        var request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}

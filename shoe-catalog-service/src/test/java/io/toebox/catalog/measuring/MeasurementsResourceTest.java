package io.toebox.catalog.measuring;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.changes.ChangeLog;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class MeasurementsResourceTest {

    private static final String ALL = "/v1/shoes/brooks-ghost-16/measurements";
    private static final String BALL = ALL + "/ball-width/store/us-men/9/standard";
    private static final String NEW = "*";

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ChangeLog changes;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @Test
    void theDocumentedExamplesAreWhatHappens() {
        var added = add(BALL, MeasurementExamples.READINGS);

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith(BALL);
        assertThat(json(added)).isEqualTo(json(MeasurementExamples.CHECKED));
        assertThat(json(get(BALL))).isEqualTo(json(MeasurementExamples.MEASUREMENT));
        assertThat(get(BALL).header("ETag")).isEqualTo(added.header("ETag")).startsWith("\"");
        assertThat(list(json(get(ALL)).path("items")))
                .contains(json(MeasurementExamples.LIST).path("items").get(0));
    }

    @Test
    void aLengthInInchesIsKeptInMillimetres() {
        assertThat(json(add(BALL, MeasurementExamples.INCHES))
                        .path("measurement")
                        .path("valueMm")
                        .asText())
                .isEqualTo("96.0");
    }

    @Test
    void theShoeCarriesTheMeasurementAndItIsOneChange() {
        long before = changes.lastSequence();
        add(BALL, MeasurementExamples.READINGS);

        assertThat(changes.lastSequence()).isEqualTo(before + 1);
        assertThat(list(json(get("/v1/shoes/brooks-ghost-16")).path("measurements")))
                .contains(json(MeasurementExamples.MEASUREMENT));
    }

    @Test
    void sendingTheSameAgainIsNoChange() {
        String tag = add(BALL, MeasurementExamples.READINGS).header("ETag");
        long before = changes.lastSequence();
        var again = replace(BALL, tag, MeasurementExamples.READINGS);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(changes.lastSequence()).isEqualTo(before);
    }

    @Test
    void anotherValueReplacesTheFirstAndHasAnotherTag() {
        String tag = add(BALL, body("95.0")).header("ETag");
        var replaced = replace(BALL, tag, body("96.0"));

        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(replaced.header("ETag")).isNotEqualTo(tag);
        assertThat(replaced.header("Location")).isNull();
        assertThat(list(json(get(ALL)).path("items")).stream()
                        .map(i -> i.path("measurement"))
                        .filter(m -> m.path("method").asText().equals("store")))
                .singleElement()
                .satisfies(m -> assertThat(m.path("valueMm").asText()).isEqualTo("96.0"));
    }

    @Test
    void aWriteSaysForWhichStateItIs() {
        assertProblem(send(BALL, body("95.0")), 428, "precondition-required");
        String tag = add(BALL, body("95.0")).header("ETag");

        assertProblem(send(BALL, body("96.0")), 428, "precondition-required");
        assertProblem(add(BALL, body("96.0")), 412, "precondition-failed");
        assertProblem(replace(BALL, "\"stale\"", body("96.0")), 412, "precondition-failed");
        assertProblem(given().delete(BALL), 428, "precondition-required");
        assertProblem(given().header("If-Match", "\"stale\"").delete(BALL), 412, "precondition-failed");
        assertThat(get(BALL).header("ETag")).isEqualTo(tag);
    }

    @Test
    void replacingWhatIsNotThereFails() {
        assertProblem(replace(BALL, "\"any\"", body("95.0")), 412, "precondition-failed");
    }

    @Test
    void ofWritersWhoSawTheSameStateOneWins() throws Exception {
        String tag = add(BALL, body("95.0")).header("ETag");
        var writes = new ArrayList<Callable<Integer>>();
        for (int i = 1; i <= 8; i++) {
            String value = "95." + i;
            writes.add(() -> replace(BALL, tag, body(value)).statusCode());
        }
        try (var threads = Executors.newFixedThreadPool(writes.size())) {
            assertThat(threads.invokeAll(writes).stream().map(Future::resultNow))
                    .containsOnlyOnce(200)
                    .filteredOn(status -> status != 200)
                    .containsOnly(412);
        }
    }

    @Test
    void aMeasurementCanBeTakenOut() {
        String tag = add(BALL, body("95.0")).header("ETag");
        var before = json(get("/v1/shoes/brooks-ghost-16"));

        assertThat(given().header("If-Match", tag).delete(BALL).statusCode()).isEqualTo(204);
        assertProblem(get(BALL), 404, "not-found");
        assertProblem(given().header("If-Match", tag).delete(BALL), 404, "not-found");
        assertThat(json(get("/v1/shoes/brooks-ghost-16")).path("measurements"))
                .hasSize(before.path("measurements").size() - 1);
    }

    @Test
    void anUnchangedMeasurementIsNotSentAgain() {
        String tag = add(BALL, body("95.0")).header("ETag");

        assertThat(given().header("If-None-Match", tag).get(BALL).statusCode()).isEqualTo(304);
    }

    @Test
    void theLabsValuesAreReadAtTheirAddress() {
        var lab = get(ALL + "/ball-width/lab-current/us-men/9/standard");

        assertThat(json(lab).path("source").asText()).contains("RunRepeat");
    }

    @ParameterizedTest
    @CsvSource({"eu, 42-2-3, 42 2/3", "eu, 42-1-3, 42 1/3", "us-women, 9.5, 9.5", "mondopoint, 270, 270"})
    void everySizeHasOneSpellingInAnAddress(String scale, String segment, String label) {
        String address = ALL + "/ball-width/store/" + scale + "/" + segment + "/wide";
        var added = add(address, body("95.0"));

        assertThat(added.header("Location")).endsWith(address);
        assertThat(json(get(address)).path("onSize").path("label").asText()).isEqualTo(label);
    }

    @Test
    void wordsOfAnAddressAreReadInAnyCase() {
        var added = add(ALL + "/Ball-Width/STORE/US-men/9/Standard", body("95.0"));

        assertThat(added.header("Location")).endsWith(BALL);
    }

    @ParameterizedTest
    @CsvSource({
        "width/store/us-men/9/standard, dimension, unknown-value",
        "ball-width/caliper/us-men/9/standard, method, unknown-value",
        "ball-width/lab-current/us-men/9/standard, method, not-writable",
        "internal-length/lab/us-men/9/standard, method, not-writable",
        "ball-width/store/us/9/standard, scale, unknown-value",
        "ball-width/store/us-men/nine/standard, size, invalid-format",
        "ball-width/store/us-men/9.0/standard, size, invalid-format",
        "ball-width/store/us-men/09/standard, size, invalid-format",
        "ball-width/store/us-men/9.25/standard, size, invalid-format",
        "ball-width/store/us-men/9%00/standard, size, invalid-format",
        "ball-width/store/eu/42%202%2F3/standard, size, invalid-format",
        "ball-width/store/us-men/9-1-3/standard, size, out-of-range",
        "ball-width/store/us-men/270/standard, size, out-of-range",
        "ball-width/store/us-men/9/2E, width, unknown-value",
    })
    void aBadPartOfAnAddressIsNamed(String address, String parameter, String code) {
        var answer = given().urlEncodingEnabled(false)
                .header("If-None-Match", NEW)
                .contentType(ContentType.JSON)
                .body(body("95.0"))
                .put(ALL + "/" + address);

        assertProblem(answer, 400, "validation-failed");
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'source':'x'}; #/valueMm; required",
                "{'valueMm':null,'source':'x'}; #/valueMm; required",
                "{'valueMm':'95','source':'x'}; #/valueMm; wrong-type",
                "{'valueMm':59.9,'source':'x'}; #/valueMm; out-of-range",
                "{'valueMm':160.1,'source':'x'}; #/valueMm; out-of-range",
                "{'valueMm':1e308,'source':'x'}; #/valueMm; out-of-range",
                "{'valueMm':1e99999,'source':'x'}; #/valueMm; out-of-range",
                "{'valueMm':-1e-99999,'source':'x'}; #/valueMm; out-of-range",
                "{'valueMm':95,'value':95,'unit':'mm','source':'x'}; #/valueMm; given-twice",
                "{'value':9.5,'source':'x'}; #/unit; required",
                "{'unit':'cm','source':'x'}; #/value; required",
                "{'value':9.5,'unit':'ft','source':'x'}; #/unit; unknown-value",
                "{'value':95,'unit':'cm','source':'x'}; #/value; out-of-range",
                "{'value':1e400,'unit':'in','source':'x'}; #/value; out-of-range",
                "{'readingsMm':[95,95],'source':'x'}; #/readingsMm; out-of-range",
                "{'readingsMm':[95,95,95,95],'source':'x'}; #/readingsMm; out-of-range",
                "{'readingsMm':[],'source':'x'}; #/readingsMm; out-of-range",
                "{'readingsMm':95,'source':'x'}; #/readingsMm; wrong-type",
                "{'readingsMm':[95,9.5,95],'source':'x'}; #/readingsMm/1; out-of-range",
                "{'valueMm':95}; #/source; required",
                "{'valueMm':95,'source':''}; #/source; required",
                "{'valueMm':95,'source':'  '}; #/source; required",
                "{'valueMm':95,'source':'a\\u0000b'}; #/source; invalid-format",
                "{'valueMm':95,'source':'a\\ud800b'}; #/source; invalid-format",
                "{'valueMm':95,'source':'x','measuredOn':'20.11.2026'}; #/measuredOn; invalid-format",
                "{'valueMm':95,'source':'x','measuredOn':'2026-02-30'}; #/measuredOn; invalid-format",
                "{'valueMm':95,'source':'x','measuredOn':''}; #/measuredOn; invalid-format",
                "{'valueMm':95,'source':'x','measuredOn':20261120}; #/measuredOn; wrong-type",
                "{'valueMm':95,'source':'x','dimension':'heel-width'}; #/dimension; unknown-property",
            })
    void aBadFieldIsNamed(String body, String pointer, String code) {
        var answer = add(BALL, body.replace('\'', '"'));

        assertProblem(answer, 400, "validation-failed");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
        assertProblem(get(BALL), 404, "not-found");
    }

    @Test
    void aMissingReadingIsNamed() {
        var answer = add(BALL, "{\"readingsMm\":[95,null,95],\"source\":\"x\"}");

        assertProblem(answer, 400, "validation-failed");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).startsWith("#/readingsMm/1");
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo("required");
    }

    @ParameterizedTest
    @CsvSource({"9.5, centimetres", "3.74, inches"})
    void aLengthInAnotherUnitIsRefusedWithBoundsAndAHint(String mm, String unit) {
        var error = json(add(BALL, body(mm))).path("errors").get(0);

        assertThat(error.path("detail").asText())
                .startsWith("Must be between 60.0 and 160.0 mm.")
                .contains(unit);
        assertThat(error.path("min").asDouble()).isEqualTo(60);
        assertThat(error.path("max").asDouble()).isEqualTo(160);
        assertThat(error.path("unit").asText()).isEqualTo("mm");
    }

    @Test
    void aDayToComeIsRefusedAndTodayIsNot() {
        var today = LocalDate.now(ZoneOffset.UTC);

        assertProblem(add(BALL, dated(today.plusDays(2))), 400, "validation-failed");
        assertThat(add(BALL, dated(today)).statusCode()).isEqualTo(201);
    }

    @Test
    void aLongSourceIsRefused() {
        String source = "{\"valueMm\":95,\"source\":\"%s\"}";

        assertProblem(add(BALL, source.formatted("x".repeat(501))), 400, "validation-failed");
        assertThat(add(BALL, source.formatted("é".repeat(500))).statusCode()).isEqualTo(201);
    }

    @Test
    void aValueThatIsNotTheMedianContradictsTheReadings() {
        var answer = add(BALL, "{\"valueMm\":96.1,\"readingsMm\":[95.0,95.4,96.1],\"source\":\"x\"}");

        assertProblem(answer, 422, "contradiction");
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo("not-the-median");
        assertThat(add(BALL, "{\"valueMm\":95.4,\"readingsMm\":[95.0,95.4,96.1],\"source\":\"x\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-shoe", "UPPER", "a%00b"})
    void anUnknownShoeIsNotFound(String slug) {
        String all = "/v1/shoes/" + slug + "/measurements";
        String one = all + "/ball-width/store/us-men/9/standard";

        assertProblem(raw().get(all), 404, "not-found");
        assertProblem(raw().get(one), 404, "not-found");
        assertProblem(raw().header("If-Match", "\"a\"").delete(one), 404, "not-found");
        assertProblem(
                raw().header("If-None-Match", NEW)
                        .contentType(ContentType.JSON)
                        .body(body("95.0"))
                        .put(one),
                404,
                "not-found");
    }

    @Test
    void brokenBodiesAreRefused() {
        assertProblem(add(BALL, "{"), 400, "malformed-json");
        assertProblem(add(BALL, "[]"), 400, "validation-failed");
        assertProblem(add(BALL, ""), 400, "validation-failed");
        assertProblem(add(BALL, "null"), 400, "validation-failed");
        assertProblem(add(BALL, "{\"valueMm\":95,\"valueMm\":96,\"source\":\"x\"}"), 400, "malformed-json");
        assertProblem(
                given().header("If-None-Match", NEW)
                        .contentType(ContentType.TEXT)
                        .body("95")
                        .put(BALL),
                415,
                "unsupported-media-type");
        assertProblem(get(BALL + "?unit=in"), 400, "validation-failed");
    }

    @Test
    void swappedWidthsAreKeptAndTold() {
        add(ALL + "/toe-box-width/store/us-men/9/standard", body("95.0"));
        var answer = json(add(BALL, body("73.0")));

        assertThat(answer.path("findings").findValuesAsText("code"))
                .containsExactly("far-from-brand", "different-methods", "toe-box-wider-than-ball");
        assertThat(answer.path("findings").get(2).path("value").asText()).isEqualTo("95.0");
        assertThat(answer.path("findings").get(2).path("max").asText()).isEqualTo("73.0");
        assertThat(json(get(ALL)).path("items").findValuesAsText("code")).contains("toe-box-wider-than-ball");
        assertThat(json(get(BALL)).path("valueMm").asText()).isEqualTo("73.0");
    }

    @Test
    void readingsFarApartAreTold() {
        var answer = json(add(BALL, "{\"readingsMm\":[94.0,95.4,96.1],\"source\":\"x\"}"));

        assertThat(answer.path("findings").findValuesAsText("code"))
                .containsExactly("different-methods", "readings-disagree");
        assertThat(answer.path("findings").get(1).path("value").asText()).isEqualTo("2.1");
        assertThat(answer.path("findings").get(1).path("max").asText()).isEqualTo("2.0");
    }

    @Test
    void aSizeNobodyElseMeasuredHasNoComparison() {
        var answer = json(add(ALL + "/ball-width/store/eu/42-2-3/standard", body("95.0")));

        assertThat(answer.has("comparison")).isFalse();
        assertThat(answer.path("findings").findValuesAsText("code")).containsExactly("no-comparison");
    }

    private static Response add(String address, String body) {
        return given().header("If-None-Match", NEW)
                .contentType(ContentType.JSON)
                .body(body)
                .put(address);
    }

    private static Response replace(String address, String tag, String body) {
        return given().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .put(address);
    }

    private static Response send(String address, String body) {
        return given().contentType(ContentType.JSON).body(body).put(address);
    }

    private static Response get(String address) {
        return given().get(address);
    }

    private static RequestSpecification raw() {
        return given().urlEncodingEnabled(false);
    }

    private static String body(String valueMm) {
        return "{\"valueMm\": %s, \"source\": \"Own measurement\"}".formatted(valueMm);
    }

    private static String dated(LocalDate day) {
        return "{\"valueMm\": 95, \"source\": \"Own measurement\", \"measuredOn\": \"%s\"}".formatted(day);
    }

    private static void assertProblem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + type);
    }

    private static List<JsonNode> list(JsonNode array) {
        var items = new ArrayList<JsonNode>();
        array.forEach(items::add);
        return items;
    }

    private JsonNode json(Response answer) {
        return json(answer.asString());
    }

    private JsonNode json(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

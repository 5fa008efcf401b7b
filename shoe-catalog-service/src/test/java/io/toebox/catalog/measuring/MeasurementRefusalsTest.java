package io.toebox.catalog.measuring;

import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.measuring.MeasurementClient.ALL;
import static io.toebox.catalog.measuring.MeasurementClient.BALL;
import static io.toebox.catalog.measuring.MeasurementClient.add;
import static io.toebox.catalog.measuring.MeasurementClient.assertProblem;
import static io.toebox.catalog.measuring.MeasurementClient.body;
import static io.toebox.catalog.measuring.MeasurementClient.get;
import static io.toebox.catalog.measuring.MeasurementClient.json;
import static org.assertj.core.api.Assertions.assertThat;

/** What cannot be taken is refused with the part that is wrong. */
@QuarkusTest
class MeasurementRefusalsTest {

    @Inject
    FreshCatalogue catalogue;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
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
        "ball-width/store/eu/42%202%2F3/standard, size, invalid-format",
        "ball-width/store/us-men/9-1-3/standard, size, out-of-range",
        "ball-width/store/us-men/270/standard, size, out-of-range",
        "ball-width/store/us-men/9/2E, width, unknown-value",
    })
    void aBadPartOfAnAddressIsNamed(String address, String parameter, String code) {
        var answer = given().urlEncodingEnabled(false)
                .header("If-None-Match", "*")
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
                .startsWith("Must be between 60 and 160 mm.")
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

    @Test
    void brokenBodiesAreRefused() {
        assertProblem(add(BALL, "{"), 400, "malformed-json");
        assertProblem(add(BALL, "[]"), 400, "validation-failed");
        assertProblem(add(BALL, ""), 400, "validation-failed");
        assertProblem(add(BALL, "null"), 400, "validation-failed");
        assertProblem(add(BALL, "{\"valueMm\":95,\"valueMm\":96,\"source\":\"x\"}"), 400, "malformed-json");
        assertProblem(
                given().header("If-None-Match", "*")
                        .contentType(ContentType.TEXT)
                        .body("95")
                        .put(BALL),
                415,
                "unsupported-media-type");
        assertProblem(get(BALL + "?unit=in"), 400, "validation-failed");
    }

    private static String dated(LocalDate day) {
        return "{\"valueMm\": 95, \"source\": \"Own measurement\", \"measuredOn\": \"%s\"}".formatted(day);
    }
}

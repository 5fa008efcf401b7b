package io.toebox.catalog.measuring;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.changes.ChangeLog;
import io.toebox.catalog.starter.FreshCatalogue;
import io.toebox.edge.contract.ExampleRunner;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.measuring.MeasurementClient.ALL;
import static io.toebox.catalog.measuring.MeasurementClient.BALL;
import static io.toebox.catalog.measuring.MeasurementClient.add;
import static io.toebox.catalog.measuring.MeasurementClient.assertProblem;
import static io.toebox.catalog.measuring.MeasurementClient.body;
import static io.toebox.catalog.measuring.MeasurementClient.get;
import static io.toebox.catalog.measuring.MeasurementClient.json;
import static io.toebox.catalog.measuring.MeasurementClient.list;
import static io.toebox.catalog.measuring.MeasurementClient.replace;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class MeasurementsResourceTest {

    private static final String READINGS = ExampleRunner.body("putMeasurement", "three-readings");

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ChangeLog changes;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @Test
    void aMeasurementIsAddedAtItsAddress() {
        var added = add(BALL, READINGS);

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith(BALL);
        assertThat(get(BALL).header("ETag")).isEqualTo(added.header("ETag")).startsWith("\"");
    }

    @Test
    void aLengthInInchesIsKeptInMillimetres() {
        assertThat(json(add(BALL, ExampleRunner.body("putMeasurement", "inches")))
                        .path("measurement")
                        .path("valueMm")
                        .asText())
                .isEqualTo("98.0");
    }

    @Test
    void theShoeCarriesTheMeasurementAndItIsOneChange() {
        long before = changes.state().sequence();
        add(BALL, READINGS);

        assertThat(changes.state().sequence()).isEqualTo(before + 1);
        assertThat(list(json(get("/v1/shoes/brooks-ghost-16")).path("measurements")))
                .contains(ExampleRunner.example("getMeasurement", "by-a-shop").answer());
    }

    @Test
    void sendingTheSameAgainIsNoChange() {
        String tag = add(BALL, READINGS).header("ETag");
        long before = changes.state().sequence();
        var again = replace(BALL, tag, READINGS);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(changes.state().sequence()).isEqualTo(before);
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
    @ValueSource(strings = {"no-such-shoe", "UPPER"})
    void anUnknownShoeIsNotFound(String slug) {
        String all = "/v1/shoes/" + slug + "/measurements";
        String one = all + "/ball-width/store/us-men/9/standard";

        assertProblem(raw().get(all), 404, "not-found");
        assertProblem(raw().get(one), 404, "not-found");
        assertProblem(raw().header("If-Match", "\"a\"").delete(one), 404, "not-found");
        assertProblem(
                raw().header("If-None-Match", "*")
                        .contentType(ContentType.JSON)
                        .body(body("95.0"))
                        .put(one),
                404,
                "not-found");
    }

    private static RequestSpecification raw() {
        return given().urlEncodingEnabled(false);
    }
}

package io.toebox.catalog.sizes;

import java.math.BigDecimal;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.starter.FreshCatalogue;
import io.toebox.edge.contract.ExampleRunner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class GradingResourceTest {

    private static final String GRADING = ExampleRunner.body("putGrading", "a-measured-grading");
    private static final String ADDRESS = "/v1/gradings/New Balance/men/internal-length";

    @Inject
    FreshCatalogue catalogue;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @Test
    void aGradingIsToldSeenReplacedAndForgotten() {
        String snapshot = given().head("/v1/snapshot").header("ETag");
        assertThat(given().get(ADDRESS).statusCode()).isEqualTo(404);

        var added = put(ADDRESS, "If-None-Match", "*", GRADING);
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(given().get(ADDRESS).asString()).isEqualTo(added.asString());
        assertThat(given().get(ADDRESS).header("ETag")).isEqualTo(added.header("ETag"));
        assertThat(given().get("/v1/gradings?brand=new balance").jsonPath().getList("items"))
                .hasSize(1);
        assertThat(given().head("/v1/snapshot").header("ETag")).isNotEqualTo(snapshot);

        String other = GRADING.replace("8.47", "8.5");
        assertThat(put(ADDRESS, "If-None-Match", "*", other).statusCode()).isEqualTo(412);
        var replaced = put(ADDRESS, "If-Match", added.header("ETag"), other);
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(put(ADDRESS, "If-Match", added.header("ETag"), other).statusCode())
                .isEqualTo(412);
        assertThat(given().delete(ADDRESS).statusCode()).isEqualTo(428);
        assertThat(given().header("If-Match", replaced.header("ETag"))
                        .delete(ADDRESS)
                        .statusCode())
                .isEqualTo(204);
        assertThat(given().get(ADDRESS).statusCode()).isEqualTo(404);
        assertThat(given().get("/v1/audit?kind=grading&subject=New Balance/men/internal-length")
                        .jsonPath()
                        .<String>getList("items.action"))
                .containsExactly("removed", "changed", "added");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "{\"source\":\"x\",\"certainty\":\"seen\"}; perSizeMm; required",
                "{\"perSizeMm\":20.01,\"source\":\"x\",\"certainty\":\"seen\"}; perSizeMm; out-of-range",
                "{\"perSizeMm\":-0.01,\"source\":\"x\",\"certainty\":\"seen\"}; perSizeMm; out-of-range",
                "{\"perSizeMm\":8.467,\"source\":\"x\",\"certainty\":\"seen\"}; perSizeMm; too-many-decimals",
                "{\"perSizeMm\":8.475,\"source\":\"x\",\"certainty\":\"seen\"}; perSizeMm; too-many-decimals",
                "{\"perSizeMm\":8,\"perWidthMm\":1e-99,\"source\":\"x\",\"certainty\":\"seen\"}; perWidthMm; too-many-decimals",
                "{\"perSizeMm\":8,\"source\":\"x\",\"certainty\":\" seen\"}; certainty; unknown-value",
                "{\"perSizeMm\":\"8\",\"source\":\"x\",\"certainty\":\"seen\"}; perSizeMm; wrong-type",
                "{\"perSizeMm\":8,\"perWidthMm\":21,\"source\":\"x\",\"certainty\":\"seen\"}; perWidthMm; out-of-range",
                "{\"perSizeMm\":8,\"source\":\" \",\"certainty\":\"seen\"}; source; required",
                "{\"perSizeMm\":8,\"source\":\"x\",\"certainty\":\"sure\"}; certainty; unknown-value",
                "{\"perSizeMm\":8,\"source\":\"x\",\"certainty\":\"seen\",\"note\":1}; note; unknown-property",
            })
    void aBadFieldIsNamed(String body, String field, String code) {
        var answer = put(ADDRESS, "If-None-Match", "*", body);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("#/" + field);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.23", "8.46", "8.470", "4.2300", "4.35", "9.95", "2e0"})
    void zerosAtTheEndAreNoDecimals(String perSizeMm) {
        String body = "{\"perSizeMm\":%s,\"source\":\"x\",\"certainty\":\"seen\"}".formatted(perSizeMm);

        var answer = put(ADDRESS, "If-None-Match", "*", body);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(new BigDecimal(answer.jsonPath().getString("perSizeMm"))).isEqualByComparingTo(perSizeMm);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/gradings/Nike/kids/ball-width, lastGender",
        "/v1/gradings/Nike/men/toe-length, dimension",
        "/v1/gradings/%20/men/ball-width, brand",
    })
    void aBadAddressIsNamed(String address, String parameter) {
        var answer = given().urlEncodingEnabled(false)
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(GRADING)
                .put(address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
    }

    private static Response put(String address, String header, String value, String body) {
        return given().contentType("application/json")
                .header(header, value)
                .body(body)
                .put(address);
    }
}

package io.toebox.catalog.measuring;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Reads and writes measurements as a shop's program would. */
final class MeasurementClient {

    static final String ALL = "/v1/shoes/brooks-ghost-16/measurements";
    static final String BALL = ALL + "/ball-width/store/us-men/9/standard";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private MeasurementClient() {}

    static Response add(String address, String body) {
        return given().header("If-None-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .put(address);
    }

    static Response replace(String address, String tag, String body) {
        return given().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .put(address);
    }

    static Response get(String address) {
        return given().get(address);
    }

    static String body(String valueMm) {
        return "{\"valueMm\": %s, \"source\": \"Own measurement\"}".formatted(valueMm);
    }

    static void assertProblem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + type);
    }

    static List<JsonNode> list(JsonNode array) {
        var items = new ArrayList<JsonNode>();
        array.forEach(items::add);
        return items;
    }

    static JsonNode json(Response answer) {
        return json(answer.asString());
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

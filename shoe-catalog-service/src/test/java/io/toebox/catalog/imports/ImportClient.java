package io.toebox.catalog.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.database.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

/** Sends files and follows their imports as a shop's program would. */
final class ImportClient {

    private static final Pattern GOES_ON = Pattern.compile("\"state\"\\s*:\\s*\"(queued|running)\"");

    private ImportClient() {}

    static Response send(String file, String query) {
        return send(file, query, UUID.randomUUID().toString());
    }

    static Response send(String file, String query, String key) {
        return given().contentType("application/octet-stream")
                .header("Idempotency-Key", "\"" + key + "\"")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports" + query);
    }

    /** Sends the file and waits for its end. */
    static JsonPath land(String file, String query) {
        return end(accepted(send(file, query)));
    }

    /** The address of the import the answer tells of. */
    static String accepted(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        return answer.header("Location");
    }

    /** Asks until the import is over. */
    static JsonPath end(String location) {
        // A test may have taken the database away for a moment.
        eventually(location + " ends", () -> {
            var answer = given().get(location);
            return answer.statusCode() == 200
                    && !GOES_ON.matcher(answer.asString()).find();
        });
        return given().get(location).jsonPath();
    }

    static List<Map<String, Object>> findings(String location) {
        return given().get(location + "/findings?limit=200").jsonPath().getList("items");
    }

    static String location(JsonPath job) {
        return "/v1/imports/" + job.getString("id");
    }
}

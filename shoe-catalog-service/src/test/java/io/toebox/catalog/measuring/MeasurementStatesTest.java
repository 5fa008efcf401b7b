package io.toebox.catalog.measuring;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.measuring.MeasurementClient.BALL;
import static io.toebox.catalog.measuring.MeasurementClient.add;
import static io.toebox.catalog.measuring.MeasurementClient.assertProblem;
import static io.toebox.catalog.measuring.MeasurementClient.body;
import static io.toebox.catalog.measuring.MeasurementClient.get;
import static io.toebox.catalog.measuring.MeasurementClient.replace;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody writes over what they have not seen. */
@QuarkusTest
class MeasurementStatesTest {

    @Inject
    FreshCatalogue catalogue;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
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

    private static Response send(String address, String body) {
        return given().contentType(ContentType.JSON).body(body).put(address);
    }
}

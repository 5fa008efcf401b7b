package io.toebox.catalog.platform;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.database.DatabaseAdmin;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static io.toebox.edge.access.Callers.asService;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class OutageTest {

    private static final List<String> READS = List.of(
            "/v1/shoes", "/v1/shoes/nike-pegasus-easyon", "/v1/snapshot", "/v1/snapshot/with-stock", "/v1/changes");

    @Inject
    DatabaseAdmin database;

    @Inject
    FreshCatalogue catalogue;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @AfterEach
    void letIn() {
        database.letIn();
    }

    @Test
    void withoutADatabaseReadsSayWhenToComeBackAndRecoverByThemselves() {
        database.shutOut();
        for (String path : READS) {
            var answer = asService().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.header("Retry-After")).isEqualTo("2");
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/unavailable");
            assertThat(answer.asString()).doesNotContainIgnoringCase("sql").doesNotContain("Exception", "catalog\"");
        }
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);

        database.letIn();
        for (String path : READS) {
            assertThat(asService().get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void aRestartedDatabaseIsNotNoticed() {
        assertThat(given().get("/v1/shoes").statusCode()).isEqualTo(200);

        database.endConnections();

        for (String path : READS) {
            assertThat(asService().get(path).statusCode()).as(path).isEqualTo(200);
        }
    }
}

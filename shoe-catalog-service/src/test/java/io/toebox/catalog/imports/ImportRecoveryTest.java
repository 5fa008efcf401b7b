package io.toebox.catalog.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.database.DatabaseAdmin;
import io.toebox.catalog.starter.FreshCatalogue;
import io.toebox.edge.access.Caller;
import io.toebox.edge.access.Callers;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.database.Eventually.eventually;
import static io.toebox.catalog.imports.ImportClient.end;
import static org.assertj.core.api.Assertions.assertThat;

/** What breaks in the middle of an import leaves whole shoes, and the import goes on. */
@QuarkusTest
class ImportRecoveryTest {

    private static final int ROWS = 10_000;

    @Inject
    FreshCatalogue catalogue;

    @Inject
    DatabaseAdmin database;

    @Inject
    ImportWorker worker;

    @TestHTTPResource("/v1/imports")
    URI imports;

    @BeforeEach
    void startEmpty() {
        catalogue.empty();
    }

    @AfterEach
    void leaveSeeded() {
        catalogue.seeded();
    }

    @Test
    void anImportWhoseDatabaseIsKilledAgainAndAgainLandsEveryShoeOnceAndWhole() throws Exception {
        String location = send(FeedGenerator.googleTable(ROWS));

        for (int kill = 0; kill < 5; kill++) {
            long landed = shoesAreWhole();
            database.endConnections();
            // Something more lands, or it is over, before the next one.
            eventually("more shoes", () -> {
                worker.wake();
                return shoes() > landed || isOver(location);
            });
        }

        var job = end(location);
        assertThat(job.getString("state")).isEqualTo("done");
        assertThat(job.getLong("progress.done")).isEqualTo(ROWS);
        assertThat(job.getLong("shoes.added")).isEqualTo(ROWS / FeedGenerator.ROWS_PER_SHOE);
        assertThat(shoesAreWhole()).isEqualTo(ROWS / FeedGenerator.ROWS_PER_SHOE);
        assertThat(database.number("select count(*) from change")).isEqualTo(ROWS / FeedGenerator.ROWS_PER_SHOE);
        assertThat(database.number("select count(*) from import_row where shoe_key is not null"))
                .isZero();
    }

    @Test
    void aCancelledImportStopsBetweenTwoBatches() throws Exception {
        String location = send(FeedGenerator.googleTable(ROWS));

        var answer = given().post(location + "/cancellation");

        assertThat(answer.jsonPath().getString("state")).isEqualTo("cancelled");
        long landed = shoesAreWhole();
        assertThat(landed).isLessThan(ROWS / FeedGenerator.ROWS_PER_SHOE);
        assertThat(given().get(location).jsonPath().getLong("shoes.added")).isEqualTo(landed);
        // What waits is cleared away in the background.
        worker.wake();
        eventually(
                "no rows wait",
                () -> database.number("select count(*) from import_row where shoe_key is not null") == 0);
        assertThat(shoesAreWhole()).isEqualTo(landed);
    }

    @Test
    void aSenderThatBreaksOffLeavesNothing() throws IOException {
        try (var line = new Socket(imports.getHost(), imports.getPort())) {
            var out = line.getOutputStream();
            out.write("""
                    POST /v1/imports HTTP/1.1\r
                    Host: localhost\r
                    Authorization: %s\r
                    Content-Type: text/tab-separated-values\r
                    Idempotency-Key: "%s"\r
                    Content-Length: 50000000\r
                    \r
                    """.formatted(Callers.authorization(Caller.OPERATOR), UUID.randomUUID())
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(FeedGenerator.googleTable(ROWS).readNBytes(2_000_000));
            out.flush();
            awaitReceptions(1);
        }

        awaitReceptions(0);
        assertThat(given().get("/v1/imports").jsonPath().getList("items")).isEmpty();
        assertThat(database.number("select count(*) from import_row")).isZero();
    }

    /** Until so many files are being received. */
    private void awaitReceptions(int count) {
        eventually(
                count + " receptions",
                () -> database.number("select count(*) from pg_stat_activity where state <> 'idle'"
                                + " and query like 'copy import_row%'")
                        == count);
    }

    private String send(InputStream feed) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(imports)
                    .header("Authorization", Callers.authorization(Caller.OPERATOR))
                    .header("Content-Type", "text/tab-separated-values")
                    .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> feed))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            return answer.headers().firstValue("Location").orElseThrow();
        }
    }

    private static boolean isOver(String location) {
        var answer = given().get(location);
        return answer.statusCode() == 200
                && !List.of("queued", "running").contains(answer.jsonPath().getString("state"));
    }

    /** How many shoes there are, after checking that each has all its sizes and barcodes. */
    private long shoesAreWhole() {
        assertThat(database.number("""
                select count(*) from shoe s where
                (select count(*) from variant v where v.shoe_slug = s.slug) <> %1$d
                or (select count(*) from variant_gtin g where g.shoe_slug = s.slug) <> %1$d""".formatted(FeedGenerator.ROWS_PER_SHOE)))
                .as("half shoes")
                .isZero();
        return shoes();
    }

    private long shoes() {
        return database.number("select count(*) from shoe");
    }
}

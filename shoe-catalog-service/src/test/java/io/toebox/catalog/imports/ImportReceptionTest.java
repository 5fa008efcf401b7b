package io.toebox.catalog.imports;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class ImportReceptionTest {

    private static final String FILE = "brand,model,last_gender,size_system,size\nExample,Glider 1,men,us,9\n";

    @Inject
    FreshCatalogue catalogue;

    @Inject
    DatabaseAdmin database;

    @Inject
    ImportReception reception;

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
    void aFileThatIsSentAgainNeedsNoDatabaseWhileItArrives() throws Exception {
        String key = UUID.randomUUID().toString();
        var first = reception.receive(order(key), body(FILE));

        var again = reception.receive(order(key), new FilterInputStream(body(FILE)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                database.endConnections();
                return super.read(bytes, offset, length);
            }
        });

        assertThat(again.replayed()).isTrue();
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void whatEndedAReceptionIsWhatIsTold() {
        var brokenOff = new IOException("the sender broke off");

        assertThatThrownBy(() -> reception.receive(order(UUID.randomUUID().toString()), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        database.endConnections();
                        throw brokenOff;
                    }
                }))
                .isSameAs(brokenOff);
    }

    @Test
    void moreFilesThanAreReceivedAtOnceAreAskedToWaitAndReadersAreNot() throws IOException {
        List<Socket> senders = new ArrayList<>();
        try {
            for (int i = 0; i < ImportReception.AT_ONCE; i++) {
                senders.add(beginSending());
            }
            eventually("all are received", () -> receptions() >= ImportReception.AT_ONCE);

            var answer = ImportClient.send(FILE, "");

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotBlank();
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/unavailable");
            assertThat(given().get("/v1/shoes").statusCode()).isEqualTo(200);
        } finally {
            for (var sender : senders) {
                sender.close();
            }
        }
        eventually("none is received", () -> receptions() == 0);
        ImportClient.land(FILE, "?assumeShoes=true");
    }

    @Test
    void whatAnImportReportedIsForgottenThirtyDaysAfterItsEnd() {
        String old = ImportClient.location(ImportClient.land(FILE + "Example,,men,us,9\n", "?assumeShoes=true"));
        String recent = ImportClient.location(ImportClient.land(FILE, "?assumeShoes=true"));
        assertThat(database.number("select count(*) from import_row")).isPositive();

        database.change("update import_job set finished_at = now() - interval '31 days' where id = '%s'"
                .formatted(old.substring(old.lastIndexOf('/') + 1)));

        worker.wake();
        eventually("it is forgotten", () -> given().get(old).statusCode() != 200);
        assertThat(database.number("select count(*) from import_row")).isZero();
        assertThat(given().get(recent).statusCode()).isEqualTo(200);
    }

    private Socket beginSending() throws IOException {
        var line = new Socket(imports.getHost(), imports.getPort());
        var out = line.getOutputStream();
        out.write("""
                POST /v1/imports HTTP/1.1\r
                Host: localhost\r
                Authorization: %s\r
                Content-Type: text/csv\r
                Idempotency-Key: "%s"\r
                Content-Length: 5000000\r
                \r
                """.formatted(Callers.authorization(Caller.OPERATOR), UUID.randomUUID())
                .getBytes(StandardCharsets.US_ASCII));
        out.write((FILE + "Example,Glider 1,men,us,9\n".repeat(20_000)).getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return line;
    }

    private long receptions() {
        return database.number(
                "select count(*) from pg_stat_activity where state <> 'idle' and query like 'copy import_row%'");
    }

    private static ImportOrder order(String key) {
        return new ImportOrder(
                ImportIds.next(),
                key,
                "local",
                null,
                false,
                null,
                new ImportOptions("Example", null, null, null, true, null, false, null));
    }

    private static InputStream body(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}

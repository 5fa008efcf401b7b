package io.toebox.catalog.imports;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.starter.FreshCatalogue;
import io.toebox.edge.access.Caller;
import io.toebox.edge.access.Callers;

import static io.toebox.catalog.imports.ImportClient.end;

/**
 * How long a large file takes and how much memory it needs, over HTTP and with the real database. No test: it only runs when
 * it is named (see the module's README).
 */
@QuarkusTest
class ImportBench {

    @Inject
    FreshCatalogue catalogue;

    @TestHTTPResource("/v1/imports")
    URI imports;

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000, 500_000})
    void importing(int rows) throws IOException, InterruptedException {
        catalogue.empty();
        print(rows, "new");
        print(rows, "again, nothing changed");
        catalogue.seeded();
    }

    private void print(int rows, String what) throws IOException, InterruptedException {
        peaks().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        String location = send(rows);
        double received = (System.nanoTime() - start) / 1e9;
        JsonPath job = end(location);
        double total = (System.nanoTime() - start) / 1e9;
        long liveMb =
                peaks().mapToLong(pool -> pool.getCollectionUsage().getUsed()).sum() >> 20;
        System.out.printf(
                "%,9d rows, %-23s received and checked %6.1f s, landed %6.1f s, %,7.0f rows/s, heap after collection %d MB of %d MB, shoes +%d ~%d =%d%n",
                rows,
                what + ":",
                received,
                total,
                rows / total,
                liveMb,
                Runtime.getRuntime().maxMemory() >> 20,
                job.getLong("shoes.added"),
                job.getLong("shoes.changed"),
                job.getLong("shoes.unchanged"));
    }

    private String send(int rows) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(imports)
                    .header("Authorization", Callers.authorization(Caller.OPERATOR))
                    .header("Content-Type", "text/tab-separated-values")
                    .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> FeedGenerator.googleTable(rows)))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }
    }

    private static Stream<MemoryPoolMXBean> peaks() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null);
    }
}

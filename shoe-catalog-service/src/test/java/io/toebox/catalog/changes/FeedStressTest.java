package io.toebox.catalog.changes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.database.DatabaseAdmin;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.starter.FreshCatalogue;
import io.toebox.edge.access.Caller;
import io.toebox.edge.access.Callers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Writers that add, rename, remove and roll back, a database that cuts every connection again and again, also in the
 * middle of a numbered transaction, and readers that start from a snapshot at any moment and follow over HTTP: each ends
 * with exactly the catalogue, having seen every number once and in order.
 */
@QuarkusTest
class FeedStressTest {

    private static final Logger LOG = Logger.getLogger(FeedStressTest.class);
    private static final Author AUTHOR = new Author("test", "test");
    private static final String LAST = "zz-last";
    private static final int WRITERS = 5;
    private static final int WRITES = 60;
    private static final int READERS = 6;
    /** Every so many writes of all writers the database cuts its connections. */
    private static final int WRITES_BETWEEN_CUTS = 45;

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @Inject
    DatabaseAdmin database;

    @Inject
    ObjectMapper mapper;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger written = new AtomicInteger();

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @AfterEach
    void leaveSeeded() {
        http.close();
        catalogue.seeded();
    }

    @Test
    @Timeout(600)
    void everyReaderEndsWithTheCatalogueWhateverHappens() throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS + READERS)) {
            var writing = new ArrayList<Future<?>>();
            for (int w = 0; w < WRITERS; w++) {
                int number = w;
                writing.add(threads.submit(() -> write(number)));
            }
            var reading = new ArrayList<Future<Reader>>();
            for (int r = 0; r < READERS; r++) {
                int from = r * WRITERS * WRITES / READERS;
                int limit = 1 + r * 39;
                reading.add(threads.submit(() -> follow(from, limit)));
            }
            try {
                for (var w : writing) {
                    w.get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e;
            }
            patiently(() -> writer.upsert(List.of(ShoeFixture.shoe(LAST)), AUTHOR));

            var expected = snapshot().shoes;
            for (var reader : reading) {
                assertThat(reader.get().shoes).isEqualTo(expected);
            }
            assertThat(expected).containsKey(LAST);
            assertThat(expected.keySet()).noneMatch(slug -> slug.startsWith("rolled-back"));
        }
    }

    /** Writers meet at three shared shoes; the barcodes are each writer's own. */
    private Void write(int number) {
        var random = new Random(number);
        for (int i = 0; i < WRITES; i++) {
            int write = i;
            String own = "own-%d-%d".formatted(number, random.nextInt(10));
            switch (random.nextInt(6)) {
                case 0 -> patiently(() -> writer.remove(own, AUTHOR));
                case 1 -> rollBack("rolled-back-%d-%d".formatted(number, write));
                case 2 -> {
                    var shared = ShoeFixture.shoe("shared-" + random.nextInt(3));
                    patiently(() -> writer.upsert(
                            List.of(ShoeFixture.renamed(shared, "Model %d %d".formatted(number, write))), AUTHOR));
                }
                case 3 -> {
                    var several = new ArrayList<Shoe>();
                    for (int n = 0; n < 5; n++) {
                        several.add(ShoeFixture.shoe("many-%d-%d".formatted(number, (write + n) % 20)));
                    }
                    patiently(() -> writer.upsert(several, AUTHOR));
                }
                default -> {
                    int variants = 1 + random.nextInt(5);
                    patiently(
                            () -> writer.upsert(List.of(ofVariants(own, number, variants, "Model " + write)), AUTHOR));
                }
            }
            if (written.incrementAndGet() % WRITES_BETWEEN_CUTS == 0) {
                cutInTheMiddle("cut-%d-%d".formatted(number, write));
            }
        }
        return null;
    }

    private void rollBack(String slug) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    writer.upsert(List.of(ShoeFixture.shoe(slug)), AUTHOR);
                    throw new IllegalStateException("after the sequence was drawn");
                }))
                .isInstanceOfAny(RuntimeException.class, AssertionError.class);
    }

    /** The numbers are drawn and the row that counts them is locked, then every connection of the service ends. */
    private void cutInTheMiddle(String slug) {
        var cut = new AtomicInteger();
        patiently(() -> QuarkusTransaction.requiringNew().call(() -> {
            var done = writer.upsert(List.of(ShoeFixture.shoe(slug)), AUTHOR);
            if (cut.getAndIncrement() == 0) {
                database.endConnections();
            }
            return done;
        }));
        assertThat(cut).hasValueGreaterThan(1);
    }

    /**
     * Writes until it works, as a client does that was told 503. The database's driver asserts that a connection it just
     * lost still answers; assertions are on in tests only.
     */
    private static <T> T patiently(Callable<T> write) {
        for (int attempt = 1; ; attempt++) {
            try {
                return write.call();
            } catch (Exception | AssertionError e) {
                if (attempt == 20) {
                    throw new AssertionError("A write never succeeded", e);
                }
            }
        }
    }

    private Reader follow(int from, int limit) throws IOException, InterruptedException {
        while (written.get() < from) {
            assertThat(Thread.interrupted()).isFalse();
            LockSupport.parkNanos(1_000_000);
        }
        var reader = snapshot();
        while (!reader.shoes.containsKey(LAST)) {
            var page = mapper.readTree(get("/v1/changes?after=%d&limit=%d&wait=5".formatted(reader.sequence, limit)));
            page.path("items").forEach(reader::apply);
            assertThat(page.path("lastSequence").asLong()).isEqualTo(reader.sequence);
        }
        return reader;
    }

    private Reader snapshot() throws IOException, InterruptedException {
        while (true) {
            var reader = new Reader();
            long shoes = -1;
            for (String line : get("/v1/snapshot").lines().toList()) {
                var json = mapper.readTree(line);
                switch (json.path("kind").asText()) {
                    case "header" -> {
                        reader.sequence = json.path("sequence").asLong();
                        shoes = json.path("shoes").asLong();
                    }
                    case "shoe" -> reader.put(json.path("shoe"));
                    default -> {}
                }
            }
            // Fewer than announced were cut off.
            if (reader.shoes.size() == shoes) {
                return reader;
            }
        }
    }

    private String get(String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", Callers.authorization(Caller.SERVICE))
                .build();
        while (true) {
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
                // 500 is the driver's assertion again.
                assertThat(answer.statusCode()).as(answer.body()).isIn(503, 500);
            } catch (IOException cutOff) {
                // With the connection to the database in the middle of a snapshot: ask again.
                LOG.debugf("%s was cut off", path);
            }
        }
    }

    private static Shoe ofVariants(String slug, int writer, int count, String model) {
        var shoe = ShoeFixture.renamed(ShoeFixture.shoe(slug), model);
        var variants = new ArrayList<Variant>();
        for (int n = 0; n < count; n++) {
            var size = new ShoeSize(SizeScale.US_MEN, SizeNumber.whole(8 + n));
            // Each shoe has barcodes of its own: slug "own-w-k", variant n.
            int item = (writer + 1) * 1000 + Integer.parseInt(slug.substring(slug.lastIndexOf('-') + 1)) * 10 + n;
            variants.add(new Variant(size, WidthGrade.STANDARD, null, List.of(gtin(item))));
        }
        return new Shoe(
                shoe.identity(),
                shoe.purpose(),
                shoe.upper(),
                shoe.build(),
                shoe.offer(),
                shoe.sizeRating(),
                variants,
                shoe.measurements(),
                shoe.sources());
    }

    private static Gtin gtin(int item) {
        String digits = "%013d".formatted(item);
        return new Gtin(digits + Gtin.checkDigitOf(digits));
    }

    /** What a reader holds. */
    private static final class Reader {

        private final Map<String, String> shoes = new HashMap<>();
        private long sequence;

        void put(JsonNode shoe) {
            shoes.put(shoe.path("slug").asText(), shoe.toString());
        }

        void apply(JsonNode change) {
            assertThat(change.path("sequence").asLong()).isEqualTo(++sequence);
            switch (change.path("kind").asText()) {
                case "shoe-upserted" -> put(change.path("shoe"));
                case "shoe-removed" ->
                    assertThat(shoes.remove(change.path("slug").asText())).isNotNull();
                default -> throw new AssertionError(change);
            }
        }
    }
}

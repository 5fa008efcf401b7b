package io.toebox.catalog.changes;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.database.DatabaseAdmin;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.starter.FreshCatalogue;
import io.toebox.edge.access.Caller;
import io.toebox.edge.access.Callers;

import static io.toebox.edge.access.Callers.asService;
import static org.assertj.core.api.Assertions.assertThat;

/** Readers that wait longer than the time limit of the test: whoever is not woken makes it fail. */
@QuarkusTest
@Timeout(25)
class LongPollTest {

    private static final Author AUTHOR = new Author("test", "test");
    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @Inject
    ChangeLog log;

    @Inject
    LongPoll longPoll;

    @Inject
    ChangeListener listener;

    @Inject
    DatabaseAdmin database;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void startEmpty() {
        catalogue.empty();
    }

    @AfterEach
    void leaveSeeded() {
        // A reader that hung up may still be looking, and would wait for the emptying and be waited for.
        until(() -> dataSource.getMetrics().activeCount() <= 1);
        catalogue.seeded();
    }

    @Test
    void whatIsThereIsAnsweredAtOnce() {
        write("first");

        assertThat(feed("after=0&wait=30").<String>getList("items.slug")).containsExactly("first");
    }

    @Test
    void aReaderAheadOfTheCatalogueIsToldAtOnce() {
        assertThat(feed("after=99&wait=30").getLong("lastSequence")).isZero();
    }

    @Test
    void nothingNewIsAnEmptyAnswerWhenTheTimeIsOver() {
        write("first");

        var feed = feed("after=1&wait=1");
        assertThat(feed.getList("items")).isEmpty();
        assertThat(feed.getLong("lastSequence")).isEqualTo(1);
    }

    @Test
    void aCommitWakesEverybodyWhoWaits() throws Exception {
        inBackground(40, () -> feed("after=0&wait=30"), readers -> {
            until(() -> listener.readers().count() == 40);
            write("awaited");
            for (var reader : readers) {
                assertThat(reader.get().<String>getList("items.slug")).containsExactly("awaited");
            }
        });
        assertThat(listener.readers().count()).isZero();
    }

    @Test
    void waitingReadersHoldNoConnection() throws Exception {
        inBackground(40, () -> feed("after=0&wait=30"), readers -> {
            until(() -> listener.readers().count() == 40);
            awaitListening();
            // One connection listens for all of them, and this service has no other that is busy.
            until(() -> dataSource.getMetrics().activeCount() <= 1);
            write("awaited");
        });
    }

    @Test
    void aRollbackWakesNobodyWithAChange() throws Exception {
        inBackground(1, () -> feed("after=0&wait=30"), readers -> {
            until(() -> listener.readers().count() == 1);
            QuarkusTransaction.begin();
            writer.upsert(List.of(ShoeFixture.shoe("lost")), AUTHOR);
            QuarkusTransaction.rollback();
            write("kept");

            assertThat(readers.getFirst().get().<String>getList("items.slug")).containsExactly("kept");
        });
    }

    /** The change is committed, and announced, after the reader has looked and before it waits. */
    @Test
    void aChangeBetweenLookingAndWaitingIsNotMissed() throws Exception {
        try (var needsListener = listener.readers().register()) {
            awaitListening();
            var looks = new AtomicInteger();
            var seen = longPoll.read(
                    () -> {
                        var found = log.listAfter(0, 10);
                        if (looks.incrementAndGet() == 1) {
                            writeAndAwaitAnnouncement("in between");
                        }
                        return found;
                    },
                    found -> !found.isEmpty(),
                    A_DAY,
                    gone -> {});

            assertThat(seen).hasSize(1);
            assertThat(looks).hasValueGreaterThan(1);
            assertThat(needsListener.isOver()).isFalse();
        }
    }

    @Test
    void aLostListeningConnectionDelaysTheAnswerOnly() throws Exception {
        inBackground(5, () -> feed("after=0&wait=30"), readers -> {
            until(() -> listener.readers().count() == 5);
            awaitListening();
            database.endListeningConnection();
            write("after the loss");
            for (var reader : readers) {
                assertThat(reader.get().<String>getList("items.slug")).containsExactly("after-the-loss");
            }
        });
    }

    @Test
    void aReaderThatHangsUpIsForgotten() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write("GET /v1/changes?after=0&wait=30 HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n\r\n"
                            .formatted(Callers.authorization(Caller.SERVICE))
                            .getBytes(StandardCharsets.US_ASCII));
            until(() -> listener.readers().count() == 1);
        }
        until(() -> listener.readers().count() == 0);
    }

    private void write(String slug) {
        writer.upsert(List.of(ShoeFixture.shoe(slug.replace(' ', '-'))), AUTHOR);
    }

    private void awaitListening() {
        until(() -> listener.patience(A_DAY).equals(A_DAY));
    }

    private void writeAndAwaitAnnouncement(String slug) {
        try (var witness = listener.readers().register()) {
            write(slug);
            witness.await(A_DAY);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            assertThat(Thread.interrupted()).isFalse();
            Thread.yield();
        }
    }

    private static <T> void inBackground(int readers, Callable<T> reading, Meanwhile<T> meanwhile) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new ArrayList<Future<T>>();
            for (int i = 0; i < readers; i++) {
                started.add(threads.submit(reading));
            }
            meanwhile.run(started);
        }
    }

    private static JsonPath feed(String query) {
        var answer = asService().get("/v1/changes?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath();
    }

    private interface Meanwhile<T> {
        void run(List<Future<T>> readers) throws Exception;
    }
}

package io.toebox.catalog.snapshot;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SnapshotHangUpTest {

    /** At once, fewer than there are connections. */
    private static final int READERS = 10;

    private static final int ROUNDS = 4;

    @Inject
    FreshCatalogue catalogue;

    @Inject
    AgroalDataSource dataSource;

    private final Logger root = Logger.getLogger("");
    private final Collected said = new Collected();

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
        root.addHandler(said);
    }

    @AfterEach
    void hearNoMore() {
        root.removeHandler(said);
    }

    @Test
    void aReaderThatHangsUpIsALineOfTheLogAtMostAndKeepsNothing() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                var readers = new ArrayList<Future<?>>();
                for (int i = 0; i < READERS; i++) {
                    int bytes = 1 + (round * READERS + i) * 400;
                    readers.add(threads.submit(() -> {
                        readAndReset(bytes);
                        return null;
                    }));
                }
                for (var reader : readers) {
                    reader.get();
                }
                awaitConnections();
            }
        }
        assertThat(given().get("/v1/snapshot").statusCode()).isEqualTo(200);

        assertThat(said.records)
                .allSatisfy(record -> {
                    assertThat(record.getLevel().intValue()).isLessThanOrEqualTo(Level.INFO.intValue());
                    assertThat(record.getThrown()).isNull();
                })
                .hasSizeLessThanOrEqualTo(READERS * ROUNDS);
    }

    /** They come back although nobody has read to the end. */
    private void awaitConnections() {
        while (dataSource.getMetrics().activeCount() > 1) {
            assertThat(Thread.interrupted()).isFalse();
            Thread.yield();
        }
    }

    private static void readAndReset(int bytes) throws IOException {
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(1 << 12);
            socket.connect(new InetSocketAddress("localhost", RestAssured.port));
            // Closing resets the connection instead of saying goodbye.
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write("GET /v1/snapshot HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readNBytes(bytes);
        }
    }

    /** What the log says from INFO on. */
    private static final class Collected extends Handler {

        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        private Collected() {
            setLevel(Level.INFO);
        }

        @Override
        public void publish(LogRecord record) {
            if (isLoggable(record)) {
                records.add(record);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

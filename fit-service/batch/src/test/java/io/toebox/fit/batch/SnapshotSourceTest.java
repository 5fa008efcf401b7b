package io.toebox.fit.batch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.edge.access.Caller;
import io.toebox.edge.access.InnerToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SnapshotSourceTest {

    private static final String SECRET = "a secret of thirty-two characters or more";
    private static final byte[] LINES = "lines".getBytes(StandardCharsets.UTF_8);

    private HttpServer catalogue;
    private String address = "";

    /** Tells the stock to who says to be one of our services, by the secret. */
    @BeforeEach
    void start() throws IOException {
        catalogue = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        catalogue.createContext("/v1/snapshot/with-stock", exchange -> {
            var token = exchange.getRequestHeaders().getFirst("Authorization");
            boolean isOurs = token != null
                    && new InnerToken(SECRET, Clock.systemUTC())
                            .read(token.substring(InnerToken.SCHEME.length()))
                            .equals(Optional.of(Caller.SERVICE));
            exchange.sendResponseHeaders(isOurs ? 200 : 401, isOurs ? LINES.length : -1);
            if (isOurs) {
                exchange.getResponseBody().write(LINES);
            }
            exchange.close();
        });
        catalogue.start();
        address = "http://localhost:" + catalogue.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        catalogue.stop(0);
    }

    @Test
    void aRunningCatalogueTellsWhoKnowsItsSecret() throws InterruptedException {
        assertThat(SnapshotSource.read(address, Optional.of(SECRET))).isEqualTo(LINES);
        assertThat(SnapshotSource.read(address + "/", Optional.of(SECRET))).isEqualTo(LINES);
    }

    @Test
    void whoDoesNotKnowItIsToldWhatToDo() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> SnapshotSource.read(address, Optional.empty()))
                .withMessageContaining("TOEBOX_TOKEN_KEY");
    }

    @Test
    void nobodyThereIsToldWithTheAddress() {
        catalogue.stop(0);
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> SnapshotSource.read(address, Optional.empty()))
                .withMessageContaining(address)
                .withMessageContaining("./toebox up");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> SnapshotSource.read("nowhere.ndjson", Optional.empty()))
                .withMessageContaining("nowhere.ndjson");
    }
}

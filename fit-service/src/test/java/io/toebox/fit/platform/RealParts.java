package io.toebox.fit.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL, and the catalogue's side of its contract over real HTTP, answering with the real starter shoes. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final String TAG = "\"starter\"";

    private EmbeddedPostgres postgres;
    private HttpServer catalogue;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            catalogue = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            byte[] snapshot;
            try (var lines = RealParts.class.getResourceAsStream("/snapshot.ndjson")) {
                snapshot = lines.readAllBytes();
            }
            catalogue.createContext("/v1/snapshot", exchange -> answer(exchange, snapshot));
            catalogue.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "toebox.catalogue.url",
                "http://127.0.0.1:" + catalogue.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, byte[] snapshot) throws IOException {
        try (exchange) {
            if (TAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("ETag", TAG);
            exchange.sendResponseHeaders(200, snapshot.length);
            exchange.getResponseBody().write(snapshot);
        }
    }

    @Override
    public void stop() {
        try {
            if (catalogue != null) {
                catalogue.stop(0);
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

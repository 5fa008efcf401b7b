package io.toebox.gateway.standin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Real HTTP servers in the place of the services. What they do is chosen by the request (a slug, a limit, a closure), so
 * tests need nothing but the gateway's address.
 */
public final class StandInServices implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<HttpServer> servers = new ArrayList<>();
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final CountDownLatch restOfSnapshot = new CountDownLatch(1);

    @Override
    public Map<String, String> start() {
        return Map.of(
                "toebox.upstream.catalog-url", serve(this::catalog),
                "toebox.upstream.fit-url", serve(this::fit),
                "toebox.upstream.lacing-url", serve(this::lacing),
                "toebox.upstream.hop-deadline", "500ms",
                "toebox.upstream.total-deadline", "1500ms");
    }

    @Override
    public void stop() {
        never.countDown();
        restOfSnapshot.countDown();
        servers.forEach(server -> server.stop(0));
    }

    private String serve(HttpHandler handler) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                try (exchange) {
                    handler.handle(exchange);
                }
            });
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            servers.add(server);
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void catalog(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/v1/snapshot" -> streamSnapshot(exchange);
            case "/v1/shoes/release-snapshot" -> {
                restOfSnapshot.countDown();
                answer(exchange, 200, "{}");
            }
            case "/v1/shoes/slow" -> {
                if ("of=hang-ups".equals(exchange.getRequestURI().getQuery())) {
                    calls("slow hang-ups").incrementAndGet();
                }
                waitForever();
            }
            case "/v1/shoes/endless" -> streamUntilCut(exchange);
            case "/v1/shoes/dropped" -> calls("dropped").incrementAndGet();
            case "/v1/shoes/dropped-once" -> {
                if (calls("dropped-once").incrementAndGet() > 1) {
                    answer(exchange, 200, "{\"slug\":\"dropped-once\"}");
                }
            }
            case "/v1/shoes/calls" -> answer(exchange, 200, JSON.writeValueAsString(calls));
            case "/v1/shoes/unchanged" -> exchange.sendResponseHeaders(304, -1);
            case "/v1/shoes/unknown" -> answer(exchange, 404, "{\"type\":\"/problems/not-found\"}");
            default -> echo(exchange);
        }
    }

    private void fit(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestURI().getPath().equals("/v1/fits")) {
            if (new String(body, 0, Math.min(body.length, 30)).contains("drop")) {
                calls("dropped-post").incrementAndGet();
            } else {
                answer(exchange, 200, "{\"received\":" + body.length + "}");
            }
            return;
        }
        calls("fit " + exchange.getRequestHeaders().getFirst("X-Request-Id")).incrementAndGet();
        var request = read(body);
        if (!request.isObject() || request.path("limit").isTextual()) {
            answer(exchange, 400, "{\"type\":\"/problems/validation-failed\",\"instance\":\"/v1/fit-consultations\"}");
            return;
        }
        for (var example : examples("fit-service", "consultFit")) {
            if (request.equals(example.path("body"))) {
                answer(exchange, 200, example.path("answer").toString());
                return;
            }
        }
        switch (request.path("limit").asInt(10)) {
            case 101 ->
                answer(exchange, 422, "{\"type\":\"/problems/contradiction\",\"instance\":\"/v1/fit-consultations\"}");
            case 102 -> answer(exchange, 500, "{\"type\":\"/problems/internal\"}");
            case 103 -> waitForever();
            case 104 -> answer(exchange, 200, "not json");
            case 105 -> answer(exchange, 200, consultation("breaks", "laces"));
            case 106 -> answer(exchange, 200, consultation("laces", "dawdles"));
            case 107 -> answer(exchange, 200, consultation("laces", "babbles"));
            case 108 -> answer(exchange, 200, consultation("dial"));
            case 109 -> {
                exchange.getResponseHeaders().set("Content-Language", "de");
                String language = exchange.getRequestHeaders().getFirst("Accept-Language");
                answer(
                        exchange,
                        200,
                        JSON.writeValueAsString(
                                Map.of("items", List.of(), "received", body.length, "language", language)));
            }
            case 110 -> answer(exchange, 200, consultation("laces", "puzzles"));
            default -> answer(exchange, 200, consultation("laces", "laces", "hooks"));
        }
    }

    /** Examples of another service's contract, which that service's own tests hold to be what it answers. */
    private static JsonNode examples(String service, String operationId) throws IOException {
        var file = Path.of("..", service, "src/main/resources/contract", operationId + ".json");
        return JSON.readTree(file.toFile());
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private void lacing(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, JSON.writeValueAsString(calls));
            return;
        }
        calls("lacing " + exchange.getRequestHeaders().getFirst("X-Request-Id")).incrementAndGet();
        var request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        for (var example : examples("lacing-service", "answerLacingQuestions")) {
            if (request.equals(example.path("body"))) {
                answer(exchange, 200, example.path("answer").toString());
                return;
            }
        }
        var answers = new ArrayList<String>();
        for (var question : request.path("questions")) {
            switch (question.at("/shoe/closure").asText()) {
                case "breaks" -> {
                    answer(exchange, 500, "{}");
                    return;
                }
                case "dawdles" -> waitForever();
                case "babbles" -> {
                    answer(exchange, 200, "<html>");
                    return;
                }
                case "puzzles" -> answers.add("{\"problem\":{\"type\":\"contradiction\"}}");
                case "dial" -> answers.add("{\"advice\":{\"recommendations\":[],\"outcome\":\"not-applicable\"}}");
                case "hooks" -> answers.add(advice("heel-lock"));
                default -> answers.add(advice("wide-forefoot"));
            }
        }
        answer(exchange, 200, "{\"items\":[%s]}".formatted(String.join(",", answers)));
    }

    private static String advice(String lacing) {
        return """
                {"advice":{"recommendations":[{"lacing":"%s","name":"A lacing","evidence":"clinic",
                "why":[{"code":"c","detail":"d"}],"steps":[{"number":1,"text":"Begin."}],
                "svgHref":"/v1/lacings/x?format=svg"},{"lacing":"criss-cross"}]}}""".formatted(lacing);
    }

    private static String consultation(String... closures) {
        var items = new ArrayList<String>();
        for (String closure : closures) {
            items.add("""
                    {"fit":{"shoe":{"slug":"shoe-%d","closure":"%s"},"outcome":"recommended","size":{"value":10.5,"label":"US M 10.5"},
                    "governingFoot":"left","zones":[{"zone":"length","verdict":"snug","clearanceMm":11.20}]}}""".formatted(items.size(), closure));
        }
        return "{\"catalogVersion\":\"seq-1\",\"detail\":\"standard\",\"items\":[%s],\"considered\":3,\"missing\":[],\"laces\":{\"complaints\":[]}}"
                .formatted(String.join(",", items));
    }

    /** More than all buffers between hold, until nobody takes it any more. */
    private void streamUntilCut(HttpExchange exchange) throws IOException {
        byte[] much = new byte[1 << 16];
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                out.write(much);
            }
        } catch (IOException e) {
            calls("endless answers cut").incrementAndGet();
        }
    }

    private void streamSnapshot(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("{\"kind\":\"header\"}\n".getBytes());
            out.flush();
            restOfSnapshot.await();
            out.write("{\"kind\":\"shoe\"}\n".getBytes());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says what arrived, so that tests see what crossed the gateway. */
    private void echo(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("ETag", "\"e1\"");
        headers.set("Cache-Control", "public, max-age=60");
        headers.set("Server", "secret/1.0");
        headers.set("Connection", "keep-alive, X-Hop");
        headers.set("X-Hop", "for this connection only");
        answer(
                exchange,
                200,
                JSON.writeValueAsString(Map.of(
                        "method", exchange.getRequestMethod(),
                        "uri", exchange.getRequestURI().toString(),
                        "headers", exchange.getRequestHeaders())));
    }

    private AtomicInteger calls(String name) {
        return calls.computeIfAbsent(name, n -> new AtomicInteger());
    }

    private void waitForever() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders()
                .set("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        byte[] bytes = body.getBytes();
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}

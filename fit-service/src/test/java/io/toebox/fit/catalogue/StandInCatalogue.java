package io.toebox.fit.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The catalogue's side of its contract over real HTTP: a snapshot, and numbered changes that a reader may wait for. */
public final class StandInCatalogue implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger snapshots = new AtomicInteger();
    private final List<String> charts = new ArrayList<>();
    private final Map<String, String> gradings = new TreeMap<>();
    private final Map<String, TreeSet<String>> stock = new TreeMap<>();
    private final Map<String, String> shoes = new TreeMap<>();
    private final List<String> changes = new ArrayList<>();
    private String edition = "starter";
    private long forgotten;
    /** Changes up to this one were there and are no longer kept. */
    private long cleared;

    private int answersLeft = Integer.MAX_VALUE;
    private boolean isStalling;
    private boolean isClosed;

    private StandInCatalogue() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v1/snapshot/with-stock", this::sendSnapshot);
        server.createContext("/v1/changes", this::sendChanges);
        server.start();
    }

    /** The starter catalogue with a few shops. */
    public static StandInCatalogue ofRealShoes() {
        var catalogue = new StandInCatalogue();
        try (var lines = StandInCatalogue.class.getResourceAsStream("/snapshot.ndjson")) {
            for (String text : new String(lines.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                var line = JSON.readTree(text);
                switch (line.path("kind").asText()) {
                    case "header" -> catalogue.forgotten = line.path("sequence").asLong();
                    case "size-chart", "size-labels" -> catalogue.charts.add(text);
                    case "stock" -> {
                        var inStock = catalogue.stock.computeIfAbsent(
                                line.path("shop").asText(), s -> new TreeSet<>());
                        line.path("inStock").forEach(gtin -> inStock.add(gtin.asText()));
                    }
                    default ->
                        catalogue.shoes.put(
                                line.path("shoe").path("slug").asText(),
                                line.path("shoe").toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return catalogue;
    }

    /** A catalogue nothing was ever written to. */
    static StandInCatalogue empty() {
        return new StandInCatalogue();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    synchronized void putShoe(String shoe) {
        String slug = read(shoe).path("slug").asText();
        shoes.put(slug, shoe);
        number("shoe-upserted", "\"slug\":\"%s\",\"shoe\":%s".formatted(slug, shoe));
    }

    synchronized void removeShoe(String slug) {
        if (shoes.remove(slug) != null) {
            number("shoe-removed", "\"slug\":\"%s\"".formatted(slug));
        }
    }

    synchronized void putGrading(String grading) {
        gradings.put(key(grading), grading);
        number("grading-upserted", "\"grading\":" + grading);
    }

    synchronized void removeGrading(String grading) {
        if (gradings.remove(key(grading)) != null) {
            number("grading-removed", "\"grading\":" + grading);
        }
    }

    /** Counts of one barcode: one or more, or none. */
    synchronized void count(String shop, String gtin, boolean has) {
        boolean isNew = !stock.containsKey(shop);
        var inStock = stock.computeIfAbsent(shop, s -> new TreeSet<>());
        boolean isChanged = has ? inStock.add(gtin) : inStock.remove(gtin);
        if (isChanged || isNew) {
            number(
                    "stock-changed",
                    "\"stock\":{\"shop\":\"%s\",\"inStock\":[%s],\"soldOut\":[%s]}"
                            .formatted(
                                    shop, isChanged && has ? quoted(gtin) : "", isChanged && !has ? quoted(gtin) : ""));
        }
    }

    /** A change that no reader of today understands, or that is broken. */
    synchronized void number(String kind, String content) {
        changes.add("{\"sequence\":%d,\"kind\":\"%s\",%s}".formatted(sequence() + 1, kind, content));
        notifyAll();
    }

    /** Set up anew: other numbers, or the same ones of something else. */
    synchronized void becomes(String edition, long sequence) {
        this.edition = edition;
        this.forgotten = sequence;
        this.cleared = 0;
        changes.clear();
        notifyAll();
    }

    /** No longer keeps the changes there were so far. */
    synchronized void clearChanges() {
        forgotten = sequence();
        cleared = forgotten;
        changes.clear();
    }

    synchronized void isDown(boolean down) {
        isDownAfter(down ? 0 : Integer.MAX_VALUE);
    }

    synchronized void isDownAfter(int answers) {
        this.answersLeft = answers;
        notifyAll();
    }

    /** From now on an answer stops in the middle, its connection open. */
    synchronized void isStalling(boolean stalling) {
        this.isStalling = stalling;
        notifyAll();
    }

    synchronized long sequence() {
        return forgotten + changes.size();
    }

    synchronized String version() {
        return edition + "-" + sequence();
    }

    synchronized List<String> slugs() {
        return List.copyOf(shoes.keySet());
    }

    /** How often the snapshot was asked for. */
    int snapshots() {
        return snapshots.get();
    }

    synchronized String snapshot() {
        var lines = new ArrayList<String>();
        lines.add("{\"kind\":\"header\",\"edition\":\"%s\",\"sequence\":%d,\"shoes\":%d}"
                .formatted(edition, sequence(), shoes.size()));
        lines.addAll(charts);
        gradings.values().forEach(grading -> lines.add("{\"kind\":\"grading\",\"grading\":%s}".formatted(grading)));
        stock.forEach((shop, gtins) -> lines.add("{\"kind\":\"stock\",\"shop\":\"%s\",\"inStock\":[%s]}"
                .formatted(shop, gtins.stream().map(StandInCatalogue::quoted).collect(Collectors.joining(",")))));
        shoes.values().forEach(shoe -> lines.add("{\"kind\":\"shoe\",\"shoe\":%s}".formatted(shoe)));
        return String.join("\n", lines) + "\n";
    }

    synchronized String changes(long after, int limit) {
        if (after < cleared) {
            return "{\"items\":[],\"edition\":\"%s\",\"lastSequence\":0,\"snapshotNeeded\":true}".formatted(edition);
        }
        int from = Math.clamp(after - forgotten, 0, changes.size());
        int to = Math.min(from + limit, changes.size());
        long last = from == to ? Math.min(after, sequence()) : forgotten + to;
        return "{\"items\":[%s],\"edition\":\"%s\",\"lastSequence\":%d}"
                .formatted(String.join(",", changes.subList(from, to)), edition, last);
    }

    private void sendSnapshot(HttpExchange exchange) throws IOException {
        snapshots.incrementAndGet();
        send(exchange, snapshot());
    }

    private void sendChanges(HttpExchange exchange) throws IOException {
        var query = Arrays.stream(exchange.getRequestURI().getQuery().split("&"))
                .map(parameter -> parameter.split("="))
                .collect(Collectors.toMap(parameter -> parameter[0], parameter -> Long.parseLong(parameter[1])));
        await(query.get("after"), Duration.ofSeconds(query.get("wait")));
        send(exchange, changes(query.get("after"), query.get("limit").intValue()));
    }

    private synchronized void await(long after, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        String asked = edition;
        try {
            while (sequence() == after && edition.equals(asked) && answersLeft > 0 && !isClosed) {
                long leftMs = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (leftMs <= 0) {
                    return;
                }
                wait(leftMs);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            synchronized (this) {
                if (answersLeft-- <= 0) {
                    exchange.sendResponseHeaders(503, -1);
                    return;
                }
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            int half = bytes.length / 2;
            exchange.getResponseBody().write(bytes, 0, half);
            exchange.getResponseBody().flush();
            awaitFlow();
            exchange.getResponseBody().write(bytes, half, bytes.length - half);
        }
    }

    private synchronized void awaitFlow() {
        try {
            while (isStalling && !isClosed) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String key(String grading) {
        var json = read(grading);
        return json.path("brand").asText()
                + json.path("lastGender").asText()
                + json.path("dimension").asText();
    }

    private static String quoted(String gtin) {
        return "\"" + gtin + "\"";
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
            notifyAll();
        }
        server.stop(0);
        threads.close();
    }
}

package io.toebox.local.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts the demo shop into a running system, or takes all of it out again. */
public final class Demo {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAGE = 200;
    /** Numbers keep their digits. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String gateway;
    private final String key;
    private final PrintStream out;

    /**
     * @param gateway its address
     * @param key an operator's key
     */
    public Demo(String gateway, String key, PrintStream out) {
        this.gateway = gateway;
        this.key = key;
        this.out = out;
    }

    /** Puts the shop in; once it is there nothing changes. */
    public void load() throws IOException, InterruptedException {
        var assortment = DemoShop.assortment(shoes());
        if (assortment.isEmpty()) {
            throw new IOException("The catalogue has no measured men's shoe to sell. Has it been filled?");
        }
        String file = DemoShop.file(assortment);
        var sent = send(
                request("/v1/imports?shop=" + DemoShop.NAME + "&source=" + DemoShop.SOURCE.replace(' ', '+'))
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                        .POST(BodyPublishers.ofString(file)),
                202);
        var job = JSON.readTree(sent.body());
        String id = job.path("id").asText();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!job.hasNonNull("finishedAt") && System.nanoTime() < until) {
            Thread.sleep(200);
            job = JSON.readTree(send(request("/v1/imports/" + id).GET(), 200).body());
        }
        if (!job.path("state").asText().equals("done")) {
            throw new IOException(
                    "The shop's file has not landed within half a minute; ask for " + gateway + "/v1/imports/" + id);
        }
        if (!job.path("findings").isEmpty()) {
            throw new IOException("The catalogue did not take all of the shop's file; what it found is at " + gateway
                    + "/v1/imports/" + id + "/findings");
        }
        long boxes = file.lines().count() - 1;
        out.printf("The shop %s sells %d shoes in %d boxes.%n", DemoShop.NAME, assortment.size(), boxes);
        // Of the very first box it has none.
        out.printf(
                "Scan one at %s/store: %s (%s). Its till: ./toebox keys create --shop %s%n",
                gateway,
                DemoShop.gtin(assortment.getFirst().path("slug").asText(), 1),
                assortment.getFirst().path("slug").asText(),
                DemoShop.NAME);
        out.println("Take it all away again: ./toebox demo --remove");
    }

    /** Takes out its stock, its barcodes, the sizes that only it has, and its name among the sources. */
    public void remove() throws IOException, InterruptedException {
        int boxes = 0;
        for (var page = page("/v1/shops/" + DemoShop.NAME + "/stock?limit=" + PAGE, ""); ; ) {
            var items = page.path("items");
            for (var item : items) {
                send(
                        request("/v1/shops/" + DemoShop.NAME + "/stock/"
                                        + item.path("gtin").asText())
                                .DELETE(),
                        204);
                boxes++;
            }
            if (items.isEmpty()) {
                break;
            }
            page = page("/v1/shops/" + DemoShop.NAME + "/stock?limit=" + PAGE, "");
        }
        int shoes = 0;
        for (var shoe : shoes()) {
            if (texts(shoe.path("sources")).anyMatch(DemoShop.SOURCE::equals)) {
                takeOut(shoe.path("slug").asText());
                shoes++;
            }
        }
        out.printf("Taken away: %d counts of %s, and what it had added to %d shoes.%n", boxes, DemoShop.NAME, shoes);
    }

    private void takeOut(String slug) throws IOException, InterruptedException {
        var seen = send(request("/v1/shoes/" + slug).GET(), 200);
        var shoe = JSON.readTree(seen.body());
        var patch = JSON.createObjectNode();
        var variants = patch.putArray("variants");
        for (var variant : shoe.path("variants")) {
            var gtins = variant.path("gtins");
            var others = array(texts(gtins).filter(gtin -> !DemoShop.isOwn(gtin)));
            if (!others.isEmpty() || gtins.isEmpty()) {
                variants.add(((ObjectNode) variant).set("gtins", others));
            }
        }
        patch.set("sources", array(texts(shoe.path("sources")).filter(source -> !source.equals(DemoShop.SOURCE))));
        send(
                request("/v1/shoes/" + slug)
                        .header("Content-Type", "application/merge-patch+json")
                        .header("If-Match", seen.headers().firstValue("ETag").orElse("*"))
                        .method("PATCH", BodyPublishers.ofString(patch.toString())),
                200);
    }

    private List<JsonNode> shoes() throws IOException, InterruptedException {
        var shoes = new ArrayList<JsonNode>();
        String cursor = "";
        do {
            var page = page("/v1/shoes?limit=" + PAGE, cursor);
            page.path("items").forEach(shoes::add);
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty());
        return shoes;
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }

    private static ArrayNode array(Stream<String> texts) {
        var array = JSON.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    private JsonNode page(String path, String cursor) throws IOException, InterruptedException {
        return JSON.readTree(send(
                        request(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                                .GET(),
                        200)
                .body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("X-API-Key", key);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException("The gateway answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return answer;
    }
}

package io.toebox.catalog.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.starter.FreshCatalogue;
import io.toebox.catalog.stock.StockCount;
import io.toebox.catalog.stock.StockWriter;

import static io.restassured.RestAssured.given;
import static io.toebox.edge.access.Callers.asService;
import static org.assertj.core.api.Assertions.assertThat;

/** Stock and gradings reach whoever follows, like shoes do. */
@QuarkusTest
class EverythingFollowsTest {

    private static final Author AUTHOR = new Author("test", "test");
    private static final List<Gtin> GTINS = IntStream.range(0, 40)
            .mapToObj("0400000000%03d"::formatted)
            .map(body -> new Gtin(body + Gtin.checkDigitOf(body)))
            .toList();
    private static final String GRADING = "/v1/gradings/Testbrand/men/ball-width";

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter shoes;

    @Inject
    StockWriter stock;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void startWithBarcodes() {
        catalogue.empty();
        writeShoe("a");
        writeShoe("b");
    }

    @AfterEach
    void leaveSeeded() {
        catalogue.seeded();
    }

    @Test
    void aLoadIsOneChangeForEachShoeWhoseStockBeganOrEnded() {
        load(1, 3, 0, 1, 20);

        var first = feed(2);
        assertThat(first.<String>getList("items.kind")).containsExactly("stock-changed", "stock-changed");
        assertThat(first.<String>getList("items.slug")).containsExactly("a", "b");
        assertThat(first.<String>getList("items.stock.shop")).containsOnly("lauf-laden");
        assertThat(first.<String>getList("items[0].stock.inStock"))
                .containsExactly(GTINS.get(0).digits(), GTINS.get(1).digits());
        assertThat(first.<String>getList("items[0].stock.soldOut")).isEmpty();

        load(2, 2, 0, 1, 20);
        load(1, 0, 0);
        assertThat(feed(4).getList("items"))
                .as("three pairs that became two, and a count out of date")
                .isEmpty();

        load(3, 0, 0, 20, 21);
        var last = feed(4);
        assertThat(last.<List<String>>getList("items.stock.soldOut"))
                .containsExactly(
                        List.of(GTINS.get(0).digits()), List.of(GTINS.get(20).digits()));
        assertThat(stocked(snapshot())).containsExactly(Map.entry("lauf-laden", set(1)));
    }

    @Test
    void aShopThatHasNothingIsKnownToo() {
        load(1, 0, 0);

        var feed = feed(2);
        assertThat(feed.<String>getList("items.kind")).containsExactly("stock-changed");
        assertThat(feed.<Map<String, Object>>getList("items").getFirst()).doesNotContainKeys("slug", "shoe", "grading");
        assertThat(stocked(snapshot())).containsExactly(Map.entry("lauf-laden", new TreeSet<>()));
    }

    @Test
    void oneCountAndAForgottenOneAreChanges() {
        String address = "/v1/shops/lauf-laden/stock/" + GTINS.get(3);
        assertThat(given().contentType("application/json")
                        .body("{\"quantity\":2}")
                        .put(address)
                        .statusCode())
                .isEqualTo(201);
        assertThat(feed(2).<String>getList("items[0].stock.inStock"))
                .containsExactly(GTINS.get(3).digits());

        shoes.remove("a", AUTHOR);
        assertThat(given().delete(address).statusCode()).isEqualTo(204);
        var feed = feed(4);
        assertThat(feed.<String>getList("items[0].stock.soldOut"))
                .containsExactly(GTINS.get(3).digits());
        assertThat(feed.<Map<String, Object>>getList("items").getFirst())
                .as("the barcode stands on no shoe any more")
                .doesNotContainKey("slug");
    }

    @Test
    void aGradingIsAChange() {
        var put = given().contentType("application/json")
                .header("If-None-Match", "*")
                .body("{\"perSizeMm\":2.5,\"source\":\"x\",\"certainty\":\"seen\"}")
                .put(GRADING);
        given().header("If-Match", put.header("ETag")).delete(GRADING);

        var feed = feed(2);
        assertThat(feed.<String>getList("items.kind")).containsExactly("grading-upserted", "grading-removed");
        assertThat(feed.getMap("items[0].grading")).isEqualTo(put.jsonPath().getMap("$"));
        assertThat(feed.getMap("items[1].grading")).isEqualTo(put.jsonPath().getMap("$"));
    }

    @Test
    void aSnapshotAndItsChangesAreOfOneEdition() {
        String edition = snapshot().getFirst().path("edition").asText();

        assertThat(edition).isNotEmpty();
        assertThat(feed(0).getString("edition")).isEqualTo(edition);
        assertThat(feed(99).getString("edition")).isEqualTo(edition);
        assertThat(asService().head("/v1/snapshot/with-stock").header("ETag")).isEqualTo("\"" + edition + "-2\"");
        catalogue.seeded();
        assertThat(feed(0).getString("edition"))
                .as("size charts came, which no change tells of")
                .isNotEqualTo(edition);
    }

    /** Loads of two shops meet at the same shoes, which are removed and written again meanwhile. */
    @Test
    void whoFollowsEndsWithTheStockOfTheSnapshotWhileWritersAreAtWork() throws Exception {
        var followed = stocked(snapshot());
        long sequence = snapshot().getFirst().path("sequence").asLong();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var writing = new ArrayList<Future<?>>();
            for (int w = 0; w < 4; w++) {
                int number = w;
                writing.add(threads.submit(() -> write(number)));
            }
            for (var one : writing) {
                one.get();
            }
        }

        for (boolean more = true; more; ) {
            var page = json(
                    asService().get("/v1/changes?limit=50&after=" + sequence).asString());
            for (var change : page.path("items")) {
                assertThat(change.path("sequence").asLong()).isEqualTo(++sequence);
                if (change.has("stock")) {
                    var kept = followed.computeIfAbsent(
                            change.path("stock").path("shop").asText(), shop -> new TreeSet<>());
                    change.path("stock").path("inStock").forEach(gtin -> assertThat(kept.add(gtin.asText()))
                            .isTrue());
                    change.path("stock").path("soldOut").forEach(gtin -> assertThat(kept.remove(gtin.asText()))
                            .isTrue());
                }
            }
            more = !page.path("items").isEmpty();
        }
        assertThat(followed).hasSize(2).isEqualTo(stocked(snapshot()));
    }

    private Void write(int number) {
        var random = new Random(number);
        for (int i = 0; i < 40; i++) {
            if (random.nextInt(5) == 0) {
                String slug = random.nextBoolean() ? "a" : "b";
                shoes.remove(slug, AUTHOR);
                writeShoe(slug);
            }
            var counts = new ArrayList<StockCount>();
            for (int c = 0; c < 6; c++) {
                counts.add(new StockCount(
                        GTINS.get(random.nextInt(GTINS.size())), random.nextInt(2), Instant.ofEpochSecond(i)));
            }
            stock.apply("shop-" + random.nextInt(2), counts, AUTHOR);
        }
        return null;
    }

    private void writeShoe(String slug) {
        var gtins = slug.equals("a") ? GTINS.subList(0, 20) : GTINS.subList(20, 40);
        shoes.upsert(List.of(ShoeFixture.withGtins(slug, gtins.toArray(Gtin[]::new))), AUTHOR);
    }

    private void load(int second, int quantity, int... gtins) {
        stock.apply(
                "lauf-laden",
                IntStream.of(gtins)
                        .mapToObj(n -> new StockCount(GTINS.get(n), quantity, Instant.ofEpochSecond(second)))
                        .toList(),
                AUTHOR);
    }

    private static TreeSet<String> set(int... gtins) {
        var set = new TreeSet<String>();
        IntStream.of(gtins).forEach(n -> set.add(GTINS.get(n).digits()));
        return set;
    }

    private static JsonPath feed(long after) {
        var answer = asService().get("/v1/changes?after=" + after);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath();
    }

    private List<JsonNode> snapshot() {
        return asService()
                .get("/v1/snapshot/with-stock")
                .asString()
                .lines()
                .map(this::json)
                .toList();
    }

    private static Map<String, TreeSet<String>> stocked(List<JsonNode> snapshot) {
        var shops = new TreeMap<String, TreeSet<String>>();
        for (var line : snapshot) {
            if (line.path("kind").asText().equals("stock")) {
                var kept = shops.computeIfAbsent(line.path("shop").asText(), shop -> new TreeSet<>());
                line.path("inStock").forEach(gtin -> kept.add(gtin.asText()));
            }
        }
        return new HashMap<>(shops);
    }

    private JsonNode json(String text) {
        try {
            return mapper.readTree(text);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

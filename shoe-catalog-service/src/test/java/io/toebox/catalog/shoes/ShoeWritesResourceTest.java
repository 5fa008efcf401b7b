package io.toebox.catalog.shoes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.starter.FreshCatalogue;
import io.toebox.edge.Sweep;
import io.toebox.edge.contract.ExampleRunner;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.shoes.WritingRequests.MERGE_PATCH;
import static io.toebox.catalog.shoes.WritingRequests.add;
import static io.toebox.catalog.shoes.WritingRequests.get;
import static io.toebox.catalog.shoes.WritingRequests.patch;
import static io.toebox.catalog.shoes.WritingRequests.replace;
import static io.toebox.catalog.shoes.WritingRequests.tag;
import static io.toebox.edge.access.Callers.asService;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ShoeWritesResourceTest {

    private static final String WRITTEN = ExampleRunner.body("putShoe", "a-measured-shoe");
    private static final String MINIMAL = "{\"brand\":\"Own\",\"model\":\"Plain\",\"sources\":[\"me\"]}";

    @Inject
    FreshCatalogue catalogue;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @Test
    void aShoeIsAddedAndReadBack() {
        var added = add("brooks-ghost-16-w", WRITTEN);

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith("/v1/shoes/brooks-ghost-16-w");
        var read = get("brooks-ghost-16-w");
        assertThat(added.asString()).isEqualTo(read.asString());
        assertThat(added.header("ETag")).isEqualTo(read.header("ETag"));
        assertThat(read.asString())
                .contains("\"laceLengthMm\":1200.0", "\"label\":\"42 2/3\"", "\"gtins\":[\"00195394123456\"]");
    }

    @Test
    void whatIsNotWrittenStaysUnknown() {
        add("plain", MINIMAL);

        assertThat(get("plain").jsonPath().getMap("$").keySet())
                .containsExactlyInAnyOrder(
                        "slug",
                        "brand",
                        "model",
                        "modelKey",
                        "paces",
                        "widthsOffered",
                        "variants",
                        "measurements",
                        "sources",
                        "updatedAt");
    }

    @Test
    void addingWhatIsThereIsRefused() {
        add("plain", MINIMAL);

        assertThat(add("plain", MINIMAL).statusCode()).isEqualTo(412);
    }

    @Test
    void replacingForgetsWhatIsLeftOut() {
        var added = add("plain", WRITTEN);

        var replaced = replace("plain", MINIMAL, added.header("ETag"));

        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(replaced.header("ETag"))
                .isNotEqualTo(added.header("ETag"))
                .isEqualTo(get("plain").header("ETag"));
        assertThat(replaced.jsonPath().getMap("$")).doesNotContainKeys("price", "closure");
    }

    @Test
    void theSameShoeAgainIsNoChange() {
        add("plain", WRITTEN);
        long before = lastSequence();

        var again = replace("plain", WRITTEN, tag("plain"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(get("plain").asString());
        assertThat(lastSequence()).isEqualTo(before);
        assertThat(patch("plain", "{}", tag("plain")).statusCode()).isEqualTo(200);
        assertThat(lastSequence()).isEqualTo(before);
    }

    @Test
    void aPatchChangesOnlyWhatItNames() {
        add("plain", WRITTEN);
        var before = get("plain").jsonPath().<String, Object>getMap("$");

        var patched = patch("plain", "{\"eyeletRows\":7,\"price\":{\"amount\":140.5},\"plate\":null}", tag("plain"));

        assertThat(patched.statusCode()).isEqualTo(200);
        assertThat(patched.header("ETag")).isEqualTo(tag("plain"));
        var after = patched.jsonPath().<String, Object>getMap("$");
        assertThat(after.get("eyeletRows")).isEqualTo(7);
        assertThat(patched.asString()).contains("\"price\":{\"amount\":140.5,\"currency\":\"EUR\"}");
        assertThat(after).doesNotContainKey("plate");
        List.of("eyeletRows", "price", "plate", "updatedAt").forEach(p -> {
            before.remove(p);
            after.remove(p);
        });
        assertThat(after).isEqualTo(before);
    }

    @Test
    @Tag(Sweep.TAG)
    void everyStarterShoeCanBePatched() {
        var shoes = given().get("/v1/shoes?limit=200").jsonPath();
        for (String slug : Sweep.everyNth(7, shoes.<String>getList("items.slug"))) {
            var answer = patch(slug, "{}", tag(slug));
            assertThat(answer.statusCode())
                    .as("%s: %s", slug, answer.asString())
                    .isEqualTo(200);
        }
        assertThat(lastSequence()).isEqualTo(386);
    }

    @Test
    void theDeclaredShapeStaysWhenAPatchDoesNotNameIt() {
        add("plain", "{\"brand\":\"O\",\"model\":\"P\",\"sources\":[\"me\"],\"declaredToeBoxShape\":\"Foot-Shaped\"}");

        var patched = patch("plain", "{\"model\":\"Q\"}", tag("plain"));

        assertThat(patched.jsonPath().getString("toeBoxShape.shape")).isEqualTo("foot-shaped");
        assertThat(patch("plain", "{\"declaredToeBoxShape\":null}", tag("plain"))
                        .jsonPath()
                        .getMap("$"))
                .doesNotContainKey("toeBoxShape");
    }

    @Test
    void aRemovedShoeIsGone() {
        add("plain", MINIMAL);

        var removed = given().header("If-Match", tag("plain")).delete("/v1/shoes/plain");

        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(get("plain").statusCode()).isEqualTo(404);
        assertThat(given().header("If-Match", "\"any\"")
                        .delete("/v1/shoes/plain")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aWriteThatHasSeenNothingIsAskedForWhatItHasSeen() {
        add("plain", MINIMAL);

        for (String slug : List.of("plain", "no-such-shoe")) {
            assertProblem(
                    given().contentType("application/json").body(MINIMAL).put("/v1/shoes/" + slug),
                    428,
                    "precondition-required");
        }
        assertProblem(
                given().contentType(MERGE_PATCH).body("{}").patch("/v1/shoes/plain"), 428, "precondition-required");
        assertProblem(given().delete("/v1/shoes/plain"), 428, "precondition-required");
    }

    @Test
    void aWriteThatHasSeenAnotherStateIsRefused() {
        String old = add("plain", MINIMAL).header("ETag");
        patch("plain", "{\"model\":\"Newer\"}", old);

        assertProblem(replace("plain", MINIMAL, old), 412, "precondition-failed");
        assertProblem(replace("no-such-shoe", MINIMAL, old), 412, "precondition-failed");
        assertProblem(patch("plain", "{\"model\":\"X\"}", old), 412, "precondition-failed");
        assertProblem(given().header("If-Match", old).delete("/v1/shoes/plain"), 412, "precondition-failed");
        assertThat(get("plain").jsonPath().getString("model")).isEqualTo("Newer");
        assertProblem(patch("no-such-shoe", "{}", old), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "\"", "\"a\", \"b\"", "W/\"x\"", ",,,", "\"\u00e9\"", "*x"})
    void aMangledTagNeverMatches(String mangled) {
        add("plain", MINIMAL);

        var answer = patch("plain", "{\"model\":\"X\"}", mangled);

        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 412);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPPER", "a_b", "%F0%9F%91%9F", "-a", "a'%20or%201=1"})
    void aNameThatCannotBeOneIsNamed(String slug) {
        var client = given().urlEncodingEnabled(false).header("If-None-Match", "*");
        var answers = List.of(
                client.contentType("application/json").body(MINIMAL).put("/v1/shoes/" + slug),
                given().urlEncodingEnabled(false)
                        .header("If-Match", "\"a\"")
                        .contentType(MERGE_PATCH)
                        .body("{}")
                        .patch("/v1/shoes/" + slug),
                given().urlEncodingEnabled(false).header("If-Match", "\"a\"").delete("/v1/shoes/" + slug));
        for (var answer : answers) {
            assertProblem(answer, 400, "validation-failed");
            assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo("slug");
        }
    }

    @Test
    void namesHaveAtMostAHundredCharacters() {
        assertThat(add("a".repeat(100), MINIMAL).statusCode()).isEqualTo(201);
        assertThat(add("a".repeat(101), MINIMAL).statusCode()).isEqualTo(400);
    }

    @Test
    void anotherContentTypeIsRefused() {
        add("plain", MINIMAL);

        for (String type : List.of("application/json", "text/plain", "application/json-patch+json")) {
            var answer = given().header("If-Match", tag("plain"))
                    .contentType(type)
                    .body("{}")
                    .patch("/v1/shoes/plain");
            assertProblem(answer, 415, "unsupported-media-type");
            assertThat(answer.header("Accept-Patch")).isEqualTo(MERGE_PATCH);
        }
        assertProblem(
                given().header("If-None-Match", "*")
                        .contentType("text/plain")
                        .body(MINIMAL)
                        .put("/v1/shoes/other"),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "3", "null", "\"a\"", "{\"a\":1,\"a\":2}", "{} {}", "\u0000", "{\"a\":\u0000}"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        add("plain", MINIMAL);

        for (var answer : List.of(add("other", body), patch("plain", body, tag("plain")))) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    /** Of writers that have seen the same state exactly one succeeds; the others learn that they have not seen the new one. */
    @Test
    void noUpdateIsLostBetweenParallelWriters() throws Exception {
        add("plain", MINIMAL);
        for (int round = 0; round < 5; round++) {
            String seen = tag("plain");
            String model = "Model " + round + " ";
            var statuses = inParallel(writer -> patch("plain", "{\"model\":\"" + model + writer + "\"}", seen)
                    .statusCode());

            assertThat(statuses).containsOnlyOnce(200).filteredOn(s -> s != 200).containsOnly(412);
        }
    }

    @Test
    void ofParallelWritersThatAddOneSucceeds() throws Exception {
        for (int round = 0; round < 5; round++) {
            String slug = "raced-" + round;
            var statuses = inParallel(writer -> add(slug, MINIMAL).statusCode());

            assertThat(statuses).containsOnlyOnce(201).filteredOn(s -> s != 201).containsOnly(412);
        }
    }

    private static List<Integer> inParallel(IntFunction<Integer> writing) throws Exception {
        int writers = 4;
        var start = new CountDownLatch(writers);
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var running = new ArrayList<Future<Integer>>();
            for (int w = 0; w < writers; w++) {
                int writer = w;
                running.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    return writing.apply(writer);
                }));
            }
            var statuses = new ArrayList<Integer>();
            for (var one : running) {
                statuses.add(one.get());
            }
            return statuses;
        }
    }

    private static void assertProblem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + type);
    }

    private static long lastSequence() {
        return asService().get("/v1/changes?after=100000").jsonPath().getLong("lastSequence");
    }
}

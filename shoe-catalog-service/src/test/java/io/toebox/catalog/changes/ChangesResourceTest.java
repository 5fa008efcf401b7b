package io.toebox.catalog.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static io.toebox.edge.access.Callers.asService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class ChangesResourceTest {

    private static final Author AUTHOR = new Author("test", "test");

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @Inject
    ChangeLog log;

    @BeforeEach
    void startEmpty() {
        catalogue.empty();
    }

    @AfterEach
    void leaveSeeded() {
        catalogue.seeded();
    }

    @Test
    void anUpsertCarriesTheShoeAsReadAlone() {
        writer.upsert(List.of(ShoeFixture.shoe("first")), AUTHOR);

        var feed = feed("after=0");
        assertThat(feed.getList("items")).hasSize(1);
        assertThat(feed.getLong("items[0].sequence")).isEqualTo(1);
        assertThat(feed.getString("items[0].kind")).isEqualTo("shoe-upserted");
        assertThat(feed.getMap("items[0].shoe"))
                .isEqualTo(given().get("/v1/shoes/first").jsonPath().getMap("$"));
        assertThat(feed.getLong("lastSequence")).isEqualTo(1);
    }

    @Test
    void aRemovalCarriesNoShoe() {
        writer.upsert(List.of(ShoeFixture.shoe("first")), AUTHOR);

        assertThat(writer.remove("first", AUTHOR)).isTrue();
        assertThat(writer.remove("first", AUTHOR)).isFalse();

        var feed = feed("after=1");
        assertThat(feed.getList("items")).hasSize(1);
        assertThat(feed.<Map<String, Object>>getList("items").getFirst())
                .containsOnlyKeys("sequence", "kind", "slug")
                .containsEntry("kind", "shoe-removed");
    }

    @Test
    void readingGoesOnFromLastSequence() {
        writer.upsert(List.of(ShoeFixture.shoe("a"), ShoeFixture.shoe("b"), ShoeFixture.shoe("c")), AUTHOR);

        var first = feed("after=0&limit=2");
        assertThat(first.<String>getList("items.slug")).containsExactly("a", "b");
        assertThat(first.getLong("lastSequence")).isEqualTo(2);
        var second = feed("after=2&limit=2");
        assertThat(second.<String>getList("items.slug")).containsExactly("c");
        assertThat(feed("after=3").getList("items")).isEmpty();
        assertThat(feed("after=3").getLong("lastSequence")).isEqualTo(3);
    }

    @Test
    void aReaderAheadOfTheCatalogueIsTold() {
        assertThat(feed("after=99").getLong("lastSequence")).isZero();
    }

    @Test
    void aTransactionThatFailsLeavesNoGap() {
        writer.upsert(List.of(ShoeFixture.shoe("kept")), AUTHOR);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    writer.upsert(List.of(ShoeFixture.shoe("lost")), AUTHOR);
                    throw new IllegalStateException("after the sequence was drawn");
                }))
                .isInstanceOf(IllegalStateException.class);
        writer.upsert(List.of(ShoeFixture.shoe("next")), AUTHOR);

        assertThat(feed("after=0").<String>getList("items.slug")).containsExactly("kept", "next");
        assertThat(feed("after=0").<Integer>getList("items.sequence")).containsExactly(1, 2);
    }

    /**
     * Writers of one to five shoes each, some of which roll back, and a reader that follows: it must see every number
     * once and in order, and end with what the catalogue holds.
     */
    @Test
    void aReaderLosesNothingUnderConcurrentWriters() throws Exception {
        // Made first: two writers that both add the same new shoe would rightly collide.
        for (int s = 0; s < 3; s++) {
            renameShared(s, "Shared");
        }
        int writers = 6;
        int writes = 15;
        try (var threads = Executors.newFixedThreadPool(writers + 1)) {
            var writing = new ArrayList<Future<?>>();
            for (int w = 0; w < writers; w++) {
                int writer = w;
                writing.add(threads.submit(() -> write(writer, writes)));
            }
            var reading = threads.submit(() -> {
                var seen = new ArrayList<Change>();
                boolean done;
                do {
                    // Asked before reading: whatever was committed by then must be in what is read next.
                    done = writing.stream().allMatch(Future::isDone);
                    List<Change> page;
                    do {
                        page = log.listAfter(seen.isEmpty() ? 0 : seen.getLast().sequence(), 7);
                        seen.addAll(page);
                    } while (!page.isEmpty());
                    // The writers need the processor too.
                    LockSupport.parkNanos(1_000_000);
                } while (!done);
                return seen;
            });
            for (var w : writing) {
                w.get();
            }
            var seen = reading.get();

            assertThat(seen).isNotEmpty();
            assertThat(seen.stream().map(Change::sequence).toList())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, log.state().sequence())
                                    .boxed()
                                    .toList());
            assertThat(seen).noneMatch(c -> c.slug().startsWith("rolled-back"));
            for (int s = 0; s < 3; s++) {
                String slug = "shared-" + s;
                var last = seen.stream()
                        .filter(c -> c.slug().equals(slug))
                        .toList()
                        .getLast();
                assertThat(last.shoe())
                        .isEqualTo(given().get("/v1/shoes/" + slug).asString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "after=-1, after, out-of-range",
        "after=x, after, wrong-type",
        "after=99999999999999999999, after, wrong-type",
        "limit=0, limit, out-of-range",
        "limit=-5, limit, out-of-range",
        "limit=201, limit, out-of-range",
        "since=3, since, unknown-parameter",
    })
    void aBadParameterIsNamed(String query, String parameter, String code) {
        var answer = asService().get("/v1/changes?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @Test
    void theFeedIsNeverCached() {
        assertThat(asService().get("/v1/changes").header("Cache-Control")).isEqualTo("no-store");
    }

    /** Each write adds shoes of its own and renames one that all writers share. */
    private void write(int writer, int writes) {
        var random = new Random(writer);
        for (int i = 0; i < writes; i++) {
            var shoes = new ArrayList<Shoe>();
            for (int n = 0; n < random.nextInt(5); n++) {
                shoes.add(ShoeFixture.shoe("own-%d-%d-%d".formatted(writer, i, n)));
            }
            if (i % 5 == 4) {
                rollBack(ShoeFixture.shoe("rolled-back-%d-%d".formatted(writer, i)));
            }
            this.writer.upsert(shoes, AUTHOR);
            renameShared(random.nextInt(3), "Model %d %d".formatted(writer, i));
        }
    }

    private void rollBack(Shoe shoe) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    writer.upsert(List.of(shoe), AUTHOR);
                    throw new IllegalStateException("after the sequence was drawn");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private void renameShared(int number, String model) {
        writer.upsert(List.of(ShoeFixture.renamed(ShoeFixture.shoe("shared-" + number), model)), AUTHOR);
    }

    private static JsonPath feed(String query) {
        var answer = asService().get("/v1/changes?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath();
    }
}

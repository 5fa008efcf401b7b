package io.toebox.catalog.shoes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.toebox.catalog.shoes.WritingRequests.add;
import static io.toebox.catalog.shoes.WritingRequests.get;
import static io.toebox.catalog.shoes.WritingRequests.patch;
import static io.toebox.catalog.shoes.WritingRequests.replace;
import static io.toebox.catalog.shoes.WritingRequests.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class GtinTakenTest {

    private static final Author AUTHOR = new Author("test", "test");
    private static final Gtin GTIN = new Gtin("00195394123456");

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @BeforeEach
    void startEmpty() {
        catalogue.empty();
    }

    @Test
    void aBarcodeOfAnotherShoeIsNamedWithTheShoe() {
        add("first", withGtins("00195394123456"));

        // The request's order counts, not the order of sizes the shoe is kept in.
        var taken = add("second", """
                {"brand":"Own","model":"Plain","sources":["me"],"variants":[
                  {"size":{"scale":"us-men","value":10}},
                  {"size":{"scale":"us-men","value":9},"gtins":["4006381333931","195394123456"]}]}""");

        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(409);
        assertThat(taken.jsonPath().getString("type")).isEqualTo("/problems/conflict");
        assertThat(taken.jsonPath().<String>getList("errors.pointer")).containsExactly("#/variants/1/gtins/1");
        assertThat(taken.jsonPath().getString("errors[0].code")).isEqualTo("gtin-taken");
        assertThat(taken.jsonPath().getString("errors[0].detail")).contains("first");
        assertThat(get("second").statusCode()).isEqualTo(404);
    }

    @Test
    void replacingAndPatchingDoNotTakeBarcodesEither() {
        add("first", withGtins("00195394123456"));
        add("second", withGtins("4006381333931"));

        assertThat(replace("second", withGtins("00195394123456"), tag("second")).statusCode())
                .isEqualTo(409);
        var patched = patch(
                "second",
                "{\"variants\":[{\"size\":{\"scale\":\"eu\",\"value\":40},\"gtins\":[\"195394123456\"]}]}",
                tag("second"));
        assertThat(patched.statusCode()).isEqualTo(409);
        assertThat(patched.jsonPath().getString("errors[0].pointer")).isEqualTo("#/variants/0/gtins/0");
        assertThat(get("second").asString()).contains("04006381333931");
    }

    @Test
    void aShoeKeepsItsOwnBarcodesAndMayMoveThemBetweenItsSizes() {
        add("first", withGtins("00195394123456"));

        var moved = patch(
                "first",
                "{\"variants\":[{\"size\":{\"scale\":\"eu\",\"value\":40},\"gtins\":[\"195394123456\"]}]}",
                tag("first"));

        assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
    }

    @Test
    void aBarcodeMovesOnceItIsTakenFromItsShoe() {
        add("first", withGtins("00195394123456"));
        patch("first", "{\"variants\":null}", tag("first"));

        assertThat(add("second", withGtins("00195394123456")).statusCode()).isEqualTo(201);
    }

    @Test
    void nothingOfABatchIsWrittenAndItsTransactionMayGoOn() {
        var first = ShoeFixture.withGtins("first", GTIN);
        writer.upsert(List.of(first), AUTHOR);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThatThrownBy(() -> writer.upsert(
                            List.of(ShoeFixture.shoe("a"), ShoeFixture.withGtins("second", GTIN)), AUTHOR))
                    .isInstanceOfSatisfying(
                            GtinTakenException.class, e -> assertThat(e.taken()).isEqualTo(Map.of(GTIN, "first")));
            writer.upsert(List.of(ShoeFixture.shoe("b")), AUTHOR);
        });

        assertThat(get("a").statusCode()).isEqualTo(404);
        assertThat(get("b").statusCode()).isEqualTo(200);
    }

    @Test
    void twoShoesOfOneBatchDoNotShareABarcode() {
        var batch = List.of(ShoeFixture.withGtins("first", GTIN), ShoeFixture.withGtins("second", GTIN));

        assertThatThrownBy(() -> writer.upsert(batch, AUTHOR))
                .isInstanceOfSatisfying(
                        GtinTakenException.class, e -> assertThat(e.taken()).isEqualTo(Map.of(GTIN, "first")));
    }

    @Test
    void ofWritersThatRaceForABarcodeOneGetsIt() throws Exception {
        int writers = 4;
        for (int round = 0; round < 5; round++) {
            String gtin = "40063813339" + (30 + round);
            String body = withGtins(gtin + Gtin.checkDigitOf(gtin));
            String name = "round-" + round + "-";
            var start = new CountDownLatch(writers);
            var statuses = new ArrayList<Integer>();
            try (var threads = Executors.newFixedThreadPool(writers)) {
                var running = new ArrayList<Future<Integer>>();
                for (int w = 0; w < writers; w++) {
                    String slug = name + w;
                    running.add(threads.submit(() -> {
                        start.countDown();
                        start.await();
                        return add(slug, body).statusCode();
                    }));
                }
                for (var one : running) {
                    statuses.add(one.get());
                }
            }
            assertThat(statuses).containsOnlyOnce(201).filteredOn(s -> s != 201).containsOnly(409);
        }
    }

    private static String withGtins(String gtin) {
        return """
                {"brand":"Own","model":"Plain","sources":["me"],"variants":[
                  {"size":{"scale":"us-men","value":9},"width":"wide","gtins":["%s"]}]}""".formatted(gtin);
    }
}

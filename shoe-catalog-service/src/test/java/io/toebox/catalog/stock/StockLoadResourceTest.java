package io.toebox.catalog.stock;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class StockLoadResourceTest {

    private static final Author AUTHOR = new Author("test", "test");
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final List<Gtin> GTINS = IntStream.range(0, 1500)
            .mapToObj(n -> "040000%07d".formatted(n))
            .map(body -> new Gtin(body + Gtin.checkDigitOf(body)))
            .toList();

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter shoes;

    @Inject
    StockWriter writer;

    @BeforeEach
    void startWithBarcodes() {
        catalogue.empty();
        shoes.upsert(List.of(ShoeFixture.withGtins("ghost", GTINS.toArray(Gtin[]::new))), AUTHOR);
    }

    @Test
    void goodLinesAreTakenOverAndBadOnesReported() {
        var report = report(load(CSV, """
                gtin,quantity,asOf
                %s,3,2026-03-01T09:30:00+01:00
                %s,0,

                4006381333932,1,
                4012345678901,1,
                %s,-1,
                %s,some,
                ,1,
                %s,1,tomorrow
                %s,100000""".formatted(
                        GTINS.get(0), GTINS.get(1), GTINS.get(2), GTINS.get(2), GTINS.get(2), GTINS.get(3))));

        assertThat(report.getInt("applied")).isEqualTo(3);
        assertThat(report.getInt("refusedCount")).isEqualTo(6);
        assertThat(report.<Integer>getList("refused.line")).containsExactly(5, 6, 7, 8, 9, 10);
        assertThat(report.<String>getList("refused.code"))
                .containsExactly(
                        "wrong-check-digit",
                        "unknown-gtin",
                        "out-of-range",
                        "wrong-type",
                        "required",
                        "invalid-format");
        assertThat(report.<String>getList("refused.read"))
                .containsExactly("4006381333932", "04012345678901", "-1", "some", "", "tomorrow");
        assertThat(report.<String>getList("refused.action"))
                .allSatisfy(a -> assertThat(a).isNotBlank());
        assertThat(quantity(GTINS.get(0))).isEqualTo(3);
        assertThat(quantity(GTINS.get(3))).isEqualTo(100_000);
        assertThat(given().get("/v1/shops/lauf-laden/stock/" + GTINS.get(2)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void linesOfJsonAreReadTheSameWay() {
        var report = report(
                load(NDJSON, """
                {"gtin":"%s","quantity":3,"asOf":"2026-03-01T09:30:00Z"}

                {"gtin":"%s"}
                {"gtin":"%s","quantity":1.5}
                {"gtin":"%s","quantity":1,"price":3}
                not json
                null
                {"gtin":"%s","quantity":100001}
                {"gtin":"\\u0000","quantity":1}
                {"gtin":"1","gtin":"2","quantity":1}
                """.formatted(GTINS.get(0), GTINS.get(1), GTINS.get(1), GTINS.get(1), GTINS.get(1))));

        assertThat(report.getInt("applied")).isEqualTo(1);
        assertThat(report.<Integer>getList("refused.line")).containsExactly(3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(report.<String>getList("refused.code"))
                .containsExactly(
                        "required",
                        "unreadable-line",
                        "unreadable-line",
                        "unreadable-line",
                        "unreadable-line",
                        "out-of-range",
                        "not-a-number",
                        "unreadable-line");
    }

    @Test
    void theSameLoadAgainChangesNothing() {
        String body = csv(GTINS, 2, "2026-03-01T09:30:00Z");

        assertThat(report(load(CSV, body)).getInt("applied")).isEqualTo(GTINS.size());
        var again = report(load(CSV, body));
        assertThat(again.getInt("applied")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(GTINS.size());
        var older = report(load(CSV, csv(GTINS, 9, "2026-03-01T09:29:59Z")));
        assertThat(older.getInt("older")).isEqualTo(GTINS.size());
        assertThat(quantity(GTINS.getLast())).isEqualTo(2);

        var audit = given().get("/v1/audit?kind=stock&subject=lauf-laden").jsonPath();
        assertThat(audit.getList("items")).hasSize(1);
        assertThat(audit.getList("items[0].changed"))
                .isEqualTo(List.of(Map.of("property", "counts", "after", GTINS.size())));
    }

    @Test
    void ofSeveralCountsOfOneBarcodeTheNewestWins() {
        String gtin = GTINS.getFirst().digits();
        var report = report(load(CSV, """
                quantity,GTIN,asof
                1,%s,2026-03-01T09:30:00Z
                2,%s,2026-03-01T09:32:00Z
                3,%s,2026-03-01T09:31:00Z
                """.formatted(gtin, gtin.substring(1), gtin)));

        assertThat(report.getInt("applied")).isEqualTo(1);
        assertThat(quantity(GTINS.getFirst())).isEqualTo(2);
    }

    @Test
    void whoeverWritesInTheSameTransactionLearnsWhatBecameOfTheCounts() {
        var stranger = new Gtin("04012345678901");
        var moment = Instant.parse("2026-03-01T09:30:00Z");
        writer.apply("lauf-laden", List.of(new StockCount(GTINS.get(0), 1, moment)), AUTHOR);
        writer.apply("lauf-laden", List.of(new StockCount(GTINS.get(1), 1, moment)), AUTHOR);

        var applied = writer.apply(
                "lauf-laden",
                List.of(
                        new StockCount(stranger, 1, moment),
                        new StockCount(GTINS.get(0), 1, moment),
                        new StockCount(GTINS.get(1), 2, moment.minusSeconds(1)),
                        new StockCount(GTINS.get(2), 2, moment)),
                AUTHOR);

        assertThat(applied).isEqualTo(new StockWriter.Applied(1, 1, 1, new TreeSet<>(List.of(stranger))));
        assertThat(writer.apply("lauf-laden", List.of(), AUTHOR).applied()).isZero();
    }

    @Test
    void aShoeAndItsCountsAreWrittenInOneTransactionOrNotAtAll() {
        var gtin = new Gtin("04012345678901");
        var shoe = ShoeFixture.withGtins("new", gtin);
        var counts = List.of(new StockCount(gtin, 1, Instant.now()));

        QuarkusTransaction.begin();
        shoes.upsert(List.of(shoe), AUTHOR);
        assertThat(writer.apply("lauf-laden", counts, AUTHOR).applied()).isEqualTo(1);
        QuarkusTransaction.rollback();
        assertThat(writer.apply("lauf-laden", counts, AUTHOR).unknownGtins()).containsExactly(gtin);

        QuarkusTransaction.requiringNew().run(() -> {
            shoes.upsert(List.of(shoe), AUTHOR);
            writer.apply("lauf-laden", counts, AUTHOR);
        });
        assertThat(quantity(gtin)).isEqualTo(1);
    }

    /** Loads of the same barcodes in opposite orders all end, and the newest count is what is left. */
    @Test
    void parallelLoadsDoNotWaitForEachOtherForEver() throws Exception {
        int loads = 4;
        var start = new CountDownLatch(loads);
        try (var threads = Executors.newFixedThreadPool(loads)) {
            var running = new ArrayList<Future<Integer>>();
            for (int l = 0; l < loads; l++) {
                var order = new ArrayList<>(GTINS);
                if (l % 2 == 0) {
                    Collections.reverse(order);
                }
                String body = csv(order, l, "2026-03-01T09:30:0" + l + "Z");
                running.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    return load(CSV, body).statusCode();
                }));
            }
            for (var one : running) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
        assertThat(quantity(GTINS.getFirst())).isEqualTo(loads - 1);
        assertThat(quantity(GTINS.getLast())).isEqualTo(loads - 1);
    }

    @Test
    void anOpenQuotationMarkIsReportedOnce() {
        var report = report(load(CSV, "gtin,quantity\n%s,1\n\"%s,2\n".formatted(GTINS.get(0), GTINS.get(1))));

        assertThat(report.getInt("applied")).isEqualTo(1);
        assertThat(report.<Integer>getList("refused.line")).containsExactly(3);
        assertThat(report.getString("refused[0].code")).isEqualTo("unreadable-line");
    }

    @Test
    void aReportNamesTheFirstTwoHundredBadLines() {
        var report = report(load(CSV, "gtin,quantity\n" + "1,1\n".repeat(300)));

        assertThat(report.getInt("refusedCount")).isEqualTo(300);
        assertThat(report.getList("refused")).hasSize(200);
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoContent() {
        String line = GTINS.getFirst().digits() + ",3\r\n";

        assertThat(report(load(CSV + ";charset=UTF-8", "\uFEFFgtin,quantity\r\n" + line))
                        .getInt("applied"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "gtin",
                "gtin;quantity\n",
                "sku,quantity\n",
                "gtin,quantity,price\n",
                "gtin,gtin,quantity\n",
                "gtin,GTIN,quantity\n",
                "gtin,quantity,\n",
                "\u0000",
                "\"gtin",
                "4006381333931,1\n"
            })
    void aHeaderThatNamesNoColumnsIsRefused(String body) {
        var answer = load(CSV, body);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo("invalid-header");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s,1,2,3\n", "%s\n", "%s,\u0000\n", "\ud83d\udc5f,1\n", "%s,1e3\n", "%s,99999999999999999999\n"
            })
    void aBadRowIsNeverAFaultOfTheService(String row) {
        var report = report(load(CSV, "gtin,quantity\n" + row.formatted(GTINS.getFirst())));

        assertThat(report.getInt("refusedCount")).isEqualTo(1);
        assertThat(report.getInt("applied")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/octet-stream"})
    void anotherContentTypeIsRefused(String type) {
        var answer = load(type, "gtin,quantity\n");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(415);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Accept-Post")).contains(CSV, NDJSON);
    }

    @Test
    void aLoadPastTheBodyLimitIsRefused() {
        assertThat(load(CSV, "gtin,quantity\n" + " ".repeat(4 * 1024 * 1024)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aWholeShopFitsIntoALoad() {
        String line = "{\"gtin\": \"%s\", \"quantity\": 2, \"asOf\": \"2026-03-01T09:30:00+01:00\"}\n";
        var body = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            body.append(line.formatted(GTINS.get(i % GTINS.size())));
        }

        assertThat(report(load(NDJSON, body.toString())).getInt("applied")).isEqualTo(GTINS.size());
    }

    private static String csv(List<Gtin> gtins, int quantity, String asOf) {
        var body = new StringBuilder("gtin,quantity,asOf\n");
        gtins.forEach(gtin -> body.append(gtin)
                .append(',')
                .append(quantity)
                .append(',')
                .append(asOf)
                .append('\n'));
        return body.toString();
    }

    private static Response load(String type, String body) {
        return given().contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/shops/lauf-laden/stock");
    }

    private static JsonPath report(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static int quantity(Gtin gtin) {
        return given().get("/v1/shops/lauf-laden/stock/" + gtin).jsonPath().getInt("quantity");
    }
}

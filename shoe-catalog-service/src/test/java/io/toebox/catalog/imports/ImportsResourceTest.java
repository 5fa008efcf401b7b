package io.toebox.catalog.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.starter.FreshCatalogue;
import io.toebox.edge.contract.ExampleRunner;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.imports.ImportClient.accepted;
import static io.toebox.catalog.imports.ImportClient.end;
import static io.toebox.catalog.imports.ImportClient.findings;
import static io.toebox.catalog.imports.ImportClient.land;
import static io.toebox.catalog.imports.ImportClient.location;
import static io.toebox.catalog.imports.ImportClient.send;
import static io.toebox.edge.access.Callers.asService;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ImportsResourceTest {

    private static final String HEADER = "brand,model,last_gender,category,eyelet_rows,size_system,size,width,gtin\n";
    private static final String GLIDER = """
            Example,Glider 1,men,road,6,us,9,D,2000000000008
            Example,Glider 1,men,,,us,9.5,D,2000000000015
            Example,Glider 1,men,,,us,9.5,2E,2000000000022
            """;

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @Test
    void aShopsFileBecomesShoesWithSizesWidthsAndBarcodes() {
        var job = land(HEADER + GLIDER, "?source=Example");

        assertThat(job.getString("state")).isEqualTo("done");
        assertThat(job.getString("format")).isEqualTo("toebox-csv");
        assertThat(job.getInt("rows.read")).isEqualTo(3);
        assertThat(job.getInt("rows.refused")).isZero();
        assertThat(job.getInt("progress.done")).isEqualTo(3);
        assertThat(job.getInt("progress.total")).isEqualTo(3);
        assertThat(job.getInt("shoes.added")).isEqualTo(1);
        var shoe = given().get("/v1/shoes/example-glider-1").jsonPath();
        assertThat(shoe.getString("lastGender")).isEqualTo("men");
        assertThat(shoe.getInt("eyeletRows")).isEqualTo(6);
        assertThat(shoe.<String>getList("widthsOffered")).containsExactly("standard", "wide");
        assertThat(shoe.<String>getList("variants.size.label")).containsExactly("9", "9.5", "9.5");
        assertThat(shoe.<String>getList("variants.widthLetter")).containsExactly("D", "D", "2E");
        assertThat(shoe.<String>getList("variants.gtins.flatten()"))
                .containsExactly("02000000000008", "02000000000015", "02000000000022");
        assertThat(shoe.<String>getList("sources")).containsExactly("Example");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        land(HEADER + GLIDER, "?source=Example");
        String before = given().get("/v1/shoes/example-glider-1").asString();
        long sequence = sequence();

        var again = land(HEADER + GLIDER, "?source=Example");

        assertThat(again.getInt("shoes.unchanged")).isEqualTo(1);
        assertThat(again.getInt("shoes.added") + again.getInt("shoes.changed")).isZero();
        assertThat(given().get("/v1/shoes/example-glider-1").asString()).isEqualTo(before);
        assertThat(sequence()).isEqualTo(sequence);
    }

    @Test
    void aRowAboutAKnownShoeAddsToItAndRenamesNothing() {
        var job = land(HEADER + "Brooks,Ghost 16,men,,,us,9,D,2000000000008\n", "");

        assertThat(job.getInt("shoes.changed")).isEqualTo(1);
        var shoe = given().get("/v1/shoes/brooks-ghost-16").jsonPath();
        assertThat(shoe.getString("model")).isEqualTo("Ghost 16");
        assertThat(shoe.<String>getList("variants.size.label")).containsExactly("9");
        assertThat(shoe.getList("measurements")).isNotEmpty();
        assertThat(shoe.getList("sources")).hasSize(2);
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndChangesNothing() {
        long sequence = sequence();

        var job = land(HEADER + GLIDER + "Brooks,Ghost 16,men,,,us,9,D,2000000000039\n", "?dryRun=true");

        assertThat(job.getBoolean("dryRun")).isTrue();
        assertThat(job.getInt("shoes.added")).isEqualTo(1);
        assertThat(job.getInt("shoes.changed")).isEqualTo(1);
        assertThat(given().get("/v1/shoes/example-glider-1").statusCode()).isEqualTo(404);
        assertThat(sequence()).isEqualTo(sequence);
    }

    @Test
    void badRowsAreReportedAndGoodRowsLand() {
        var job = land(
                HEADER + GLIDER + "Example,,men,road,,us,10,D,\n" + "Example,Glider 1,men,,,us,10,D,2000000000009\n",
                "");

        assertThat(job.getInt("rows.read")).isEqualTo(5);
        assertThat(job.getInt("rows.refused")).isEqualTo(1);
        var found = findings(location(job));
        assertThat(found).anySatisfy(f -> {
            assertThat(f)
                    .containsEntry("line", 5)
                    .containsEntry("severity", "error")
                    .containsEntry("code", "model-missing");
            assertThat(f.get("action")).asString().isNotBlank();
        });
        assertThat(found).anySatisfy(f -> assertThat(f)
                .containsEntry("line", 6)
                .containsEntry("column", "gtin")
                .containsEntry("code", "gtin-unreadable")
                .containsEntry("read", "2000000000009"));
        assertThat(given().get("/v1/shoes/example-glider-1").jsonPath().getList("variants"))
                .hasSize(4);
        String table = given().get(location(job) + "/findings.csv").asString();
        assertThat(table)
                .startsWith("line,column,severity,code,read,action\r\n")
                .contains("gtin-unreadable");
        assertThat(job.<String>getList("findings.code")).contains("model-missing", "gtin-unreadable");
    }

    @Test
    void aBarcodeOfAnotherShoeStaysThere() {
        land(HEADER + GLIDER, "");

        var job = land(HEADER + "Example,Slider 2,men,road,6,us,9,D,2000000000008\n", "");

        assertThat(findings(location(job)))
                .anySatisfy(
                        f -> assertThat(f).containsEntry("code", "gtin-taken").containsEntry("read", "02000000000008"));
        assertThat(given().get("/v1/shoes/example-slider-2").jsonPath().getList("variants.gtins.flatten()"))
                .isEmpty();
        assertThat(given().get("/v1/shoes/example-glider-1").jsonPath().getList("variants.gtins.flatten()"))
                .contains("02000000000008");
    }

    @Test
    void parallelRetriesWithOneKeyHaveOneEffect() throws Exception {
        String key = UUID.randomUUID().toString();
        var answers = new ArrayList<Response>();
        try (var threads = Executors.newFixedThreadPool(24)) {
            Callable<Response> sending = () -> send(HEADER + GLIDER, "", key);
            for (Future<Response> sent : threads.invokeAll(Collections.nCopies(24, sending))) {
                answers.add(sent.get());
            }
        }

        assertThat(answers).allSatisfy(a -> assertThat(a.statusCode()).isIn(202, 409));
        var accepted = answers.stream().filter(a -> a.statusCode() == 202).toList();
        assertThat(accepted.stream().map(a -> a.header("Location")).distinct()).hasSize(1);
        assertThat(accepted.stream().filter(a -> a.header("Idempotency-Replayed") == null))
                .hasSize(1);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409))
                .allSatisfy(a -> assertThat(a.header("Retry-After")).isEqualTo("1"));
        end(accepted.getFirst().header("Location"));
        var replayed = send(HEADER + GLIDER, "", key);
        assertThat(replayed.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(replayed.jsonPath().getString("state")).isEqualTo("done");
    }

    @Test
    void aKeyBelongsToOneFileAndItsParameters() {
        String key = UUID.randomUUID().toString();
        end(accepted(send(HEADER + GLIDER, "", key)));

        assertThat(send(HEADER + GLIDER + "x", "", key).statusCode()).isEqualTo(422);
        var other = send(HEADER + GLIDER, "?assumeShoes=true", key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void aFileNeedsAKey() {
        var answer = given().contentType("text/csv").body(HEADER + GLIDER).post("/v1/imports");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "dryRun=perhaps, dryRun, wrong-type",
        "format=xlsx, format, unknown-value",
        "sizeSystem=inches, sizeSystem, unknown-value",
        "lastGender=kids, lastGender, unknown-value",
        "currency=euros, currency, unknown-value",
        "shop=Main%20Street, shop, invalid-format",
        "source=%00, source, invalid-format",
        "sauce=a, sauce, unknown-parameter",
    })
    void aBadParameterIsNamed(String query, String parameter, String code) {
        var answer = given().urlEncodingEnabled(false)
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(HEADER + GLIDER)
                .post("/v1/imports?" + query);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<html><body>Not a feed</body></html>",
                "[{\"brand\": \"Example\"}]",
                "<rss><channel><item><title>Cut off",
                "%PDF-1.7 ...",
            })
    void aFileThatCannotBeReadIsOneClearAnswerAndChangesNothing(String file) {
        long sequence = sequence();
        int imports = given().get("/v1/imports").jsonPath().getList("items").size();

        var answer = send(file, "");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("errors[0].detail")).isNotBlank();
        assertThat(sequence()).isEqualTo(sequence);
        assertThat(given().get("/v1/imports").jsonPath().getList("items")).hasSize(imports);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shoes.csv", "shoes.ndjson"})
    void theTemplateLandsAsItIs(String name) {
        var template = given().get("/v1/import-templates/" + name);
        assertThat(template.statusCode()).isEqualTo(200);

        var job = land(template.asString(), "?shop=example-shop");

        assertThat(job.<String>getList("findings.severity")).doesNotContain("error", "warning");
        assertThat(job.getInt("rows.refused")).isZero();
        assertThat(job.getInt("shoes.added")).isPositive();
        assertThat(job.getInt("stockChanged")).isPositive();
        assertThat(given().get("/v1/shoes?inStockAt=example-shop").jsonPath().getList("items"))
                .isNotEmpty();
    }

    @Test
    void theDocumentedExamplesAreWhatIsAnswered() throws JsonProcessingException {
        var job = land("""
                id\ttitle\tbrand\tgender\tgoogle_product_category\tsize\tsize_system
                1\tExample Men's Glider 1\tExample\tmale\t187\t9\tUS
                2\tExample Men's Glider 1\tExample\tmale\t187\t9.5\tUS
                3\tExample Men's Glider 1\tExample\tmale\t187\t10\tUS
                4\tExample Shirt\tExample\tmale\tApparel & Accessories > Clothing > Shirts & Tops\tM\tUS
                """, "?source=Example Running, product feed");

        var changing = List.of("id", "createdAt", "startedAt", "finishedAt");
        var example = (ObjectNode)
                requireNonNull(ExampleRunner.example("getImport", "done").answer());
        var answer = (ObjectNode) mapper.readTree(given().get(location(job)).asString());
        assertThat(names(answer)).isEqualTo(names(example));
        example.withObject("progress")
                .set("rowsPerSecond", answer.path("progress").path("rowsPerSecond"));
        assertThat(answer.remove(changing)).isEqualTo(example.remove(changing));
        assertThat(mapper.readTree(given().get(location(job) + "/findings").asString()))
                .isEqualTo(ExampleRunner.example("listImportFindings", "one-finding")
                        .answer());
    }

    private static List<String> names(ObjectNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }

    @Test
    void whatAnImportWroteNamesTheImport() {
        var job = land(HEADER + GLIDER, "");

        var trail = given().get("/v1/audit?kind=shoe&subject=example-glider-1").jsonPath();
        assertThat(trail.getString("items[0].author")).isEqualTo("operator");
        assertThat(trail.getString("items[0].occasion")).isEqualTo("import " + job.getString("id"));
    }

    @Test
    void importsAreListedNewestFirstPageByPage() {
        land(HEADER + GLIDER, "?source=one");
        land(HEADER + GLIDER, "?source=two");

        var first = given().get("/v1/imports?limit=1").jsonPath();
        assertThat(first.getString("items[0].source")).isEqualTo("two");
        var second = given().get("/v1/imports?limit=1&cursor=" + first.getString("nextCursor"))
                .jsonPath();
        assertThat(second.getString("items[0].source")).isEqualTo("one");
        assertThat(given().get("/v1/imports?cursor=forged").statusCode()).isEqualTo(400);
    }

    @Test
    void anImportThatIsOverStaysAsItIsWhenCancelled() {
        var job = land(HEADER + GLIDER, "");

        var answer = given().post(location(job) + "/cancellation");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("state")).isEqualTo("done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0192f7c2-5d1e-7a3b-9a51-7f2f6c1f0e11", "1", ".."})
    void anUnknownImportIsNotFound(String id) {
        for (String path : List.of("", "/findings", "/findings.csv")) {
            var answer = given().urlEncodingEnabled(false).get("/v1/imports/" + id + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aSmallBodyLimitStillHoldsElsewhere() {
        var answer =
                given().contentType("application/json").body("x".repeat(70_000)).post("/v1/shoes");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/payload-too-large");
    }

    private static long sequence() {
        return asService().get("/v1/changes?after=1000000").jsonPath().getLong("lastSequence");
    }
}

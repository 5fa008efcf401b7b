package io.toebox.catalog.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.imports.ImportClient.land;
import static org.assertj.core.api.Assertions.assertThat;

/** What comes by import can be changed by hand. */
@QuarkusTest
class LargeShoeTest {

    private static final int SIZES = 25;
    private static final Map<String, Double> FIRST_SIZES = Map.of("us", 5.0, "uk", 4.0, "eu", 36.0, "jp", 22.0);
    private static final List<String> LETTERS = List.of("B", "D", "2E", "4E");
    private static final int BARCODES = 4;

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ObjectMapper mapper;

    @Inject
    ShoeWriter writer;

    @BeforeEach
    void startEmpty() {
        catalogue.empty();
    }

    @Test
    void aShoeInFourHundredSizesAndWidthsIsImportedPatchedAndPutBackAsRead() throws JsonProcessingException {
        var job = land(table(), "");
        assertThat(job.getInt("rows.refused")).isZero();
        var imported = given().get("/v1/shoes/example-glider");
        assertThat(imported.jsonPath().getList("variants")).hasSize(400);

        var patched = patch("example-glider", imported, "{\"price\": {\"amount\": 129.9, \"currency\": \"EUR\"}}");
        assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
        assertThat(patched.jsonPath().getList("variants")).hasSize(400);

        var written = (ObjectNode) mapper.readTree(patched.asString());
        written.remove(List.of("slug", "modelKey", "updatedAt", "toeBoxShape"));
        assertThat(written.toString()).hasSizeGreaterThan(64 * 1024);
        var put = given().contentType("application/json")
                .header("If-Match", patched.header("ETag"))
                .body(written.toString())
                .put("/v1/shoes/example-glider");
        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        assertThat(put.header("ETag")).isEqualTo(patched.header("ETag"));
    }

    @Test
    void aLongNameIsNoLongerThanAWrittenOneMayBe() throws JsonProcessingException {
        String model = "Glider " + "x".repeat(190);
        land("slug,brand,model\nlong,Example " + "y".repeat(190) + "," + model + "\n", "");
        var imported = given().get("/v1/shoes/long");

        var patched = patch("long", imported, "{\"model\": \"" + model + "y\"}");

        assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
    }

    @Test
    void aPatchIsNotAskedForWhatItDoesNotName() {
        writer.upsert(List.of(withSources(201)), new Author("test", "test"));

        assertThat(patch("known", given().get("/v1/shoes/known"), "{\"eyeletRows\": 6}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(patch("known", given().get("/v1/shoes/known"), "{\"eyeletRows\": 66}")
                        .jsonPath()
                        .getList("errors.pointer"))
                .containsExactly("#/eyeletRows");
    }

    @Test
    void theBarcodesOfAShoeAreCounted() {
        String variants = IntStream.of(9, 10)
                .mapToObj(size -> "{\"size\": {\"scale\": \"us-men\", \"value\": %d}, \"gtins\": [\"%s\"]}"
                        .formatted(size, barcodes(size * 2501, 2501).collect(Collectors.joining("\",\""))))
                .collect(Collectors.joining(","));
        var put = given().contentType("application/json")
                .header("If-None-Match", "*")
                .body("{\"brand\": \"Own\", \"model\": \"Wide\", \"sources\": [\"me\"], \"variants\": [" + variants
                        + "]}")
                .put("/v1/shoes/wide");

        assertThat(put.statusCode()).as(put.asString()).isEqualTo(400);
        assertThat(put.jsonPath().getList("errors.pointer")).containsExactly("#/variants");
    }

    private static Shoe withSources(int count) {
        var shoe = ShoeFixture.shoe("known");
        return new Shoe(
                shoe.identity(),
                shoe.purpose(),
                shoe.upper(),
                shoe.build(),
                shoe.offer(),
                shoe.sizeRating(),
                shoe.variants(),
                shoe.measurements(),
                IntStream.range(0, count).mapToObj("Feed %d"::formatted).toList());
    }

    private static Response patch(String slug, Response seen, String patch) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", seen.header("ETag"))
                .body(patch)
                .patch("/v1/shoes/" + slug);
    }

    private static String table() {
        var rows = new StringBuilder("brand,model,last_gender,size_system,size,width,gtin\n");
        int[] number = {0};
        FIRST_SIZES.forEach((system, first) -> IntStream.range(0, SIZES)
                .forEach(step -> LETTERS.forEach(letter -> rows.append("Example,Glider,men,%s,%s,%s,%s\n"
                        .formatted(
                                system,
                                first + step / 2.0,
                                letter,
                                barcodes(BARCODES * number[0]++, BARCODES).collect(Collectors.joining(";")))))));
        return rows.toString();
    }

    private static Stream<String> barcodes(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj("040000%07d"::formatted)
                .map(body -> body + Gtin.checkDigitOf(body));
    }
}

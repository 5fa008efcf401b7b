package io.toebox.catalog.sizes;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.Certainty;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Grading;
import io.toebox.catalog.core.shoe.HundredthMm;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SizeListsTest {

    private static final Grading LENGTH = new Grading(
            "A Brand",
            LastGender.MEN,
            Dimension.INTERNAL_LENGTH,
            new HundredthMm(847),
            null,
            "Own measurement of sizes 7 to 12",
            Certainty.COMPUTED);
    private static final Grading WIDTH = new Grading(
            "A Brand",
            LastGender.WOMEN,
            Dimension.BALL_WIDTH,
            new HundredthMm(212),
            new HundredthMm(950),
            "Own measurement",
            Certainty.SEEN);

    @Inject
    FreshCatalogue catalogue;

    @Inject
    Gradings gradings;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @AfterEach
    void leaveSeeded() {
        catalogue.seeded();
    }

    @Test
    void theLettersOfOneSexAreAll() {
        assertThat(json("/v1/width-letters?lastGender=women").path("items")).hasSize(13);
    }

    @Test
    void everyChartIsListedWithItsSources() {
        assertThat(json("/v1/size-charts").path("items"))
                .hasSize(12)
                .allSatisfy(chart -> assertThat(chart.path("sources")).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"brand=nike, 2", "brand=nike&lastGender=Women, 1", "lastGender=women, 4", "brand=nobody, 0"})
    void chartsAreNarrowedByBrandAndLast(String query, int charts) {
        assertThat(json("/v1/size-charts?" + query).path("items")).hasSize(charts);
    }

    @Test
    void aLetterOfMenIsAnotherWidthOfWomen() {
        assertThat(letter("men", "D").path("grade").asText()).isEqualTo("standard");
        assertThat(letter("women", "D").path("grade").asText()).isEqualTo("wide");
        assertThat(letter("men", "C").has("grade")).isFalse();
        assertThat(letter("men", "2E").path("widthFromStandardMm").decimalValue())
                .isEqualByComparingTo("9.53");
    }

    @Test
    void noGradingIsKnownAtTheStart() {
        assertThat(json("/v1/gradings").path("items")).isEmpty();
    }

    @Test
    void gradingsAreNarrowedByBrandAndLastAndReplacedByPut() {
        put(LENGTH);
        put(WIDTH);
        put(new Grading(
                "A Brand",
                LastGender.WOMEN,
                Dimension.BALL_WIDTH,
                new HundredthMm(200),
                new HundredthMm(900),
                "Own measurement, repeated",
                Certainty.SEEN));

        assertThat(json("/v1/gradings?brand=a%20brand").path("items")).hasSize(2);
        var women = json("/v1/gradings?lastGender=women").path("items");
        assertThat(women).hasSize(1);
        assertThat(women.at("/0/perSizeMm").decimalValue()).isEqualByComparingTo("2");
        assertThat(women.at("/0/perWidthMm").decimalValue()).isEqualByComparingTo("9");
    }

    @Test
    void aSnapshotHasTheGradingsAndAnotherTagWithThem() throws JsonProcessingException {
        String tag = given().get("/v1/snapshot").header("ETag");
        put(LENGTH);

        var snapshot = given().header("If-None-Match", tag).get("/v1/snapshot");
        assertThat(snapshot.statusCode()).isEqualTo(200);
        var lines = new ArrayList<JsonNode>();
        for (String line : snapshot.asString().lines().toList()) {
            lines.add(mapper.readTree(line));
        }
        assertThat(lines)
                .filteredOn(line -> line.path("kind").asText().equals("grading"))
                .extracting(line -> line.path("grading"))
                .containsExactly(json("/v1/gradings").at("/items/0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/width-letters",
                "/v1/width-letters?lastGender=unisex",
                "/v1/width-letters?lastGender=men&letter=D",
                "/v1/size-charts?lastGender=child",
                "/v1/size-charts?gender=men",
                "/v1/gradings?lastGender=child",
                "/v1/gradings?dimension=ball-width"
            })
    void whatCannotBeAskedIsRefused(String path) {
        var answer = given().get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void listsMayBeCached() {
        for (String path : List.of("/v1/size-charts", "/v1/width-letters?lastGender=men", "/v1/gradings")) {
            assertThat(given().get(path).header("Cache-Control"))
                    .isEqualTo("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400");
        }
    }

    private JsonNode letter(String lastGender, String letter) {
        for (var item : json("/v1/width-letters?lastGender=" + lastGender).path("items")) {
            if (item.path("letter").asText().equals(letter)) {
                return item;
            }
        }
        throw new AssertionError(letter);
    }

    private JsonNode json(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return mapper.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private void put(Grading grading) {
        gradings.put(grading, new Author("test", "test"), present -> {});
    }
}

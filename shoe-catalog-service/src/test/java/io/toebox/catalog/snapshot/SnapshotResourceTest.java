package io.toebox.catalog.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static io.toebox.edge.access.Callers.asService;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SnapshotResourceTest {

    private static final Author AUTHOR = new Author("test", "test");

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @Inject
    ObjectMapper mapper;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @AfterEach
    void leaveSeeded() {
        catalogue.seeded();
    }

    @Test
    void aSnapshotIsEveryShoeAsReadAlone() {
        var lines = snapshot();
        var header = lines.getFirst();
        var shoes = ofKind(lines, "shoe");

        assertThat(header.path("kind").asText()).isEqualTo("header");
        assertThat(shoes).hasSize(header.path("shoes").asInt()).isNotEmpty();
        for (var line : shoes.subList(0, 30)) {
            String slug = line.path("shoe").path("slug").asText();
            assertThat(line.path("shoe").toString())
                    .isEqualTo(given().get("/v1/shoes/" + slug).asString());
        }
    }

    @Test
    void aSnapshotSaysOfUsSizesWhatConversionsSay() {
        var tables = ofKind(snapshot(), "size-labels");

        assertThat(tables).anySatisfy(table -> assertThat(table.has("brand")).isFalse());
        for (var table : tables) {
            for (var label : table.path("labels")) {
                if (label.path("us").asDouble() != 10) {
                    continue;
                }
                var asked = given().queryParam("from", table.path("scale").asText())
                        .queryParam("value", label.path("us").asText())
                        .queryParam("to", label.path("scale").asText());
                var matches = (table.has("brand")
                                ? asked.queryParam("brand", table.path("brand").asText())
                                : asked)
                        .get("/v1/size-conversions")
                        .jsonPath();
                assertThat(matches.getString("matches[0].size.label"))
                        .isEqualTo(label.path("label").asText());
                assertThat(matches.getString("matches[0].basis"))
                        .isEqualTo(label.path("basis").asText());
            }
        }
    }

    @Test
    void aSnapshotHasEverySizeChart() {
        var charts = ofKind(snapshot(), "size-chart");

        assertThat(charts).anySatisfy(chart -> {
            assertThat(chart.path("brand").asText()).isEqualTo("Nike");
            assertThat(chart.path("lastGender").asText()).isEqualTo("men");
            assertThat(chart.path("rows").toString())
                    .contains(
                            "{\"us\":6,\"uk\":5.5,\"eu\":\"38.5\",\"labelCm\":24}",
                            "{\"us\":9,\"uk\":8,\"eu\":\"42.5\"}");
            assertThat(chart.path("source").asText()).contains("nike.com", "; ");
        });
        assertThat(charts).allSatisfy(c -> assertThat(c.path("source").asText()).isNotBlank());
    }

    @Test
    void snapshotPlusLaterChangesIsTheCatalogue() {
        var lines = snapshot();
        long sequence = lines.getFirst().path("sequence").asLong();
        var shoe = ShoeFixture.shoe("added-later");
        writer.upsert(List.of(shoe), AUTHOR);
        writer.upsert(List.of(ShoeFixture.renamed(shoe, "Renamed later")), AUTHOR);
        writer.remove("nike-pegasus-easyon", AUTHOR);

        var followed = bySlug(lines);
        for (var change : json(asService().get("/v1/changes?after=" + sequence).asString())
                .path("items")) {
            String slug = change.path("slug").asText();
            if (change.path("kind").asText().equals("shoe-removed")) {
                followed.remove(slug);
            } else {
                followed.put(slug, change.path("shoe"));
            }
        }

        assertThat(followed).isEqualTo(bySlug(snapshot()));
    }

    @Test
    void theSequenceOfASnapshotIsThatOfItsRowsWhileWritersAreAtWork() throws Exception {
        var stop = new AtomicBoolean();
        try (var background = Executors.newSingleThreadExecutor()) {
            var writing = background.submit(() -> {
                // The n-th write brings the n-th shoe, so the number of shoes tells which writes a snapshot has seen.
                for (int n = 0; !stop.get(); n++) {
                    writer.upsert(List.of(ShoeFixture.shoe("zz-" + n)), AUTHOR);
                }
            });
            try {
                for (int i = 0; i < 10; i++) {
                    var lines = snapshot();
                    long sequence = lines.getFirst().path("sequence").asLong();
                    assertThat(ofKind(lines, "shoe")).hasSize((int) sequence);
                    assertThat(lines.getFirst().path("shoes").asLong()).isEqualTo(sequence);
                }
            } finally {
                stop.set(true);
                writing.get();
            }
        }
    }

    @Test
    void anUnchangedCatalogueIsNotSentAgain() {
        String tag = given().get("/v1/snapshot").header("ETag");

        assertThat(given().header("If-None-Match", tag).get("/v1/snapshot").statusCode())
                .isEqualTo(304);
        writer.upsert(List.of(ShoeFixture.shoe("another-one")), AUTHOR);
        assertThat(given().header("If-None-Match", tag).get("/v1/snapshot").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSnapshotIsCompressedOnlyWhenAccepted() {
        var plain = given().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .get("/v1/snapshot");
        var zipped = given().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get("/v1/snapshot");

        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(plain.contentType()).startsWith("application/x-ndjson");
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.asByteArray().length).isLessThan(plain.asByteArray().length / 5);
    }

    @Test
    void noReaderKeepsAConnection() {
        String tag = given().get("/v1/snapshot").header("ETag");
        // More often than there are connections.
        for (int i = 0; i < 40; i++) {
            assertThat(given().head("/v1/snapshot").statusCode()).isEqualTo(200);
            assertThat(given().header("If-None-Match", tag).get("/v1/snapshot").statusCode())
                    .isEqualTo(304);
        }
        assertThat(given().get("/v1/snapshot").statusCode()).isEqualTo(200);
        assertThat(dataSource.getMetrics().leakDetectionCount()).isZero();
    }

    private List<JsonNode> snapshot() {
        var answer = given().get("/v1/snapshot");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString().lines().map(this::json).toList();
    }

    private static List<JsonNode> ofKind(List<JsonNode> lines, String kind) {
        return lines.stream().filter(l -> l.path("kind").asText().equals(kind)).toList();
    }

    private static Map<String, JsonNode> bySlug(List<JsonNode> lines) {
        var shoes = new TreeMap<String, JsonNode>();
        for (var line : new ArrayList<>(ofKind(lines, "shoe"))) {
            shoes.put(line.path("shoe").path("slug").asText(), line.path("shoe"));
        }
        return shoes;
    }

    private JsonNode json(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

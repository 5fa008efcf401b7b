package io.toebox.catalog.shoes;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class OneShoeTest {

    private static final Author AUTHOR = new Author("test", "test");

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @Test
    void oneShoeIsTheSameAsInTheList() {
        for (var shoe : list(json(get("/v1/shoes?limit=20")).path("items"))) {
            assertThat(json(get("/v1/shoes/" + shoe.path("slug").asText()))).isEqualTo(shoe);
        }
    }

    @Test
    void lengthsHaveOneDecimal() {
        String body = get("/v1/shoes/adidas-adistar-3").asString();

        assertThat(body)
                .contains("\"valueMm\":95.0", "\"valueMm\":274.8", "\"value\":9,\"label\":\"9\"}", "\"amount\":130,");
    }

    @Test
    void unknownIsLeftOut() {
        var shoe = json(get("/v1/shoes/topo-athletic-st-6"));

        assertThat(shoe.has("lastGender")).isFalse();
        assertThat(shoe.has("closure")).isFalse();
        assertThat(shoe.has("toeBoxShape")).isFalse();
        assertThat(shoe.has("status")).isFalse();
        assertThat(shoe.path("measurements")).isEmpty();
        assertThat(get("/v1/shoes/topo-athletic-st-6").asString()).doesNotContain("null");
    }

    @Test
    void anUnchangedShoeIsNotSentAgain() {
        String tag = get("/v1/shoes/nike-pegasus-easyon").header("ETag");

        assertThat(tag).startsWith("\"");
        var again = given().header("If-None-Match", tag).get("/v1/shoes/nike-pegasus-easyon");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.asString()).isEmpty();
    }

    @Test
    void aChangedShoeHasAnotherTag() {
        var shoe = ShoeFixture.shoe("tag-test");
        writer.upsert(List.of(shoe), AUTHOR);
        String before = get("/v1/shoes/tag-test").header("ETag");
        writer.upsert(List.of(ShoeFixture.renamed(shoe, "Another name")), AUTHOR);

        var after = given().header("If-None-Match", before).get("/v1/shoes/tag-test");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.header("ETag")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-shoe", "UPPER", "..%2f..", "%F0%9F%91%9F", "a'%20or%201=1"})
    void anUnknownShoeIsNotFound(String slug) {
        var answer = given().urlEncodingEnabled(false).get("/v1/shoes/" + slug);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    private static List<JsonNode> list(JsonNode array) {
        var items = new ArrayList<JsonNode>();
        array.forEach(items::add);
        return items;
    }

    private static Response get(String path) {
        return given().get(path);
    }

    private JsonNode json(Response answer) {
        try {
            assertThat(answer.statusCode()).isEqualTo(200);
            return mapper.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

package io.toebox.gateway.contract;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The merged document, as published, of the contracts the services have committed. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class ContractPublicationTest {

    private static final String REQUEST = "/requestBody/content/application~1json/schema";

    @Test
    void jsonAndYamlAreTheSameDocument() throws JsonProcessingException {
        var type = new TypeReference<Map<String, Object>>() {};
        var json = new ObjectMapper().readValue(given().get("/openapi.json").asString(), type);
        var yaml = new YAMLMapper().readValue(given().get("/openapi.yaml").asString(), type);
        assertThat(yaml).isEqualTo(json);
        assertThat(json).containsEntry("openapi", "3.1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/openapi.yaml"})
    void aKnownContractIsNotSentAgain(String path) {
        String tag = given().get(path).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);
    }

    @Test
    void theFourServicesMakeOneDocument() throws JsonProcessingException {
        var document = document();
        assertThat(document.at("/info/title").asText()).isEqualTo("Toebox API");
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("/");
        assertThat(document.get("paths")).allSatisfy(item -> assertThat(item)
                .filteredOn(operation -> operation.has("operationId"))
                .isNotEmpty()
                .allMatch(operation -> operation.has("security")));
        assertThat(names(document.get("paths")))
                .allMatch(path -> path.startsWith("/v1/"))
                .contains(
                        "/v1/recommendations",
                        "/v1/fit-rankings",
                        "/v1/shoes/{slug}",
                        "/v1/lacing-recommendations",
                        "/v1/lacings/{id}");
        assertThat(names(document.at("/components/schemas")))
                .contains("Problem", "FieldProblem")
                .noneMatch(name -> name.matches("(Fit|Lacing|Gateway|ShoeCatalog)(Field)?Problem"));
    }

    @Test
    void everyReferenceLeadsSomewhere() throws JsonProcessingException {
        var document = document();
        var references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty();
        assertThat(references).allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .isFalse());
    }

    @Test
    void recommendationsTakeWhatARankingTakesAndSayWhatTheFitServiceSays() throws JsonProcessingException {
        var document = document();
        var asked = schema(document, document.at("/paths/~1v1~1recommendations/post" + REQUEST));
        var ranked = schema(document, document.at("/paths/~1v1~1fit-rankings/post" + REQUEST));
        assertThat(names(asked.get("properties")))
                .containsAll(names(ranked.get("properties")))
                .contains("complaints", "sizeSystem", "detail", "shoes");
        assertThat(asked.at("/properties/foot")).isEqualTo(ranked.at("/properties/foot"));
        assertThat(names(document.at("/components/schemas/RecommendedShoe/properties")))
                .contains("metatarsalCompression", "zones", "problem");
    }

    @Test
    void theDocumentationPageShowsTheMergedDocumentAndLoadsNothingFromElsewhere() {
        String page = given().get("/docs/").then().statusCode(200).extract().asString();
        assertThat(page).contains("/openapi.json").doesNotContain("https://");
    }

    private static JsonNode document() throws JsonProcessingException {
        return new ObjectMapper().readTree(given().get("/openapi.json").asString());
    }

    private static List<String> names(JsonNode object) {
        return object == null
                ? List.of()
                : object.propertyStream().map(Map.Entry::getKey).toList();
    }

    private static JsonNode schema(JsonNode document, JsonNode reference) {
        return document.at(reference.get("$ref").asText().substring(1));
    }
}

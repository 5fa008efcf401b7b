package io.toebox.gateway.agents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a tool says it takes is taken by the operation it asks: every property exists there, every word is known there. */
class ToolSchemasTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/agents");

    @ParameterizedTest
    @CsvSource({
        "recommend_shoes,fit-service,RecommendationRequest",
        "check_fit,fit-service,RecommendationRequest",
        "lacing_for,lacing-service,LacingRecommendationRequest"
    })
    void aToolTakesAPartOfWhatItsOperationTakes(String tool, String service, String schema) throws IOException {
        var document = contract(service);
        var offered = tool(tool);
        compare(tool, offered, document.at("/components/schemas/" + schema), document);
        assertThat(offered.path("properties")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "convert_size,shoe-catalog-service,/v1/size-conversions",
        "compare_to_my_shoe,fit-service,/v1/fit-equivalences"
    })
    void aToolTakesParametersOfTheReadingItAsks(String tool, String service, String path) throws IOException {
        var document = contract(service);
        var taken = new TreeSet<String>();
        var required = new TreeSet<String>();
        for (var parameter : document.path("paths").path(path).path("get").path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                taken.add(parameter.path("name").asText());
                if (parameter.path("required").asBoolean()) {
                    required.add(parameter.path("name").asText());
                }
            }
        }
        var offered = tool(tool);
        assertThat(taken).containsAll(names(offered.path("properties")));
        var asked = new TreeSet<String>();
        offered.path("required").forEach(name -> asked.add(name.asText()));
        assertThat(asked).isEqualTo(required);
    }

    @Test
    void theToolsTogetherAreShortEnoughForEveryConversation() throws IOException {
        int bytes = 0;
        try (var files = Files.list(SCHEMAS)) {
            for (var file : files.toList()) {
                bytes += new ObjectMapper().readTree(file.toFile()).toString().length();
            }
        }
        assertThat(bytes).isLessThan(10_000);
    }

    private static void compare(String where, JsonNode offered, JsonNode told, JsonNode document) {
        var taken = resolved(told, document);
        if (offered.has("enum") && taken.has("enum")) {
            assertThat(words(taken)).as(where).containsAll(words(offered));
        }
        if (offered.has("items")) {
            compare(where + "[]", offered.path("items"), taken.path("items"), document);
        }
        offered.path("properties").properties().forEach(property -> {
            assertThat(names(taken.path("properties"))).as(where).contains(property.getKey());
            compare(
                    where + "/" + property.getKey(),
                    property.getValue(),
                    taken.path("properties").path(property.getKey()),
                    document);
        });
    }

    private static JsonNode resolved(JsonNode schema, JsonNode document) {
        return schema.has("$ref")
                ? resolved(document.at(schema.path("$ref").asText().substring(1)), document)
                : schema;
    }

    private static TreeSet<String> names(JsonNode properties) {
        var names = new TreeSet<String>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static TreeSet<String> words(JsonNode schema) {
        var words = new TreeSet<String>();
        schema.path("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static JsonNode tool(String name) throws IOException {
        return new ObjectMapper().readTree(SCHEMAS.resolve(name + ".json").toFile());
    }

    private static JsonNode contract(String service) throws IOException {
        return new YAMLMapper().readTree(Path.of("..", service, "openapi.yaml").toFile());
    }
}

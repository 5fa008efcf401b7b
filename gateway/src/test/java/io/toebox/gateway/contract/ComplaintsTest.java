package io.toebox.gateway.contract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a runner may complain of in the one question is what the laces understand, word for word. */
class ComplaintsTest {

    @Test
    void bothContractsKnowTheSameWords() throws IOException {
        var asked = words("fit-service", "RecommendationRequest");
        assertThat(asked).hasSizeGreaterThan(10).isEqualTo(words("lacing-service", "LacingRecommendationRequest"));
    }

    private static List<String> words(String service, String schema) throws IOException {
        JsonNode document =
                new YAMLMapper().readTree(Path.of("..", service, "openapi.yaml").toFile());
        var items = document.at("/components/schemas/%s/properties/complaints/items".formatted(schema));
        var words = items.has("$ref")
                ? document.at(items.path("$ref").asText().substring(1)).path("enum")
                : items.path("enum");
        return StreamSupport.stream(words.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

package io.toebox.edge.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"showThing", "addThing"})
    void aFileIsAlreadyAsItWouldBeWritten(String operationId) throws JsonProcessingException {
        String file = Resources.text("/contract/" + operationId + ".json");
        assertThat(FoldedJson.of(JSON.readTree(file))).isEqualTo(file);
    }

    @Test
    void whatDoesNotFitALineIsFolded() throws JsonProcessingException {
        String fits = "\"" + "a".repeat(101) + "\"";
        String longer = "\"" + "a".repeat(102) + "\"";
        assertThat(FoldedJson.of(JSON.readTree("{\"one\": {\"a\": %s}}".formatted(fits))))
                .isEqualTo("{\n  \"one\": {\"a\": " + fits + "}\n}\n");
        assertThat(FoldedJson.of(JSON.readTree("{\"one\": {\"a\": %s}}".formatted(longer))))
                .isEqualTo("{\n  \"one\": {\n    \"a\": " + longer + "\n  }\n}\n");
        assertThat(FoldedJson.of(JSON.readTree("[1.0, [], {\"a\": [2, \"é\"]}]")))
                .isEqualTo("[\n  1.0,\n  [],\n  {\"a\": [2, \"é\"]}\n]\n");
    }
}

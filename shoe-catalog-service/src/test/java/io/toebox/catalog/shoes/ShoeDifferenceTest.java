package io.toebox.catalog.shoes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShoeDifferenceTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":1,\"b\":2} | {\"a\":1,\"b\":2} | []",
                "{\"a\":1} | {\"a\":2} | [{\"property\":\"a\",\"before\":1,\"after\":2}]",
                "{\"a\":95.0} | {\"a\":95} | [{\"property\":\"a\",\"before\":95.0,\"after\":95}]",
                "{\"a\":1} | {} | [{\"property\":\"a\",\"before\":1}]",
                "{} | {\"a\":1} | [{\"property\":\"a\",\"after\":1}]",
                "{\"b\":1,\"c\":3} | {\"a\":0,\"c\":3} | [{\"property\":\"b\",\"before\":1},{\"property\":\"a\",\"after\":0}]",
                "{\"p\":{\"x\":1,\"y\":2}} | {\"p\":{\"x\":1,\"y\":3}} |"
                        + " [{\"property\":\"p\",\"before\":{\"x\":1,\"y\":2},\"after\":{\"x\":1,\"y\":3}}]",
                "{\"updatedAt\":\"a\"} | {\"updatedAt\":\"b\"} | []",
            })
    void namesEachTopLevelPropertyThatDiffers(String before, String after, String changed) {
        assertThat(ShoeDifference.of(json(before), json(after)).toString()).isEqualTo(changed);
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

package io.toebox.edge.vocabulary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpellingTest {

    enum Scale {
        US_MEN,
        EU
    }

    record Told(Scale scale) {}

    private final ObjectMapper json = new ObjectMapper().registerModule(new SpelledEnums());

    @Test
    void whatIsWrittenIsReadAgain() throws JsonProcessingException {
        for (var scale : Scale.values()) {
            assertThat(Spelling.find(Scale.class, Spelling.of(scale))).contains(scale);
            assertThat(json.readValue(json.writeValueAsString(new Told(scale)), Told.class))
                    .isEqualTo(new Told(scale));
        }
        assertThat(json.writeValueAsString(new Told(Scale.US_MEN))).isEqualTo("{\"scale\":\"us-men\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-men", "US-Men", "Us-MEN"})
    void letterCaseDoesNotMatter(String text) throws JsonProcessingException {
        assertThat(Spelling.find(Scale.class, text)).contains(Scale.US_MEN);
        assertThat(json.readValue("{\"scale\":\"" + text + "\"}", Told.class)).isEqualTo(new Told(Scale.US_MEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"us men", "us_men", " us-men", "us-men ", "", "us", "us-women"})
    void anythingElseIsNoWord(String text) {
        assertThat(Spelling.find(Scale.class, text)).isEmpty();
        assertThatThrownBy(() -> json.readValue("{\"scale\":\"" + text + "\"}", Told.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.5", "true", "[]", "{}"})
    void noWordIsNoWord(String value) {
        assertThatThrownBy(() -> json.readValue("{\"scale\":" + value + "}", Told.class))
                .isInstanceOf(MismatchedInputException.class);
    }
}

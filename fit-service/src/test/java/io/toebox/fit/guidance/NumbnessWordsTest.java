package io.toebox.fit.guidance;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.guidance.Fact;
import io.toebox.fit.core.guidance.Topic;

import static org.assertj.core.api.Assertions.assertThat;

class NumbnessWordsTest {

    @ParameterizedTest
    @EnumSource(Topic.class)
    void theContractKnowsEveryAnswerOfTheCore(Topic topic) {
        var field = Arrays.stream(NumbnessGuidanceRequest.class.getRecordComponents())
                .filter(component -> component.getName().equals(ComplaintReader.field(topic)))
                .findFirst()
                .orElseThrow();
        var slugs = Arrays.stream(Fact.values())
                .filter(fact -> fact.topic() == topic)
                .map(Fact::slug)
                .toList();
        if (field.getType() == Boolean.class) {
            assertThat(slugs).hasSize(1);
        } else {
            assertThat(enumeration(field)).isEqualTo(slugs);
            assertThat(field.getType() == List.class).isEqualTo(topic.takesSeveralAnswers());
        }
    }

    private static List<String> enumeration(RecordComponent field) {
        var type = field.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
        return Arrays.stream(type.getEnumConstants())
                .map(word -> Spelling.of((Enum<?>) word))
                .toList();
    }
}

package io.toebox.catalog.sizes;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.shoe.Certainty;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.core.shoe.WidthLetter;
import io.toebox.catalog.core.size.SizeConversion;

import static org.assertj.core.api.Assertions.assertThat;

class SizeVocabularyTest {

    @Test
    void theContractNamesTheWordsOfTheCore() {
        assertSame(SizeConversionResponse.class, "to", Term.listOf(SizeScale.class));
        assertSame(SizeConversionResponse.Size.class, "scale", Term.listOf(SizeScale.class));
        assertSame(SizeConversionResponse.Match.class, "lastGender", Term.listOf(LastGender.class));
        assertSame(SizeConversionResponse.Match.class, "certainty", Term.listOf(Certainty.class));
        assertSame(SizeConversionResponse.Note.class, "code", Term.listOf(SizeConversion.Reason.class));
        assertSame(SizeConversionResponse.Note.class, "lastGender", Term.listOf(LastGender.class));
        assertSame(SizeChartResponse.class, "lastGender", Term.listOf(LastGender.class));
        assertSame(GradingResponse.class, "lastGender", Term.listOf(LastGender.class));
        assertSame(GradingResponse.class, "dimension", Term.listOf(Dimension.class));
        assertSame(GradingResponse.class, "certainty", Term.listOf(Certainty.class));
        assertSame(WidthLetterResponse.class, "grade", Term.listOf(WidthGrade.class));
        assertSame(
                WidthLetterResponse.class,
                "letter",
                Arrays.stream(WidthLetter.values()).map(WidthLetter::label).toList());
    }

    private static void assertSame(Class<?> published, String property, List<String> vocabulary) {
        List<String> words = Arrays.stream(published.getRecordComponents())
                .filter(c -> c.getName().equals(property))
                .map(RecordComponent::getAccessor)
                .map(accessor -> List.of(accessor.getAnnotation(Schema.class).enumeration()))
                .findFirst()
                .orElseThrow();
        assertThat(words).as(property).isEqualTo(vocabulary);
    }
}

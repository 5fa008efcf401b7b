package io.toebox.lacing.wording;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.toebox.edge.language.Language;
import io.toebox.lacing.core.pattern.Compositions;
import io.toebox.lacing.core.steps.Steps;

import static org.assertj.core.api.Assertions.assertThat;

class ComposedStepsTest {

    @Property
    void sentencesOfAnyCompositionReplayToExactlyItsLaces(
            @ForAll("laced") Compositions.Case laced, @ForAll Language language) {
        var laces = laced.laces();
        var sentences = new StepWords(Words.in(language)).of(Steps.of(laces));

        assertThat(StepReader.replayAll(language, sentences, laces)).isEqualTo(laces);
    }

    @Provide
    Arbitrary<Compositions.Case> laced() {
        return Compositions.laced();
    }
}

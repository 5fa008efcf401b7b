package io.toebox.edge.problem;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.edge.language.Familiar;
import io.toebox.edge.language.Language;

import static io.toebox.edge.problem.ProblemTexts.EDGE;
import static org.assertj.core.api.Assertions.assertThat;

class ProblemTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsThereInEveryLanguage(Language language) {
        assertThat(EDGE.patterns(language).keySet())
                .isEqualTo(EDGE.patterns(Language.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextHasThePlacesOfTheEnglishOne(Language language) {
        EDGE.patterns(language).forEach((key, pattern) -> {
            for (int place = 0; place < 3; place++) {
                assertThat(pattern.contains("{" + place))
                        .as("place %d of %s in %s", place, key, language)
                        .isEqualTo(EDGE.patterns(Language.ENGLISH).get(key).contains("{" + place));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyProblemHasATitle(ProblemType type) {
        assertThat(type.title().in(Language.SPANISH)).isNotBlank();
    }

    @Test
    void oneIsNotSeveral() {
        var one = Mistake.ofParameter("rows", "required", EDGE.sentence("required"));
        var two = Mistake.ofPointer("#/foot", "required", EDGE.sentence("required"));

        assertThat(ProblemException.of(one)).hasMessage("1 parameter needs attention.");
        assertThat(ProblemException.of(List.of(one, two))).hasMessage("2 fields need attention.");
        assertThat(ProblemException.of(List.of(one, one))).hasMessage("1 parameter needs attention.");
    }

    @Test
    void boundsAreSaidWithTheirUnit() {
        var mistake = Mistake.outside(300, 3000, "mm").at(null, "laceLengthMm");

        assertThat(mistake.place()).isEqualTo("laceLengthMm");
        assertThat(mistake.in(Language.ENGLISH).detail()).isEqualTo("Must be between 300 and 3000 mm.");
        assertThat(Mistake.outside(1, 6, null)
                        .at("#/soreRow", null)
                        .in(Language.GERMAN)
                        .detail())
                .isEqualTo("Muss zwischen 1 und 6 liegen.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | Must be between 0.5 and 100000 in.
            GERMAN  | Muss zwischen 0,5 und 100000 in liegen.
            FRENCH  | Doit être compris entre 0,5 et 100000 in.
            SPANISH | Debe estar entre 0,5 y 100000 in.
            """)
    void boundsAreWrittenAsTheLanguageDoes(Language language, String said) {
        assertThat(Mistake.outside(new BigDecimal("0.5"), 100000, "in")
                        .in(language)
                        .detail())
                .isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReaderIsAddressedInOneForm(Language language) {
        EDGE.patterns(language)
                .forEach((key, said) ->
                        assertThat(Familiar.listIn(language, said)).as(key).isEmpty());
    }

    @Test
    void anApostropheIsAnApostrophe() {
        assertThat(Mistake.oneOf(List.of("a", "b")).in(Language.FRENCH))
                .isEqualTo("Doit être l'un de ceux-ci\u202f: a, b.");
    }
}

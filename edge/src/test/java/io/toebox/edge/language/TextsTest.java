package io.toebox.edge.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextsTest {

    private static final Texts TEXTS = Texts.load("language/spoken");

    @ParameterizedTest
    @EnumSource
    void textsStandInTheirPlacesAsTheyAre(Language language) {
        assertThat(TEXTS.say(language, "order", "{1}", "it's")).isEqualTo("it's, then {1}.");
        assertThat(TEXTS.say(language, "order", Sentence.same("a"), TEXTS.sentence("plain")))
                .isEqualTo("It's plain, then a.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 1,234.5, then 7.
            GERMAN  | 1.234,5, then 7.
            """)
    void numbersAreWrittenAsTheLanguageDoes(Language language, String said) {
        assertThat(TEXTS.say(language, "order", 7, 1234.5)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | one of x's
            3 | 3 of x's
            """)
    void aPlaceMayChoose(int count, String said) {
        assertThat(TEXTS.say(Language.ENGLISH, "choice", count, "x")).isEqualTo(said);
    }

    @Test
    void noSignBeginsALineInFrench() {
        assertThat(TEXTS.say(Language.FRENCH, "set", "a", "b c"))
                .isEqualTo("«\u202fa\u202f»\u202f: b c\u202f; b c\u202f!");
        assertThat(TEXTS.say(Language.ENGLISH, "set", "a", "b")).isEqualTo("« a » : b ; b !");
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceNothingIsGivenForStaysVisible(Language language) {
        assertThat(TEXTS.say(language, "order", "a")).isEqualTo("{1}, then a.");
        assertThatIllegalArgumentException().isThrownBy(() -> TEXTS.say(language, "nothing"));
    }
}

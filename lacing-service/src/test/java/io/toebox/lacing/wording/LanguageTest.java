package io.toebox.lacing.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de                                   | GERMAN
            DE-ch                                | GERMAN
            fr-CA,fr;q=0.8,en;q=0.5              | FRENCH
            en;q=0.3, es;q=0.9, de;q=0.4         | SPANISH
            es;q=0.2,de                          | GERMAN
            pt-BR, pt;q=0.9, es;q=0.8, en;q=0.1  | SPANISH
            de;q=0, fr                           | FRENCH
            de;q=0, *                            | ENGLISH
            *                                    | ENGLISH
            *;q=0.5, fr;q=0.4                    | FRENCH
            it                                   | ENGLISH
            zh-Hant-TW, ja                       | ENGLISH
            en-GB                                | ENGLISH
            """)
    void theReadersPreferenceDecides(String header, Language expected) {
        assertThat(Language.ofHeader(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'de;q=2'", "'de;;'", "'_'", "'d'", "';'", "','", "'de;q=x'"})
    void whatCannotBeReadMeansEnglish(String header) {
        assertThat(Language.ofHeader(header)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void withoutAPreferenceItIsEnglish() {
        assertThat(Language.ofHeader(null)).isEqualTo(Language.ENGLISH);
        assertThat(Language.ofHeader("  ")).isEqualTo(Language.ENGLISH);
    }
}

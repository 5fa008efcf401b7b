package io.toebox.edge.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none|ENGLISH",
                "''|ENGLISH",
                "de|GERMAN",
                "de-AT, de;q=0.9, en;q=0.5|GERMAN",
                "FR-ca|FRENCH",
                "es-419|SPANISH",
                "en;q=0.1, de;q=0.9|GERMAN",
                "ja, *;q=0.1|ENGLISH",
                "ja|ENGLISH",
                "pt-BR, pt;q=0.9, es;q=0.8, en;q=0.1|SPANISH",
                "de;q=0, fr|FRENCH",
                "*;q=0.5, fr;q=0.4|FRENCH",
                "de;q=2|ENGLISH",
                "','|ENGLISH",
                "<script>|ENGLISH",
                "de;q=x|ENGLISH"
            })
    void theHeaderChoosesOrElseEnglish(String header, Language expected) {
        assertThat(Language.ofHeader(header)).isEqualTo(expected);
    }
}

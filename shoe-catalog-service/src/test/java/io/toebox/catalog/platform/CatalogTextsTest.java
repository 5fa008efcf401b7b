package io.toebox.catalog.platform;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.catalog.core.barcode.BarcodeReading.Advice;
import io.toebox.catalog.core.barcode.BarcodeReading.Unreadable;
import io.toebox.edge.language.Familiar;
import io.toebox.edge.language.Language;
import io.toebox.edge.vocabulary.Spelling;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

class CatalogTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsThereInEveryLanguageWithItsPlaces(Language language) {
        assertThat(CATALOG.patterns(language).keySet())
                .isEqualTo(CATALOG.patterns(Language.ENGLISH).keySet());
        CATALOG.patterns(language).forEach((key, pattern) -> {
            assertThat(pattern).as(key).isNotBlank();
            assertThat(Familiar.listIn(language, pattern)).as(key).isEmpty();
            assertThat(places(pattern))
                    .as("%s in %s", key, language)
                    .isEqualTo(places(CATALOG.patterns(Language.ENGLISH).get(key)));
        });
    }

    @Test
    void noLanguageIsACopyOfAnother() {
        for (var language : Language.values()) {
            CATALOG.patterns(language).forEach((key, pattern) -> {
                if (language != Language.ENGLISH) {
                    assertThat(pattern)
                            .as(key)
                            .isNotEqualTo(CATALOG.patterns(Language.ENGLISH).get(key));
                }
            });
        }
    }

    /** Reports are in English and say of a barcode what refusals say. */
    @ParameterizedTest
    @EnumSource(Advice.class)
    void adviceAboutABarcodeIsTheSameInReports(Advice advice) {
        assertThat(CATALOG.say(Language.ENGLISH, "barcode." + Spelling.of(advice), "9"))
                .isEqualTo(new Unreadable(advice, 9).action());
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}

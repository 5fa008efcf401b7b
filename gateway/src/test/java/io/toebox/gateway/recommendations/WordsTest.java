package io.toebox.gateway.recommendations;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.toebox.edge.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The same sentences with the same places in every language. */
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @Test
    void everyLanguageSaysTheSame() {
        var english = Recommender.TEXTS.patterns(Language.ENGLISH);
        assertThat(english).hasSizeGreaterThan(10);
        for (var language : Language.values()) {
            var patterns = Recommender.TEXTS.patterns(language);
            assertThat(patterns.keySet()).isEqualTo(english.keySet());
            english.forEach((key, pattern) ->
                    assertThat(places(patterns.get(key))).as(key).isEqualTo(places(pattern)));
        }
    }

    private static List<String> places(String pattern) {
        var places = new TreeSet<String>();
        PLACE.matcher(pattern).results().forEach(place -> places.add(place.group()));
        return List.copyOf(places);
    }
}

package io.toebox.catalog.core.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words, found where they stand in a list of words; the longest counts. */
final class Phrases {

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private record Phrase(List<String> words, Found found) {}

    /**
     * What was found.
     *
     * @param count how many words it has
     * @param means what the file says it means; empty where it says nothing
     */
    record Found(int count, String means) {}

    static Phrases of(List<Grammar.Line> lines) {
        var phrases = new Phrases();
        for (var line : lines) {
            List<String> words = Words.listOf(line.phrase());
            phrases.byFirstWord
                    .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
                    .add(new Phrase(words, new Found(words.size(), line.means())));
        }
        phrases.byFirstWord
                .values()
                .forEach(same -> same.sort(
                        Comparator.comparing((Phrase phrase) -> phrase.words().size())
                                .reversed()));
        return phrases;
    }

    /** The longest phrase that begins with the word at this place. */
    Optional<Found> longestAt(List<String> words, int at) {
        for (var phrase : byFirstWord.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.words().size();
            if (end <= words.size() && words.subList(at, end).equals(phrase.words())) {
                return Optional.of(phrase.found());
            }
        }
        return Optional.empty();
    }
}

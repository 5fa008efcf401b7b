package io.toebox.catalog.core.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words, found where they stand in a list of words; the longest counts. */
final class Phrases {

    private final Map<String, String> meanings = new HashMap<>();
    private int longest;

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
            phrases.meanings.put(String.join(" ", words), line.means());
            phrases.longest = Math.max(phrases.longest, words.size());
        }
        return phrases;
    }

    /** The longest phrase that begins with the word at this place. */
    Optional<Found> longestAt(List<String> words, int at) {
        for (int count = Math.min(longest, words.size() - at); count > 0; count--) {
            String means = meanings.get(String.join(" ", words.subList(at, at + count)));
            if (means != null) {
                return Optional.of(new Found(count, means));
            }
        }
        return Optional.empty();
    }
}

package io.toebox.catalog.shoes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed to find a shoe by brand and model. The order of the words does not matter, and neither do some
 * mistyped letters.
 *
 * @param words in lower case, at least one and at most {@link #MAX_WORDS}
 */
record SearchText(List<String> words) {

    static final int MAX_WORDS = 10;

    /**
     * How much a word of a shoe must be like a word of the text to be taken for it: shared three-letter pieces ÷ all
     * pieces of both. It is the border pg_trgm itself sets for whole texts; it lets {@code gost} (0.375) find a Ghost and
     * keeps {@code 16} (0.2) from finding a 15.
     */
    static final double MIN_LIKENESS = 0.3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Sets the border of the index operator for the transaction. */
    static final String BORDER =
            "select set_config('pg_trgm.strict_word_similarity_threshold', '" + MIN_LIKENESS + "', true)";

    /** What the index of the shoes' names holds. */
    private static final String NAME = "(s.brand || ' ' || s.model)";

    /** Shoes of which any word is found; the index answers this, with the border set by {@link #BORDER}. */
    static final String CONDITION = NAME + " %>> any(:words) and m.found";

    /**
     * Joined to each such shoe: whether at least half of the text is found, and how well. A long word counts for more than
     * a short one, by its number of three-letter pieces. Of equally well found shoes the one with less else in its name
     * comes first.
     */
    static final String JOIN = """
             cross join lateral (
             select coalesce(sum(weight) filter (where likeness >= %1$s), 0) * 2 >= sum(weight) as found,
               cast(round(1000 * sum(likeness * weight) filter (where likeness >= %1$s) / sum(weight)) * 1000
                 + round(999 * similarity(array_to_string(:words, ' '), %2$s)) as bigint) as score
             from (select length(word) + 1 as weight, strict_word_similarity(word, %2$s) as likeness
               from unnest(:words) word) words) m""".formatted(MIN_LIKENESS, NAME);

    /** The words of {@code text}; empty when it has none or too many. */
    static Optional<SearchText> find(String text) {
        var words = BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return words.isEmpty() || words.size() > MAX_WORDS ? Optional.empty() : Optional.of(new SearchText(words));
    }
}

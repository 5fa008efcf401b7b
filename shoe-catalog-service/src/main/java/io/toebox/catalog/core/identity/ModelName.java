package io.toebox.catalog.core.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a model is called, in the one form that all spellings of it share: the words that tell it from the brand's other models
 * and the editions that make it another shoe than the plain one.
 *
 * @param brand as {@link Grammar#brandKey} writes it
 * @param words folded, in their order, without the words of a line that shops leave out; not empty
 * @param editions as the grammar calls them, such as {@code gtx}
 */
public record ModelName(String brand, List<String> words, SortedSet<String> editions) {

    /** Counts the first version of New Balance's shoes; where there was no second, it is left out. */
    static final String FIRST_VERSION = "v1";

    private static final String TRAIL = "trail";
    private static final Pattern VERSION = Pattern.compile("[0-9]+(?:[.][0-9]+)?");

    public ModelName {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A model has a name.");
        }
        words = List.copyOf(words);
        editions = Collections.unmodifiableSortedSet(new TreeSet<>(editions));
    }

    /** A stable text, equal for every spelling of one name; without the brand it is never empty. */
    public String key() {
        var told = words.stream().filter(word -> !word.equals(FIRST_VERSION)).toList();
        return brand + "|" + Words.joined(told.isEmpty() ? words : told)
                + (editions.isEmpty() ? "" : "+" + String.join("+", editions));
    }

    /** The same name without {@code trail}; empty when it has no such edition. On a trail shoe the word says nothing. */
    public Optional<ModelName> withoutTrail() {
        if (!editions.contains(TRAIL)) {
            return Optional.empty();
        }
        var fewer = new TreeSet<>(editions);
        fewer.remove(TRAIL);
        return Optional.of(new ModelName(brand, words, fewer));
    }

    /** The last number of the name, which counts versions; empty when it has none. */
    public Optional<String> version() {
        return words.reversed().stream()
                .map(word -> word.equals(FIRST_VERSION) ? "1" : word)
                .filter(word -> VERSION.matcher(word).matches())
                .findFirst();
    }

    /** The words without the one that counts versions. */
    List<String> wordsWithoutVersion() {
        var rest = new ArrayList<>(words);
        version().ifPresent(version -> {
            int at = rest.lastIndexOf(version);
            rest.remove(at < 0 ? rest.lastIndexOf(FIRST_VERSION) : at);
        });
        return rest;
    }
}

package io.toebox.catalog.core.shoe;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The published spelling of a value of a closed vocabulary: lower case, words joined by hyphens. */
public final class Term {

    private Term() {}

    /** The spelling of {@code value}, for example {@code lab-current}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value spelled {@code text}, in any letter case; empty when the vocabulary has no such word. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> vocabulary, String text) {
        String spelling = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(value -> of(value).equals(spelling))
                .findFirst();
    }

    /**
     * The value spelled {@code text}, in any letter case.
     *
     * @throws IllegalArgumentException when the vocabulary has no such word; the message lists the words it has
     */
    public static <E extends Enum<E>> E parse(Class<E> vocabulary, String text) {
        return find(vocabulary, text)
                .orElseThrow(() ->
                        new IllegalArgumentException("Must be one of " + String.join(", ", listOf(vocabulary)) + "."));
    }

    /** All spellings of the vocabulary, in its own order. */
    public static <E extends Enum<E>> List<String> listOf(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Term::of).collect(Collectors.toList());
    }
}

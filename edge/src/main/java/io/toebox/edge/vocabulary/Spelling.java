package io.toebox.edge.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the constants of a closed vocabulary are spelled on the wire: lower case, words joined by hyphens. Letter case does not
 * matter when one is read; blanks do, as they do around a number.
 */
public final class Spelling {

    private Spelling() {}

    /** {@code US_MEN} is {@code us-men}. */
    public static String of(Enum<?> word) {
        return of(word.name());
    }

    /** The same for the name of a constant. */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All words of a vocabulary, in its own order. */
    public static <E extends Enum<E>> List<String> listOf(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Spelling::of).toList();
    }

    /** The word spelled so; empty when the vocabulary has none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> vocabulary, String text) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(word -> of(word).equalsIgnoreCase(text))
                .findFirst();
    }
}

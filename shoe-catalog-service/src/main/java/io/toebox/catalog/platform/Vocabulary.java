package io.toebox.catalog.platform;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Term;

/** Reads parameters that are one word of a closed vocabulary, in any letter case. */
public final class Vocabulary {

    private Vocabulary() {}

    /** The value, or the problem that names the parameter and the words it may be. */
    public static <E extends Enum<E>> E parse(String parameter, Class<E> words, String text) {
        try {
            return Term.parse(words, text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.ofParameter(parameter, "unknown-value", String.valueOf(e.getMessage()));
        }
    }

    /** The same for a parameter that may be left out; null when it is. */
    public static <E extends Enum<E>> @Nullable E parseGiven(String parameter, Class<E> words, @Nullable String text) {
        return text == null ? null : parse(parameter, words, text);
    }
}

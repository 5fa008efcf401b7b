package io.toebox.fit.wording;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.language.Texts;

/** The sentences of one language. */
public record Words(Language language) {

    /** One file per feature and language. */
    static final Texts TEXTS = Texts.load("wording/fits", "wording/guidance");

    private static final List<Words> ALL =
            Arrays.stream(Language.values()).map(Words::new).toList();

    /** Those of the language that an {@code Accept-Language} header asks for most. */
    public static Words of(@Nullable String acceptLanguage) {
        return ALL.get(Language.ofHeader(acceptLanguage).ordinal());
    }

    /**
     * The sentence.
     *
     * @param arguments what its placeholders stand for; numbers are written the way the language does
     * @throws IllegalArgumentException when there is no such sentence
     */
    public String text(String key, Object... arguments) {
        return TEXTS.say(language, key, arguments);
    }

    /** The same, to be said once the language is known. */
    public static Sentence sentence(String key) {
        return TEXTS.sentence(key);
    }
}

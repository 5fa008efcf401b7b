package io.toebox.edge.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

import org.jspecify.annotations.Nullable;

/** The languages Toebox speaks. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es");

    private static final List<String> TAGS =
            Arrays.stream(values()).map(Language::tag).toList();

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** How numbers are written in it. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /**
     * The best language for a reader (RFC 4647 lookup, so {@code de-CH} finds German).
     *
     * @param acceptLanguage the header; null, unreadable or without a language spoken here means English, because an answer
     *     in a second language serves better than none
     */
    public static Language ofHeader(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ENGLISH;
        }
        try {
            var tag = Locale.lookupTag(LanguageRange.parse(acceptLanguage), TAGS);
            return tag == null ? ENGLISH : values()[TAGS.indexOf(tag)];
        } catch (IllegalArgumentException unreadable) {
            return ENGLISH;
        }
    }
}

package io.toebox.fit.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The sentences of one language. */
public final class Words {

    /** What the service speaks; the first one when nothing else is asked for. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"));

    /** One file per feature and language. */
    static final List<String> FEATURES = List.of("fits", "guidance");

    private static final Map<Locale, Words> BY_LANGUAGE =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Words::new));

    private final Locale language;
    private final Map<String, String> patterns;

    private Words(Locale language) {
        this.language = language;
        this.patterns = FEATURES.stream()
                .map(feature -> read("/wording/%s_%s.properties".formatted(feature, language.toLanguageTag())))
                .flatMap(properties -> properties.stringPropertyNames().stream()
                        .map(key -> Map.entry(key, properties.getProperty(key))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The language that an {@code Accept-Language} header asks for most, by RFC 4647 lookup: {@code de-AT} gets German. English
     * when it is absent, not well-formed or asks for none of ours.
     */
    public static Words of(@Nullable String acceptLanguage) {
        return of(negotiate(acceptLanguage));
    }

    static Words of(Locale language) {
        return BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.get(LANGUAGES.getFirst()));
    }

    /** For the Content-Language header. */
    public Locale language() {
        return language;
    }

    /**
     * The sentence.
     *
     * @param arguments what its placeholders stand for; numbers are written the way the language does
     * @throws IllegalArgumentException when there is no such sentence
     */
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        boolean isPlain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return isPlain ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    Map<String, String> patterns() {
        return patterns;
    }

    private static Locale negotiate(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return LANGUAGES.getFirst();
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return found == null ? LANGUAGES.getFirst() : found;
        } catch (IllegalArgumentException e) {
            // A header nobody can read is no reason to refuse the answer.
            return LANGUAGES.getFirst();
        }
    }

    private static Properties read(String resource) {
        var properties = new Properties();
        try (var in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + resource);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return properties;
    }
}

package io.toebox.edge.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Texts in every {@link Language}, from property files on the class path: {@code problems/edge_en.properties} and so on, in
 * UTF-8. A text is a {@link MessageFormat} pattern, apart from one trap: an apostrophe is an apostrophe and is not doubled.
 */
public final class Texts {

    /** In the files people write plain spaces. */
    private static final Pattern BREAKABLE_IN_FRENCH = Pattern.compile(" (?=[:;!?»])|(?<=«) ");

    /** Before signs of two parts and inside of quotes, so that none begins a line or ends one. */
    private static final String NARROW_NO_BREAK_SPACE = "\u202f";

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    private Texts() {}

    /**
     * Reads the files.
     *
     * @param names where they are on the class path, without language and ending
     * @throws IllegalStateException when a file is missing, or a key stands in two of them
     */
    public static Texts load(String... names) {
        var texts = new Texts();
        for (var language : Language.values()) {
            var all = new HashMap<String, String>();
            for (var name : names) {
                read(name, language).forEach((key, pattern) -> {
                    if (all.put((String) key, typeset((String) pattern, language)) != null) {
                        throw new IllegalStateException("Two texts for " + key);
                    }
                });
            }
            texts.patterns.put(language, Map.copyOf(all));
            texts.formats.put(language, new ConcurrentHashMap<>());
        }
        return texts;
    }

    /** The text as it stands in the file, set as its language is. Translations are complete when all languages have the same keys. */
    public Map<String, String> patterns(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    /**
     * The text with its places filled.
     *
     * @param about what {@code {0}} and so on stand for; a {@link Sentence} is said in the same language, a number is written
     *     the way the language does
     * @throws IllegalArgumentException when there is no such text
     */
    public String say(Language language, String key, Object... about) {
        var pattern = patterns(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language.tag());
        }
        return pattern.indexOf('{') < 0 ? pattern : fill(language, key, pattern, about);
    }

    /** The same, to be said once the language is known. */
    public Sentence sentence(String key, Object... about) {
        return language -> say(language, key, about);
    }

    private String fill(Language language, String key, String pattern, Object... about) {
        var things = new Object[about.length];
        for (int i = 0; i < about.length; i++) {
            things[i] = about[i] instanceof Sentence sentence ? sentence.in(language) : about[i];
        }
        var said = put(things, pattern);
        return said == null ? format(language, key, pattern).format(things) : said;
    }

    /** What a format would say, several times faster; null when a place is no plain one, or is not filled with a text. */
    private static @Nullable String put(Object[] things, String pattern) {
        var said = new StringBuilder(pattern.length() + 24);
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            boolean isPlain = at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
            int place = isPlain ? pattern.charAt(at + 1) - '0' : -1;
            if (place < 0 || place >= things.length || !(things[place] instanceof String text)) {
                return null;
            }
            said.append(pattern, from, at).append(text);
            from = at + 3;
        }
        return said.append(pattern, from, pattern.length()).toString();
    }

    private MessageFormat format(Language language, String key, String pattern) {
        // Formats are not safe for concurrent use, and cheaper to copy than to parse.
        return (MessageFormat) Objects.requireNonNull(formats.get(language))
                .computeIfAbsent(key, k -> new MessageFormat(pattern.replace("'", "''"), language.locale()))
                .clone();
    }

    private static String typeset(String pattern, Language language) {
        return language == Language.FRENCH
                ? BREAKABLE_IN_FRENCH.matcher(pattern).replaceAll(NARROW_NO_BREAK_SPACE)
                : pattern;
    }

    private static Properties read(String name, Language language) {
        var resource = "/%s_%s.properties".formatted(name, language.tag());
        var properties = new Properties();
        try (var in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing: " + resource);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return properties;
    }
}

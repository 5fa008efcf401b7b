package io.toebox.catalog.core.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.toebox.catalog.core.identity.Words.Word;

/**
 * Finds where the name of a model ends in a title: at a separator, at the word for the thing itself, at colours joined by a
 * slash, at a colour, a gender or a size behind the number of the version. What comes then is colour, size, praise and codes.
 */
final class TitleTail {

    private static final Pattern SEPARATOR = Pattern.compile("\\s[-–—]|[–—]\\s|\\s/|/\\s|[|,;()\\[\\]]|:\\s");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,2}(?:[.]5)?");
    private static final Pattern DIGIT = Pattern.compile(".*[0-9].*");
    /** The 2000 of a GT-2000 12 counts no versions. */
    private static final Pattern MODEL_NUMBER = Pattern.compile("[0-9]{3,}");

    private static final Set<String> SIZE_SYSTEM = Set.of("us", "uk", "eu", "eur", "au", "fr", "jp", "cm");
    private static final Set<String> BEHIND_SIZE = Set.of(
            "m", "w", "b", "d", "e", "ee", "2e", "4e", "2a", "n", "wide", "narrow", "medium", "x", "xw", "us", "uk",
            "eu");
    private static final Set<String> SIZE_WORD = Set.of("size", "sz", "color", "colour", "grosse", "groesse", "taille");
    /** Words in front of a colour. */
    private static final Set<String> SHADE = Set.of(
            "dark",
            "light",
            "bright",
            "hot",
            "core",
            "cloud",
            "deep",
            "pale",
            "soft",
            "neon",
            "electric",
            "royal",
            "vivid",
            "washed",
            "collegiate",
            "hell",
            "dunkel");

    private final String title;
    private final List<Word> words;
    private final List<String> folded;
    private final boolean[] gone;
    private final BrandGrammar grammar;
    private final Set<String> ownColors = new HashSet<>();

    private TitleTail(
            String title,
            List<Word> words,
            List<String> folded,
            boolean[] gone,
            BrandGrammar grammar,
            List<String> colors) {
        this.title = title;
        this.words = words;
        this.folded = folded;
        this.gone = gone;
        this.grammar = grammar;
        colors.forEach(color -> Words.listOf(color).stream()
                .filter(word -> LETTERS.matcher(word).matches())
                .forEach(ownColors::add));
    }

    /** The first word that is behind the name; the number of words when there is none. */
    static int startOf(
            String title,
            List<Word> words,
            List<String> folded,
            boolean[] gone,
            BrandGrammar grammar,
            List<String> colors) {
        return new TitleTail(title, words, folded, gone, grammar, colors).start();
    }

    private int start() {
        boolean named = false;
        boolean counted = false;
        int line = 0;
        for (int i = 0; i < words.size(); i++) {
            if (named && (isSeparated(i) || endsTheName(i, counted))) {
                return i;
            }
            if (named && i + 1 < words.size() && joinsColors(i)) {
                return backOverShades(i);
            }
            if (gone[i]) {
                continue;
            }
            line = line > 0 ? line - 1 : lineAt(i);
            boolean ofTheLine = line > 0;
            named |= !ofTheLine && namesSomething(i);
            counted |= !ofTheLine
                    && DIGIT.matcher(word(i)).matches()
                    && !MODEL_NUMBER.matcher(word(i)).matches();
        }
        return words.size();
    }

    /** One letter alone, such as the M in front of a men's shoe, is no name; a V may be one. */
    private boolean namesSomething(int i) {
        return !word(i).equals("m") && !word(i).equals("w");
    }

    private int lineAt(int i) {
        return grammar.lines()
                .longestAt(folded, i)
                .map(Phrases.Found::count)
                .filter(count -> i + count < words.size())
                .orElse(0);
    }

    private boolean isSeparated(int i) {
        return i > 0 && SEPARATOR.matcher(between(i - 1)).find();
    }

    /** @param counted whether the number of a version, or another one, has been passed */
    private boolean endsTheName(int i, boolean counted) {
        String word = word(i);
        boolean product = gone[i] && TitleVocabulary.isProduct(word);
        boolean gender = gone[i] && TitleVocabulary.isGender(word);
        boolean color = isColor(word) || SHADE.contains(word) && i + 1 < words.size() && isColor(word(i + 1));
        boolean size = SIZE_WORD.contains(word) || startsASize(i);
        return product || counted && (gender || color || size);
    }

    private boolean startsASize(int i) {
        if (SIZE_SYSTEM.contains(word(i))) {
            return i + 1 < words.size() && isSize(word(i + 1));
        }
        return isSize(word(i)) && i + 1 < words.size() && BEHIND_SIZE.contains(word(i + 1));
    }

    /** Adults' sizes in the US and in Europe. */
    private static boolean isSize(String word) {
        if (!SIZE.matcher(word).matches()) {
            return false;
        }
        double number = Double.parseDouble(word);
        return number >= 3 && number <= 17 || number >= 34 && number <= 52;
    }

    private boolean joinsColors(int i) {
        String between = between(i);
        return SLASH.matcher(between).find()
                && LETTERS.matcher(word(i)).matches()
                && LETTERS.matcher(word(i + 1)).matches();
    }

    /** {@code Excursion TR14 Dark Grey/Hot Pink}: back to the last number, else over the shades alone. */
    private int backOverShades(int slash) {
        int lastNumber = -1;
        for (int i = 0; i < slash; i++) {
            lastNumber = !gone[i] && DIGIT.matcher(word(i)).matches() ? i : lastNumber;
        }
        if (lastNumber >= 0 && slash - lastNumber <= 3) {
            return lastNumber + 1;
        }
        int from = slash;
        while (from > 1 && (isColor(word(from - 1)) || SHADE.contains(word(from - 1)))) {
            from--;
        }
        return from;
    }

    private boolean isColor(String word) {
        return TitleVocabulary.COLOR.contains(word) || ownColors.contains(word);
    }

    private String word(int i) {
        return folded.get(i);
    }

    /** What stands between this word and the next. */
    private String between(int i) {
        return title.substring(words.get(i).end(), words.get(i + 1).start());
    }
}

package io.toebox.catalog.core.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text in their one comparable form: lower case, without accents, apostrophes and punctuation. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’´`]+(?:\\.(?=[0-9])[0-9]+)?|\\+");
    private static final Pattern UNHEARD = Pattern.compile("[™®©'’´`]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Words() {}

    /**
     * One word where it stands.
     *
     * @param folded the comparable form, not empty
     */
    public record Word(int start, int end, String folded) {}

    /** All words; a number keeps its decimal point, and a plus sign is the word {@code plus}. */
    public static List<Word> wordsOf(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            String folded = matcher.group().equals("+") ? "plus" : fold(matcher.group());
            if (!folded.isEmpty()) {
                words.add(new Word(matcher.start(), matcher.end(), folded));
            }
        }
        return words;
    }

    /** The comparable forms alone. */
    public static List<String> listOf(String text) {
        return wordsOf(text).stream().map(Word::folded).toList();
    }

    /** A vocabulary written as lines of words with single spaces between them. */
    public static Set<String> setOf(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All words run together, but digits of different words kept apart: {@code gt1000-12}. */
    public static String joined(List<String> words) {
        var joined = new StringBuilder();
        for (String word : words) {
            boolean digitsMeet = !joined.isEmpty()
                    && Character.isDigit(joined.charAt(joined.length() - 1))
                    && Character.isDigit(word.charAt(0));
            joined.append(digitsMeet ? "-" : "").append(word);
        }
        return joined.toString();
    }

    /** The words as a part of an address; empty when none is in Latin letters or digits. */
    public static String slug(String text) {
        return listOf(text).stream()
                .map(word -> word.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
    }

    public static String fold(String text) {
        if (text.chars().allMatch(c -> c < 128 && c != '\'' && c != '`')) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(UNHEARD.matcher(text).replaceAll(""), Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ł", "l");
    }
}

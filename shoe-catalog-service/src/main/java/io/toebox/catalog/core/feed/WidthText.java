package io.toebox.catalog.core.feed;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.identity.Words;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.core.shoe.WidthLetter;

import static io.toebox.catalog.core.shoe.WidthGrade.NARROW;
import static io.toebox.catalog.core.shoe.WidthGrade.STANDARD;
import static io.toebox.catalog.core.shoe.WidthGrade.WIDE;
import static io.toebox.catalog.core.shoe.WidthGrade.XX_WIDE;
import static io.toebox.catalog.core.shoe.WidthGrade.X_NARROW;
import static io.toebox.catalog.core.shoe.WidthGrade.X_WIDE;

/**
 * A width as written: a letter, a word or both. Letters get their grade from New Balance's size charts (newbalance.co.za,
 * SEEN), words from retail custom (RECALLED).
 */
record WidthText(@Nullable WidthLetter letter, @Nullable WidthGrade word) {

    private static final Map<WidthLetter, WidthGrade> MEN = new EnumMap<>(Map.of(
            WidthLetter.A2, X_NARROW,
            WidthLetter.B, NARROW,
            WidthLetter.D, STANDARD,
            WidthLetter.E2, WIDE,
            WidthLetter.E4, X_WIDE,
            WidthLetter.E6, XX_WIDE));

    private static final Map<WidthLetter, WidthGrade> WOMEN = new EnumMap<>(Map.of(
            WidthLetter.A4, X_NARROW,
            WidthLetter.A2, NARROW,
            WidthLetter.B, STANDARD,
            WidthLetter.D, WIDE,
            WidthLetter.E2, X_WIDE,
            WidthLetter.E4, XX_WIDE));

    private static final Map<String, WidthGrade> WORDS = Map.ofEntries(
            Map.entry("narrow", NARROW),
            Map.entry("slim", NARROW),
            Map.entry("schmal", NARROW),
            Map.entry("etroit", NARROW),
            Map.entry("estrecho", NARROW),
            Map.entry("standard", STANDARD),
            Map.entry("regular", STANDARD),
            Map.entry("medium", STANDARD),
            Map.entry("normal", STANDARD),
            Map.entry("wide", WIDE),
            Map.entry("weit", WIDE),
            Map.entry("breit", WIDE),
            Map.entry("ancho", WIDE),
            Map.entry("xwide", X_WIDE),
            Map.entry("xxwide", XX_WIDE),
            Map.entry("xnarrow", X_NARROW));

    /** Read only in a cell that is about the width. */
    private static final Map<String, WidthGrade> ABBREVIATIONS =
            Map.of("n", NARROW, "m", STANDARD, "r", STANDARD, "std", STANDARD, "w", WIDE, "xw", X_WIDE, "xxw", XX_WIDE);

    /** Of these, what can only be a width when it stands behind a size: M and W may be a gender. */
    private static final Set<String> CLEAR_BEHIND_SIZE = Set.of("n", "std", "xw", "xxw");

    private static final Pattern EXTRA = Pattern.compile("\\b(extra|xx?)[ -]*(wide|narrow)\\b");

    private static final Set<String> FILLERS =
            Set.of("width", "fit", "weite", "largeur", "ancho", "fitting", "men", "mens", "women", "womens");

    /** What a cell that is about the width says; empty when it is not understood as a whole. */
    static Optional<WidthText> findInCell(String text) {
        WidthLetter letter = null;
        WidthGrade word = null;
        for (String written : Words.listOf(joinExtra(Words.fold(text)))) {
            var grade = findWord(written).or(() -> Optional.ofNullable(ABBREVIATIONS.get(written)));
            var found = WidthLetter.find(written);
            boolean again = found.isPresent() && letter != null || grade.isPresent() && word != null;
            boolean unknown = found.isEmpty() && grade.isEmpty() && !FILLERS.contains(written);
            if (again || unknown) {
                return Optional.empty();
            }
            letter = found.orElse(letter);
            word = grade.orElse(word);
        }
        return letter == null && word == null ? Optional.empty() : Optional.of(new WidthText(letter, word));
    }

    /** The grade of a full word such as {@code wide}. */
    static Optional<WidthGrade> findWord(String folded) {
        return Optional.ofNullable(WORDS.get(folded));
    }

    /** The grade of an abbreviation behind a size, such as {@code xw}; empty for one that may mean something else there. */
    static Optional<WidthGrade> findBehindSize(String folded) {
        return CLEAR_BEHIND_SIZE.contains(folded) ? Optional.ofNullable(ABBREVIATIONS.get(folded)) : Optional.empty();
    }

    /** A folded text with {@code extra wide} and {@code x-wide} as the one word {@code xwide}. */
    static String joinExtra(String folded) {
        return EXTRA.matcher(folded).replaceAll(match -> (match.group(1).equals("xx") ? "xx" : "x") + match.group(2));
    }

    /**
     * The grade on a last of this gender; empty when letter and word contradict each other, and also when only a letter is
     * written that has no name there.
     */
    Optional<WidthGrade> grade(@Nullable LastGender gender) {
        var named = Optional.ofNullable(letter).flatMap(written -> findGrade(written, gender));
        if (contradictsItself(gender)) {
            return Optional.empty();
        }
        return Optional.ofNullable(word).or(() -> named);
    }

    /** Whether letter and word are two different widths on a last of this gender. */
    boolean contradictsItself(@Nullable LastGender gender) {
        return letter != null
                && word != null
                && findGrade(letter, gender).filter(grade -> grade != word).isPresent();
    }

    private static Optional<WidthGrade> findGrade(WidthLetter letter, @Nullable LastGender gender) {
        return switch (gender) {
            case MEN -> Optional.ofNullable(MEN.get(letter));
            case WOMEN -> Optional.ofNullable(WOMEN.get(letter));
            case UNISEX -> Optional.empty();
            case null -> Optional.empty();
        };
    }
}

package io.toebox.catalog.core.feed;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.identity.Words;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.SizeNumber;

/** What a size cell says. */
sealed interface SizeText {

    /**
     * Sizes, each with everything printed for it.
     *
     * @param width null when none is written with them
     * @param loose a letter behind the size that means a width or a gender; null when there is none
     */
    record Sizes(
            List<List<Printed>> sizes,
            @Nullable WidthText width,
            @Nullable LooseLetter loose) implements SizeText {}

    /** Words that stand where no size is: {@code One Size}, {@code Default Title}. */
    record NoSize() implements SizeText {}

    /** Not understood. */
    record Unreadable(String action) implements SizeText {}

    /**
     * One number of one size.
     *
     * @param system null when the text names none
     * @param gender null when the text names none
     */
    record Printed(
            SizeNumber number,
            @Nullable SizeSystem system,
            @Nullable LastGender gender) {}

    /** {@code 9.5 W} is women's or wide, {@code 9.5 M} men's or medium. */
    enum LooseLetter {
        W,
        M
    }

    /** The words of {@link NoSize}, run together. */
    Set<String> NO_SIZE = Set.of(
            "na",
            "none",
            "onesize",
            "onesizefitsall",
            "os",
            "osfa",
            "defaulttitle",
            "default",
            "multisize",
            "einheitsgrosse",
            "tailleunique",
            "tallaunica",
            "unica",
            "unique",
            "null");

    /** A cell with more is a description, not a size. */
    int MAX_LENGTH = 1000;

    /** A half, a third from 30 on, or nothing behind the comma; {@code 42,43} is a list. */
    Pattern DECIMAL_COMMA =
            Pattern.compile("(?<![0-9,])(?:([0-9]{1,2}),([05]0?)|([3-9][0-9]),(3{1,3}|6{1,3}|6{0,2}7))(?![0-9,])");

    Pattern FRACTION = Pattern.compile("([0-9]+)[ -]([12])/([23])");

    /** What {@code text} says. Never throws, whatever the text. */
    static SizeText read(String text) {
        if (text.length() > MAX_LENGTH) {
            return new Unreadable("Give one size in the cell, for example 9.5.");
        }
        if (NO_SIZE.contains(String.join("", Words.listOf(text)))) {
            return new NoSize();
        }
        String spelled = text.replace("½", " 1/2").replace("⅓", " 1/3").replace("⅔", " 2/3");
        spelled = Normalizer.normalize(spelled, Normalizer.Form.NFKC)
                .replace('⁄', '/')
                .replaceAll("\\p{Z}+", " ");
        spelled =
                DECIMAL_COMMA.matcher(spelled).replaceAll(match -> match.group().replace(',', '.'));
        return new SizeWords(Words.fold(spelled)).read();
    }

    /**
     * The number written {@code 9.5}, {@code 9.50}, {@code 9 1/2}, {@code 42 2/3} or, as spreadsheets have it,
     * {@code 42.67}; empty when it is no whole, half or third. Thirds are printed on European sizes only.
     */
    static Optional<SizeNumber> findNumber(String text) {
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            String part = fraction.group(2) + "/" + fraction.group(3);
            return part.equals("2/2") ? Optional.empty() : findExact(fraction.group(1) + " " + part);
        }
        var number = new BigDecimal(text).stripTrailingZeros();
        String whole = number.toBigInteger().toString();
        String decimals = number.scale() <= 0
                ? ""
                : number.remainder(BigDecimal.ONE).toPlainString().substring(2);
        boolean mayHaveThirds = number.compareTo(BigDecimal.valueOf(30)) >= 0;
        return switch (decimals) {
            case "" -> findExact(whole);
            case "5" -> findExact(whole + ".5");
            case "3", "33", "333" -> mayHaveThirds ? findExact(whole + " 1/3") : Optional.empty();
            case "6", "7", "67", "667", "66", "666" -> mayHaveThirds ? findExact(whole + " 2/3") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<SizeNumber> findExact(String text) {
        try {
            return Optional.of(SizeNumber.parse(text));
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }
}

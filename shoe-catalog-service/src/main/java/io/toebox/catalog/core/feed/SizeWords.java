package io.toebox.catalog.core.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.SizeText.LooseLetter;
import io.toebox.catalog.core.feed.SizeText.Printed;
import io.toebox.catalog.core.feed.SizeText.Sizes;
import io.toebox.catalog.core.feed.SizeText.Unreadable;
import io.toebox.catalog.core.identity.TitleVocabulary;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.core.shoe.WidthLetter;

/**
 * Reads a folded size text word by word. Systems and genders stand in front of their numbers or behind them; the first one
 * shows which. A word that is not understood makes the whole text unreadable, for it may be a child's size.
 */
final class SizeWords {

    private static final Pattern TOKEN = Pattern.compile("(?<width>[2-6][ae](?![a-z0-9]))"
            + "|(?<number>[0-9]{1,3}(?:[ -][12]/[23](?![0-9])|[.][0-9]{1,3})?)(?![0-9.])"
            + "|(?<word>\\p{L}+)"
            + "|(?<separator>[/,;|&-])"
            + "|(?<ignored>[ ():=.\"–—_]+)");

    private static final Set<String> FILLERS = Set.of(
            "size", "sizes", "grosse", "groesse", "gr", "taille", "talla", "no", "nr", "shoe", "width", "fit", "adult",
            "unisex", "label");

    private static final Pattern MONDOPOINT =
            Pattern.compile("(?:mondopoint|mondo|mp)? ?([12][0-9]{2}|3[0-9]{2}) ?/ ?[0-9]{2,3}");

    private static final Unreadable NOT_UNDERSTOOD =
            new Unreadable("Give one size such as 9.5, EU 42 2/3 or 9.5/2E; nothing else may stand in the cell.");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<String> separators = new ArrayList<>();
    private @Nullable WidthLetter letter;
    private @Nullable WidthGrade word;
    private @Nullable LooseLetter loose;
    private @Nullable SizeSystem systemAhead;
    private @Nullable LastGender genderAhead;

    SizeWords(String text) {
        this.text = WidthText.joinExtra(text);
    }

    /** A word of the text and whether it follows the one before without a space. */
    private record Token(Kind kind, String text, boolean attached) {}

    private enum Kind {
        NUMBER,
        WIDTH,
        WORD,
        SEPARATOR
    }

    private static final class Mention {
        private final SizeNumber number;
        private @Nullable SizeSystem system;
        private @Nullable LastGender gender;

        Mention(SizeNumber number, @Nullable SizeSystem system, @Nullable LastGender gender) {
            this.number = number;
            this.system = system;
            this.gender = gender;
        }

        Printed printed() {
            return new Printed(number, system, gender);
        }
    }

    SizeText read() {
        var mondopoint = MONDOPOINT.matcher(text.strip());
        if (mondopoint.matches()) {
            var length = new Printed(SizeNumber.parse(mondopoint.group(1)), SizeSystem.MONDOPOINT, null);
            return new Sizes(List.of(List.of(length)), null, null);
        }
        if (!tokenise()) {
            return NOT_UNDERSTOOD;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!take(i)) {
                return NOT_UNDERSTOOD;
            }
        }
        var width = letter == null && word == null ? null : new WidthText(letter, word);
        List<List<Printed>> sizes = sizes();
        return sizes.isEmpty() ? NOT_UNDERSTOOD : new Sizes(sizes, width, width == null ? loose : null);
    }

    private boolean tokenise() {
        var matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            matcher.region(end, text.length());
            if (!matcher.lookingAt()) {
                return false;
            }
            MatchResult match = matcher.toMatchResult();
            boolean attached = end > 0 && Character.isDigit(text.charAt(end - 1));
            for (var kind : Kind.values()) {
                String found = match.group(kind.name().toLowerCase(Locale.ROOT));
                if (found != null) {
                    tokens.add(new Token(kind, found, attached));
                }
            }
            end = match.end();
        }
        return true;
    }

    private boolean take(int i) {
        var token = tokens.get(i);
        return switch (token.kind()) {
            case NUMBER -> takeNumber(token.text());
            case WIDTH -> takeLetter(WidthLetter.find(token.text()).orElse(null));
            case SEPARATOR -> {
                separators.add(token.text());
                yield true;
            }
            case WORD -> takeWord(i);
        };
    }

    private boolean takeNumber(String written) {
        var number = SizeText.findNumber(written);
        number.ifPresent(size -> {
            mentions.add(new Mention(size, systemAhead, genderAhead));
            separators.add("");
        });
        return number.isPresent();
    }

    private boolean takeLetter(@Nullable WidthLetter written) {
        if (written == null || letter != null) {
            return false;
        }
        letter = written;
        return true;
    }

    private boolean takeWord(int i) {
        String written = tokens.get(i).text();
        boolean numberNext = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.NUMBER;
        var system = SizeSystem.find(written);
        if (system.isPresent()) {
            boolean behindItsNumber = i > 0 && tokens.get(i - 1).kind() == Kind.NUMBER && !numberNext;
            return takeSystem(system.get(), behindItsNumber);
        }
        if (TitleVocabulary.MEN.contains(written) || written.equals("m") && numberNext) {
            return takeGender(LastGender.MEN);
        }
        if (TitleVocabulary.WOMEN.contains(written) || written.equals("w") && numberNext) {
            return takeGender(LastGender.WOMEN);
        }
        if (written.equals("m") || written.equals("w")) {
            loose = written.equals("m") ? LooseLetter.M : LooseLetter.W;
            return !mentions.isEmpty();
        }
        var grade = WidthText.findWord(written)
                .or(() -> mentions.isEmpty() ? Optional.empty() : WidthText.findBehindSize(written));
        if (grade.isPresent()) {
            boolean first = word == null;
            word = grade.get();
            return first;
        }
        // "10C" is a child's size, "10 C" a width.
        boolean childsSize = written.equals("c") && tokens.get(i).attached();
        return FILLERS.contains(written)
                || !childsSize && takeLetter(WidthLetter.find(written).orElse(null));
    }

    private boolean takeSystem(SizeSystem system, boolean behindItsNumber) {
        if (behindItsNumber && systemAhead != null) {
            mentions.getLast().system = system; // "US 9 / 27 cm"
        } else if (mentions.isEmpty() || systemAhead != null) {
            systemAhead = system;
        } else {
            mentions.stream().filter(mention -> mention.system == null).forEach(mention -> mention.system = system);
        }
        return true;
    }

    private boolean takeGender(LastGender gender) {
        if (mentions.isEmpty() || genderAhead != null) {
            genderAhead = gender;
        } else {
            mentions.stream().filter(mention -> mention.gender == null).forEach(mention -> mention.gender = gender);
        }
        return true;
    }

    /** One size in several systems, or several sizes of one; none when it can be neither. */
    private List<List<Printed>> sizes() {
        List<Printed> printed = mentions.stream().map(Mention::printed).toList();
        var labels = new HashSet<List<Object>>();
        boolean eachLabelled = printed.stream()
                .allMatch(one -> (one.system() != null || one.gender() != null)
                        && labels.add(List.of(
                                Objects.requireNonNullElse(one.system(), ""),
                                Objects.requireNonNullElse(one.gender(), ""))));
        if (printed.size() == 1 || !printed.isEmpty() && eachLabelled) {
            return List.of(printed);
        }
        return isList() && isInOrder(printed) ? printed.stream().map(List::of).toList() : List.of();
    }

    /** Whether a comma or the like stands between every two numbers. */
    private boolean isList() {
        String shape = String.join(
                " ",
                separators.stream()
                        .map(separator -> separator.isEmpty() ? "#" : separator)
                        .toList());
        return shape.matches("[/-]? ?#( [/-])*( [,;|&] #( [/-])*)*");
    }

    private static boolean isInOrder(List<Printed> printed) {
        int direction = 0;
        for (int i = 1; i < printed.size(); i++) {
            int step = printed.get(i).number().compareTo(printed.get(i - 1).number());
            if (step == 0 || direction != 0 && Integer.signum(step) != direction) {
                return false;
            }
            direction = Integer.signum(step);
        }
        return true;
    }
}

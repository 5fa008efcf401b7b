package io.toebox.catalog.core.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.identity.Words.Word;
import io.toebox.catalog.core.shoe.LastGender;

/**
 * One title while it is taken apart: which of its words are gone because a shop put them there, and which stand behind the
 * name. Colour and size go when they equal the row's own cells or stand behind the name; a whole number at the end of the name
 * stays, for {@code Ghost 16} in size 16 must not become {@code Ghost}.
 */
final class TitleCut {

    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]+([.]0)?");
    private static final int MAX_WIDTH_WORDS = 2;
    private static final int MAX_BRAND_WORDS = 4;
    private static final String DE = "de";

    private final String title;
    private final BrandGrammar grammar;
    private final List<Word> words;
    private final List<String> folded;
    private final boolean[] gone;
    private @Nullable String width;

    TitleCut(String title, BrandGrammar grammar) {
        this.title = title;
        this.grammar = grammar;
        this.words = Words.wordsOf(title);
        this.folded = words.stream().map(Word::folded).toList();
        this.gone = new boolean[words.size()];
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A title has words.");
        }
    }

    /** What the thing is and for whom, with what joins such words: {@code chaussures de course à pied pour homme}. */
    void shopWords() {
        boolean[] marked = new boolean[words.size()];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = isShopWord(word(i));
        }
        for (int i = 1; i < marked.length; i++) {
            marked[i] |= marked[i - 1] && TitleVocabulary.CONNECTIVE.contains(word(i));
            marked[i] |= i > 1
                    && TitleVocabulary.GROUND.contains(word(i))
                    && word(i - 1).equals(DE)
                    && TitleVocabulary.isProduct(word(i - 2));
        }
        for (int i = marked.length - 2; i >= 0; i--) {
            marked[i] |= marked[i + 1] && TitleVocabulary.CONNECTIVE.contains(word(i));
            marked[i] |= marked[i + 1] && TitleVocabulary.GROUND.contains(word(i)) && i > 0 && marked[i - 1];
        }
        takeUnlessNothingIsLeft(marked);
    }

    /** The maker's numbers of articles, by the form its brand gives them. */
    void styleCodes() {
        boolean[] marked = new boolean[words.size()];
        var code = grammar.styleCode().matcher(title);
        while (code.find()) {
            for (int i = 0; i < words.size(); i++) {
                marked[i] |=
                        words.get(i).start() >= code.start() && words.get(i).end() <= code.end();
            }
        }
        takeUnlessNothingIsLeft(marked);
    }

    /** The brand at the start, as often as it stands there. */
    void brand() {
        boolean more = true;
        while (more) {
            more = false;
            List<Integer> left = left();
            for (int count = Math.min(MAX_BRAND_WORDS, left.size() - 1); count > 0 && !more; count--) {
                List<Integer> first = left.subList(0, count);
                if (grammar.isName(Words.joined(first.stream().map(this::word).toList()))) {
                    first.forEach(i -> gone[i] = true);
                    more = true;
                }
            }
        }
    }

    /** Praise, and what a brand always writes beside a name. */
    void describing() {
        boolean[] marked = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            int count = grammar.describing()
                    .longestAt(folded, i)
                    .map(Phrases.Found::count)
                    .orElse(0);
            Arrays.fill(marked, i, i + count, true);
            // "Women's Trail Running Shoe", "Zero Drop Trail Running Shoe": a kind of shoe, not an edition of one.
            boolean kind = TitleVocabulary.GROUND.contains(word(i))
                    && i + 1 < words.size()
                    && gone[i + 1]
                    && i > 0
                    && (gone[i - 1] || marked[i - 1])
                    && !grammar.isName(word(i - 1));
            marked[i] |= kind;
        }
        takeUnlessNothingIsLeft(marked);
    }

    /** Everything behind the name, of which only editions and the width say something. */
    void tail(List<String> colors) {
        int from = TitleTail.startOf(title, words, folded, gone, grammar, colors);
        dropKind(from);
        noteWidth(from, words.size());
        Arrays.fill(gone, from, words.size(), true);
        for (int i = from; i < words.size(); i++) {
            int count = grammar.editionsAnywhere()
                    .longestAt(folded, i)
                    .map(Phrases.Found::count)
                    .orElse(0);
            Arrays.fill(gone, i, i + count, false);
        }
    }

    /** {@code Cascadia 17 Trail Running Shoe}: what kind of shoe it is, where that makes no edition of it. */
    private void dropKind(int from) {
        List<Integer> name = left().stream().filter(i -> i < from).toList();
        if (name.size() < 2 || from == words.size() || !TitleVocabulary.isProduct(word(from))) {
            return;
        }
        int last = name.getLast();
        boolean endsAName = Character.isDigit(word(name.get(name.size() - 2))
                .charAt(word(name.get(name.size() - 2)).length() - 1));
        boolean saysNothing = word(last).equals(TitleVocabulary.ROAD) || grammar.isTrailLine(word(name.getFirst()));
        gone[last] |= TitleVocabulary.GROUND.contains(word(last)) && endsAName && saysNothing;
    }

    private void noteWidth(int from, int end) {
        for (int count = MAX_WIDTH_WORDS; count > 0; count--) {
            for (int i = from; i + count <= end; i++) {
                String found = TitleVocabulary.WIDTH.get(String.join(" ", folded.subList(i, i + count)));
                boolean ofTheToes = i + count < end && word(i + count).equals("toe");
                if (found != null && width == null && !ofTheToes) {
                    width = found;
                }
            }
        }
    }

    /** Colour, size and width at the end of the name, without anything between. */
    void ending(List<String> colors, List<String> sizes) {
        boolean more = true;
        while (more) {
            more = sizes.stream()
                            .map(Words::listOf)
                            .filter(size -> isClearlyASize(size, colors))
                            .anyMatch(this::dropEnding)
                    || colors.stream().map(Words::listOf).anyMatch(this::dropEnding)
                    || endsWithWidth();
        }
    }

    private boolean endsWithWidth() {
        List<Integer> left = left();
        for (int count = Math.min(MAX_WIDTH_WORDS, left.size() - 1); count > 0; count--) {
            List<String> last = left.subList(left.size() - count, left.size()).stream()
                    .map(this::word)
                    .toList();
            String found = TitleVocabulary.WIDTH.get(String.join(" ", last));
            if (found != null) {
                width = Objects.requireNonNullElse(width, found);
                return dropEnding(last);
            }
        }
        return false;
    }

    private boolean isClearlyASize(List<String> size, List<String> colors) {
        List<Integer> left = left();
        int first = left.size() - size.size();
        if (size.isEmpty() || first < 1) {
            return false;
        }
        boolean behindAnother = left.get(first) > 0 && gone[left.get(first) - 1];
        return behindAnother
                || !PLAIN_NUMBER.matcher(size.getFirst()).matches()
                || colors.stream().map(Words::listOf).anyMatch(color -> endsWith(left.subList(0, first), color));
    }

    private boolean endsWith(List<Integer> some, List<String> ending) {
        int first = some.size() - ending.size();
        return !ending.isEmpty()
                && first > 0
                && some.subList(first, some.size()).stream()
                        .map(this::word)
                        .toList()
                        .equals(ending);
    }

    private boolean dropEnding(List<String> ending) {
        List<Integer> left = left();
        if (!endsWith(left, ending)) {
            return false;
        }
        left.subList(left.size() - ending.size(), left.size()).forEach(i -> gone[i] = true);
        return true;
    }

    /** {@code Supernova W}, {@code M Ghost 16}: women's or wide, men's or medium, in no case the model's name. */
    void genderLetter(@Nullable LastGender gender) {
        String letter = gender == LastGender.WOMEN ? "w" : gender == LastGender.MEN ? "m" : "";
        dropEnding(List.of(letter));
        List<Integer> left = left();
        if (left.size() > 1 && word(left.getFirst()).equals(letter)) {
            gone[left.getFirst()] = true;
        }
    }

    /** The width in the title; null when there is none. */
    @Nullable
    String width() {
        return width;
    }

    /** The words of the name. */
    List<String> nameWords() {
        List<String> name = left().stream().map(this::word).toList();
        return name.isEmpty() ? folded : name;
    }

    /** The name as the title spells it. */
    String rest() {
        var rest = new StringBuilder();
        int before = -1;
        for (int i : left()) {
            if (before >= 0) {
                rest.append(
                        before == i - 1
                                ? title.substring(
                                        words.get(before).end(), words.get(i).start())
                                : " ");
            }
            rest.append(title, words.get(i).start(), words.get(i).end());
            before = i;
        }
        String name = rest.isEmpty() ? title : rest.toString();
        return BRACKETS.matcher(name).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    private static boolean isShopWord(String word) {
        return TitleVocabulary.isProduct(word) || TitleVocabulary.isGender(word);
    }

    private void takeUnlessNothingIsLeft(boolean[] marked) {
        if (IntStream.range(0, gone.length).anyMatch(i -> !gone[i] && !marked[i])) {
            IntStream.range(0, gone.length).forEach(i -> gone[i] |= marked[i]);
        }
    }

    private List<Integer> left() {
        return IntStream.range(0, gone.length).filter(i -> !gone[i]).boxed().toList();
    }

    private String word(int i) {
        return folded.get(i);
    }
}

package io.toebox.catalog.core.feed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.toebox.catalog.core.identity.TitleVocabulary;
import io.toebox.catalog.core.identity.Words;
import io.toebox.catalog.core.shoe.LastGender;

/** Reads whose last a shoe is built on from words. */
final class GenderWords {

    /** Read only where a cell holds nothing else. */
    private static final Set<String> MEN_LETTERS = Set.of("m", "h");

    private static final Set<String> WOMEN_LETTERS = Set.of("w", "f");

    private GenderWords() {}

    /** What these words say together; empty when they say nothing. Men and women is unisex. */
    static Optional<LastGender> find(Collection<String> words) {
        boolean men = words.stream().anyMatch(TitleVocabulary.MEN::contains);
        boolean women = words.stream().anyMatch(TitleVocabulary.WOMEN::contains);
        if (men && women || words.stream().anyMatch(TitleVocabulary.UNISEX::contains)) {
            return Optional.of(LastGender.UNISEX);
        }
        if (men) {
            return Optional.of(LastGender.MEN);
        }
        return women ? Optional.of(LastGender.WOMEN) : Optional.empty();
    }

    /** What a gender cell says, also as a single letter. */
    static Optional<LastGender> findInCell(String text) {
        List<String> words = Words.listOf(text);
        if (words.size() == 1 && MEN_LETTERS.contains(words.getFirst())) {
            return Optional.of(LastGender.MEN);
        }
        if (words.size() == 1 && WOMEN_LETTERS.contains(words.getFirst())) {
            return Optional.of(LastGender.WOMEN);
        }
        return find(words);
    }

    static boolean nameChildren(Collection<String> words) {
        return words.stream().anyMatch(TitleVocabulary.CHILDREN::contains);
    }
}

package io.toebox.catalog.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Brings the words of a name into the form that all its spellings share. */
final class NameForm {

    private static final Pattern VERSION_BEHIND = Pattern.compile("[mwu]?([0-9]{2,4})v([0-9]{1,2})");
    private static final Pattern VERSION = Pattern.compile("v([0-9]+(?:[.][0-9]+)?)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.][0-9]+)?");
    private static final Map<String, String> ROMAN =
            Map.of("ii", "2", "iii", "3", "iv", "4", "vi", "6", "vii", "7", "viii", "8", "ix", "9");

    private final BrandGrammar grammar;
    private List<String> words;
    private final TreeSet<String> editions = new TreeSet<>();

    private NameForm(BrandGrammar grammar, List<String> words) {
        this.grammar = grammar;
        this.words = new ArrayList<>(words);
    }

    /**
     * The name that these words are.
     *
     * @param words folded, not empty
     */
    static ModelName of(BrandGrammar grammar, List<String> words) {
        var form = new NameForm(grammar, words);
        form.respell();
        form.takeEditions();
        form.drop(grammar.describing());
        form.versions();
        form.drop(grammar.lines());
        form.keepTheRest(form.words.stream()
                .filter(word -> !word.equals(TitleVocabulary.ROAD))
                .toList());
        form.settleEditions();
        return new ModelName(grammar.key(), form.words, form.editions);
    }

    private void respell() {
        var respelled = new ArrayList<String>();
        for (int i = 0; i < words.size(); ) {
            var found = grammar.sameAs().longestAt(words, i);
            if (found.isPresent()) {
                respelled.addAll(Words.listOf(found.get().means()));
                i += found.get().count();
            } else {
                respelled.add(words.get(i++));
            }
        }
        words = respelled;
    }

    private void takeEditions() {
        var rest = new ArrayList<String>();
        var found = new ArrayList<String>();
        for (int i = 0; i < words.size(); ) {
            var edition = grammar.editions().longestAt(words, i);
            if (edition.isPresent()) {
                found.add(edition.get().means());
                i += edition.get().count();
            } else {
                rest.add(words.get(i++));
            }
        }
        if (namesSomething(rest)) {
            words = rest;
            editions.addAll(found);
        }
    }

    private void drop(Phrases phrases) {
        var rest = new ArrayList<String>();
        for (int i = 0; i < words.size(); ) {
            var found = phrases.longestAt(words, i);
            if (found.isEmpty()) {
                rest.add(words.get(i));
            }
            i += found.map(Phrases.Found::count).orElse(1);
        }
        keepTheRest(rest);
    }

    private void keepTheRest(List<String> rest) {
        if (!rest.isEmpty()) {
            words = new ArrayList<>(rest);
        }
    }

    /** A name of nothing but a small number, such as {@code 5}, would be that of many. */
    private static boolean namesSomething(List<String> words) {
        return words.stream()
                .anyMatch(word -> word.length() > 2 || !NUMBER.matcher(word).matches());
    }

    /** {@code 1080v13}, {@code 1080 v 13} and {@code 1080 13} are one, {@code 3.0} is 3, and a {@code v1} stays, for {@link ModelName}. */
    private void versions() {
        var split = new ArrayList<String>();
        for (String word : words) {
            var behind = VERSION_BEHIND.matcher(word);
            if (behind.matches()) {
                split.add(behind.group(1));
                split.add("v" + behind.group(2));
            } else if (!split.isEmpty()
                    && split.getLast().equals("v")
                    && NUMBER.matcher(word).matches()) {
                split.set(split.size() - 1, "v" + word);
            } else {
                split.add(word);
            }
        }
        var plain = new ArrayList<String>();
        for (String word : split) {
            var version = VERSION.matcher(word);
            if (word.equals(ModelName.FIRST_VERSION) || !version.matches()) {
                plain.add(plain.isEmpty() ? word : ROMAN.getOrDefault(word, withoutZero(word)));
            } else {
                plain.add(withoutZero(version.group(1)));
            }
        }
        keepTheRest(plain);
    }

    /** But a 1.0 is told from the plain shoe by it. */
    private static String withoutZero(String word) {
        boolean zero = NUMBER.matcher(word).matches() && word.endsWith(".0") && !word.equals("1.0");
        return zero ? word.substring(0, word.length() - 2) : word;
    }

    private void settleEditions() {
        if (grammar.isTrailLine(words.getFirst())) {
            editions.remove("trail");
        }
        if (editions.contains("gtx")) {
            editions.remove("waterproof");
        }
    }
}

package io.toebox.edge.language;

import java.text.NumberFormat;

import org.jspecify.annotations.Nullable;

/** Something to say, of which the language is not decided yet. */
@FunctionalInterface
public interface Sentence {

    /** More than any bound has. */
    int MOST_DECIMALS = 10;

    /** The sentence in that language. */
    String in(Language language);

    /** What is the same in every language, such as a name. */
    static Sentence same(String text) {
        return language -> text;
    }

    /** A number the way the language writes it, ungrouped, so that a reader can send it back. */
    static Sentence number(Number number) {
        return language -> {
            var format = NumberFormat.getInstance(language.locale());
            format.setGroupingUsed(false);
            format.setMaximumFractionDigits(MOST_DECIMALS);
            return format.format(number);
        };
    }

    /** The same with its unit; null where it has none. */
    static Sentence number(Number number, @Nullable String unit) {
        return unit == null ? number(number) : number(number).then(same(unit));
    }

    /** Both, one after the other. */
    default Sentence then(Sentence next) {
        return language -> in(language) + " " + next.in(language);
    }
}

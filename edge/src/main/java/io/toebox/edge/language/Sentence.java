package io.toebox.edge.language;

/** Something to say, of which the language is not decided yet. */
@FunctionalInterface
public interface Sentence {

    /** The sentence in that language. */
    String in(Language language);

    /** What is the same in every language, such as a name. */
    static Sentence same(String text) {
        return language -> text;
    }

    /** Both, one after the other. */
    default Sentence then(Sentence next) {
        return language -> in(language) + " " + next.in(language);
    }
}

package io.toebox.lacing.core.path;

/** Which face of the upper a lace lies on: outside where it is seen, inside between the upper and the tongue. */
public enum Face {
    OUTSIDE('o', "outside"),
    INSIDE('i', "inside");

    private final char letter;
    private final String word;

    Face(char letter, String word) {
        this.letter = letter;
        this.word = word;
    }

    /** {@code o} or {@code i}, as in the text notation. */
    public char letter() {
        return letter;
    }

    /** {@code outside} or {@code inside}. */
    public String word() {
        return word;
    }
}

package io.toebox.lacing.core.eyelet;

/** Column of eyelets as drawn: the wearer's own left and right, looking down at the shoe with the toe ahead. */
public enum Side {
    LEFT('L', "left"),
    RIGHT('R', "right");

    private final char letter;
    private final String word;

    Side(char letter, String word) {
        this.letter = letter;
        this.word = word;
    }

    /** {@code L} or {@code R}, as in the text notation. */
    public char letter() {
        return letter;
    }

    /** {@code left} or {@code right}. */
    public String word() {
        return word;
    }

    public Side opposite() {
        return this == LEFT ? RIGHT : LEFT;
    }
}

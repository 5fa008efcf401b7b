package io.toebox.lacing.core.path;

/** How a lace goes through an eyelet. */
public enum Direction {
    /** From outside to inside. */
    IN('v', "in", Face.OUTSIDE, Face.INSIDE),
    /** From inside to outside. */
    OUT('^', "out", Face.INSIDE, Face.OUTSIDE);

    private final char mark;
    private final String word;
    private final Face arrivesOn;
    private final Face leavesOn;

    Direction(char mark, String word, Face arrivesOn, Face leavesOn) {
        this.mark = mark;
        this.word = word;
        this.arrivesOn = arrivesOn;
        this.leavesOn = leavesOn;
    }

    /** {@code v} or {@code ^}, as in the text notation. */
    public char mark() {
        return mark;
    }

    /** {@code in} or {@code out}. */
    public String word() {
        return word;
    }

    Face arrivesOn() {
        return arrivesOn;
    }

    Face leavesOn() {
        return leavesOn;
    }

    public Direction opposite() {
        return this == IN ? OUT : IN;
    }
}

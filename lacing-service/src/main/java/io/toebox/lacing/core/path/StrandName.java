package io.toebox.lacing.core.path;

import io.toebox.lacing.core.eyelet.Side;

/** The two halves of a lace: strand a leaves the bar on the left, strand b on the right. */
public enum StrandName {
    A('a', Side.LEFT),
    B('b', Side.RIGHT);

    private final char letter;
    private final Side startSide;

    StrandName(char letter, Side startSide) {
        this.letter = letter;
        this.startSide = startSide;
    }

    /** {@code a} or {@code b}, as in the text notation. */
    public char letter() {
        return letter;
    }

    /** The end of the bar this strand starts from. */
    public Side startSide() {
        return startSide;
    }
}

package io.toebox.fit.core.scoring;

/** Which foot decides in a zone: the one with less room. */
public enum Governing {
    LEFT,
    RIGHT,
    /** Both feet have the same room. */
    BOTH
}

package io.toebox.fit.core.foot;

/** Which toe is the longest. Never inferred: its shares differ several-fold between populations. */
public enum ToeShape {
    /** The big toe, the others descending. */
    EGYPTIAN,
    /** The second toe. */
    GREEK,
    /** The first three about equally long. */
    SQUARE,
    /** Nobody said. */
    UNKNOWN
}

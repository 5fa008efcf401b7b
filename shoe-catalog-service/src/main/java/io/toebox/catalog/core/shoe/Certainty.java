package io.toebox.catalog.core.shoe;

/** How far a number with a source can be trusted, from most to least. */
public enum Certainty {
    /** Read in the named source. */
    SEEN,
    /** Computed here from numbers read in the named source. */
    COMPUTED,
    /** General knowledge of the trade, read in no source: a stated default, to be used with its uncertainty. */
    RECALLED;

    /** The less certain of the two: what follows from both is no surer than that. */
    public Certainty weakerOf(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

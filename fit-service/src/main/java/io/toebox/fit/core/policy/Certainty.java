package io.toebox.fit.core.policy;

/** How far a number of the policy can be trusted. */
public enum Certainty {
    /** Read in the named source. */
    PUBLISHED,
    /** Computed by us from data or numbers read in the named source. */
    COMPUTED,
    /** Our own choice where no source was found; a candidate for measurement. */
    ASSUMED
}

package io.toebox.lacing.core.evidence;

/** How well a figure or a rule is backed. */
public enum Certainty {
    /** Stated by the named source. */
    SOURCED,
    /** Computed from sourced values; the computation is repeated in a test. */
    DERIVED,
    /** Our own judgement, without a source to point at. */
    JUDGEMENT
}

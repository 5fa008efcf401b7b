package io.toebox.fit.core.shoe;

/** What can be measured inside a shoe. */
public enum InsideDimension {
    /** Heel to toe along the insole. */
    INTERNAL_LENGTH,
    /** Across the widest part of the forefoot. */
    BALL_WIDTH,
    /** Across the big toe. */
    TOE_BOX_WIDTH
}

package io.toebox.fit.core.scoring;

/** What comes of asking whether a shoe fits. Not knowing is an answer. */
public enum Outcome {
    RECOMMENDED,
    /** Snug across the forefoot: try it with a lacing that leaves the forefoot free. */
    RECOMMENDED_WITH_LACING,
    NO_SIZE_FITS,
    INSUFFICIENT_SHOE_DATA,
    NOT_APPLICABLE
}

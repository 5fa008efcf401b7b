package io.toebox.fit.core.scoring;

/** What comes of asking whether a shoe fits. Not knowing is an answer. */
public enum Outcome {
    RECOMMENDED,
    /** Snug across the forefoot: try it with a lacing that leaves the forefoot free. */
    RECOMMENDED_WITH_LACING,
    /** Two sizes suit about equally well: try both. */
    BETWEEN_SIZES,
    /** Nothing is tight or loose, but all zones together are too unlikely to be comfortable to be worth a try. */
    UNLIKELY,
    /** The size these feet need exists on the scale, but this shoe is not sold in it. */
    SIZE_NOT_STOCKED,
    NO_SIZE_FITS,
    /** How long the feet are is known so little that the best size would likelier be wrong than right. */
    INSUFFICIENT_FOOT_DATA,
    INSUFFICIENT_SHOE_DATA,
    NOT_APPLICABLE;

    /** Whether the shoe can be tried on with good hope. */
    public boolean isRecommended() {
        return switch (this) {
            case RECOMMENDED, RECOMMENDED_WITH_LACING, BETWEEN_SIZES -> true;
            case UNLIKELY,
                    SIZE_NOT_STOCKED,
                    NO_SIZE_FITS,
                    INSUFFICIENT_FOOT_DATA,
                    INSUFFICIENT_SHOE_DATA,
                    NOT_APPLICABLE -> false;
        };
    }
}

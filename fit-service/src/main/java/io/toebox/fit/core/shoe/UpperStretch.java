package io.toebox.fit.core.shoe;

import io.toebox.fit.core.policy.Policy;

/** How far the upper over the forefoot gives. */
public enum UpperStretch {
    /** Overlays, coated or stitched-on material. */
    LOW(Policy.UPPER_GIVE_LOW),
    /** Ordinary engineered mesh. */
    MEDIUM(Policy.UPPER_GIVE_MEDIUM),
    /** Knit without overlays. */
    HIGH(Policy.UPPER_GIVE_HIGH),
    /** Nobody noted it: what is usual, less surely. */
    UNKNOWN(Policy.UPPER_GIVE_MEDIUM);

    private final Policy give;

    UpperStretch(Policy give) {
        this.give = give;
    }

    /** Share of a squeeze that the upper takes up by stretching, 0 to 1. */
    public double give() {
        return give.value();
    }

    /** Standard deviation of that share. */
    public double giveSd() {
        return (this == UNKNOWN ? Policy.UPPER_GIVE_UNKNOWN_SD : Policy.UPPER_GIVE_SD).value();
    }
}

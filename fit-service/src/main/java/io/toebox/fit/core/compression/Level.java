package io.toebox.fit.core.compression;

import io.toebox.fit.core.clearance.Verdict;

/** How much of a squeeze it is. */
public enum Level {
    /** The place is comfortable or has room. */
    NONE,
    /** The place is snug. */
    SLIGHT,
    /** The place is tight. */
    MARKED;

    /** The level that says the same as the verdict on the zone, so that the two never contradict each other. */
    static Level of(Verdict verdict) {
        return switch (verdict) {
            case TIGHT -> MARKED;
            case SNUG -> SLIGHT;
            case COMFORTABLE, ROOMY, LOOSE -> NONE;
        };
    }
}

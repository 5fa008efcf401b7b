package io.toebox.fit.core.compression;

/** Where the forefoot can be squeezed. */
public enum Place {
    /** Across the five metatarsal heads, at the ball. */
    METATARSAL_HEADS,
    /** At the big toe, from the inner side. */
    BIG_TOE,
    /** At the little toe, from the outer side. */
    LITTLE_TOE
}

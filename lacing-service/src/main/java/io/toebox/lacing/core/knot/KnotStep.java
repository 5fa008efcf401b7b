package io.toebox.lacing.core.knot;

import java.util.Locale;

/** One thing the hands do for a knot, or what is to be seen when it is done. */
public enum KnotStep {
    /** Left over right and through: the starting knot. The end from the left is on the right from here on. */
    START_LEFT_OVER_RIGHT,
    /** Each end doubled back into a loop. */
    TWO_LOOPS,
    /** The right loop over the left one and through: the other way round than the start. */
    RIGHT_OVER_LEFT,
    /** The left loop over the right one and through: the same way as the start. */
    LEFT_OVER_RIGHT_AGAIN,
    /** As {@link #RIGHT_OVER_LEFT}, and a second time around before it is pulled tight. */
    TWICE_AROUND,
    /** The loops crossed, the right one in front. */
    LOOPS_CROSSED,
    /** Both loops through the hole between them, from opposite sides. */
    BOTH_THROUGH_THE_MIDDLE,
    /** Pulled tight it lies across the shoe. */
    LIES_ACROSS,
    /** Pulled tight it stands along the shoe. */
    STANDS_ALONG;

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

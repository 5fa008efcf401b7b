package io.toebox.lacing.core.pattern;

import java.util.List;
import java.util.Locale;

import io.toebox.lacing.core.path.Laces;

/** What comes of threading a lacing through a given shoe. */
public sealed interface Threading {

    /**
     * It can be laced.
     *
     * @param laces the way to do it
     */
    record Laced(Laces laces) implements Threading {}

    /**
     * It cannot.
     *
     * @param cause which condition fails
     * @param reason the same as a sentence for the runner, in English
     * @param possibleRows ascending, the rows the shoe offers for what was asked at another row; empty when it offers none
     *     or the cause is another
     */
    record Refused(Cause cause, String reason, List<Integer> possibleRows) implements Threading {

        public Refused {
            possibleRows = List.copyOf(possibleRows);
        }

        /** For a cause that another row would not mend. */
        Refused(Cause cause, String reason) {
            this(cause, reason, List.of());
        }
    }

    /** Why a shoe cannot take a lacing, or parts of one cannot be laced together. */
    enum Cause {
        NEEDS_EXTRA_HEEL_LOCK_EYELET,
        NEEDS_STAGGERED_EYELETS,
        TOO_FEW_ROWS,
        NEEDS_EVEN_ROWS,
        ROW_NOT_LACED,
        WINDOW_OUTSIDE_THE_ROWS,
        SPLIT_OUTSIDE_THE_ROWS,
        /** Two parts decide the same thing. */
        PARTS_EXCLUDE_EACH_OTHER,
        /** Two parts decide about the same band or row. */
        PARTS_OVERLAP,
        /** The basic lacing leaves no band to change. */
        PATTERN_FIXES_EVERY_BAND,
        /** The straight pieces cannot lie on the asked face, because passes alternate along a side. */
        PIECES_FOLLOW_FROM_THE_REST;

        /** Lower-kebab-case name used on the wire. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

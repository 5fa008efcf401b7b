package io.toebox.lacing.core.path;

import java.util.Locale;

/** The rules every lace path obeys. */
public enum PathRule {
    /** A path names only eyelets a shoe can have. */
    STAYS_ON_THE_SHOE,
    /** The strands leave the bar at two eyelets: a on the left and b on the right, or both on one side. */
    STARTS_AT_THE_BAR,
    /** A piece along one side stays on one face: the edge of the facing is in the way. */
    ALTERNATES_ALONG_A_SIDE,
    /** No eyelet is passed twice unless that is declared, and twice in succession only when another lace holds the loop. */
    PASSES_AN_EYELET_ONCE,
    /** A row is laced on both sides or declared unused. */
    USES_EVERY_DECLARED_ROW,
    /** A hook lies under an outside straight piece that exists, or goes through a loop that is there. */
    HOOKS_UNDER_A_STRAIGHT_PIECE,
    /** Both strands twist at one place, each on the way from one row to the next. */
    TWISTS_AROUND_EACH_OTHER,
    /** Strands are tied to each other where both come out of one row and then cross. */
    KNOTS_WHERE_THE_STRANDS_MEET,
    /** Both strands end where they meet as declared: in one row on opposite sides, outside, or elsewhere; unless not tied. */
    ENDS_SIDE_BY_SIDE,
    /** Every eyelet pulls towards the other column, unless its row is declared as relief; the knot pulls at the end row. */
    PULLS_AT_EVERY_EYELET,
    /** Two laces of one shoe count the same rows and share no eyelet. */
    SHARES_NO_EYELET;

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

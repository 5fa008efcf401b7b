package io.toebox.lacing.core.path;

import java.util.Locale;

/** The rules every lace path obeys. */
public enum PathRule {
    /** A path names only eyelets a shoe can have. */
    STAYS_ON_THE_SHOE,
    /** Strand a leaves the bar on the left, strand b on the right, in the direction the bar's layer forces. */
    STARTS_AT_THE_BAR,
    /** A piece along one side stays on one face: the edge of the facing is in the way. */
    ALTERNATES_ALONG_A_SIDE,
    /** No eyelet is passed twice unless that is declared, and never twice in succession. */
    PASSES_AN_EYELET_ONCE,
    /** A row is laced on both sides or declared unused. */
    USES_EVERY_DECLARED_ROW,
    /** A hook lies under an outside straight piece that exists. */
    HOOKS_UNDER_A_STRAIGHT_PIECE,
    /** Strands are tied to each other where both come out of one row and then cross. */
    KNOTS_WHERE_THE_STRANDS_MEET,
    /** Both strands end in one row, on opposite sides, outside, unless the ends are not tied. */
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

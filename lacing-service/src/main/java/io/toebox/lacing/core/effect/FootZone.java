package io.toebox.lacing.core.effect;

/**
 * Part of the foot under the laces. Which rows lie over it is an assumption: first third of the ordinary rows over the ball
 * (metatarsals), second over the instep (cuneiforms, navicular), last, with the extra eyelet, at the ankle (navicular,
 * talus). No lace lies over the toe box; the first row draws the upper over it.
 */
public enum FootZone {
    TOE_BOX("toe-box"),
    BALL("ball"),
    INSTEP("instep"),
    HEEL_AND_ANKLE("heel-and-ankle");

    private final String slug;

    FootZone(String slug) {
        this.slug = slug;
    }

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return slug;
    }

    /** First row of the zone, from 1, in a shoe with the given ordinary rows, 4 or more. */
    int firstRow(int ordinaryRows) {
        return switch (this) {
            case TOE_BOX, BALL -> 1;
            case INSTEP -> BALL.lastRow(ordinaryRows, ordinaryRows) + 1;
            case HEEL_AND_ANKLE -> INSTEP.lastRow(ordinaryRows, ordinaryRows) + 1;
        };
    }

    /** Last row of the zone, where {@code allRows} counts the extra one. */
    int lastRow(int ordinaryRows, int allRows) {
        return switch (this) {
            case TOE_BOX -> 1;
            case BALL -> Math.toIntExact(Math.round(ordinaryRows / 3.0));
            case INSTEP -> 2 * ordinaryRows / 3;
            case HEEL_AND_ANKLE -> allRows;
        };
    }
}

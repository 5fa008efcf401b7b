package io.toebox.lacing.core.effect;

import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.evidence.Figure;
import io.toebox.lacing.core.evidence.FigureRange;

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

    private static final FigureRange BALL_CURVE =
            new FigureRange(new Figure(1, "times the ball", "by definition", Certainty.DERIVED), 1, 1);

    private final String slug;

    FootZone(String slug) {
        this.slug = slug;
    }

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return slug;
    }

    /**
     * How much sharper the foot is curved across here than over the ball: a lace presses by its tension over the radius it bends
     * around, so that many times harder. No lace lies over the toe box.
     */
    public FigureRange curve() {
        return switch (this) {
            case TOE_BOX, BALL -> BALL_CURVE;
            case INSTEP -> EffectFigures.INSTEP_CURVE;
            case HEEL_AND_ANKLE -> EffectFigures.ANKLE_CURVE;
        };
    }

    /** The part of the foot a row lies over; the toe box has none. */
    public static FootZone under(int row, int ordinaryRows) {
        if (row <= BALL.lastRow(ordinaryRows, ordinaryRows)) {
            return BALL;
        }
        return row <= INSTEP.lastRow(ordinaryRows, ordinaryRows) ? INSTEP : HEEL_AND_ANKLE;
    }

    /** First row of the zone, from 1, in a shoe with the given ordinary rows, 3 or more. */
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

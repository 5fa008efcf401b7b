package io.toebox.lacing.core.drawing;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;

/** Where things are in the picture, in drawing units. */
final class ShoeLayout {

    static final double WIDTH = 440;
    static final double CENTRE = WIDTH / 2;
    /** From the centre to the edge of the facing. */
    static final double THROAT_HALF_WIDTH = 46;
    /** From the centre to the eyelets. */
    static final double EYELET_OFFSET = 80;
    /** From the centre to the outer border of the facing. */
    static final double FACING_HALF_WIDTH = 114;

    static final double FIRST_ROW_Y = 158;
    static final double KNOT_BELOW_LAST_ROW = 46;

    private static final double ROW_PITCH = 54;
    // The extra eyelet is set back and a little outwards, as on the shoe, which also opens the loop of a heel lock.
    private static final double EXTRA_PITCH = 64;
    private static final double EXTRA_OUTWARDS = 6;

    private final EyeletRows eyelets;

    ShoeLayout(EyeletRows eyelets) {
        this.eyelets = eyelets;
    }

    int rows() {
        return eyelets.total();
    }

    String eyeletsInWords() {
        return eyelets.rows() + " rows of eyelets" + (eyelets.extraHeelLockEyelet() ? " and the extra one" : "");
    }

    double lastRowY() {
        return rowY(rows());
    }

    double rowY(int row) {
        double ordinary = FIRST_ROW_Y + (Math.min(row, eyelets.rows()) - 1) * ROW_PITCH;
        return row > eyelets.rows() ? ordinary + EXTRA_PITCH : ordinary;
    }

    Point at(Eyelet eyelet) {
        double offset = EYELET_OFFSET + (eyelet.row() > eyelets.rows() ? EXTRA_OUTWARDS : 0);
        return new Point(CENTRE + outwards(eyelet.side()) * offset, rowY(eyelet.row()));
    }

    /** For a hook, the middle of the straight piece it goes under. */
    Point at(Move move) {
        return switch (move) {
            case Pass pass -> at(pass.eyelet());
            case Hook hook -> at(hook.fromEyelet()).towards(at(hook.toEyelet()), 0.5);
        };
    }

    /** The middle of the throat just behind the last row used. */
    Point knot(Move end) {
        int row =
                switch (end) {
                    case Pass pass -> pass.row();
                    case Hook hook -> hook.toRow();
                };
        return new Point(CENTRE, rowY(row) + KNOT_BELOW_LAST_ROW);
    }

    /** The edge of the facing beside the throat. */
    static double edgeX(Side side) {
        return CENTRE + outwards(side) * THROAT_HALF_WIDTH;
    }

    /** -1 on the left, 1 on the right. */
    static double outwards(Side side) {
        return side == Side.LEFT ? -1 : 1;
    }
}

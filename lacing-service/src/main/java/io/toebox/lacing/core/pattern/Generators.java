package io.toebox.lacing.core.pattern;

import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.pattern.Threading.Cause;
import io.toebox.lacing.core.pattern.Threading.Laced;
import io.toebox.lacing.core.pattern.Threading.Refused;

/** The generators of the symmetric lacings, a few lines each. */
final class Generators {

    /** Relief of the forefoot ends at this row (clinic descriptions: no crossing below the third row). */
    private static final int WIDE_FOREFOOT_LAST_STRAIGHT_ROW = 3;

    /** The sources leave "the first rows" open; one row is the smallest step. */
    private static final int SKIP_START_EMPTY_ROWS = 1;

    private Generators() {}

    static Threading crissCross(Fitting fitting) {
        return new Laced(SymmetricLace.crossing(fitting.eyelets()).toPath());
    }

    static Threading overUnder(Fitting fitting) {
        return new Laced(SymmetricLace.crossing(fitting.eyelets())
                .withAlternatingPasses()
                .toPath());
    }

    static Threading gap(Fitting fitting) {
        int rows = fitting.eyelets().rows();
        int window = fitting.windowRow().orElse(rows / 2);
        if (window < 1 || window > rows - 2) {
            return new Refused(
                    Cause.WINDOW_OUTSIDE_THE_ROWS,
                    "With %d rows a window can lie behind rows 1 to %d, so that a crossing remains behind it."
                            .formatted(rows, rows - 2));
        }
        return new Laced(SymmetricLace.crossing(fitting.eyelets())
                .withStraightRun(window, window + 1, fitting.windowPieces())
                .toPath());
    }

    static Threading wideForefoot(Fitting fitting) {
        return new Laced(SymmetricLace.crossing(fitting.eyelets())
                .withStraightRun(1, WIDE_FOREFOOT_LAST_STRAIGHT_ROW, Face.OUTSIDE)
                .toPath());
    }

    static Threading skipStart(Fitting fitting) {
        var eyelets = fitting.eyelets();
        return new Laced(SymmetricLace.crossing(eyelets, SKIP_START_EMPTY_ROWS + 1, eyelets.rows())
                .toPath());
    }

    static Threading dropTopRow(Fitting fitting) {
        var eyelets = fitting.eyelets();
        return new Laced(SymmetricLace.crossing(eyelets, 1, eyelets.rows() - 1).toPath());
    }

    static Threading highArch(Fitting fitting) {
        var eyelets = fitting.eyelets();
        return new Laced(SymmetricLace.crossing(eyelets)
                .withStraightRun(2, eyelets.rows() - 1, Face.INSIDE)
                .toPath());
    }

    static Threading bowTie(Fitting fitting) {
        var eyelets = fitting.eyelets();
        var lace = SymmetricLace.crossing(eyelets);
        for (int row = 1 + eyelets.rows() % 2; row < eyelets.rows(); row += 2) {
            lace = lace.withStraightRun(row, row + 1, Face.INSIDE);
        }
        return new Laced(lace.toPath());
    }

    static Threading heelLock(Fitting fitting) {
        var eyelets = fitting.eyelets();
        if (!eyelets.extraHeelLockEyelet()) {
            return new Refused(
                    Cause.NEEDS_EXTRA_HEEL_LOCK_EYELET,
                    "Heel lock lacing needs the extra eyelet behind the last row on each side.");
        }
        return new Laced(SymmetricLace.crossing(eyelets, 1, eyelets.total())
                .withStraightRun(eyelets.rows(), eyelets.total(), Face.OUTSIDE)
                .toPathWithHeelLock());
    }
}

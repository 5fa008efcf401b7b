package io.toebox.lacing.core.pattern;

import java.util.ArrayList;
import java.util.List;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Bar;
import io.toebox.lacing.core.path.Direction;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;

/** Straight bar lacing: strand a lays the bars of the even rows, strand b those of the odd rows, both climb inside. */
final class StraightBar {

    private StraightBar() {}

    static Threading thread(Fitting fitting) {
        var eyelets = fitting.eyelets();
        if (eyelets.rows() % 2 != 0) {
            return new Threading.Refused(
                    Threading.Cause.NEEDS_EVEN_ROWS,
                    "Straight bar lacing needs an even number of rows: with %d rows the two ends finish at different heights."
                            .formatted(eyelets.rows()));
        }
        return new Threading.Laced(path(eyelets));
    }

    private static LacePath path(EyeletRows eyelets) {
        int last = eyelets.rows();
        var unused = eyelets.extraHeelLockEyelet() ? List.of(last + 1) : List.<Integer>of();
        return new LacePath(
                new Bar(1, Face.OUTSIDE),
                strand(StrandName.A, 2, last),
                strand(StrandName.B, 3, last),
                unused,
                List.of());
    }

    private static Strand strand(StrandName name, int firstBarRow, int lastRow) {
        var moves = new ArrayList<Move>();
        var side = name.startSide();
        moves.add(pass(side, 1, Direction.IN));
        for (int row = firstBarRow; row < lastRow; row += 2) {
            moves.add(pass(side, row, Direction.OUT));
            side = side.opposite();
            moves.add(pass(side, row, Direction.IN));
        }
        moves.add(pass(side, lastRow, Direction.OUT));
        return new Strand(name, moves);
    }

    private static Pass pass(Side side, int row, Direction direction) {
        return new Pass(new Eyelet(side, row), direction);
    }
}

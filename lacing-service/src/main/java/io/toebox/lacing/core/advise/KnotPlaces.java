package io.toebox.lacing.core.advise;

import java.util.List;
import java.util.stream.Stream;

import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Twist;

/** Where knots lie: behind the row they are tied at, towards the ankle. */
final class KnotPlaces {

    private KnotPlaces() {}

    /** Whether a knot lies on the spot behind a row. */
    static boolean meet(Laces laces, int soreRow, List<Integer> presentRows) {
        int covering = covering(soreRow, presentRows);
        return laces.paths().stream().flatMap(KnotPlaces::rows).anyMatch(row -> row == covering);
    }

    /** The last row that is there before a spot. */
    static int covering(int soreRow, List<Integer> presentRows) {
        return presentRows.stream()
                .filter(row -> row <= soreRow)
                .reduce((one, later) -> later)
                .orElse(soreRow);
    }

    private static Stream<Integer> rows(LacePath path) {
        var fixed = path.declared().knotRows().stream();
        if (!path.declared().tie().joinsTheEnds()) {
            return fixed;
        }
        int end =
                switch (path.a().end()) {
                    case Pass pass -> pass.row();
                    case Hook hook -> hook.fromRow();
                    case Twist twist -> twist.fromRow();
                };
        return Stream.concat(fixed, Stream.of(end));
    }
}

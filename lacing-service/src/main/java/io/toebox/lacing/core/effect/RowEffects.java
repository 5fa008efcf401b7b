package io.toebox.lacing.core.effect;

import java.util.ArrayList;
import java.util.List;

import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;

/**
 * What laces do to every row of a shoe in one state: everything a comparison needs, worked out once.
 *
 * @param rows every row from the toe to the ankle, unused ones included
 */
public record RowEffects(List<RowEffect> rows) {

    /**
     * One row.
     *
     * @param row the row, 1 at the toe
     * @param pull mean of {@link RowPull} on both sides, without the knot
     * @param knot what the knots at the ends add
     * @param load {@link DorsalLoad} around the row
     */
    public record RowEffect(int row, double pull, double knot, double load) {

        /** How hard the row is drawn together, the knot included. */
        public double hold() {
            return pull + knot;
        }
    }

    public RowEffects {
        rows = List.copyOf(rows);
    }

    /** Of laces snugged and tied evenly with tension 1, which no friction changes. */
    public static RowEffects of(Laces laces, RowGeometry geometry) {
        return of(LaceState.snuggedEvenly(laces, geometry, 0));
    }

    /** Of laces as they are. */
    public static RowEffects of(LaceState state) {
        var pulls = RowPull.of(state);
        var knots = RowPull.knots(state);
        var loads = DorsalLoad.of(state).rows();
        var rows = new ArrayList<RowEffect>();
        for (int i = 0; i < pulls.size(); i++) {
            var pull = pulls.get(i);
            rows.add(new RowEffect(
                    pull.row(),
                    (pull.left() + pull.right()) / 2,
                    knots.get(i),
                    loads.get(i).load()));
        }
        return new RowEffects(rows);
    }

    /** As {@link EqualClosure#tension}: the tension these laces need to hold as hard as others at tension 1. */
    public double tensionToHoldLike(RowEffects reference, int ordinaryRows) {
        return reference.holding(ordinaryRows) / holding(ordinaryRows);
    }

    /** How hard the rows that hold the foot are drawn together, those at the ankle, with the knot. */
    double holding(int ordinaryRows) {
        return hold(FootZone.HEEL_AND_ANKLE.firstRow(ordinaryRows), rows.size());
    }

    double hold(int fromRow, int toRow) {
        return rows.subList(fromRow - 1, toRow).stream()
                .mapToDouble(RowEffect::hold)
                .sum();
    }

    double load(int fromRow, int toRow) {
        return rows.subList(fromRow - 1, toRow).stream()
                .mapToDouble(RowEffect::load)
                .sum();
    }
}

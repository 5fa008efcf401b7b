package io.toebox.lacing.core.effect;

import java.util.ArrayList;
import java.util.List;

import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;

/**
 * What laces do to every row of a shoe at lace tension 1, without friction and knot: everything a comparison needs, worked
 * out once.
 *
 * @param rows every row from the toe to the ankle, unused ones included
 * @param totalPull sum of the pull of all rows on one side
 */
public record RowEffects(List<RowEffect> rows, double totalPull) {

    /**
     * One row.
     *
     * @param row the row, 1 at the toe
     * @param pull mean of {@link RowPull} on both sides
     * @param load {@link DorsalLoad} around the row
     */
    public record RowEffect(int row, double pull, double load) {}

    public RowEffects {
        rows = List.copyOf(rows);
    }

    /** Works them out. */
    public static RowEffects of(Laces laces, RowGeometry geometry) {
        var pulls = RowPull.of(laces, geometry, 0);
        var loads = DorsalLoad.of(laces, geometry).rows();
        var rows = new ArrayList<RowEffect>();
        for (int i = 0; i < pulls.size(); i++) {
            var pull = pulls.get(i);
            rows.add(new RowEffect(
                    pull.row(), (pull.left() + pull.right()) / 2, loads.get(i).load()));
        }
        return new RowEffects(rows, RowPull.total(pulls));
    }

    /** As {@link EqualClosure#tension}: the tension these laces need to draw as hard in total as others at tension 1. */
    public double tensionToCloseLike(RowEffects reference) {
        return reference.totalPull / totalPull;
    }

    double pull(int fromRow, int toRow) {
        return rows.subList(fromRow - 1, toRow).stream()
                .mapToDouble(RowEffect::pull)
                .sum();
    }

    double load(int fromRow, int toRow) {
        return rows.subList(fromRow - 1, toRow).stream()
                .mapToDouble(RowEffect::load)
                .sum();
    }
}

package io.toebox.lacing.core.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;

/**
 * How hard the eyelets of one row are drawn towards the middle, as multiples of the lace tension, without friction and
 * without the knot (which adds up to 1 on each side of the last row).
 *
 * @param row the row, 1 at the toe
 * @param left sum of the horizontal parts of all segments at the left eyelet
 * @param right the same at the right eyelet
 */
public record RowPull(int row, double left, double right) {

    /** The pull of every row of the path, unused rows included with 0, from the toe to the ankle. */
    public static List<RowPull> of(LacePath path, RowGeometry geometry) {
        Map<Eyelet, Double> pulls = new HashMap<>();
        for (var segment : path.segments()) {
            if (segment.crossesThroat()) {
                double share = geometry.widthMm() / geometry.lengthMm(segment);
                Stream.of(segment.from(), segment.to()).forEach(end -> add(pulls, end, share));
            }
        }
        return IntStream.rangeClosed(1, path.rows())
                .mapToObj(row -> new RowPull(row, at(pulls, Side.LEFT, row), at(pulls, Side.RIGHT, row)))
                .toList();
    }

    /** A hook pulls half-way along a straight piece, so each of its two eyelets takes half. */
    private static void add(Map<Eyelet, Double> pulls, Move end, double share) {
        switch (end) {
            case Pass pass -> pulls.merge(pass.eyelet(), share, Double::sum);
            case Hook hook -> {
                pulls.merge(hook.fromEyelet(), share / 2, Double::sum);
                pulls.merge(hook.toEyelet(), share / 2, Double::sum);
            }
        }
    }

    private static double at(Map<Eyelet, Double> pulls, Side side, int row) {
        return pulls.getOrDefault(new Eyelet(side, row), 0.0);
    }
}

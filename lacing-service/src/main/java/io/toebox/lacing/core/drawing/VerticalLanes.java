package io.toebox.lacing.core.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Segment;

/**
 * Keeps straight pieces of one side apart. One that only joins neighbouring rows runs from eyelet to eyelet; longer ones
 * would hide the eyelets between, so they bow outwards and inwards in turn.
 */
final class VerticalLanes {

    private static final double LANE_OFFSET = 16;
    private static final double[] LANES = {LANE_OFFSET, -LANE_OFFSET};
    private static final int CURVE_POINTS = 8;
    private static final double CURVE_HEIGHT = 20;

    private final Map<Segment, Double> offsets = new HashMap<>();

    VerticalLanes(Laces laces) {
        var placed = new ArrayList<Segment>();
        laces.segments()
                .filter(s -> s.kind() == Segment.Kind.VERTICAL && lastRow(s) - firstRow(s) > 1)
                .sorted(Comparator.comparingInt(VerticalLanes::firstRow))
                .forEach(segment -> {
                    long taken = placed.stream()
                            .filter(other ->
                                    other.from().side() == segment.from().side())
                            .filter(other -> lastRow(other) > firstRow(segment))
                            .filter(other -> offsets.get(other) == LANES[0])
                            .count();
                    offsets.put(segment, LANES[taken == 0 ? 0 : 1]);
                    placed.add(segment);
                });
    }

    List<Point> line(Segment segment, ShoeLayout layout) {
        var from = layout.arrival(segment.from());
        var to = layout.arrival(segment.to());
        double offset = offsets.getOrDefault(segment, 0.0)
                * ShoeLayout.outwards(segment.from().side());
        if (offset == 0) {
            return List.of(from, to);
        }
        double down = Math.signum(to.y() - from.y());
        var line = new ArrayList<Point>();
        for (int i = 0; i <= CURVE_POINTS; i++) {
            double share = (double) i / CURVE_POINTS;
            line.add(from.plus(offset * eased(share), down * CURVE_HEIGHT * share));
        }
        for (int i = CURVE_POINTS; i >= 0; i--) {
            double share = (double) i / CURVE_POINTS;
            line.add(to.plus(offset * eased(share), -down * CURVE_HEIGHT * share));
        }
        return line;
    }

    /** A quarter of a sine: leaves the eyelet at an angle and joins the lane without a corner. */
    private static double eased(double share) {
        return Math.sin(share * Math.PI / 2);
    }

    private static int firstRow(Segment segment) {
        return Math.min(row(segment.from()), row(segment.to()));
    }

    private static int lastRow(Segment segment) {
        return Math.max(row(segment.from()), row(segment.to()));
    }

    private static int row(Move move) {
        return ((Pass) move).row();
    }
}

package io.toebox.lacing.core.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Segment;

/**
 * Keeps straight pieces of one side apart. One that meets no eyelet on its way runs from eyelet to eyelet; the others would
 * hide the eyelets between, or seem to go through one that is missing, so they bow outwards and inwards in turn.
 */
final class VerticalLanes {

    /** Where a straight piece runs, as seen from the eyelets it passes. */
    private enum Lane {
        OUTWARDS,
        INWARDS
    }

    private static final double LANE_OFFSET = 16;
    private static final int CURVE_POINTS = 8;
    private static final double CURVE_HEIGHT = 20;

    private final ShoeLayout layout;
    private final Map<Segment, Lane> lanes = new HashMap<>();

    VerticalLanes(Laces laces, ShoeLayout layout) {
        this.layout = layout;
        var placed = new ArrayList<Segment>();
        laces.segments()
                .filter(s -> s.kind() == Segment.Kind.VERTICAL && meetsAnEyelet(s))
                .sorted(Comparator.comparingInt(Segment::firstRow))
                .forEach(segment -> {
                    boolean taken = placed.stream()
                            .filter(other ->
                                    other.from().side() == segment.from().side())
                            .filter(other -> other.lastRow() > segment.firstRow())
                            .anyMatch(other -> lanes.get(other) == Lane.OUTWARDS);
                    lanes.put(segment, taken ? Lane.INWARDS : Lane.OUTWARDS);
                    placed.add(segment);
                });
    }

    private boolean meetsAnEyelet(Segment segment) {
        var from = layout.arrival(segment.from());
        var to = layout.arrival(segment.to());
        return IntStream.range(segment.firstRow() + 1, segment.lastRow())
                .mapToObj(row -> layout.at(new Eyelet(segment.from().side(), row)))
                .anyMatch(eyelet -> {
                    double share = (eyelet.y() - from.y()) / (to.y() - from.y());
                    return from.towards(to, share).distanceTo(eyelet) < LANE_OFFSET;
                });
    }

    List<Point> line(Segment segment) {
        var from = layout.arrival(segment.from());
        var to = layout.arrival(segment.to());
        var lane = lanes.get(segment);
        if (lane == null) {
            return List.of(from, to);
        }
        double x = laneX(segment, lane);
        double down = Math.signum(to.y() - from.y());
        var line = new ArrayList<Point>();
        for (int i = 0; i <= CURVE_POINTS; i++) {
            double share = (double) i / CURVE_POINTS;
            line.add(from.plus((x - from.x()) * eased(share), down * CURVE_HEIGHT * share));
        }
        for (int i = CURVE_POINTS; i >= 0; i--) {
            double share = (double) i / CURVE_POINTS;
            line.add(to.plus((x - to.x()) * eased(share), -down * CURVE_HEIGHT * share));
        }
        return line;
    }

    private double laneX(Segment segment, Lane lane) {
        var offsets = IntStream.rangeClosed(segment.firstRow(), segment.lastRow())
                .mapToDouble(layout::eyeletOffset)
                .summaryStatistics();
        double offset =
                switch (lane) {
                    case OUTWARDS -> offsets.getMax() + LANE_OFFSET;
                    case INWARDS -> offsets.getMin() - LANE_OFFSET;
                };
        return ShoeLayout.CENTRE + ShoeLayout.outwards(segment.from().side()) * offset;
    }

    /** A quarter of a sine: leaves the eyelet at an angle and joins the lane without a corner. */
    private static double eased(double share) {
        return Math.sin(share * Math.PI / 2);
    }
}

package io.toebox.lacing.core.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.steps.End;
import io.toebox.lacing.core.steps.Step;
import io.toebox.lacing.core.steps.Steps;

/** The way the tip of a lace goes in each step that moves an end. */
final class TipPath {

    private final ShoeLayout layout;
    private final VerticalLanes lanes;

    private TipPath(LacedShoe shoe, ShoeLayout layout) {
        this.layout = layout;
        this.lanes = new VerticalLanes(shoe.laces(), layout);
    }

    /** By the number of the step, 0 for the first; knots move no tip. */
    static Map<Integer, List<Point>> of(LacedShoe shoe, ShoeLayout layout) {
        var tip = new TipPath(shoe, layout);
        var moved = new HashMap<End, Integer>();
        var ways = new TreeMap<Integer, List<Point>>();
        var steps = Steps.of(shoe.laces());
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Moving moving) {
                var path = shoe.laces().paths().get(moving.end().lace());
                int place = moved.merge(moving.end(), 1, Integer::sum) - 1;
                ways.put(i, tip.way(path, path.getStrand(moving.end().strand()), place));
            }
        }
        return ways;
    }

    private List<Point> way(LacePath path, Strand strand, int place) {
        if (place == 0) {
            return List.of(
                    layout.middle(path.bar()), layout.arrival(strand.moves().getFirst()));
        }
        var segment = strand.segments().get(place - 1);
        var line = line(segment);
        return segment.to() instanceof Hook hook
                ? Stream.concat(line.stream(), layout.turn(hook).stream()).toList()
                : line;
    }

    private List<Point> line(Segment segment) {
        return switch (segment.kind()) {
            case VERTICAL -> lanes.line(segment);
            case LOOP -> layout.loop(((Pass) segment.from()).eyelet());
            case BAR, DIAGONAL, HOOK, TWIST -> List.of(layout.departure(segment.from()), layout.arrival(segment.to()));
        };
    }
}

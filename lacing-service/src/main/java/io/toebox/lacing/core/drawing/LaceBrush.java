package io.toebox.lacing.core.drawing;

import java.util.ArrayList;
import java.util.List;

import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.path.StrandName;

/** Paints stretches of lace: plain for one end and striped for the other, whole outside and dashed inside. */
final class LaceBrush {

    private final SvgWriter svg;

    LaceBrush(SvgWriter svg) {
        this.svg = svg;
    }

    void paint(Stroke stroke) {
        if (stroke.depth() == Depth.INSIDE) {
            inside(stroke.end().strand(), stroke.line());
        } else {
            visible(stroke.end().strand(), stroke.line());
        }
    }

    void inside(StrandName strand, List<Point> line) {
        var coats =
                switch (strand) {
                    case A -> List.of("lace a-inside");
                    case B -> List.of("lace b-inside", "lace b-inside-core");
                };
        coats.forEach(coat -> svg.line(coat, line));
    }

    void visible(StrandName strand, List<Point> line) {
        var coats =
                switch (strand) {
                    case A -> List.of("lace a");
                    case B -> List.of("lace b", "lace b-core", "lace b-mark");
                };
        coats.forEach(coat -> svg.line(coat, line));
    }

    /** A broad line beneath a stroke that makes it stand out. */
    void emphasis(Stroke stroke) {
        svg.line(stroke.depth() == Depth.INSIDE ? "lace new hidden" : "lace new", shortened(stroke.line()));
    }

    /** The gap a stroke leaves in the lace it crosses. */
    void halo(Stroke stroke) {
        // A turn at a hook crosses nothing, and its gap would cut the lace that comes to it.
        boolean isTurn = stroke.depth() == Depth.OVER_LOOP
                && stroke.segment().filter(s -> s.to() instanceof Hook).isPresent();
        // What another strand winds around lies below it; its own gap would cut that strand's next turn.
        boolean isWoundAround = stroke.depth() == Depth.UNDER_LOOP && isOfATwist(stroke);
        if (stroke.depth() == Depth.INSIDE || isTurn || isWoundAround) {
            return;
        }
        var gap =
                switch (stroke.ground()) {
                    // Shortened, so that the gap it leaves in crossed lace does not cut the eyelet rings.
                    case FACING -> shortened(stroke.line());
                    case THROAT -> stroke.line();
                };
        boolean turns = stroke.depth() == Depth.OVER_LOOP && isOfATwist(stroke);
        svg.line("lace halo-" + (turns ? "twist" : stroke.ground().word()), gap);
    }

    private static boolean isOfATwist(Stroke stroke) {
        return stroke.segment().filter(s -> s.kind() == Segment.Kind.TWIST).isPresent();
    }

    private static List<Point> shortened(List<Point> line) {
        return withoutStart(withoutStart(line).reversed()).reversed();
    }

    /** Leaves the ring of the eyelet out, or as much of it as the line has. */
    private static List<Point> withoutStart(List<Point> line) {
        double left = ShoeOutline.RING_RADIUS;
        int i = 0;
        while (i < line.size() - 2 && line.get(i).distanceTo(line.get(i + 1)) < left) {
            left -= line.get(i).distanceTo(line.get(i + 1));
            i++;
        }
        var points = new ArrayList<>(line.subList(i, line.size()));
        double share = left / points.get(0).distanceTo(points.get(1));
        points.set(0, points.get(0).towards(points.get(1), Math.min(0.45, share)));
        return points;
    }
}

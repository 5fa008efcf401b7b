package io.toebox.lacing.core.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;

/** Cuts a path into strokes at the edges of the facings and puts them into painting order. */
public final class Strokes {

    // A hook goes under the straight piece a little before its middle and comes back a little behind it.
    private static final double HOOK_SPREAD = 9;
    private static final double HOOK_REACH = 12;
    private static final int TURN_POINTS = 8;
    // Pieces on a facing reach a little over its edge, so that no seam shows; dashed ones do not, or dashes would
    // double.
    private static final double OVERLAP = 5;

    private final LacePath path;
    private final ShoeLayout layout;
    private final VerticalLanes lanes;
    private final Map<Move, Integer> order = new HashMap<>();
    private final List<Stroke> strokes = new ArrayList<>();

    private Strokes(LacePath path, ShoeLayout layout) {
        this.path = path;
        this.layout = layout;
        this.lanes = new VerticalLanes(path);
        path.movesInOrder().forEach(place -> order.put(path.getMove(place), order.size()));
    }

    /** All strokes of a path from the farthest to the nearest; the last one painted is on top. */
    public static List<Stroke> inPaintingOrder(LacePath path, EyeletRows eyelets) {
        return inPaintingOrder(path, new ShoeLayout(eyelets));
    }

    static List<Stroke> inPaintingOrder(LacePath path, ShoeLayout layout) {
        var strokes = new Strokes(path, layout);
        strokes.addBar();
        path.strands().forEach(strokes::addStrand);
        return strokes.strokes.stream()
                .sorted(Comparator.comparing(Stroke::depth).thenComparing(Stroke::order))
                .toList();
    }

    private void addBar() {
        var bar = path.segments().getFirst();
        for (var strand : path.strands()) {
            var start = layout.at(strand.moves().getFirst());
            var edge = new Point(ShoeLayout.edgeX(strand.name().startSide()), start.y());
            var middle = new Point(ShoeLayout.CENTRE, start.y());
            var depth = depthOf(path.bar().face());
            addOnFacing(strand.name(), bar, depth, 0, start, edge);
            add(strand.name(), bar, Stroke.Ground.THROAT, depth, 0, edge, middle);
        }
    }

    private void addStrand(Strand strand) {
        for (var segment : strand.segments()) {
            int rank = order.get(segment.to());
            switch (segment.kind()) {
                case BAR, DIAGONAL -> addCrossing(strand.name(), segment, layout.at(segment.to()), rank);
                case VERTICAL ->
                    add(
                            strand.name(),
                            Optional.of(segment),
                            Stroke.Ground.FACING,
                            depthOf(segment.to().arrivesOn()),
                            rank,
                            lanes.line(segment, layout));
                case HOOK -> addCrossing(strand.name(), segment, hookEntry((Hook) segment.to()), rank);
            }
        }
        addEnd(strand);
    }

    private void addCrossing(StrandName strand, Segment segment, Point end, int rank) {
        var start = layout.at(segment.from());
        var leave = atX(start, end, ShoeLayout.edgeX(segment.from().side()));
        var arrive = atX(start, end, ShoeLayout.edgeX(segment.to().side()));
        var throat =
                switch (segment.layer()) {
                    case OUTSIDE -> Depth.OUTSIDE;
                    case INSIDE -> Depth.INSIDE;
                    case OUTSIDE_TO_INSIDE, INSIDE_TO_OUTSIDE -> Depth.THROAT;
                };
        var arriving = segment.to() instanceof Hook
                ? Depth.UNDER_LOOP
                : depthOf(segment.to().arrivesOn());
        add(strand, segment, Stroke.Ground.THROAT, throat, rank, leave, arrive);
        addOnFacing(strand, segment, depthOf(segment.from().leavesOn()), rank, start, leave);
        addOnFacing(strand, segment, arriving, rank, end, arrive);
    }

    private void addOnFacing(StrandName strand, Segment segment, Depth depth, int rank, Point inner, Point edge) {
        add(
                strand,
                segment,
                Stroke.Ground.FACING,
                depth,
                rank,
                inner,
                depth == Depth.INSIDE ? edge : beyond(inner, edge));
    }

    private void addEnd(Strand strand) {
        var knot = layout.knot(strand.end());
        int rank = order.size() + strand.name().ordinal();
        var depth = strand.end() instanceof Hook ? Depth.OVER_LOOP : Depth.OUTSIDE;
        var turn = new ArrayList<Point>();
        switch (strand.end()) {
            case Pass pass -> turn.add(layout.at(pass));
            case Hook hook -> {
                double outwards = ShoeLayout.outwards(hook.side());
                var entry = hookEntry(hook);
                for (int i = 0; i <= TURN_POINTS; i++) {
                    double angle = Math.PI * i / TURN_POINTS;
                    turn.add(entry.plus(outwards * HOOK_SPREAD * Math.sin(angle), HOOK_SPREAD * (1 - Math.cos(angle))));
                }
            }
        }
        var edge = atX(turn.getLast(), knot, ShoeLayout.edgeX(strand.end().side()));
        turn.add(beyond(turn.getLast(), edge));
        add(strand.name(), Optional.empty(), Stroke.Ground.THROAT, depth, rank, List.of(edge, knot));
        add(strand.name(), Optional.empty(), Stroke.Ground.FACING, depth, rank, turn);
    }

    /** Just beyond the straight piece, where the lace has passed under it and turns back. */
    private Point hookEntry(Hook hook) {
        double outwards = ShoeLayout.outwards(hook.side());
        return layout.at(hook).plus(outwards * HOOK_REACH, -HOOK_SPREAD);
    }

    private void add(
            StrandName strand, Segment segment, Stroke.Ground ground, Depth depth, int rank, Point from, Point to) {
        add(strand, Optional.of(segment), ground, depth, rank, List.of(from, to));
    }

    private void add(
            StrandName strand,
            Optional<Segment> segment,
            Stroke.Ground ground,
            Depth depth,
            int rank,
            List<Point> line) {
        strokes.add(new Stroke(strand, segment, ground, depth, rank, line));
    }

    private static Depth depthOf(Face face) {
        return switch (face) {
            case OUTSIDE -> Depth.OUTSIDE;
            case INSIDE -> Depth.INSIDE;
        };
    }

    private static Point beyond(Point from, Point edge) {
        return from.towards(edge, 1 + OVERLAP / Math.abs(edge.x() - from.x()));
    }

    private static Point atX(Point from, Point to, double x) {
        return from.towards(to, (x - from.x()) / (to.x() - from.x()));
    }
}

package io.toebox.lacing.core.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.path.Twist;
import io.toebox.lacing.core.steps.End;
import io.toebox.lacing.core.steps.Step;
import io.toebox.lacing.core.steps.Steps;

/** Cuts paths into strokes at the edges of the facings and puts them into painting order. */
public final class Strokes {

    // Pieces on a facing reach a little over its edge, so that no seam shows; dashed ones do not, or dashes would
    // double.
    private static final double OVERLAP = 5;
    // Lace that comes from a hook runs beside the eyelets it passes, but not so far that another hook could not pass
    // under it.
    private static final double BESIDE_EYELETS = 7;
    private static final double UNTIED_LENGTH = 26;

    private final ShoeLayout layout;
    private final VerticalLanes lanes;
    private final Foot foot;
    private final Map<End, List<Integer>> stepsOfMoves = new HashMap<>();
    private final Map<Integer, Integer> finishSteps = new HashMap<>();
    private final List<Stroke> strokes = new ArrayList<>();

    private Strokes(LacedShoe shoe, ShoeLayout layout) {
        this.layout = layout;
        this.lanes = new VerticalLanes(shoe.laces(), layout);
        this.foot = shoe.foot();
        var steps = Steps.of(shoe.laces());
        for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i)) {
                case Step.Moving moving ->
                    stepsOfMoves
                            .computeIfAbsent(moving.end(), end -> new ArrayList<>())
                            .add(i);
                case Step.Knot knot -> {
                    // A knot is a mark of its own, not a stretch of lace.
                }
                case Step.Finish finish -> finishSteps.put(finish.lace(), i);
            }
        }
    }

    /** All strokes of a laced shoe from the farthest to the nearest; the last one painted is on top. */
    public static List<Stroke> inPaintingOrder(LacedShoe shoe) {
        return inPaintingOrder(shoe, new ShoeLayout(shoe));
    }

    static List<Stroke> inPaintingOrder(LacedShoe shoe, ShoeLayout layout) {
        var strokes = new Strokes(shoe, layout);
        for (int i = 0; i < shoe.laces().paths().size(); i++) {
            strokes.addLace(i, shoe.laces().paths().get(i));
        }
        return strokes.strokes.stream()
                .sorted(Comparator.comparing(Stroke::depth).thenComparing(Stroke::step))
                .toList();
    }

    private void addLace(int number, LacePath path) {
        for (var strand : path.strands()) {
            var end = new End(number, strand.name());
            addHalfOfTheBar(end, path);
            addStrand(end, strand);
            addEnd(end, strand, path);
        }
    }

    private void addHalfOfTheBar(End end, LacePath path) {
        var bar = path.segments().getFirst();
        var depth = depthOf(path.bar().face(end.strand()));
        int step = stepsOf(end).getFirst();
        if (bar.crossesThroat()) {
            var start = layout.arrival(path.getStrand(end.strand()).moves().getFirst());
            var middle = layout.middle(path.bar());
            var edge = atX(start, middle, ShoeLayout.edgeX(start.x() < ShoeLayout.CENTRE ? Side.LEFT : Side.RIGHT));
            addOnFacing(end, Optional.of(bar), depth, step, start, edge);
            add(end, Optional.of(bar), Stroke.Ground.THROAT, inThroat(bar), step, List.of(edge, middle));
        } else {
            var line = half(lanes.line(bar), end.strand());
            add(end, Optional.of(bar), Stroke.Ground.FACING, depth, step, line);
        }
    }

    /** The half of a line that belongs to the strand at its beginning, or to the one at its end. */
    private static List<Point> half(List<Point> line, StrandName strand) {
        var whole = line.size() == 2
                ? List.of(line.getFirst(), line.getFirst().towards(line.getLast(), 0.5), line.getLast())
                : line;
        int middle = whole.size() / 2;
        return switch (strand) {
            case A -> whole.subList(0, middle + 1);
            case B -> whole.subList(middle, whole.size()).reversed();
        };
    }

    private void addStrand(End end, Strand strand) {
        var segments = strand.segments();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            int step = stepsOf(end).get(i + 1);
            int place = i;
            Runnable addition =
                    switch (segment.kind()) {
                        case TWIST -> () -> addTwist(end, strand, place, step);
                        case BAR, DIAGONAL -> () -> addCrossing(end, segment, step);
                        case VERTICAL -> () -> addAlong(end, segment, step, lanes.line(segment));
                        case LOOP -> () -> addAlong(end, segment, step, layout.loop(((Pass) segment.from()).eyelet()));
                        case HOOK ->
                            segment.crossesThroat()
                                    ? () -> addCrossing(end, segment, step)
                                    : () -> addBesideHook(end, segment, step);
                    };
            addition.run();
            if (segment.to() instanceof Hook hook) {
                add(end, Optional.of(segment), Stroke.Ground.FACING, Depth.OVER_LOOP, step, layout.turn(hook));
            }
        }
    }

    /** Along one side, on the face it ends on. */
    private void addAlong(End end, Segment segment, int step, List<Point> line) {
        var depth = depthOf(segment.to().arrivesOn());
        add(end, Optional.of(segment), Stroke.Ground.FACING, depth, step, line);
    }

    private void addCrossing(End end, Segment segment, int step) {
        var start = layout.departure(segment.from());
        var finish = layout.arrival(segment.to());
        var leave = atX(start, finish, ShoeLayout.edgeX(segment.from().side()));
        var arrive = atX(start, finish, ShoeLayout.edgeX(segment.to().side()));
        add(end, Optional.of(segment), Stroke.Ground.THROAT, inThroat(segment), step, List.of(leave, arrive));
        addOnFacing(end, Optional.of(segment), leaving(segment.from()), step, start, leave);
        addOnFacing(end, Optional.of(segment), arriving(segment.to()), step, finish, arrive);
    }

    private static Depth inThroat(Segment segment) {
        return switch (segment.layer()) {
            case OUTSIDE -> Depth.OUTSIDE;
            case INSIDE -> Depth.INSIDE;
            case OUTSIDE_TO_INSIDE, INSIDE_TO_OUTSIDE -> Depth.THROAT;
        };
    }

    /** To the middle and around the other strand, or on from there; the right shoe is the mirror image of the left one. */
    private void addTwist(End end, Strand strand, int place, int step) {
        var segment = strand.segments().get(place);
        boolean arrives = segment.to() instanceof Twist;
        var twist = (Twist) (arrives ? segment.to() : segment.from());
        int at = strand.moves().indexOf(twist);
        var winding = new Winding(
                layout,
                twist,
                strand.moves().get(at + 1).side() != twist.side(),
                (end.strand() == StrandName.A) == (foot == Foot.LEFT));
        var eyelet = arrives ? layout.departure(segment.from()) : layout.arrival(segment.to());
        var side = arrives ? segment.from().side() : segment.to().side();
        var near = arrives ? winding.arriving() : winding.leaving().reversed();
        var edge = atX(eyelet, near.getFirst(), ShoeLayout.edgeX(side));
        var line = new ArrayList<Point>();
        line.add(edge);
        line.addAll(near);
        var depth = arrives ? winding.depthArriving() : winding.depthLeaving();
        add(end, Optional.of(segment), Stroke.Ground.THROAT, depth, step, line);
        if (arrives && winding.goesOver()) {
            add(end, Optional.of(segment), Stroke.Ground.THROAT, winding.depthBetween(), step, winding.between());
        }
        var onFacing =
                depthOf(arrives ? segment.from().leavesOn() : segment.to().arrivesOn());
        addOnFacing(end, Optional.of(segment), onFacing, step, eyelet, edge);
    }

    /** From an eyelet to a hook of the same side or back: beside the eyelets, which it would hide. */
    private void addBesideHook(End end, Segment segment, int step) {
        var from = layout.departure(segment.from());
        var to = layout.arrival(segment.to());
        double offset = layout.eyeletOffset(passed(segment)) + BESIDE_EYELETS;
        double x = ShoeLayout.CENTRE + ShoeLayout.outwards(segment.from().side()) * offset;
        double down = to.y() - from.y();
        var line = List.of(from, new Point(x, from.y() + down * 0.3), new Point(x, from.y() + down * 0.7), to);
        var depth = segment.from() instanceof Hook ? Depth.OVER_LOOP : arriving(segment.to());
        add(end, Optional.of(segment), Stroke.Ground.FACING, depth, step, line);
    }

    /** The row between a hook and the eyelet it comes from or goes to. */
    private static int passed(Segment segment) {
        var hook = segment.from() instanceof Hook ? segment.from() : segment.to();
        var other = segment.from() instanceof Hook ? segment.to() : segment.from();
        return other.firstRow() > hook.firstRow() ? hook.lastRow() : hook.firstRow();
    }

    private List<Integer> stepsOf(End end) {
        return Objects.requireNonNull(stepsOfMoves.get(end));
    }

    private void addEnd(End end, Strand strand, LacePath path) {
        int step = Objects.requireNonNull(finishSteps.get(end.lace()));
        var depth = leaving(strand.end());
        var start = layout.departure(strand.end());
        if (path.declared().tie().joinsTheEnds() && path.declared().ends().atOneSide()) {
            add(end, Optional.empty(), Stroke.Ground.FACING, depth, step, List.of(start, layout.knot(path)));
        } else if (path.declared().tie().joinsTheEnds()) {
            var knot = layout.knot(path);
            var edge = atX(start, knot, ShoeLayout.edgeX(strand.end().side()));
            var throat = depth == Depth.INSIDE ? Depth.THROAT : depth;
            add(end, Optional.empty(), Stroke.Ground.THROAT, throat, step, List.of(edge, knot));
            addOnFacing(end, Optional.empty(), depth, step, start, edge);
        } else {
            var line = List.of(start, untied(strand.end(), start));
            add(end, Optional.empty(), Stroke.Ground.FACING, depth, step, line);
        }
    }

    static Point untied(Move move, Point from) {
        return from.plus(ShoeLayout.outwards(move.side()) * UNTIED_LENGTH / 2, UNTIED_LENGTH);
    }

    private void addOnFacing(End end, Optional<Segment> segment, Depth depth, int step, Point inner, Point edge) {
        var line = List.of(inner, depth == Depth.INSIDE ? edge : beyond(inner, edge));
        add(end, segment, Stroke.Ground.FACING, depth, step, line);
    }

    private void add(
            End end, Optional<Segment> segment, Stroke.Ground ground, Depth depth, int step, List<Point> line) {
        strokes.add(new Stroke(end, segment, ground, depth, step, line));
    }

    private static Depth leaving(Move move) {
        return move instanceof Hook ? Depth.OVER_LOOP : depthOf(move.leavesOn());
    }

    private static Depth arriving(Move move) {
        return move instanceof Hook ? Depth.UNDER_LOOP : depthOf(move.arrivesOn());
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

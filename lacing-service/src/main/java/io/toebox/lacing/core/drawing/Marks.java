package io.toebox.lacing.core.drawing;

import java.util.List;
import java.util.stream.IntStream;

import io.toebox.lacing.core.path.Bar;
import io.toebox.lacing.core.path.Ends;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.path.Twist;
import io.toebox.lacing.core.steps.End;
import io.toebox.lacing.core.steps.Step;

/** Paints what marks a place on the laces: where they start, where they are knotted and which end is which. */
final class Marks {

    private static final double START_OFFSET = 28;
    private static final double START_RADIUS = 9;
    private static final double TAG_RADIUS = 12;
    private static final double KNOT_RADIUS = 8;
    // Beside what lies along a side, still on the facing.
    private static final double SIDE_OFFSET = 24;
    private static final double SIDE_LANE = 7;
    private static final double NEW_TAG_OFFSET = 111;
    private static final double NEW_TAG_AT_HOOK_OFFSET = 128;
    private static final int BOW_LOOP_POINTS = 24;

    private final LacedShoe shoe;
    private final Labels labels;
    private final ShoeLayout layout;
    private final SvgWriter svg;
    private final LaceBrush brush;

    Marks(LacedShoe shoe, Labels labels, ShoeLayout layout, SvgWriter svg) {
        this.shoe = shoe;
        this.labels = labels;
        this.layout = layout;
        this.svg = svg;
        this.brush = new LaceBrush(svg);
    }

    /** What belongs to a step besides the lace it lays. */
    void paint(Step step) {
        switch (step) {
            case Step.Begin begin -> paintStart(begin.end());
            case Step.Moving moving -> {
                // The lace says it all.
            }
            case Step.Knot knot -> paintKnot(new Point(ShoeLayout.CENTRE, layout.bandY(knot.row())));
            case Step.Finish finish -> paintFinish(finish);
        }
    }

    private void paintStart(End end) {
        var path = shoe.laces().paths().get(end.lace());
        var middle = layout.middle(path.bar());
        var at = beside(end, path.bar(), middle);
        svg.circle("tag", at, START_RADIUS);
        svg.text("mark", at.plus(0, 4.5), letter(end));
        if (end.strand() == StrandName.A) {
            paintDiamond("start", middle);
            var above = new Point(ShoeLayout.CENTRE, layout.rowY(path.bar().row()));
            var label = above.plus(0, ShoeLayout.forwards(path) > 0 ? -15 : 26);
            if (isCrossedAbove(path)) {
                svg.rect("plate", label.plus(-24, -12), 48, 16, 8);
            }
            svg.text("small", label, labels.start());
        }
    }

    /** Whether lace lies over the throat before the row it starts from. */
    private static boolean isCrossedAbove(LacePath path) {
        int row = path.bar().row();
        return path.segments().stream()
                .filter(Segment::crossesThroat)
                .anyMatch(
                        segment -> ShoeLayout.forwards(path) > 0 ? segment.firstRow() < row : segment.lastRow() > row);
    }

    /** On its half of the piece both strands start from; along one side there is no room but beside it. */
    private Point beside(End end, Bar bar, Point middle) {
        var start = layout.at(
                switch (end.strand()) {
                    case A -> bar.a().eyelet();
                    case B -> bar.b().eyelet();
                });
        return bar.staysOnASide()
                ? middle.plus(
                        ShoeLayout.outwards(bar.a().side()) * SIDE_OFFSET,
                        Math.signum(start.y() - middle.y()) * START_RADIUS)
                : middle.towards(start, START_OFFSET / middle.distanceTo(start));
    }

    private void paintFinish(Step.Finish finish) {
        var path = shoe.laces().paths().get(finish.lace());
        for (var strand : path.strands()) {
            var end = new End(finish.lace(), strand.name());
            Runnable painting =
                    switch (finish.ends()) {
                        case ACROSS, ACROSS_INSIDE -> () -> paintEnd(end, strand, path);
                        case SIDE -> () -> paintEndAtTheSide(strand, path);
                        case SIDE_INSIDE ->
                            () -> paintTag(
                                    layout.knot(path)
                                            .plus(
                                                    ShoeLayout.outwards(finish.side()) * SIDE_OFFSET,
                                                    towardsItsEyelet(strand, path) * TAG_RADIUS),
                                    end);
                    };
            painting.run();
        }
        if (finish.ends() == Ends.SIDE) {
            path.strands().forEach(strand -> paintTag(sideTip(strand, path), new End(finish.lace(), strand.name())));
        }
        if (finish.tie().joinsTheEnds()) {
            svg.circle("tag", layout.knot(path), KNOT_RADIUS);
        }
    }

    private void paintKnot(Point at) {
        svg.circle("tag", at, TAG_RADIUS);
        paintDiamond("knot", at);
    }

    private void paintEnd(End end, Strand strand, LacePath path) {
        var side = strand.end().side()
                        == path.getStrand(other(strand.name())).end().side()
                ? strand.name().startSide()
                : strand.end().side();
        double s = ShoeLayout.outwards(side);
        double f = ShoeLayout.forwards(path);
        var knot = layout.knot(path);
        var tip =
                switch (path.declared().tie()) {
                    case BOW, SURGEON -> {
                        var tail = List.of(
                                knot, knot.plus(s * 9, f * 14), knot.plus(s * 17, f * 28), knot.plus(s * 23, f * 44));
                        brush.visible(strand.name(), tail);
                        brush.visible(strand.name(), bowLoop(knot, s, f));
                        yield tail.getLast();
                    }
                    case REEF -> {
                        var tail = List.of(knot, knot.plus(s * 16, f * 12), knot.plus(s * 30, f * 30));
                        brush.visible(strand.name(), tail);
                        yield tail.getLast();
                    }
                    case NONE ->
                        Strokes.untied(strand.end(), layout.departure(strand.end()))
                                .plus(s * 10, 8);
                };
        paintTag(tip, end);
    }

    /** A bow that lies along the row, its loops outwards and its ends over the throat. */
    private void paintEndAtTheSide(Strand strand, LacePath path) {
        var knot = layout.knot(path);
        double s = ShoeLayout.outwards(strand.end().side());
        double d = towardsItsEyelet(strand, path);
        var tip = sideTip(strand, path);
        brush.visible(strand.name(), List.of(knot, knot.plus(-s * 14, d * 6), tip));
        brush.visible(
                strand.name(),
                List.of(
                        knot,
                        knot.plus(s * 10, d * 3),
                        knot.plus(s * 26, d * 13),
                        knot.plus(s * 31, d * 9),
                        knot.plus(s * 28, d * 4),
                        knot.plus(s * 10, d * 1),
                        knot));
    }

    /** Over the throat, each end in a lane of its own. */
    private Point sideTip(Strand strand, LacePath path) {
        var knot = layout.knot(path);
        double reach = strand.name() == StrandName.A ? 62 : 90;
        return knot.plus(-ShoeLayout.outwards(strand.end().side()) * reach, towardsItsEyelet(strand, path) * SIDE_LANE);
    }

    private double towardsItsEyelet(Strand strand, LacePath path) {
        return Math.signum(layout.arrival(strand.end()).y() - layout.knot(path).y());
    }

    private void paintTag(Point at, End end) {
        svg.circle("tag", at, TAG_RADIUS);
        svg.text("mark", at.plus(0, 4.5), letter(end));
    }

    /** Says which end has just been moved. */
    void paintNewTag(Step.Moving moving) {
        double offset =
                switch (moving.move()) {
                    case Pass _, Twist _ -> NEW_TAG_OFFSET;
                    case Hook hook -> hook.isThroughALoop() ? NEW_TAG_OFFSET : NEW_TAG_AT_HOOK_OFFSET;
                };
        double x = ShoeLayout.CENTRE + ShoeLayout.outwards(moving.move().side()) * offset;
        double y = (layout.arrival(moving.move()).y()
                        + layout.departure(moving.move()).y())
                / 2;
        paintTag(new Point(x, y), moving.end());
    }

    private void paintDiamond(String cssClass, Point middle) {
        svg.line(
                cssClass,
                List.of(
                        middle.plus(0, -9),
                        middle.plus(9, 0),
                        middle.plus(0, 9),
                        middle.plus(-9, 0),
                        middle.plus(0, -9)));
    }

    /** A drop with its tip in the knot. */
    private static List<Point> bowLoop(Point knot, double outwards, double forwards) {
        return IntStream.rangeClosed(0, BOW_LOOP_POINTS)
                .mapToDouble(i -> 2 * Math.PI * i / BOW_LOOP_POINTS)
                .mapToObj(t -> knot.plus(
                        outwards * 25 * (1 - Math.cos(t)),
                        forwards * (14 * Math.sin(t) * Math.sin(t / 2) - 4 * (1 - Math.cos(t)))))
                .toList();
    }

    private static StrandName other(StrandName name) {
        return name == StrandName.A ? StrandName.B : StrandName.A;
    }

    private static String letter(End end) {
        return String.valueOf(end.letter());
    }
}

package io.toebox.lacing.core.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;

/**
 * A drawing to lace by, as a self-contained SVG document without scripts, fonts, links or ids. The same path, shoe and foot
 * always give the same bytes.
 */
public final class LacingDrawing {

    private static final double LEGEND_HEIGHT = 44;
    private static final double MARGIN = 8;
    private static final double LACE_RADIUS = 5;
    private static final int BOW_LOOP_POINTS = 24;

    private final LacePath path;
    private final ShoeLayout layout;
    private final ShoeOutline outline;
    private final SvgWriter svg = new SvgWriter();

    private LacingDrawing(LacePath path, EyeletRows eyelets, Foot foot) {
        this.path = path;
        this.layout = new ShoeLayout(eyelets);
        this.outline = new ShoeOutline(layout, foot);
    }

    /**
     * Draws a path.
     *
     * @param name name of the lacing, for the title
     * @param eyelets the shoe it was threaded through
     * @throws IllegalArgumentException when path and shoe do not have the same rows
     */
    public static String toSvg(String name, LacePath path, EyeletRows eyelets, Foot foot) {
        if (path.rows() != eyelets.total()) {
            throw new IllegalArgumentException(
                    "the path has %d rows and the shoe %d".formatted(path.rows(), eyelets.total()));
        }
        var drawing = new LacingDrawing(path, eyelets, foot);
        drawing.paint(name, foot);
        return drawing.svg.toString();
    }

    private void paint(String name, Foot foot) {
        double height = outline.bottom() + MARGIN + LEGEND_HEIGHT;
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"toebox\" role=\"img\" viewBox=\"0 0 %s %s\">"
                .formatted(SvgWriter.number(ShoeLayout.WIDTH), SvgWriter.number(height)));
        svg.element("title", "%s, %s, %s shoe".formatted(name, layout.eyeletsInWords(), foot.slug()));
        svg.element("desc", DrawingDescription.of(path));
        svg.raw("<style>\n" + DrawingStyle.CSS + "</style>");
        outline.paint(svg);
        var strokes = Strokes.inPaintingOrder(path, layout);
        strokes.stream().filter(s -> s.depth() == Depth.INSIDE).forEach(this::paintInside);
        outline.paintEyelets(svg);
        strokes.stream().filter(s -> s.depth() == Depth.THROAT).forEach(this::paintVisible);
        outline.paintEdges(svg);
        strokes.stream().filter(s -> s.depth().compareTo(Depth.THROAT) > 0).forEach(this::paintVisible);
        path.strands().forEach(this::paintEyeletEnds);
        paintStart();
        paintKnot();
        outline.paintLabels(svg);
        paintLegend(outline.bottom() + MARGIN);
        svg.raw("</svg>");
    }

    private void paintInside(Stroke stroke) {
        paintInside(stroke.strand(), stroke.line());
    }

    private void paintInside(StrandName strand, List<Point> line) {
        switch (strand) {
            case A -> svg.line("lace a-inside", line);
            case B -> {
                svg.line("lace b-inside", line);
                svg.line("lace b-inside-core", line);
            }
        }
    }

    private void paintVisible(Stroke stroke) {
        switch (stroke.ground()) {
            // Shortened, so that the gap it leaves in crossed lace does not cut the eyelet rings.
            case FACING -> svg.line("lace halo-facing", shortened(stroke.line()));
            case THROAT -> svg.line("lace halo-throat", stroke.line());
        }
        paintVisible(stroke.strand(), stroke.line());
    }

    private void paintVisible(StrandName strand, List<Point> line) {
        switch (strand) {
            case A -> svg.line("lace a", line);
            case B -> {
                svg.line("lace b", line);
                svg.line("lace b-core", line);
                svg.line("lace b-mark", line);
            }
        }
    }

    /** Every pass has one outside piece; it comes out of, or goes into, the hole. */
    private void paintEyeletEnds(Strand strand) {
        strand.moves().stream()
                .filter(Pass.class::isInstance)
                .map(layout::at)
                .forEach(hole -> svg.circle(strand.name() == StrandName.A ? "a-end" : "b-end", hole, LACE_RADIUS));
    }

    private void paintStart() {
        var middle = new Point(ShoeLayout.CENTRE, layout.rowY(path.bar().row()));
        svg.path(
                "start",
                SvgWriter.data(
                        "M%s %sL%s %sL%s %sL%s %sZ",
                        middle.x(),
                        middle.y() - 9,
                        middle.x() + 9,
                        middle.y(),
                        middle.x(),
                        middle.y() + 9,
                        middle.x() - 9,
                        middle.y()));
        svg.text("small strong", middle.plus(0, -16), "start");
    }

    private void paintKnot() {
        var knot = layout.knot(path.a().end());
        for (var strand : path.strands()) {
            paintBow(strand, knot);
        }
        svg.circle("tag", knot, 8);
    }

    private void paintBow(Strand strand, Point knot) {
        double s = ShoeLayout.outwards(strand.end().side());
        var tail = List.of(knot, knot.plus(s * 9, 14), knot.plus(s * 17, 28), knot.plus(s * 23, 44));
        paintVisible(strand.name(), tail);
        paintVisible(strand.name(), bowLoop(knot, s));
        svg.circle("tag", tail.getLast(), 12);
        svg.text("strong", tail.getLast().plus(0, 5), strand.name().name());
    }

    /** A drop with its tip in the knot. */
    private static List<Point> bowLoop(Point knot, double outwards) {
        return IntStream.rangeClosed(0, BOW_LOOP_POINTS)
                .mapToDouble(i -> 2 * Math.PI * i / BOW_LOOP_POINTS)
                .mapToObj(t -> knot.plus(
                        outwards * 25 * (1 - Math.cos(t)), 14 * Math.sin(t) * Math.sin(t / 2) - 4 * (1 - Math.cos(t))))
                .toList();
    }

    private static List<Point> shortened(List<Point> line) {
        var points = new ArrayList<>(line);
        points.set(0, movedAlong(line.get(0), line.get(1)));
        int last = line.size() - 1;
        points.set(last, movedAlong(line.get(last), line.get(last - 1)));
        return points;
    }

    private static Point movedAlong(Point from, Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        return from.towards(to, Math.min(0.45, ShoeOutline.RING_RADIUS / length));
    }

    private void paintLegend(double top) {
        svg.raw("<rect class=\"body\" x=\"62\" y=\"%s\" width=\"316\" height=\"36\" rx=\"18\"/>"
                .formatted(SvgWriter.number(top)));
        double y = top + 18;
        paintVisible(StrandName.A, line(84, 100, y));
        paintVisible(StrandName.B, line(112, 128, y));
        svg.text("small", new Point(174, y + 4.5), "outside");
        paintInside(StrandName.A, line(230, 250, y));
        paintInside(StrandName.B, line(258, 278, y));
        svg.text("small", new Point(322, y + 4.5), "inside");
    }

    private static List<Point> line(double fromX, double toX, double y) {
        return List.of(new Point(fromX, y), new Point(toX, y));
    }
}

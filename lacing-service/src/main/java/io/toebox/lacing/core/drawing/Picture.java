package io.toebox.lacing.core.drawing;

import java.util.List;
import java.util.Map;

import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.steps.Step;
import io.toebox.lacing.core.steps.Steps;

/** The shoe and its laces as elements of a drawing, whole or as far as some step. */
final class Picture {

    static final double LEGEND_HEIGHT = 44;
    private static final double MARGIN = 8;
    private static final double LACE_RADIUS = 5;
    // What lies left and right of this is empty shoe.
    private static final double EYELETS_HALF_WIDTH = 164;

    private final LacedShoe shoe;
    private final Labels labels;
    private final ShoeLayout layout;
    private final ShoeOutline outline;
    private final List<Stroke> strokes;
    private final List<Step> steps;
    private final SvgWriter svg;
    private final LaceBrush brush;

    // What many frames show is written once.
    private final String shoeAlone;
    private final String eyelets;
    private final String missing;
    private final String edges;
    private final List<String> laid;
    private final List<String> eyeletEnds;
    private final List<String> marked;

    /** How a step is shown, and what is written around its elements. */
    private Stage stage = Stage.WHOLE;

    private enum Stage {
        WHOLE,
        STEP_BY_STEP,
        TIMED
    }

    private int now = Integer.MAX_VALUE;

    Picture(LacedShoe shoe, Labels labels, SvgWriter svg) {
        this.shoe = shoe;
        this.labels = labels;
        this.layout = new ShoeLayout(shoe);
        this.outline = new ShoeOutline(layout, shoe.foot());
        this.strokes = Strokes.inPaintingOrder(shoe, layout);
        this.steps = Steps.of(shoe.laces());
        this.svg = svg;
        this.brush = new LaceBrush(svg);
        this.shoeAlone = svg.elements(part -> {
            outline.paint(part);
            outline.paintNumbers(part, labels);
        });
        this.eyelets = svg.elements(outline::paintEyelets);
        this.missing = svg.elements(outline::paintMissing);
        this.edges = svg.elements(outline::paintEdges);
        this.laid = strokes.stream()
                .map(stroke -> svg.elements(part -> {
                    var onPart = new LaceBrush(part);
                    onPart.halo(stroke);
                    onPart.paint(stroke);
                }))
                .toList();
        this.eyeletEnds = steps.stream().map(this::eyeletEnd).toList();
        this.marked = steps.stream()
                .map(step -> svg.elements(part -> new Marks(shoe, labels, layout, part).paint(step)))
                .toList();
    }

    /** Every pass has one outside piece; it comes out of, or goes into, the hole. */
    private String eyeletEnd(Step step) {
        return svg.elements(part -> {
            if (step instanceof Step.Moving moving && moving.move() instanceof Pass pass) {
                var cssClass = moving.end().strand() == StrandName.A ? "a-end" : "b-end";
                part.circle(cssClass, layout.at(pass.eyelet()), LACE_RADIUS);
            }
        });
    }

    /** Where the picture ends, legend included. */
    double height() {
        return outline.bottom() + MARGIN + LEGEND_HEIGHT;
    }

    /** The whole picture without its empty borders. */
    Box withoutBorders() {
        double half = 184;
        return new Box(ShoeLayout.CENTRE - half, 12, 2 * half, height() - 14);
    }

    /** The part with the eyelets and the knots. */
    Box eyelets() {
        double top = layout.firstRowY() - 30;
        double bottom = layout.lastRowY() + 40;
        for (var path : shoe.laces().paths()) {
            double bow = layout.knot(path).y() + ShoeLayout.forwards(path) * ShoeLayout.BOW_LENGTH;
            top = Math.min(top, bow);
            bottom = Math.max(bottom, bow);
        }
        return new Box(ShoeLayout.CENTRE - EYELETS_HALF_WIDTH, top, 2 * EYELETS_HALF_WIDTH, bottom - top);
    }

    /** The way of the tip in each step that moves an end. */
    Map<Integer, List<Point>> tipPaths() {
        return TipPath.of(shoe, layout);
    }

    void paintWhole() {
        paint(true);
    }

    private void paint(boolean withShoeLabel) {
        svg.raw(shoeAlone);
        paintLaces();
        outline.paintLabels(svg, labels, withShoeLabel);
        paintWindows();
        paintLegend(outline.bottom() + MARGIN);
    }

    /** Each step in a group of class {@code t} and its number, for a style sheet to show in turn. */
    void paintTimed() {
        stage = Stage.TIMED;
        paintWhole();
    }

    /** Everything but the words above the toe, which a printed sheet has elsewhere. */
    void paintWithoutShoeLabel() {
        paint(false);
    }

    /** All steps up to the given one, which stands out. */
    void paintUpTo(int step) {
        stage = Stage.STEP_BY_STEP;
        now = step;
        svg.raw(shoeAlone);
        paintLaces();
        if (steps.get(step) instanceof Step.Moving moving) {
            new Marks(shoe, labels, layout, svg).paintNewTag(moving);
        }
    }

    private void paintLaces() {
        paintStrokes(Depth.INSIDE, Depth.INSIDE);
        svg.raw(eyelets);
        paintStrokes(Depth.THROAT, Depth.THROAT);
        svg.raw(edges);
        paintStrokes(Depth.UNDER_LOOP, Depth.OVER_LOOP);
        for (int step = 0; step < steps.size(); step++) {
            show(step, eyeletEnds.get(step));
        }
        svg.raw(missing);
        for (int step = 0; step < steps.size(); step++) {
            show(step, marked.get(step));
        }
    }

    private void paintStrokes(Depth farthest, Depth nearest) {
        for (int i = 0; i < strokes.size(); i++) {
            var stroke = strokes.get(i);
            if (stroke.depth().compareTo(farthest) < 0 || stroke.depth().compareTo(nearest) > 0) {
                continue;
            }
            if (stage == Stage.STEP_BY_STEP && stroke.step() == now) {
                brush.emphasis(stroke);
                brush.paint(stroke);
            } else {
                show(stroke.step(), laid.get(i));
            }
        }
    }

    /** Paints what belongs to a step, when it is that far. */
    private void show(int step, String elements) {
        if (elements.isEmpty()) {
            return;
        }
        var shown =
                switch (stage) {
                    case WHOLE -> List.of(elements);
                    case STEP_BY_STEP -> step <= now ? List.of(elements) : List.<String>of();
                    case TIMED -> List.of("<g class=\"t t" + step + "\">", elements, "</g>");
                };
        shown.forEach(svg::raw);
    }

    /** Bands no lace crosses, those without anything between them as one. */
    private void paintWindows() {
        for (var window : Windows.freeOf(shoe)) {
            double top = layout.rowY(window.fromRow()) + 11;
            double bottom = layout.rowY(window.toRow()) - 11;
            double half = ShoeLayout.THROAT_HALF_WIDTH - 4;
            svg.rect("free", new Point(ShoeLayout.CENTRE - half, top), 2 * half, bottom - top, 8);
            svg.text("free-label", new Point(ShoeLayout.CENTRE, (top + bottom) / 2 + 4.5), labels.noLace());
        }
    }

    private void paintLegend(double top) {
        svg.rect("body", new Point(62, top), 316, 36, 18);
        double y = top + 18;
        brush.visible(StrandName.A, line(80, 98, y));
        brush.visible(StrandName.B, line(106, 124, y));
        svg.text("small", new Point(168, y + 4.5), labels.outside());
        brush.inside(StrandName.A, line(226, 248, y));
        brush.inside(StrandName.B, line(256, 278, y));
        svg.text("small", new Point(324, y + 4.5), labels.inside());
    }

    private static List<Point> line(double fromX, double toX, double y) {
        return List.of(new Point(fromX, y), new Point(toX, y));
    }
}

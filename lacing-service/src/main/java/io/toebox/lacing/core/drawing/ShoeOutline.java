package io.toebox.lacing.core.drawing;

import java.util.List;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

import static io.toebox.lacing.core.drawing.ShoeLayout.CENTRE;
import static io.toebox.lacing.core.drawing.ShoeLayout.FACING_HALF_WIDTH;
import static io.toebox.lacing.core.drawing.ShoeLayout.THROAT_HALF_WIDTH;
import static io.toebox.lacing.core.drawing.SvgWriter.data;

/** The shoe under the lace: vamp, tongue, facings, eyelets and their numbers. */
final class ShoeOutline {

    private static final double FACING_BEYOND_LAST_ROW = 30;
    private static final double TONGUE_BEYOND_LAST_ROW = 118;
    private static final double NUMBER_OFFSET = 134;
    private static final double EXTRA_LABEL_OFFSET = 137;
    private static final double BIG_TOE_OFFSET = 98;
    static final double RING_RADIUS = 10;
    private static final double HOLE_RADIUS = 5.5;
    private static final double MISSING_RADIUS = 7;

    private final ShoeLayout layout;
    private final Foot foot;
    private final double first;
    private final double throatTop;

    ShoeOutline(ShoeLayout layout, Foot foot) {
        this.layout = layout;
        this.foot = foot;
        this.first = layout.firstRowY();
        this.throatTop = first - 46;
    }

    /** Where the shoe ends in the picture. */
    double bottom() {
        return layout.lastRowY() + 150;
    }

    void paint(SvgWriter svg) {
        svg.path("body", body());
        svg.path("inner", opening());
        svg.path("tongue", tongue());
        for (var side : Side.values()) {
            svg.path("facing", facing(side));
        }
    }

    /** The visible edges of the facings, painted over lace that tucks under them. */
    void paintEdges(SvgWriter svg) {
        for (var side : Side.values()) {
            double x = ShoeLayout.edgeX(side);
            svg.path("edge", data("M%s %sL%s %s", x, first - 16, x, facingEnd()));
        }
    }

    void paintEyelets(SvgWriter svg) {
        for (int row = 1; row <= layout.rows(); row++) {
            for (var side : Side.values()) {
                var centre = layout.at(new Eyelet(side, row));
                if (layout.isPresent(row)) {
                    svg.circle(layout.isExtra(row) ? "ring extra" : "ring", centre, RING_RADIUS);
                    svg.circle("hole", centre, HOLE_RADIUS);
                }
            }
        }
    }

    /** Crosses where eyelets are missing, painted over a lace that passes by. */
    void paintMissing(SvgWriter svg) {
        for (int row = 1; row <= layout.rows(); row++) {
            for (var side : Side.values()) {
                if (!layout.isPresent(row)) {
                    paintMissing(svg, layout.at(new Eyelet(side, row)));
                }
            }
        }
    }

    private static void paintMissing(SvgWriter svg, Point centre) {
        double r = MISSING_RADIUS;
        var falling = List.of(centre.plus(-r, -r), centre.plus(r, r));
        var rising = List.of(centre.plus(-r, r), centre.plus(r, -r));
        for (var cssClass : List.of("missing-halo", "missing")) {
            svg.line(cssClass, falling);
            svg.line(cssClass, rising);
        }
    }

    /** The numbers beside the eyelets, and the extra ones marked. */
    void paintNumbers(SvgWriter svg, Labels labels) {
        for (var side : Side.values()) {
            double x = CENTRE + ShoeLayout.outwards(side) * NUMBER_OFFSET;
            for (int row = 1; row <= layout.rows(); row++) {
                svg.text("number", new Point(x, layout.rowY(row) + 5), String.valueOf(row));
                if (layout.isExtra(row)) {
                    double outwards = ShoeLayout.outwards(side) * EXTRA_LABEL_OFFSET;
                    svg.text("extra-label", new Point(CENTRE + outwards, layout.rowY(row) + 23), labels.extra());
                }
            }
        }
    }

    void paintLabels(SvgWriter svg, Labels labels, boolean withShoe) {
        svg.text("strong", new Point(CENTRE, 52), labels.toe());
        if (withShoe) {
            svg.text("small", new Point(CENTRE, 74), labels.shoe());
        }
        svg.text("small", new Point(CENTRE + bigToe() * BIG_TOE_OFFSET, 97), labels.bigToe());
        svg.text("small", new Point(CENTRE - NUMBER_OFFSET, first - 32), labels.left());
        svg.text("small", new Point(CENTRE + NUMBER_OFFSET, first - 32), labels.right());
        svg.text("strong", new Point(CENTRE, bottom() - 12), labels.ankle());
    }

    /** Looking down at your own left shoe, the big toe is on the right. */
    private double bigToe() {
        return foot == Foot.LEFT ? 1 : -1;
    }

    private String body() {
        double m = bigToe();
        double end = bottom();
        return data(
                "M%s 18C%s 18 %s 66 %s 150C%s 230 %s %s %s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %s"
                        + "C%s %s %s 250 %s 170C%s 84 %s 18 %s 18Z",
                x(m, 26),
                x(m, 112),
                x(m, 164),
                x(m, 172),
                x(m, 178),
                x(m, 158),
                end - 120,
                x(m, 158),
                end - 24,
                x(m, 158),
                end - 8,
                x(m, 150),
                end,
                x(m, 134),
                end,
                x(m, -134),
                end,
                x(m, -150),
                end,
                x(m, -158),
                end - 8,
                x(m, -158),
                end - 24,
                x(m, -158),
                end - 120,
                x(m, -182),
                x(m, -178),
                x(m, -174),
                x(m, -84),
                x(m, 26));
    }

    private static double x(double mirror, double offset) {
        return CENTRE + mirror * offset;
    }

    private String opening() {
        double flare = facingEnd();
        double end = bottom() - 6;
        double w = THROAT_HALF_WIDTH;
        return data(
                        "M%s %sL%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %sL%s %sZ",
                        CENTRE - w,
                        first - 10,
                        CENTRE - w,
                        first - 10,
                        CENTRE - w,
                        throatTop,
                        CENTRE - w * 0.6,
                        throatTop,
                        CENTRE,
                        throatTop,
                        CENTRE + w * 0.6,
                        throatTop,
                        CENTRE + w,
                        throatTop,
                        CENTRE + w,
                        first - 10,
                        CENTRE + w,
                        flare,
                        CENTRE + w + 4,
                        flare + 40,
                        CENTRE + 112,
                        flare + 30,
                        CENTRE + 120,
                        end,
                        CENTRE - 120,
                        end)
                + data(
                        "M%s %sC%s %s %s %s %s %sL%s %sZ",
                        CENTRE - 120,
                        end,
                        CENTRE - 112,
                        flare + 30,
                        CENTRE - w - 4,
                        flare + 40,
                        CENTRE - w,
                        flare,
                        CENTRE - w,
                        first - 10);
    }

    private String tongue() {
        double w = THROAT_HALF_WIDTH - 1;
        double end = layout.lastRowY() + TONGUE_BEYOND_LAST_ROW;
        return data(
                "M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %sZ",
                CENTRE - w,
                first - 10,
                CENTRE - w,
                throatTop + 3,
                CENTRE - w * 0.6,
                throatTop + 3,
                CENTRE,
                throatTop + 3,
                CENTRE + w * 0.6,
                throatTop + 3,
                CENTRE + w,
                throatTop + 3,
                CENTRE + w,
                first - 10,
                CENTRE + w + 14,
                end - 20,
                CENTRE + w + 14,
                end - 4,
                CENTRE + w + 4,
                end,
                CENTRE + w - 8,
                end,
                CENTRE - w + 8,
                end,
                CENTRE - w - 4,
                end,
                CENTRE - w - 14,
                end - 4,
                CENTRE - w - 14,
                end - 20);
    }

    private String facing(Side side) {
        double s = ShoeLayout.outwards(side);
        double end = facingEnd();
        return data(
                "M%s %sL%s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %sZ",
                CENTRE + s * THROAT_HALF_WIDTH,
                first - 18,
                CENTRE + s * THROAT_HALF_WIDTH,
                end,
                CENTRE + s * (THROAT_HALF_WIDTH + 20),
                end + 10,
                CENTRE + s * (FACING_HALF_WIDTH - 10),
                end + 10,
                CENTRE + s * (FACING_HALF_WIDTH + 2),
                end - 6,
                CENTRE + s * FACING_HALF_WIDTH,
                first + 4,
                CENTRE + s * FACING_HALF_WIDTH,
                first - 22,
                CENTRE + s * (THROAT_HALF_WIDTH + 22),
                first - 34,
                CENTRE + s * THROAT_HALF_WIDTH,
                first - 18);
    }

    private double facingEnd() {
        return layout.lastRowY() + FACING_BEYOND_LAST_ROW;
    }
}

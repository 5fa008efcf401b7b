package io.toebox.lacing.core.drawing;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

import static io.toebox.lacing.core.drawing.ShoeLayout.CENTRE;
import static io.toebox.lacing.core.drawing.ShoeLayout.FACING_HALF_WIDTH;
import static io.toebox.lacing.core.drawing.ShoeLayout.FIRST_ROW_Y;
import static io.toebox.lacing.core.drawing.ShoeLayout.THROAT_HALF_WIDTH;
import static io.toebox.lacing.core.drawing.SvgWriter.data;

/** The shoe under the lace: vamp, tongue, facings, eyelets and their numbers. */
final class ShoeOutline {

    private static final double THROAT_TOP = FIRST_ROW_Y - 46;
    private static final double FACING_BEYOND_LAST_ROW = 30;
    private static final double TONGUE_BEYOND_LAST_ROW = 118;
    private static final double NUMBER_OFFSET = 134;
    static final double RING_RADIUS = 10;
    private static final double HOLE_RADIUS = 5.5;

    private final ShoeLayout layout;
    private final Foot foot;

    ShoeOutline(ShoeLayout layout, Foot foot) {
        this.layout = layout;
        this.foot = foot;
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
            svg.path("edge", data("M%s %sL%s %s", x, FIRST_ROW_Y - 16, x, facingEnd()));
        }
    }

    void paintEyelets(SvgWriter svg) {
        for (int row = 1; row <= layout.rows(); row++) {
            for (var side : Side.values()) {
                var centre = layout.at(new Eyelet(side, row));
                svg.circle("ring", centre, RING_RADIUS);
                svg.circle("hole", centre, HOLE_RADIUS);
            }
        }
    }

    void paintLabels(SvgWriter svg) {
        svg.text("strong", new Point(CENTRE, 58), "TOE");
        svg.text("small", new Point(CENTRE, 80), foot.slug() + " shoe, as you look down at it");
        for (var side : Side.values()) {
            double x = CENTRE + ShoeLayout.outwards(side) * NUMBER_OFFSET;
            svg.text("small", new Point(x, FIRST_ROW_Y - 34), side.word());
            for (int row = 1; row <= layout.rows(); row++) {
                svg.text("strong", new Point(x, layout.rowY(row) + 5), String.valueOf(row));
            }
        }
        svg.text("strong", new Point(CENTRE, bottom() - 12), "ANKLE");
    }

    /** Looking down at your own left shoe, the big toe is on the right. */
    private String body() {
        double m = foot == Foot.LEFT ? 1 : -1;
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
                        FIRST_ROW_Y - 10,
                        CENTRE - w,
                        FIRST_ROW_Y - 10,
                        CENTRE - w,
                        THROAT_TOP,
                        CENTRE - w * 0.6,
                        THROAT_TOP,
                        CENTRE,
                        THROAT_TOP,
                        CENTRE + w * 0.6,
                        THROAT_TOP,
                        CENTRE + w,
                        THROAT_TOP,
                        CENTRE + w,
                        FIRST_ROW_Y - 10,
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
                        FIRST_ROW_Y - 10);
    }

    private String tongue() {
        double w = THROAT_HALF_WIDTH - 1;
        double end = layout.lastRowY() + TONGUE_BEYOND_LAST_ROW;
        return data(
                "M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %sZ",
                CENTRE - w,
                FIRST_ROW_Y - 10,
                CENTRE - w,
                THROAT_TOP + 3,
                CENTRE - w * 0.6,
                THROAT_TOP + 3,
                CENTRE,
                THROAT_TOP + 3,
                CENTRE + w * 0.6,
                THROAT_TOP + 3,
                CENTRE + w,
                THROAT_TOP + 3,
                CENTRE + w,
                FIRST_ROW_Y - 10,
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
                FIRST_ROW_Y - 18,
                CENTRE + s * THROAT_HALF_WIDTH,
                end,
                CENTRE + s * (THROAT_HALF_WIDTH + 20),
                end + 10,
                CENTRE + s * (FACING_HALF_WIDTH - 10),
                end + 10,
                CENTRE + s * (FACING_HALF_WIDTH + 2),
                end - 6,
                CENTRE + s * FACING_HALF_WIDTH,
                FIRST_ROW_Y + 4,
                CENTRE + s * FACING_HALF_WIDTH,
                FIRST_ROW_Y - 22,
                CENTRE + s * (THROAT_HALF_WIDTH + 22),
                FIRST_ROW_Y - 34,
                CENTRE + s * THROAT_HALF_WIDTH,
                FIRST_ROW_Y - 18);
    }

    private double facingEnd() {
        return layout.lastRowY() + FACING_BEYOND_LAST_ROW;
    }
}

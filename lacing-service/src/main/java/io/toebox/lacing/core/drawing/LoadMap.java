package io.toebox.lacing.core.drawing;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * The load of the lace on the foot, row by row, before and after: two shoes from above side by side. Each row has a colour, a
 * hatching that is the denser the more it is, and the number itself, so nobody needs to tell the colours.
 */
public final class LoadMap {

    /** Thinner is less than one taut line straight across, thicker more than two; steps of the picture, not of the foot. */
    private static final List<Double> LEVELS = List.of(0.05, 1.0, 2.0);

    private static final double SHOE = 260;
    private static final double ROW = 30;
    private static final double HEAD = 44;
    private static final double TOE = 118;
    private static final double HEEL = 66;
    private static final double CELL_LEFT = 86;
    private static final double CELL = 104;
    private static final double LETTERS = 15;
    private static final double LINE = 19;

    /** Hatches in a cell for a load of 1. */
    private static final int HATCHES = 4;

    private LoadMap() {}

    /**
     * What is said beside the picture.
     *
     * @param language BCP 47 tag
     * @param title the picture in one line
     * @param before what the left shoe is laced with
     * @param after what the right one is
     * @param note what the numbers are
     */
    public record LoadText(String language, String title, String before, String after, String note) {

        /** With the decimal mark of the language. */
        private String tenths(double load) {
            long tenths = Math.round(load * 10);
            char mark = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language))
                    .getDecimalSeparator();
            return tenths / 10 + String.valueOf(mark) + tenths % 10;
        }
    }

    /**
     * One row.
     *
     * @param row from the toe
     * @param before 1 is one taut line straight across per 16 mm of the shoe
     * @param after the same with the other lacing
     */
    public record RowLoad(int row, double before, double after) {}

    /** Draws both shoes. */
    public static String toSvg(Foot foot, List<RowLoad> rows, LoadText text) {
        var svg = new SvgWriter(DrawingStyle.COLOUR);
        double width = 2 * SHOE;
        double shoe = TOE + rows.size() * ROW + HEEL;
        var note = TextFit.wrap(text.note(), width - 32, LETTERS);
        double height = HEAD + shoe + (note.size() + 1) * LINE;
        var id = "toebox-load-" + Integer.toHexString((text + foot.slug() + rows).hashCode());
        svg.open(id, text.language(), text.title(), described(rows, text), width, height, "");
        svg.rect("sheet", new Point(0, 0), width, height, 0);
        for (int i = 0; i < 2; i++) {
            double left = i * SHOE;
            var heading = TextFit.wrap(i == 0 ? text.before() : text.after(), SHOE - 20, LETTERS);
            for (int line = 0; line < Math.min(2, heading.size()); line++) {
                svg.text("strong", LETTERS, new Point(left + SHOE / 2, LINE * (line + 1)), heading.get(line));
            }
            svg.path("body", outline(foot, left, HEAD, shoe));
            for (var row : rows) {
                paintCell(
                        svg,
                        new Point(left + CELL_LEFT, HEAD + TOE + (row.row() - 1) * ROW),
                        row.row(),
                        i == 0 ? row.before() : row.after(),
                        text);
            }
        }
        for (int line = 0; line < note.size(); line++) {
            svg.text("said", LETTERS, new Point(16, HEAD + shoe + (line + 1) * LINE), note.get(line));
        }
        return svg.raw("</svg>").toString();
    }

    private static String described(List<RowLoad> rows, LoadText text) {
        var said = new StringBuilder(text.note());
        for (var row : rows) {
            said.append(" %d: %s, %s.".formatted(row.row(), text.tenths(row.before()), text.tenths(row.after())));
        }
        return said.toString();
    }

    private static void paintCell(SvgWriter svg, Point corner, int row, double load, LoadText text) {
        long level = LEVELS.stream().filter(limit -> load >= limit).count();
        svg.rect("load-" + level, corner.plus(0, 2), CELL, ROW - 4, 4);
        long hatches = Math.round(load * HATCHES);
        for (int i = 0; i < hatches; i++) {
            double x = CELL * (i + 0.5) / hatches;
            svg.line(
                    "hatch",
                    List.of(corner.plus(Math.max(2, x - 5), ROW - 3), corner.plus(Math.min(CELL - 2, x + 5), 3)));
        }
        svg.rect("tag", corner.plus(CELL / 2 - 19, 5), 38, ROW - 10, 6);
        svg.text("strong", LETTERS, corner.plus(CELL / 2, ROW / 2 + 5), text.tenths(load));
        svg.text("number", corner.plus(-15, ROW / 2 + 6), String.valueOf(row));
    }

    /** A running shoe from above: the ball wide on both sides, the arch hollow on the side of the big toe. */
    private static String outline(Foot foot, double left, double top, double height) {
        boolean mirrored = foot == Foot.RIGHT;
        double[] shape = {
            152, 0.01, 200, 0.01, 226, 0.12, 228, 0.27, 230, 0.42, 204, 0.52, 204, 0.68, 204, 0.84, 196, 0.99, 134,
            0.99, 76, 0.99, 56, 0.86, 52, 0.70, 48, 0.54, 28, 0.46, 30, 0.30, 32, 0.14, 94, 0.01, 152, 0.01
        };
        for (int i = 0; i < shape.length; i += 2) {
            shape[i] = left + (mirrored ? SHOE - shape[i] : shape[i]);
            shape[i + 1] = top + height * shape[i + 1];
        }
        return SvgWriter.data("M%s %s" + "C%s %s %s %s %s %s".repeat(6) + "z", shape);
    }
}

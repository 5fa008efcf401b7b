package io.toebox.lacing.core.drawing;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs of text broken to a width, one below the other. */
final class TextColumn {

    private static final double LINE = 1.22;
    private static final double PARAGRAPH = 0.38;
    private static final double HEADING = 1.45;
    private static final double SMALL_PRINT = 0.78;
    private static final double INDENT = 1.75;
    // Bold letters are wider than those of the table of widths.
    private static final double BOLD = 1.08;

    private final double width;
    private final double size;
    private final List<Line> lines = new ArrayList<>();
    private double height;

    private record Line(String cssClass, Point baseline, String text) {}

    TextColumn(double width, double size) {
        this.width = width;
        this.size = size;
    }

    /** Rules for the classes it paints with, within the given element. */
    static String style(String within, double size) {
        return "%s .said{font-size:%.0fpx}%s .head{font-size:%.1fpx}%s .fine{font-size:%.1fpx}"
                .formatted(within, size, within, size * HEADING, within, size * SMALL_PRINT);
    }

    void addHeading(String text) {
        add("said head bold", text, 0, size * HEADING, BOLD);
    }

    void addParagraph(String text) {
        add("said", text, 0, size, 1);
    }

    void addSmallPrint(String text) {
        add("said fine", text, 0, size * SMALL_PRINT, 1);
    }

    void addSteps(List<String> steps) {
        for (int i = 0; i < steps.size(); i++) {
            lines.add(new Line("said bold", new Point(0, height + size), String.valueOf(i + 1)));
            add("said", steps.get(i), size * INDENT, size, 1);
        }
    }

    private void add(String cssClass, String text, double indent, double textSize, double wider) {
        for (var line : TextFit.wrap(text, (width - indent) / wider, textSize)) {
            lines.add(new Line(cssClass, new Point(indent, height + textSize), line));
            height += textSize * LINE;
        }
        height += textSize * PARAGRAPH;
    }

    double height() {
        return height;
    }

    void paint(SvgWriter svg, Point corner) {
        for (var line : lines) {
            svg.text(
                    line.cssClass(),
                    corner.plus(line.baseline().x(), line.baseline().y()),
                    line.text());
        }
    }
}

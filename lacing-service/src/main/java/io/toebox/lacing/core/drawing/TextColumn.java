package io.toebox.lacing.core.drawing;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs of text broken to a width, one below the other; the size of the letters is chosen when all is said. */
final class TextColumn {

    static final double LINE = 1.17;
    private static final double PARAGRAPH = 0.3;
    private static final double HEADING = 1.3;
    private static final double SMALL_PRINT = 0.75;
    private static final double INDENT = 1.3;
    // Bold letters are wider than those of the table of widths.
    private static final double BOLD = 1.08;

    private final double width;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /**
     * What is said in one go.
     *
     * @param label stands before the first line; empty for none
     * @param indent in sizes of a letter
     * @param scale of its letters, 1 for those of steps
     * @param wider than the letters of the table of widths
     */
    private record Paragraph(
            String cssClass, String label, TextFit.Measured text, double indent, double scale, double wider) {}

    TextColumn(double width) {
        this.width = width;
    }

    void addHeading(String text) {
        add("said head bold", "", text, 0, HEADING, BOLD);
    }

    void addParagraph(String text) {
        add("said", "", text, 0, 1, 1);
    }

    void addSmallPrint(String text) {
        add("said fine", "", text, 0, SMALL_PRINT, 1);
    }

    void addSteps(List<String> steps) {
        for (int i = 0; i < steps.size(); i++) {
            add("said", String.valueOf(i + 1), steps.get(i), INDENT, 1, 1);
        }
    }

    private void add(String cssClass, String label, String text, double indent, double scale, double wider) {
        paragraphs.add(new Paragraph(cssClass, label, TextFit.measure(text), indent, scale, wider));
    }

    /** How long it is with letters of the given size. */
    double height(double size) {
        double height = 0;
        for (var paragraph : paragraphs) {
            double letters = size * paragraph.scale();
            int lines = paragraph.text().countLines(lineWidth(paragraph, size), letters);
            height += letters * (lines * LINE + PARAGRAPH);
        }
        return height;
    }

    void paint(SvgWriter svg, Point corner, double size) {
        double top = 0;
        for (var paragraph : paragraphs) {
            double letters = size * paragraph.scale();
            if (!paragraph.label().isEmpty()) {
                svg.text("said bold", size, corner.plus(0, top + size), paragraph.label());
            }
            for (var line : paragraph.text().lines(lineWidth(paragraph, size), letters)) {
                svg.text(paragraph.cssClass(), letters, corner.plus(paragraph.indent() * size, top + letters), line);
                top += letters * LINE;
            }
            top += letters * PARAGRAPH;
        }
    }

    private double lineWidth(Paragraph paragraph, double size) {
        return (width - paragraph.indent() * size) / paragraph.wider();
    }
}

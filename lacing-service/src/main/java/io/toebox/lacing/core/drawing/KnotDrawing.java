package io.toebox.lacing.core.drawing;

import java.util.List;

import io.toebox.lacing.core.knot.Knot;

/** The steps of a knot side by side, each with its sentence, as a self-contained SVG document. */
public final class KnotDrawing {

    private static final double GAP = 16;
    private static final double LETTERS = 15;
    private static final double LINE = 19;

    private KnotDrawing() {}

    /**
     * Draws the steps.
     *
     * @param language BCP 47 tag of the words
     * @param name of the knot
     * @param sentences one for each step
     */
    public static String toSvg(Knot knot, String language, String name, List<String> sentences) {
        var svg = new SvgWriter(DrawingStyle.COLOUR);
        var said = sentences.stream()
                .map(sentence -> TextFit.wrap(sentence, KnotPicture.WIDTH, LETTERS))
                .toList();
        int lines = said.stream().mapToInt(List::size).max().orElse(0);
        double width = GAP + said.size() * (KnotPicture.WIDTH + GAP);
        double height = GAP + KnotPicture.HEIGHT + (lines + 1.5) * LINE;
        svg.open(
                "toebox-knot-" + knot.id() + "-" + language,
                language,
                name,
                String.join(" ", sentences),
                width,
                height,
                "");
        svg.rect("sheet", new Point(0, 0), width, height, 0);
        for (int i = 0; i < said.size(); i++) {
            var corner = new Point(GAP + i * (KnotPicture.WIDTH + GAP), GAP);
            KnotPicture.paint(svg, corner, knot.steps().get(i));
            svg.text("number", corner.plus(18, 26), String.valueOf(i + 1));
            for (int line = 0; line < said.get(i).size(); line++) {
                svg.text(
                        "said",
                        LETTERS,
                        corner.plus(0, KnotPicture.HEIGHT + (line + 1.2) * LINE),
                        said.get(i).get(line));
            }
        }
        return svg.raw("</svg>").toString();
    }
}

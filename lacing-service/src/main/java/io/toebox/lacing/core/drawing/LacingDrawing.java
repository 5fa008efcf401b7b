package io.toebox.lacing.core.drawing;

/**
 * A drawing to lace by, as a self-contained SVG document without scripts, fonts or links. The same shoe and text always give
 * the same bytes.
 */
public final class LacingDrawing {

    private LacingDrawing() {}

    /** Draws the finished lacing. */
    public static String toSvg(LacedShoe shoe, DrawingText text) {
        var svg = new SvgWriter(DrawingStyle.COLOUR);
        var picture = new Picture(shoe, text.labels(), svg);
        svg.open(DocumentId.of(shoe, text, "drawing"), text, ShoeLayout.WIDTH, picture.height(), "");
        picture.paintWhole();
        return svg.raw("</svg>").toString();
    }
}

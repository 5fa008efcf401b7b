package io.toebox.lacing.core.drawing;

import java.util.List;

/** The steps side by side, one small picture each, with the newest piece standing out and its sentence below. */
public final class StepFrames {

    private static final int COLUMNS = 4;
    private static final double FRAME_WIDTH = 216;
    private static final double GUTTER = 20;
    private static final double HEADER = 84;
    private static final double TEXT_SIZE = 14;
    private static final double LINE = 18;
    private static final double BADGE_RADIUS = 13;

    private StepFrames() {}

    /** Draws all steps. */
    public static String toSvg(LacedShoe shoe, DrawingText text) {
        var svg = new SvgWriter(DrawingStyle.COLOUR);
        var picture = new Picture(shoe, text.labels(), svg);
        var seen = picture.eyelets();
        double pictureHeight = seen.height() * FRAME_WIDTH / seen.width();
        var sentences = text.steps().stream()
                .map(step -> TextFit.wrap(step, FRAME_WIDTH, TEXT_SIZE))
                .toList();
        int lines = sentences.stream().mapToInt(List::size).max().orElseThrow();
        double frameHeight = pictureHeight + 2 * BADGE_RADIUS + lines * LINE + GUTTER;
        int rows = (sentences.size() + COLUMNS - 1) / COLUMNS;
        double width = GUTTER + COLUMNS * (FRAME_WIDTH + GUTTER);
        double height = HEADER + rows * frameHeight + GUTTER;

        svg.open(DocumentId.of(shoe, text, "frames"), text, width, height, "");
        svg.rect("sheet", new Point(0, 0), width, height, 0);
        svg.text("heading", new Point(GUTTER, 36), text.name());
        svg.text("said", new Point(GUTTER, 62), text.labels().shoe());
        for (int step = 0; step < sentences.size(); step++) {
            var corner =
                    new Point(GUTTER + step % COLUMNS * (FRAME_WIDTH + GUTTER), HEADER + step / COLUMNS * frameHeight);
            svg.openWindow(corner, FRAME_WIDTH, pictureHeight, seen);
            picture.paintUpTo(step);
            svg.raw("</svg>");
            paintSentence(svg, corner.plus(0, pictureHeight), step + 1, sentences.get(step));
        }
        return svg.raw("</svg>").toString();
    }

    private static void paintSentence(SvgWriter svg, Point corner, int number, List<String> lines) {
        var badge = corner.plus(BADGE_RADIUS, BADGE_RADIUS + 2);
        svg.circle("tag", badge, BADGE_RADIUS);
        svg.text("mark", badge.plus(0, 4.5), String.valueOf(number));
        for (int i = 0; i < lines.size(); i++) {
            svg.text("said", corner.plus(0, 2 * BADGE_RADIUS + (i + 1) * LINE), lines.get(i));
        }
    }
}

package io.toebox.lacing.core.drawing;

/** A {@link LinkCode} on paper. Lengths in tenths of a millimetre. */
final class PaintedCode {

    /**
     * Three dots of a receipt printer of 203 dpi. A phone at a hand's breadth tells half of that apart; our judgement, and a
     * test reads it.
     */
    private static final double MODULE = 3.75;

    /** Light modules around a code, as its standard asks (ISO/IEC 18004). */
    private static final int QUIET_MODULES = 4;

    /** Ten dots: on a multiple of it no module begins within a dot. */
    private static final double GRID = 12.5;

    private final LinkCode code;
    private final TextFit.Measured caption;
    private final double letters;

    PaintedCode(LinkCode code, double letters) {
        this.code = code;
        this.caption = TextFit.measure(code.caption());
        this.letters = letters;
    }

    double width() {
        return (code.size() + 2 * QUIET_MODULES) * MODULE;
    }

    double height() {
        return width() + caption.countLines(width(), letters) * letters * TextColumn.LINE;
    }

    void paint(SvgWriter svg, Point corner) {
        double left = Math.floor((corner.x() + QUIET_MODULES * MODULE) / GRID) * GRID;
        double top = Math.floor((corner.y() + QUIET_MODULES * MODULE) / GRID) * GRID;
        double size = code.size() * MODULE;
        svg.openWindow(new Point(left, top), size, size, new Box(0, 0, code.size(), code.size()));
        svg.path("code", modules());
        svg.raw("</svg>");
        double baseline = corner.y() + width() + letters;
        for (var line : caption.lines(width(), letters)) {
            svg.text("said", letters, new Point(corner.x(), baseline), line);
            baseline += letters * TextColumn.LINE;
        }
    }

    /** Dark modules side by side are one piece. */
    private String modules() {
        var data = new StringBuilder();
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                int end = column;
                while (end < code.size() && code.isDark(row, end)) {
                    end++;
                }
                if (end > column) {
                    data.append(SvgWriter.data("M%s %sh%sv1h%sz", column, row, end - column, column - end));
                    column = end;
                }
            }
        }
        return data.toString();
    }
}

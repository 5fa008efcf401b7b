package io.toebox.fit.evaluation;

import java.util.Locale;

/** A plain picture with two axes, as SVG. */
final class Chart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 56;
    private static final String[] COLOURS = {"#1b6ca8", "#c8553d", "#2a7f3f", "#7a4fa3", "#8a6d00", "#3d3d3d"};

    private final StringBuilder body = new StringBuilder();
    private final double fromX;
    private final double toX;
    private final double fromY;
    private final double toY;
    private int series;

    Chart(String title, String alongX, String alongY, double fromX, double toX, double fromY, double toY) {
        this.fromX = fromX;
        this.toX = toX;
        this.fromY = fromY;
        this.toY = toY;
        body.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\">\n"
                        .formatted(WIDTH, HEIGHT));
        body.append("<title>").append(title).append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        text(WIDTH / 2.0, 20, "middle", title);
        text(WIDTH / 2.0, HEIGHT - 10, "middle", alongX);
        text(8, 38, "start", alongY);
        for (int i = 0; i <= 4; i++) {
            double x = fromX + (toX - fromX) * i / 4;
            double y = fromY + (toY - fromY) * i / 4;
            text(x(x), HEIGHT - MARGIN + 18, "middle", String.format(Locale.ROOT, "%.4g", x));
            text(MARGIN - 6, y(y) + 4, "end", String.format(Locale.ROOT, "%.3g", y));
            line(fromX, y, toX, y, "#ddd", "");
        }
    }

    Chart diagonal() {
        line(fromX, fromY, toX, toY, "#777", " stroke-dasharray=\"4 4\"");
        return this;
    }

    /** A new series; its name is written in its colour. */
    Chart series(String name) {
        body.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>\n",
                MARGIN + 10,
                52 + 16 * series,
                colour(series),
                name));
        series++;
        return this;
    }

    Chart point(double x, double y) {
        body.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\" fill-opacity=\"0.7\"/>\n",
                x(x),
                y(y),
                colour(series - 1)));
        return this;
    }

    Chart bar(double x, double width, double y) {
        body.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
                x(x - width / 2),
                y(y),
                x(x + width / 2) - x(x - width / 2),
                y(fromY) - y(y),
                colour(series - 1)));
        return this;
    }

    String svg() {
        return body + "</svg>\n";
    }

    private static String colour(int series) {
        return COLOURS[Math.floorMod(series, COLOURS.length)];
    }

    private double x(double x) {
        return MARGIN + (x - fromX) / (toX - fromX) * (WIDTH - 2.0 * MARGIN);
    }

    private double y(double y) {
        return HEIGHT - MARGIN - (y - fromY) / (toY - fromY) * (HEIGHT - 2.0 * MARGIN);
    }

    private void text(double x, double y, String anchor, String text) {
        body.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, text));
    }

    private void line(double x1, double y1, double x2, double y2, String colour, String more) {
        body.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>\n",
                x(x1),
                y(y1),
                x(x2),
                y(y2),
                colour,
                more));
    }
}

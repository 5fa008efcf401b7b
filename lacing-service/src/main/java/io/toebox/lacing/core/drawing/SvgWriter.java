package io.toebox.lacing.core.drawing;

import java.util.List;
import java.util.function.Consumer;

/** Writes SVG elements; numbers have at most one decimal and no locale, so equal drawings are equal bytes. */
final class SvgWriter {

    private static final int USUAL_DOCUMENT = 16_384;
    private static final int USUAL_ELEMENTS = 512;

    private final Paints paints;
    private final StringBuilder out;

    /** Writes a document that looks so. */
    SvgWriter(Paints paints) {
        this(paints, USUAL_DOCUMENT);
    }

    private SvgWriter(Paints paints, int usualLength) {
        this.paints = paints;
        this.out = new StringBuilder(usualLength);
    }

    /** A few elements on their own, for documents that show them more than once; {@link #raw} takes them in. */
    String elements(Consumer<SvgWriter> part) {
        var writer = new SvgWriter(paints, USUAL_ELEMENTS);
        part.accept(writer);
        writer.out.setLength(Math.max(0, writer.out.length() - 1));
        return writer.toString();
    }

    SvgWriter raw(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    /** Opens a document; titles and descriptions are tied to it by ids of its own, so that two may share a page. */
    SvgWriter open(String id, DrawingText text, double width, double height, String size) {
        return open(id, text.language(), text.title(), text.description(), width, height, size);
    }

    SvgWriter open(
            String id, String language, String title, String description, double width, double height, String size) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"")
                .append(paints.root())
                .append("\" id=\"")
                .append(id)
                .append("\" lang=\"")
                .append(language)
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\"")
                .append(size)
                .append(" viewBox=\"0 0 ");
        number(width).append(' ');
        number(height).append("\">\n<title id=\"").append(id).append("-title\">");
        escaped(title).append("</title>\n<desc id=\"").append(id).append("-desc\">");
        escaped(description).append("</desc>\n");
        return paints.sheets().isEmpty() ? this : raw(paints.sheets());
    }

    SvgWriter path(String cssClass, String data) {
        out.append("<path class=\"")
                .append(cssClass)
                .append('"')
                .append(paints.attributes(cssClass))
                .append(" d=\"")
                .append(data)
                .append("\"/>\n");
        return this;
    }

    SvgWriter line(String cssClass, List<Point> points) {
        out.append("<path class=\"").append(cssClass).append('"').append(paints.attributes(cssClass));
        out.append(" d=\"");
        data(points);
        out.append("\"/>\n");
        return this;
    }

    private void data(List<Point> points) {
        for (int i = 0; i < points.size(); i++) {
            out.append(i == 0 ? 'M' : 'L');
            number(points.get(i).x()).append(' ');
            number(points.get(i).y());
        }
    }

    /** Path data of a line from point to point. */
    static String lineData(List<Point> points) {
        var writer = new SvgWriter(DrawingStyle.PRINT, USUAL_ELEMENTS);
        writer.data(points);
        return writer.toString();
    }

    SvgWriter circle(String cssClass, Point centre, double radius) {
        out.append("<circle class=\"").append(cssClass).append('"').append(paints.attributes(cssClass));
        out.append(" cx=\"");
        number(centre.x()).append("\" cy=\"");
        number(centre.y()).append("\" r=\"");
        number(radius).append("\"/>\n");
        return this;
    }

    SvgWriter rect(String cssClass, Point corner, double width, double height, double radius) {
        out.append("<rect class=\"").append(cssClass).append('"').append(paints.attributes(cssClass));
        out.append(" x=\"");
        number(corner.x()).append("\" y=\"");
        number(corner.y()).append("\" width=\"");
        number(width).append("\" height=\"");
        number(height).append("\" rx=\"");
        number(radius).append("\"/>\n");
        return this;
    }

    SvgWriter text(String cssClass, Point baseline, String text) {
        return text(cssClass, paints.ofText(cssClass), baseline, text);
    }

    /** A text of another size than its class has. */
    SvgWriter text(String cssClass, double size, Point baseline, String text) {
        var attributes = " font-size=\"" + Math.round(size * 10) / 10.0 + "px\"" + paints.ofTextWithoutSize(cssClass);
        return text(cssClass, attributes, baseline, text);
    }

    private SvgWriter text(String cssClass, String attributes, Point baseline, String text) {
        out.append("<text class=\"").append(cssClass).append('"').append(attributes);
        out.append(" x=\"");
        number(baseline.x()).append("\" y=\"");
        number(baseline.y()).append("\">");
        escaped(text).append("</text>\n");
        return this;
    }

    /** A window onto part of a picture, placed and scaled into this one. */
    SvgWriter openWindow(Point corner, double width, double height, Box seen) {
        out.append("<svg x=\"");
        number(corner.x()).append("\" y=\"");
        number(corner.y()).append("\" width=\"");
        number(width).append("\" height=\"");
        number(height).append("\" viewBox=\"");
        number(seen.x()).append(' ');
        number(seen.y()).append(' ');
        number(seen.width()).append(' ');
        number(seen.height()).append("\">\n");
        return this;
    }

    /** Path data from a template whose {@code %s} are coordinates. */
    static String data(String template, double... coordinates) {
        var writer = new SvgWriter(DrawingStyle.PRINT, 2 * template.length());
        int from = 0;
        for (double coordinate : coordinates) {
            int at = template.indexOf("%s", from);
            writer.out.append(template, from, at);
            writer.number(coordinate);
            from = at + 2;
        }
        return writer.out.append(template, from, template.length()).toString();
    }

    private StringBuilder number(double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
            tenths = -tenths;
        }
        out.append(tenths / 10);
        if (tenths % 10 != 0) {
            out.append('.').append(tenths % 10);
        }
        return out;
    }

    private StringBuilder escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

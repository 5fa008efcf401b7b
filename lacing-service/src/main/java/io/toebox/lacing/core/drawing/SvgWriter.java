package io.toebox.lacing.core.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes SVG elements; numbers have at most one decimal and no locale, so equal drawings are equal bytes. */
final class SvgWriter {

    private final StringBuilder out = new StringBuilder();

    SvgWriter raw(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    SvgWriter path(String cssClass, String data) {
        return raw("<path class=\"%s\" d=\"%s\"/>".formatted(cssClass, data));
    }

    SvgWriter line(String cssClass, List<Point> points) {
        return path(
                cssClass,
                points.stream()
                        .map(p -> number(p.x()) + " " + number(p.y()))
                        .collect(Collectors.joining("L", "M", "")));
    }

    SvgWriter circle(String cssClass, Point centre, double radius) {
        return raw("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(cssClass, number(centre.x()), number(centre.y()), number(radius)));
    }

    SvgWriter text(String cssClass, Point baseline, String text) {
        return raw("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(cssClass, number(baseline.x()), number(baseline.y()), escaped(text)));
    }

    SvgWriter element(String name, String text) {
        return raw("<%s>%s</%s>".formatted(name, escaped(text), name));
    }

    /** Path data from a template whose {@code %s} are coordinates. */
    static String data(String template, Object... coordinates) {
        var numbers = new Object[coordinates.length];
        for (int i = 0; i < coordinates.length; i++) {
            numbers[i] = number(((Number) coordinates[i]).doubleValue());
        }
        return String.format(Locale.ROOT, template, numbers);
    }

    static String number(double value) {
        return new BigDecimal(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package io.toebox.lacing.core.drawing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A lacing in black and white, of the size of what it is printed on: name, picture and steps. */
public final class PrintSheet {

    private static final double PICTURE_SHARE = 0.4;
    private static final double GUTTER = 45;

    /** A receipt is no longer, where the words leave room for the picture; tenths of a millimetre. */
    private static final double LONGEST_ROLL = 1500;

    private static final double ROUNDING = 10;
    private static final double ROLL_EDGE = 20;
    private static final double FINE = 0.8;

    private final DrawingText text;
    private final PrintFormat format;
    private final SvgWriter svg = new SvgWriter(DrawingStyle.PRINT);
    private final Picture picture;

    private PrintSheet(LacedShoe shoe, DrawingText text, PrintFormat format) {
        this.text = text;
        this.format = format;
        this.picture = new Picture(shoe, text.labels(), svg);
    }

    /**
     * Draws the sheet.
     *
     * @param before paragraphs between the name and the steps
     * @param after paragraphs behind the steps, in small print
     * @param code an address for whoever holds the receipt, which a sheet of paper has no room for; null for none
     */
    public static String toSvg(
            LacedShoe shoe,
            DrawingText text,
            PrintFormat format,
            List<String> before,
            List<String> after,
            @Nullable LinkCode code) {
        var sheet = new PrintSheet(shoe, text, format);
        var id = DocumentId.of(shoe, text, format.slug());
        if (format.isRoll()) {
            sheet.paintRoll(id, before, after, code);
        } else {
            sheet.paintPage(id, before, after);
        }
        return sheet.svg.raw("</svg>").toString();
    }

    private void paintRoll(String id, List<String> before, List<String> after, @Nullable LinkCode code) {
        double width = format.width() - 2 * format.margin();
        double size = format.largestText();
        var head = new TextColumn(width);
        head.addHeading(text.name());
        head.addParagraph(text.labels().shoe());
        var body = new TextColumn(width);
        before.forEach(body::addParagraph);
        body.addSteps(text.spoken());
        after.forEach(body::addSmallPrint);

        double middleTop = ROLL_EDGE + head.height(size);
        double left = LONGEST_ROLL - middleTop - GUTTER / 3 - body.height(size) - ROLL_EDGE - ROUNDING;
        var seen = picture.withoutBorders();
        var middle = RollMiddle.of(width, left, seen, code == null ? null : new PaintedCode(code, size * FINE));
        double bodyTop = middleTop + middle.height() + GUTTER / 3;
        open(id, bodyTop + body.height(size) + ROLL_EDGE);
        head.paint(svg, new Point(format.margin(), ROLL_EDGE), size);
        var corner = new Point(format.margin(), middleTop);
        paintPicture(
                corner.plus(middle.pictureLeft(), 0),
                middle.pictureHeight() * seen.width() / seen.height(),
                middle.pictureHeight(),
                seen);
        middle.paintCode(svg, corner);
        body.paint(svg, new Point(format.margin(), bodyTop), size);
    }

    private void paintPage(String id, List<String> before, List<String> after) {
        double width = format.width() - 2 * format.margin();
        double height = format.height() - 2 * format.margin();
        var seen = picture.withoutBorders();
        double pictureWidth = Math.min(width * PICTURE_SHARE, height * seen.width() / seen.height());
        double textWidth = width - pictureWidth - GUTTER;
        int size = format.largestText();
        var column = new TextColumn(textWidth);
        column.addHeading(text.name());
        column.addParagraph(text.labels().shoe());
        before.forEach(column::addParagraph);
        column.addSteps(text.spoken());
        after.forEach(column::addSmallPrint);
        while (column.height(size) > height && size > format.smallestText()) {
            size--;
        }
        // A lacing with too many steps for the paper gets a longer sheet rather than one that is cut off.
        open(id, Math.max(format.height(), column.height(size) + 2 * format.margin()));
        var corner = new Point(format.margin(), format.margin());
        paintPicture(corner, pictureWidth, pictureWidth * seen.height() / seen.width(), seen);
        column.paint(svg, corner.plus(pictureWidth + GUTTER, 0), size);
    }

    private void open(String id, double height) {
        double whole = Math.ceil(height / 10) * 10;
        var size = " width=\"%dmm\" height=\"%.0fmm\"".formatted(format.width() / 10, whole / 10);
        svg.open(id, text, format.width(), whole, size);
        svg.rect("sheet", new Point(0, 0), format.width(), whole, 0);
    }

    private void paintPicture(Point corner, double width, double height, Box seen) {
        svg.openWindow(corner, width, height, seen);
        picture.paintWithoutShoeLabel();
        svg.raw("</svg>");
    }
}

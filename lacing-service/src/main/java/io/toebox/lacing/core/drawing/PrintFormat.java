package io.toebox.lacing.core.drawing;

/** What a lacing is printed on. Lengths in tenths of a millimetre: 28.2 are 8 points, the least a step is printed in. */
public enum PrintFormat {
    /** A6, landscape: picture and steps side by side. */
    CARD("card", 1480, 1050, 50, 31, 29),
    /** A4, portrait: the same, larger. */
    PAGE("page", 2100, 2970, 140, 46, 29),
    /** Paper roll of 58 mm, of which 48 mm can be printed: picture above steps, as long as needed. */
    RECEIPT_58("receipt-58", 580, 0, 50, 29, 29),
    /** Paper roll of 80 mm, of which 72 mm can be printed. */
    RECEIPT_80("receipt-80", 800, 0, 40, 30, 30);

    private final String slug;
    private final int width;
    private final int height;
    private final int margin;
    private final int largestText;
    private final int smallestText;

    PrintFormat(String slug, int width, int height, int margin, int largestText, int smallestText) {
        this.slug = slug;
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.largestText = largestText;
        this.smallestText = smallestText;
    }

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return slug;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int margin() {
        return margin;
    }

    /** What stays empty at both sides, mm; a receipt printer has no dots there. */
    public int marginMm() {
        return margin / 10;
    }

    int largestText() {
        return largestText;
    }

    int smallestText() {
        return smallestText;
    }

    /** Whether it is cut off where the text ends. */
    public boolean isRoll() {
        return height == 0;
    }
}

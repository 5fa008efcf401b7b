package io.toebox.lacing.core.drawing;

import org.jspecify.annotations.Nullable;

/**
 * Where picture and code lie on a receipt: side by side, or one below the other where that leaves the larger picture. Lengths
 * in tenths of a millimetre.
 *
 * @param width of what can be printed
 * @param pictureHeight as large as the rest of the receipt leaves it
 * @param pictureWidth in the same proportion as what is seen
 * @param code null for none
 * @param isBeside whether the code lies to the right of the picture
 */
record RollMiddle(
        double width,
        double pictureHeight,
        double pictureWidth,
        @Nullable PaintedCode code,
        boolean isBeside) {

    /** A smaller one cannot be laced by. */
    private static final double SMALLEST_PICTURE = 360;

    /**
     * Shares the room.
     *
     * @param left how high both may be together
     * @param seen the part of the picture that is shown
     */
    static RollMiddle of(double width, double left, Box seen, @Nullable PaintedCode code) {
        double natural = seen.height() * width / seen.width();
        double beside = code == null
                ? 0
                : Math.min(Math.max(left, SMALLEST_PICTURE), (width - code.width()) * seen.height() / seen.width());
        double below = code == null ? left : left - code.height();
        boolean isBeside = code != null && (beside >= below || below < SMALLEST_PICTURE);
        double height = isBeside ? beside : Math.clamp(below, SMALLEST_PICTURE, natural);
        return new RollMiddle(width, height, height * seen.width() / seen.height(), code, isBeside);
    }

    double height() {
        if (code == null) {
            return pictureHeight;
        }
        return isBeside ? Math.max(pictureHeight, code.height()) : pictureHeight + code.height();
    }

    double pictureLeft() {
        return isBeside ? 0 : (width - pictureWidth) / 2;
    }

    void paintCode(SvgWriter svg, Point corner) {
        if (code == null) {
            return;
        }
        code.paint(
                svg,
                isBeside
                        ? corner.plus(width - code.width(), height() - code.height())
                        : corner.plus((width - code.width()) / 2, pictureHeight));
    }
}

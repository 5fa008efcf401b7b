package io.toebox.lacing.core.drawing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Two strands that wind around each other from left to right, one coming in at the bottom left and the other at the bottom
 * right. At each crossing the other one lies over, so an odd number of crossings holds and lets them change sides.
 *
 * @param fromLeft the strand that comes in at the left
 * @param fromRight the strand that comes in at the right
 * @param centre of all crossings
 * @param crossings how many
 * @param isLeftOver whether the strand from the left lies over at the first crossing from the left, which is the handedness
 * @param step from one crossing to the next
 * @param height how far the strands are apart between two crossings
 */
record KnotTwist(
        KnotStrand fromLeft,
        KnotStrand fromRight,
        Point centre,
        int crossings,
        boolean isLeftOver,
        double step,
        double height) {

    private static final int POINTS = 8;

    void paint(SvgWriter svg) {
        for (int crossing = 0; crossing < crossings; crossing++) {
            boolean leftOver = isLeftOver == (crossing % 2 == 0);
            var under = points(crossing, !leftOver);
            var over = points(crossing, leftOver);
            (leftOver ? fromRight : fromLeft).paint(svg, under);
            (leftOver ? fromLeft : fromRight).paintOver(svg, over);
        }
    }

    /** The piece of one strand that has the given crossing in its middle. */
    private List<Point> points(int crossing, boolean ofLeft) {
        return IntStream.rangeClosed(0, POINTS)
                .mapToObj(i -> at(crossing + (double) i / POINTS, ofLeft))
                .toList();
    }

    private Point at(double along, boolean ofLeft) {
        double down = Math.cos(Math.PI * along) * height / 2;
        return centre.plus((along - crossings / 2.0) * step, ofLeft ? down : -down);
    }

    /** Where the strand from the left comes in, and the one from the right goes out above it. */
    Point left(boolean bottom) {
        return centre.plus(-crossings / 2.0 * step, (bottom ? 1 : -1) * height / 2);
    }

    Point right(boolean bottom) {
        return centre.plus(crossings / 2.0 * step, (bottom ? 1 : -1) * height / 2);
    }
}

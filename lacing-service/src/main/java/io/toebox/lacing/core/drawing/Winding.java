package io.toebox.lacing.core.drawing;

import java.util.List;
import java.util.stream.IntStream;

import io.toebox.lacing.core.path.Twist;

/**
 * How one strand winds around the other in the middle of the throat: over, under and over again on its way to the other side, or
 * over and under where it turns back; the other strand is its mirror image and does the opposite.
 */
final class Winding {

    private static final double REACH = 17;
    private static final double TURN_BACK = 20;
    private static final double GO_OVER = 23;
    // Odd, so that two strands do not meet at a corner of their curves.
    private static final int POINTS = 7;

    private final ShoeLayout layout;
    private final Twist twist;
    private final boolean goesOver;
    private final boolean onTopFirst;

    /** @param onTopFirst whether it lies on the other strand where they meet first */
    Winding(ShoeLayout layout, Twist twist, boolean goesOver, boolean onTopFirst) {
        this.layout = layout;
        this.twist = twist;
        this.goesOver = goesOver;
        this.onTopFirst = onTopFirst;
    }

    boolean goesOver() {
        return goesOver;
    }

    /** From its own side around the other strand. */
    List<Point> arriving() {
        return goesOver ? curve(-GO_OVER, -GO_OVER / 3) : curve(-TURN_BACK, 0);
    }

    /** Between arriving and leaving, when it goes over. */
    List<Point> between() {
        return curve(-GO_OVER / 3, GO_OVER / 3);
    }

    List<Point> leaving() {
        return goesOver ? curve(GO_OVER / 3, GO_OVER) : curve(0, TURN_BACK);
    }

    Depth depthArriving() {
        return depth(onTopFirst);
    }

    Depth depthBetween() {
        return depth(!onTopFirst);
    }

    Depth depthLeaving() {
        return depth(goesOver == onTopFirst);
    }

    private static Depth depth(boolean onTop) {
        return onTop ? Depth.OVER_LOOP : Depth.UNDER_LOOP;
    }

    /** Half a wave for each time it crosses the other strand, three or two. */
    private List<Point> curve(double from, double to) {
        double whole = goesOver ? GO_OVER : TURN_BACK;
        int waves = goesOver ? 3 : 2;
        var middle = layout.arrival(twist);
        double own = ShoeLayout.outwards(twist.side()) * REACH;
        double down = twist.toRow() > twist.fromRow() ? 1 : -1;
        return IntStream.rangeClosed(0, POINTS)
                .mapToDouble(i -> from + (to - from) * i / POINTS)
                .mapToObj(y -> middle.plus(own * Math.cos(Math.PI * waves * (y + whole) / (2 * whole)), down * y))
                .toList();
    }
}

package io.toebox.lacing.core.drawing;

import java.util.List;
import java.util.stream.IntStream;

import io.toebox.lacing.core.knot.KnotStep;

/** Draws one step of a knot as whoever ties it sees it: the foot below, the toe above. */
final class KnotPicture {

    static final double WIDTH = 220;
    static final double HEIGHT = 220;

    private static final Point START = new Point(110, 165);
    private static final Point SECOND = new Point(110, 95);
    private static final double STRANDS_APART = 22;
    private static final double LOOPS_APART = 30;

    private final SvgWriter svg;
    private final Point corner;

    private KnotPicture(SvgWriter svg, Point corner) {
        this.svg = svg;
        this.corner = corner;
    }

    static void paint(SvgWriter svg, Point corner, KnotStep step) {
        var picture = new KnotPicture(svg, corner);
        svg.rect("tongue", corner, WIDTH, HEIGHT, 10);
        Runnable drawing =
                switch (step) {
                    case START_LEFT_OVER_RIGHT -> picture::paintStart;
                    case TWO_LOOPS -> picture::paintLoops;
                    case RIGHT_OVER_LEFT -> () -> picture.paintSecond(3, false);
                    case LEFT_OVER_RIGHT_AGAIN -> () -> picture.paintSecond(3, true);
                    case TWICE_AROUND, BOTH_THROUGH_THE_MIDDLE -> () -> picture.paintSecond(5, false);
                    case LOOPS_CROSSED -> () -> picture.paintSecond(1, false);
                    case LIES_ACROSS -> () -> picture.paintFinished(0);
                    case STANDS_ALONG -> () -> picture.paintFinished(Math.PI / 2);
                };
        drawing.run();
    }

    private KnotTwist start() {
        return new KnotTwist(KnotStrand.A, KnotStrand.B, at(START), 3, true, 22, STRANDS_APART);
    }

    /** Both laces come from the eyelets below. */
    private KnotTwist paintTwistOfTheStart() {
        var twist = start();
        KnotStrand.A.paint(svg, List.of(at(new Point(20, 215)), twist.left(true)));
        KnotStrand.B.paint(svg, List.of(at(new Point(200, 215)), twist.right(true)));
        twist.paint(svg);
        return twist;
    }

    private void paintStart() {
        var twist = paintTwistOfTheStart();
        KnotStrand.B.paint(svg, List.of(twist.left(false), at(new Point(25, 60))));
        KnotStrand.A.paint(svg, List.of(twist.right(false), at(new Point(195, 60))));
    }

    private void paintLoops() {
        var twist = paintTwistOfTheStart();
        KnotStrand.LOOP_B.paint(svg, List.of(twist.left(false), at(new Point(48, 100)), at(new Point(35, 35))));
        KnotStrand.LOOP_A.paint(svg, List.of(twist.right(false), at(new Point(172, 100)), at(new Point(185, 35))));
        KnotStrand.B.paint(svg, List.of(at(new Point(45, 90)), at(new Point(12, 120))));
        KnotStrand.A.paint(svg, List.of(at(new Point(175, 90)), at(new Point(208, 120))));
    }

    private void paintSecond(int crossings, boolean isLeftOver) {
        var start = paintTwistOfTheStart();
        var second = new KnotTwist(
                KnotStrand.LOOP_B,
                KnotStrand.LOOP_A,
                at(SECOND),
                crossings,
                isLeftOver,
                crossings > 3 ? 26 : 32,
                LOOPS_APART);
        KnotStrand.LOOP_B.paint(svg, List.of(start.left(false), second.left(true)));
        KnotStrand.LOOP_A.paint(svg, List.of(start.right(false), second.right(true)));
        second.paint(svg);
        KnotStrand.LOOP_A.paint(svg, List.of(second.left(false), at(new Point(22, 35))));
        KnotStrand.LOOP_B.paint(svg, List.of(second.right(false), at(new Point(198, 35))));
    }

    /** From above on the shoe, between its two edges; turned by the given angle. */
    private void paintFinished(double angle) {
        svg.line("edge", List.of(at(new Point(62, 20)), at(new Point(62, 205))));
        svg.line("edge", List.of(at(new Point(158, 20)), at(new Point(158, 205))));
        var middle = new Point(110, 112);
        KnotStrand.A.paint(svg, ellipse(middle, -48, angle));
        KnotStrand.B.paint(svg, ellipse(middle, 48, angle));
        KnotStrand.B.paint(svg, List.of(at(middle), at(turned(middle, -40, 62, angle))));
        KnotStrand.A.paint(svg, List.of(at(middle), at(turned(middle, 40, 62, angle))));
        KnotStrand.A.paintOver(svg, List.of(at(turned(middle, -3, -13, angle)), at(turned(middle, 3, 13, angle))));
    }

    private List<Point> ellipse(Point middle, double reach, double angle) {
        return IntStream.rangeClosed(0, 24)
                .mapToObj(i -> {
                    double turn = 2 * Math.PI * i / 24;
                    return at(
                            turned(middle, reach * (1 - Math.cos(turn)), Math.sin(turn) * Math.abs(reach) / 2, angle));
                })
                .toList();
    }

    private static Point turned(Point middle, double dx, double dy, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return middle.plus(dx * cos - dy * sin, dx * sin + dy * cos);
    }

    private Point at(Point point) {
        return corner.plus(point.x(), point.y());
    }
}

package io.toebox.lacing.core.drawing;

import java.util.List;

/** One end of a lace in the picture of a knot: plain or striped, single or doubled into a loop. */
enum KnotStrand {
    A("halo-throat", List.of("a")),
    B("halo-throat", List.of("b", "b-core", "b-mark")),
    LOOP_A("halo-loop", List.of("a-loop", "loop-gap")),
    LOOP_B("halo-loop", List.of("b-loop", "b-loop-core", "b-loop-mark", "loop-gap"));

    private final String halo;
    private final List<String> coats;

    KnotStrand(String halo, List<String> coats) {
        this.halo = halo;
        this.coats = coats;
    }

    /** A piece nothing lies under. */
    void paint(SvgWriter svg, List<Point> points) {
        coats.forEach(coat -> svg.line("lace " + coat, points));
    }

    /** A piece that lies over another one. */
    void paintOver(SvgWriter svg, List<Point> points) {
        svg.line("lace " + halo, points);
        paint(svg, points);
    }
}

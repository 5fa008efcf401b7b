package io.toebox.lacing.core.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.geometry.TautLine;
import io.toebox.lacing.core.geometry.ThroatPoint;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Segment;

/**
 * Two stretches of lace that cross over the throat.
 *
 * @param upper the one nearer to the viewer
 * @param lower the one nearer to the foot
 * @param at where
 * @param row the same counted in rows, for example 2.5 for half-way between rows 2 and 3
 */
public record Crossing(Segment upper, Segment lower, ThroatPoint at, double row) {

    private static final double TOUCHING = 1e-9;

    /** A stretch across the throat and when it is laced. */
    private record Laid(Segment segment, TautLine line, int order) {
        int height() {
            return switch (segment.layer()) {
                case INSIDE -> 0;
                case OUTSIDE_TO_INSIDE, INSIDE_TO_OUTSIDE -> 1;
                case OUTSIDE -> 2;
            };
        }
    }

    /** All crossings from the toe to the ankle, the pieces to the knot left out. Of two in one layer the later is on top. */
    public static List<Crossing> of(Laces laces, RowGeometry geometry) {
        var laid = new ArrayList<Laid>();
        for (var path : laces.paths()) {
            int before = laid.stream().mapToInt(Laid::order).max().orElse(-1) + 1;
            for (var segment : path.segments()) {
                if (segment.crossesThroat()) {
                    geometry.lines(path, segment)
                            .forEach(line -> laid.add(new Laid(segment, line, before + orderOf(path, segment))));
                }
            }
        }
        var crossings = new ArrayList<Crossing>();
        for (int i = 0; i < laid.size(); i++) {
            for (int j = i + 1; j < laid.size(); j++) {
                var one = laid.get(i);
                var other = laid.get(j);
                intersection(one.line(), other.line()).ifPresent(at -> {
                    boolean oneOnTop = Comparator.comparingInt(Laid::height)
                                    .thenComparingInt(Laid::order)
                                    .compare(one, other)
                            > 0;
                    var upper = oneOnTop ? one : other;
                    var lower = oneOnTop ? other : one;
                    crossings.add(new Crossing(upper.segment(), lower.segment(), at, rowAt(geometry, at.alongMm())));
                });
            }
        }
        crossings.sort(Comparator.comparingDouble(Crossing::row)
                .thenComparingDouble(crossing -> crossing.at().acrossMm()));
        return List.copyOf(crossings);
    }

    private static int orderOf(LacePath path, Segment segment) {
        var order = path.movesInOrder();
        for (int i = 0; i < order.size(); i++) {
            boolean sameStrand =
                    segment.strand().equals(Optional.of(order.get(i).strand()));
            int index = order.get(i).index();
            if (sameStrand
                    && index > 0
                    && path.getStrand(order.get(i).strand())
                            .segments()
                            .get(index - 1)
                            .equals(segment)) {
                return i;
            }
        }
        return 0;
    }

    private static Optional<ThroatPoint> intersection(TautLine one, TautLine other) {
        double ax = one.to().acrossMm() - one.from().acrossMm();
        double ay = one.to().alongMm() - one.from().alongMm();
        double bx = other.to().acrossMm() - other.from().acrossMm();
        double by = other.to().alongMm() - other.from().alongMm();
        double denominator = ax * by - ay * bx;
        if (Math.abs(denominator) < TOUCHING) {
            return Optional.empty();
        }
        double dx = other.from().acrossMm() - one.from().acrossMm();
        double dy = other.from().alongMm() - one.from().alongMm();
        double t = (dx * by - dy * bx) / denominator;
        double u = (dx * ay - dy * ax) / denominator;
        return within(t) && within(u)
                ? Optional.of(new ThroatPoint(
                        one.from().acrossMm() + t * ax, one.from().alongMm() + t * ay))
                : Optional.empty();
    }

    /** Lines that only meet at an eyelet do not cross. */
    private static boolean within(double share) {
        return share > TOUCHING && share < 1 - TOUCHING;
    }

    private static double rowAt(RowGeometry geometry, double alongMm) {
        int row = 1;
        while (row < geometry.rows() - 1 && geometry.alongMm(row + 1) <= alongMm) {
            row++;
        }
        return row + (alongMm - geometry.alongMm(row)) / geometry.spacingMm(row);
    }
}

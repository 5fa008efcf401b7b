package io.toebox.lacing.core.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.geometry.TautLine;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Segment;

/**
 * Tension along a lace that is tightened by its ends. At each turn it falls by {@code exp(-friction * angle)} (the capstan
 * equation); the angle is the turn within the laced area, and the fold where the lace changes face at the edge of the facing.
 * A fixed knot holds the lace behind it at the tension it was tied with.
 */
public final class LaceTension {

    /** A straight stretch, and the turn that follows it on the way from end a to end b. */
    private record Link(Optional<Segment> segment, TautLine line, double turnBehind, boolean knotBehind) {}

    private final LacePath path;
    private final RowGeometry geometry;

    private LaceTension(LacePath path, RowGeometry geometry) {
        this.path = path;
        this.geometry = geometry;
    }

    /**
     * All stretches of all laces, each lace from its end a to its end b.
     *
     * @param friction coefficient of friction, 0 or more; 0 for the same tension everywhere
     * @throws IllegalArgumentException when the friction is negative or not a number
     */
    public static List<TensePiece> of(Laces laces, RowGeometry geometry, double friction) {
        if (!(friction >= 0)) {
            throw new IllegalArgumentException("friction is 0 or more, not " + friction);
        }
        return laces.paths().stream()
                .flatMap(path -> new LaceTension(path, geometry).pieces(friction).stream())
                .toList();
    }

    private List<TensePiece> pieces(double friction) {
        var links = links();
        int last = links.size() - 1;
        var fromA = new double[links.size()];
        var fromB = new double[links.size()];
        fromA[0] = 1;
        for (int i = 1; i <= last; i++) {
            fromA[i] = links.get(i - 1).knotBehind()
                    ? 1
                    : fromA[i - 1] * Math.exp(-friction * links.get(i - 1).turnBehind());
        }
        fromB[last] = 1;
        for (int i = last - 1; i >= 0; i--) {
            fromB[i] = links.get(i).knotBehind()
                    ? 1
                    : fromB[i + 1] * Math.exp(-friction * links.get(i).turnBehind());
        }
        var pieces = new ArrayList<TensePiece>();
        int knotsLeft = (int) links.stream().filter(Link::knotBehind).count();
        int knotsPassed = 0;
        for (int i = 0; i <= last; i++) {
            // Behind a fixed knot the end on its other side no longer pulls.
            boolean aPulls = knotsPassed <= knotsLeft;
            boolean bPulls = knotsLeft <= knotsPassed;
            double tension = aPulls && bPulls ? Math.max(fromA[i], fromB[i]) : aPulls ? fromA[i] : fromB[i];
            pieces.add(new TensePiece(links.get(i).segment(), links.get(i).line(), tension));
            if (links.get(i).knotBehind()) {
                knotsPassed++;
                knotsLeft--;
            }
        }
        return pieces;
    }

    private List<Link> links() {
        var stretches = new ArrayList<Stretch>();
        addEnd(stretches, path.a().end(), true);
        path.a().segments().reversed().forEach(s -> linesOf(s)
                .reversed()
                .forEach(l -> stretches.add(new Stretch(Optional.of(s), new TautLine(l.to(), l.from()), true))));
        var bar = path.segments().getFirst();
        linesOf(bar).forEach(l -> stretches.add(new Stretch(Optional.of(bar), l, false)));
        path.b().segments().forEach(s -> linesOf(s).forEach(l -> stretches.add(new Stretch(Optional.of(s), l, false))));
        addEnd(stretches, path.b().end(), false);
        var links = new ArrayList<Link>();
        for (int i = 0; i < stretches.size(); i++) {
            var here = stretches.get(i);
            if (i == stretches.size() - 1) {
                links.add(new Link(here.segment(), here.line(), 0, false));
            } else {
                var next = stretches.get(i + 1);
                boolean knot = here.segment().isPresent() && here.segment().equals(next.segment());
                links.add(new Link(here.segment(), here.line(), turn(here, next), knot));
            }
        }
        return links;
    }

    /** A straight stretch on the way from end a to end b; strand a is walked backwards. */
    private record Stretch(Optional<Segment> segment, TautLine line, boolean backwards) {}

    private List<TautLine> linesOf(Segment segment) {
        return geometry.lines(path, segment);
    }

    private void addEnd(List<Stretch> stretches, Move end, boolean fromTheKnot) {
        if (path.declared().tie().joinsTheEnds()) {
            var knot = geometry.knot(path);
            var at = geometry.at(end);
            stretches.add(new Stretch(
                    Optional.empty(), fromTheKnot ? new TautLine(knot, at) : new TautLine(at, knot), fromTheKnot));
        }
    }

    private double turn(Stretch here, Stretch next) {
        double folds = Stream.concat(fold(here, true), fold(next, false))
                .mapToDouble(Double::doubleValue)
                .sum();
        return angle(here.line(), next.line()) + folds;
    }

    /** A segment that changes face folds around the edge beside its inside end. */
    private static Stream<Double> fold(Stretch stretch, boolean atItsEnd) {
        return stretch.segment().stream()
                .filter(s -> s.layer().changesFace())
                .filter(s -> {
                    boolean endsInside = s.to().arrivesOn() == Face.INSIDE;
                    boolean toIsAhead = stretch.backwards() != atItsEnd;
                    return endsInside == toIsAhead;
                })
                .map(s -> EffectFigures.EDGE_FOLD.value());
    }

    private static double angle(TautLine one, TautLine other) {
        double product = one.lengthMm() * other.lengthMm();
        if (product == 0) {
            return 0;
        }
        double dot = across(one) * across(other) + along(one) * along(other);
        return Math.acos(Math.clamp(dot / product, -1, 1));
    }

    private static double across(TautLine line) {
        return line.to().acrossMm() - line.from().acrossMm();
    }

    private static double along(TautLine line) {
        return line.to().alongMm() - line.from().alongMm();
    }
}

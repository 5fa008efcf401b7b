package io.toebox.lacing.core.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.geometry.TautLine;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Segment;

/**
 * A lace as its straight stretches from end a to end b, and the contacts between them: eyelets, the edges of the facings, the
 * pieces of lace it hooks around, and knots on the way.
 */
final class LaceContacts {

    /**
     * A straight stretch, and the contact that follows it on the way from end a to end b.
     *
     * @param segment the segment it belongs to; empty for the pieces to the knot at the end
     * @param line where it runs, on the way from a to b
     * @param turnBehind how far the lace turns at the contact that follows, rad: the turn within the laced area, and the fold
     *     where it changes face at the edge of the facing
     * @param knotBehind whether the strands are tied to each other for good there
     */
    record Link(Optional<Segment> segment, TautLine line, double turnBehind, boolean knotBehind) {

        /** How many times the tension before the contact may be the one behind it, before the lace slips. */
        double holds(double friction) {
            return knotBehind ? Double.POSITIVE_INFINITY : Math.exp(friction * turnBehind);
        }
    }

    private final LacePath path;
    private final RowGeometry geometry;

    private LaceContacts(LacePath path, RowGeometry geometry) {
        this.path = path;
        this.geometry = geometry;
    }

    static List<Link> of(LacePath path, RowGeometry geometry) {
        return new LaceContacts(path, geometry).links();
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
        return angle(here.line(), next.line()) + twist(here, next) + folds;
    }

    /** Strands that go around each other and on to the other side; those that turn back have their turn in their lines. */
    private static double twist(Stretch here, Stretch next) {
        boolean inTheMiddle = Stream.of(here, next).allMatch(LaceContacts::isOfATwist)
                && here.line().to().acrossMm() == 0;
        boolean goesOver = here.line().from().acrossMm() * next.line().to().acrossMm() < 0;
        return inTheMiddle && goesOver ? EffectFigures.TWIST_TURN.value() : 0;
    }

    private static boolean isOfATwist(Stretch stretch) {
        return stretch.segment().filter(s -> s.kind() == Segment.Kind.TWIST).isPresent();
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
            // Only a loop at an eyelet has no length: half of its turn lies on each side.
            return EffectFigures.LOOP_TURN.value() / 2;
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

package io.toebox.lacing.core.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;

import static org.assertj.core.api.Assertions.assertThat;

class StrokesTest {

    private record Crossing(Stroke lower, Stroke upper, Point at) {}

    @Test
    void atEveryCrossingTheUpperLaceIsPaintedLater() {
        var shoes = Stream.concat(
                Fittings.laced().stream().map(laced -> Shoes.of(laced, Foot.LEFT)), Shoes.unusual().stream());
        shoes.forEach(shoe -> {
            for (var crossing : crossings(shoe)) {
                if (isTwist(crossing.lower()) || isTwist(crossing.upper())) {
                    continue; // Seen to below.
                }
                double lower = height(crossing.lower(), crossing.at(), path(shoe, crossing.lower()));
                double upper = height(crossing.upper(), crossing.at(), path(shoe, crossing.upper()));
                assertThat(upper).as("%s at %s", shoe, crossing).isGreaterThanOrEqualTo(lower);
                if (upper == lower) {
                    assertThat(crossing.upper().end().lace())
                            .as("laces of a shoe do not meet: %s at %s", shoe, crossing)
                            .isEqualTo(crossing.lower().end().lace());
                    assertThat(lacedAt(crossing.upper(), path(shoe, crossing.upper())))
                            .as("%s at %s", shoe, crossing)
                            .isGreaterThan(lacedAt(crossing.lower(), path(shoe, crossing.lower())));
                }
            }
        });
    }

    /** Three times over and under on the way to the other side, twice where they turn back: each end above in turn. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"bar i; a L1^ &(1,2) R2^; mirror | 3", "bar i; a L1^ &(1,2) L2^; mirror | 2"})
    void aroundEachOtherTheEndsLieOnTopInTurn(String notation, int times) {
        for (var foot : Foot.values()) {
            var laces = LaceNotation.parseLaces(notation + "; unused 3", Side.RIGHT);
            var shoe = new LacedShoe(foot == Foot.LEFT ? laces : laces.mirrored(), new EyeletRows(3, false), foot);
            var inTheMiddle = crossings(shoe).stream()
                    .filter(crossing -> isTwist(crossing.lower()) && isTwist(crossing.upper()))
                    .filter(crossing -> Math.abs(crossing.at().x() - ShoeLayout.CENTRE) < 1)
                    .sorted(Comparator.comparingDouble(crossing -> crossing.at().y()))
                    .map(crossing -> crossing.upper().end().strand())
                    .toList();
            assertThat(inTheMiddle).hasSize(times);
            for (int i = 1; i < times; i++) {
                assertThat(inTheMiddle.get(i)).isNotEqualTo(inTheMiddle.get(i - 1));
            }
        }
    }

    private static boolean isTwist(Stroke stroke) {
        return stroke.segment().filter(s -> s.kind() == Segment.Kind.TWIST).isPresent();
    }

    @Test
    void crissCrossCrossesOnceBetweenAllRows() {
        var laced = Fittings.laced().stream()
                .filter(c -> c.lacing().equals(Lacings.CRISS_CROSS))
                .filter(c -> c.fitting().eyelets().rows() == 6)
                .findFirst()
                .orElseThrow();
        assertThat(crossings(laced)).hasSize(5);
    }

    @Test
    void heelLockPassesUnderEachLoopAndComesBackOverIt() {
        var laced = Fittings.laced().stream()
                .filter(c -> c.lacing().equals(Lacings.HEEL_LOCK))
                .filter(c -> c.fitting().eyelets().extraHeelLockEyelet())
                .findFirst()
                .orElseThrow();
        var withLoops = crossings(laced).stream()
                .filter(c -> isLoop(c.lower()) || isLoop(c.upper()))
                .collect(Collectors.partitioningBy(c -> isLoop(c.upper())));
        assertThat(withLoops.get(true)).as("loop above what hooks under it").hasSize(2);
        assertThat(withLoops.get(false)).as("loop below what comes back").hasSize(2);
    }

    @Test
    void everySegmentOfThePathIsDrawnAndNothingElse() {
        for (var laced : Fittings.laced()) {
            var drawn = strokes(laced).stream()
                    .map(Stroke::segment)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            assertThat(drawn).isEqualTo(new HashSet<>(laced.path().segments()));
        }
    }

    @Test
    void insideSegmentsAreNeverPaintedAsVisible() {
        for (var laced : Fittings.laced()) {
            assertThat(strokes(laced))
                    .filteredOn(s ->
                            s.segment().filter(x -> x.layer() == Layer.INSIDE).isPresent())
                    .extracting(Stroke::depth)
                    .allMatch(depth -> depth == Depth.INSIDE);
            assertThat(strokes(laced))
                    .filteredOn(s ->
                            s.segment().filter(x -> x.layer() == Layer.OUTSIDE).isPresent())
                    .extracting(Stroke::depth)
                    .doesNotContain(Depth.INSIDE);
        }
    }

    @Test
    void theOtherFootIsDrawnAsTheMirrorImage() {
        for (var laced : Fittings.laced()) {
            var mirrored = Strokes.inPaintingOrder(Shoes.of(laced, Foot.RIGHT));
            assertThat(lines(mirrored, -1)).isEqualTo(lines(strokes(laced), 1));
        }
    }

    private static List<Stroke> strokes(Fittings.Case laced) {
        return Strokes.inPaintingOrder(Shoes.of(laced, Foot.LEFT));
    }

    /** What is painted, as a set of lines seen from one side or from the other. */
    private static Object lines(List<Stroke> strokes, int mirror) {
        return strokes.stream()
                .map(s -> s.depth() + " "
                        + s.line().stream()
                                .map(p -> Math.round(mirror * (p.x() - ShoeLayout.CENTRE) * 10) + ","
                                        + Math.round(p.y() * 10))
                                .toList())
                .sorted()
                .toList();
    }

    private static boolean isLoop(Stroke stroke) {
        return stroke.segment().filter(s -> s.kind() == Segment.Kind.VERTICAL).isPresent();
    }

    /** What the path says about the height of a stroke at a point, found without looking at the stroke's own depth. */
    private static double height(Stroke stroke, Point at, LacePath path) {
        if (stroke.segment().isEmpty()) {
            return path.a().end() instanceof Hook ? 3 : 2;
        }
        var segment = stroke.segment().get();
        double fromCentre = at.x() - ShoeLayout.CENTRE;
        if (segment.crossesThroat() && Math.abs(fromCentre) < ShoeLayout.THROAT_HALF_WIDTH) {
            return switch (segment.layer()) {
                case INSIDE -> 0;
                case OUTSIDE_TO_INSIDE, INSIDE_TO_OUTSIDE -> 1;
                case OUTSIDE -> 2;
            };
        }
        var side = fromCentre < 0 ? Side.LEFT : Side.RIGHT;
        if (segment.from().side() == side) {
            return segment.from().leavesOn() == Face.INSIDE ? 0 : 2;
        }
        if (segment.to() instanceof Hook) {
            return 1.5;
        }
        return segment.to().arrivesOn() == Face.INSIDE ? 0 : 2;
    }

    private static int lacedAt(Stroke stroke, LacePath path) {
        var moves = path.movesInOrder().stream().map(path::getMove).toList();
        return stroke.segment()
                .map(s -> moves.indexOf(s.to()))
                .orElse(moves.size() + stroke.end().strand().ordinal());
    }

    private static LacePath path(LacedShoe shoe, Stroke stroke) {
        return shoe.laces().paths().get(stroke.end().lace());
    }

    private static List<Crossing> crossings(Fittings.Case laced) {
        return crossings(Shoes.of(laced, Foot.LEFT));
    }

    private static List<Crossing> crossings(LacedShoe shoe) {
        var strokes = Strokes.inPaintingOrder(shoe);
        var layout = new ShoeLayout(shoe);
        var found = new ArrayList<Crossing>();
        for (int i = 0; i < strokes.size(); i++) {
            for (int j = i + 1; j < strokes.size(); j++) {
                var lower = strokes.get(i);
                var upper = strokes.get(j);
                if (lower.end().equals(upper.end()) && lower.segment().equals(upper.segment())) {
                    continue;
                }
                for (var at : intersections(lower.line(), upper.line())) {
                    if (!nearEyeletOrKnot(at, layout, path(shoe, lower))) {
                        found.add(new Crossing(lower, upper, at));
                    }
                }
            }
        }
        return found;
    }

    private static boolean nearEyeletOrKnot(Point at, ShoeLayout layout, LacePath path) {
        if (distance(at, layout.knot(path)) < 6) {
            return true;
        }
        for (int row = 1; row <= layout.rows(); row++) {
            for (var side : Side.values()) {
                if (distance(at, layout.at(new Eyelet(side, row))) < ShoeOutline.RING_RADIUS) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Point> intersections(List<Point> one, List<Point> other) {
        var points = new ArrayList<Point>();
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                intersection(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j))
                        .ifPresent(points::add);
            }
        }
        return points;
    }

    private static Optional<Point> intersection(Point a, Point b, Point c, Point d) {
        double denominator = (b.x() - a.x()) * (d.y() - c.y()) - (b.y() - a.y()) * (d.x() - c.x());
        if (Math.abs(denominator) < 1e-9) {
            return Optional.empty();
        }
        double t = ((c.x() - a.x()) * (d.y() - c.y()) - (c.y() - a.y()) * (d.x() - c.x())) / denominator;
        double u = ((c.x() - a.x()) * (b.y() - a.y()) - (c.y() - a.y()) * (b.x() - a.x())) / denominator;
        boolean within = t > 0 && t < 1 && u > 0 && u < 1;
        return within ? Optional.of(a.towards(b, t)) : Optional.empty();
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}

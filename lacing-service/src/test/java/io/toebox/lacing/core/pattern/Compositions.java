package io.toebox.lacing.core.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Laces;

/** Compositions and shoes of chance: far more than can all be tried. */
public final class Compositions {

    private Compositions() {}

    /** A composition threaded through a shoe. */
    public record Case(Composition composition, EyeletRows eyelets, Laces laces) {
        @Override
        public String toString() {
            return composition.id() + " " + eyelets + ": " + laces;
        }
    }

    /** Of two to four parts, so that none is a lacing of the catalogue alone, and shoes that take them, on either foot. */
    public static Arbitrary<Case> laced() {
        var change = Arbitraries.of(Arrays.stream(Method.values())
                        .filter(method -> !(method.decision() instanceof Decision.Weaving))
                        .toList())
                .flatMap(Compositions::parts);
        var composed = Combinators.combine(
                        Arbitraries.of(Method.values()).flatMap(Compositions::parts),
                        change.list().ofMinSize(1).ofMaxSize(3))
                .as((first, more) -> new Composition(
                        Stream.concat(Stream.of(first), more.stream()).toList()));
        return Combinators.combine(composed.filter(c -> c.parts().size() > 1), shoes(), Arbitraries.of(true, false))
                .as(Compositions::thread)
                .filter(laced -> laced.isPresent())
                .map(Optional::orElseThrow);
    }

    /** Of one to four parts, whether they go together or not. */
    static Arbitrary<Composition> any() {
        var parts = Arbitraries.of(Method.values()).flatMap(Compositions::parts);
        return parts.list().ofMinSize(1).ofMaxSize(4).map(Composition::new);
    }

    /** Up to two rows missing; the eyelets one behind the other, or nearer to and farther from the tongue in turn. */
    static Arbitrary<EyeletRows> shoes() {
        return Arbitraries.integers()
                .between(EyeletRows.MIN_ROWS, EyeletRows.MAX_ROWS)
                .flatMap(rows -> Combinators.combine(
                                Arbitraries.of(true, false),
                                Arbitraries.integers().between(1, rows).set().ofMaxSize(2),
                                Arbitraries.of(List.<Stagger>of(), inTurn(rows)))
                        .as((extra, missing, stagger) -> new EyeletRows(
                                rows, extra, missing.stream().sorted().toList(), stagger)));
    }

    /** Rows of any width and distance, each its own. */
    static Arbitrary<RowGeometry> geometries() {
        var widths = Arbitraries.doubles()
                .between(RowGeometry.MIN_WIDTH_MM, RowGeometry.MAX_WIDTH_MM)
                .list()
                .ofSize(Eyelet.MAX_ROW);
        var spacings = Arbitraries.doubles()
                .between(RowGeometry.MIN_SPACING_MM, RowGeometry.MAX_SPACING_MM)
                .list()
                .ofSize(Eyelet.MAX_ROW - 1);
        return Combinators.combine(widths, spacings).as(RowGeometry::new);
    }

    private static Arbitrary<Part> parts(Method method) {
        var rows = method.takesRow()
                ? Arbitraries.integers().between(0, EyeletRows.MAX_ROWS + 1).map(OptionalInt::of)
                : Arbitraries.just(OptionalInt.empty());
        var faces = method.takesPieces()
                ? Arbitraries.of(Face.values()).optional()
                : Arbitraries.just(Optional.<Face>empty());
        return Combinators.combine(Arbitraries.oneOf(rows, Arbitraries.just(OptionalInt.empty())), faces)
                .as((row, face) -> new Part(method, row, face));
    }

    private static List<Stagger> inTurn(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> Stagger.values()[i % 2]).toList();
    }

    private static Optional<Case> thread(Composition composition, EyeletRows shoe, boolean left) {
        return switch (composition.thread(shoe)) {
            case Threading.Laced(var laces) ->
                Optional.of(new Case(composition, shoe, left ? laces.mirrored() : laces));
            case Threading.Refused refused -> Optional.empty();
        };
    }
}

package io.toebox.lacing.core.pattern;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;

/** Every shoe and every choice the catalogue knows: few enough to try all of them. */
public final class Fittings {

    private Fittings() {}

    /** A lacing threaded through a shoe. */
    public record Case(Lacing lacing, Fitting fitting, LacePath path) {
        @Override
        public String toString() {
            return lacing.id() + " " + fitting.eyelets() + ": " + path;
        }
    }

    public static List<EyeletRows> shoes() {
        return IntStream.rangeClosed(EyeletRows.MIN_ROWS, EyeletRows.MAX_ROWS)
                .boxed()
                .flatMap(rows -> Stream.of(new EyeletRows(rows, false), new EyeletRows(rows, true)))
                .toList();
    }

    /** Shoes whose eyelets stand nearer to and farther from the tongue in turn. */
    public static List<EyeletRows> staggeredShoes() {
        return shoes().stream()
                .map(shoe -> new EyeletRows(
                        shoe.rows(),
                        shoe.extraHeelLockEyelet(),
                        List.of(),
                        IntStream.range(0, shoe.rows())
                                .mapToObj(i -> i % 2 == 0 ? Stagger.OUTER : Stagger.INNER)
                                .toList()))
                .toList();
    }

    /** Every lace of every lacing on every shoe it fits; the sets of staggered eyelets on shoes that have them. */
    public static List<Case> laced() {
        return Lacings.listLacings().stream()
                .flatMap(lacing -> (needsStagger(lacing) ? staggeredShoes() : shoes())
                        .stream().flatMap(shoe -> choices(lacing, shoe)).flatMap(fitting -> switch (lacing.thread(
                                fitting)) {
                            case Threading.Laced(var laces) ->
                                laces.paths().stream().map(path -> new Case(lacing, fitting, path));
                            case Threading.Refused refused -> Stream.empty();
                        }))
                .toList();
    }

    public static boolean needsStagger(Lacing lacing) {
        return lacing.equals(Lacings.INNER_EYELETS) || lacing.equals(Lacings.OUTER_EYELETS);
    }

    /** The path of a lacing the shoe can take, with every open choice at its usual value. */
    public static LacePath path(Lacing lacing, int rows, boolean extra) {
        return path(lacing, Fitting.of(new EyeletRows(rows, extra)));
    }

    /** All laces of a lacing the shoe can take. */
    public static Laces laces(Lacing lacing, int rows, boolean extra) {
        return switch (lacing.thread(Fitting.of(new EyeletRows(rows, extra)))) {
            case Threading.Laced(var laces) -> laces;
            case Threading.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    public static LacePath path(Lacing lacing, Fitting fitting) {
        return switch (lacing.thread(fitting)) {
            case Threading.Laced(var laces) -> laces.paths().getFirst();
            case Threading.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    private static Stream<Fitting> choices(Lacing lacing, EyeletRows shoe) {
        var usual = Fitting.of(shoe);
        if (!lacing.takesWindow()) {
            return Stream.of(usual);
        }
        return IntStream.rangeClosed(1, shoe.rows() - 2).boxed().flatMap(row -> Stream.of(Face.values())
                .map(face -> usual.withWindowRow(row).withWindowPieces(face)));
    }
}

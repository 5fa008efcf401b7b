package io.toebox.lacing.core.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import io.toebox.lacing.core.effect.LaceContacts.Link;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.path.Twist;

/**
 * The tension of every stretch of the laces of a shoe. A lace sticks at each contact until the tensions on both sides differ by
 * more than {@code exp(friction * angle)} (the capstan equation), and then slips until they do not; a knot does not slip. So a
 * lace remembers how it was tied: what is snugged by hand stays, as far as friction holds it.
 *
 * <p>Everything said of lacings is read from such states: how hard rows are drawn ({@link RowPull}), how the lace lies on the
 * foot ({@link DorsalLoad}), and what becomes of both on a run. Where two stretches cannot both keep their tension, the one
 * snugged later does, and on a run the one nearer the knot.
 */
public final class LaceState {

    private final Laces laces;
    private final RowGeometry geometry;
    private final double friction;
    private final List<StickSlipLace> each;

    private LaceState(Laces laces, RowGeometry geometry, double friction, List<StickSlipLace> each) {
        this.laces = laces;
        this.geometry = geometry;
        this.friction = friction;
        this.each = List.copyOf(each);
    }

    /** One lace; the tensions are those of its links. */
    private record StickSlipLace(LacePath path, List<Link> links, double[] tensions) {

        int last() {
            return links.size() - 1;
        }

        StickSlipLace with(double[] changed) {
            return new StickSlipLace(path, links, changed);
        }

        boolean isAround(int link, int row) {
            return links.get(link).segment().filter(s -> laidAt(s) == row).isPresent();
        }

        List<Integer> rowsAsLaced() {
            var rows = links.stream()
                    .flatMap(link -> link.segment().stream())
                    .map(StickSlipLace::laidAt)
                    .sorted()
                    .distinct()
                    .toList();
            int start = path.bar().row();
            if (rows.getFirst() == start || rows.getLast() == start) {
                return rows.getFirst() == start ? rows : rows.reversed();
            }
            // A lace that begins in the middle is snugged the way it goes.
            return path.movesInOrder().stream()
                    .map(place -> rowOf(path.getMove(place)))
                    .distinct()
                    .toList();
        }

        /** The row a stretch is snugged with: the one it goes to, for the bar its own. */
        private static int laidAt(Segment segment) {
            return rowOf(segment.to());
        }

        private static int rowOf(Move move) {
            return switch (move) {
                case Pass pass -> pass.row();
                case Hook hook -> hook.toRow();
                case Twist twist -> twist.toRow();
            };
        }

        /**
         * Slips until every contact between the outermost held stretches sticks; the held ones are given. Both strands slip
         * towards the bar; where they do not agree there, the rest is settled along the whole lace.
         */
        void settle(double[] t, boolean[] held, double friction) {
            int from = first(held);
            int to = lastOf(held);
            int bar = Math.clamp(bar(), from, Math.max(from, to));
            forwards(t, held, friction, from, bar);
            backwards(t, held, friction, bar, to);
            forwards(t, held, friction, from, to);
            backwards(t, held, friction, from, to);
        }

        private void forwards(double[] t, boolean[] held, double friction, int from, int to) {
            for (int i = from + 1; i <= to; i++) {
                if (!held[i]) {
                    t[i] = between(t[i], t[i - 1], links.get(i - 1).holds(friction));
                }
            }
        }

        private void backwards(double[] t, boolean[] held, double friction, int from, int to) {
            for (int i = to - 1; i >= from; i--) {
                if (!held[i]) {
                    t[i] = between(t[i], t[i + 1], links.get(i).holds(friction));
                }
            }
        }

        private int bar() {
            return IntStream.rangeClosed(0, last())
                    .filter(i -> links.get(i)
                            .segment()
                            .filter(s -> s.strand().isEmpty())
                            .isPresent())
                    .findFirst()
                    .orElseThrow();
        }

        private static double between(double tension, double beside, double holds) {
            return Math.max(beside / holds, Math.min(tension, beside * holds));
        }

        private static int first(boolean[] held) {
            return IntStream.range(0, held.length)
                    .filter(i -> held[i])
                    .findFirst()
                    .orElse(held.length);
        }

        private static int lastOf(boolean[] held) {
            return IntStream.range(0, held.length).filter(i -> held[i]).max().orElse(-1);
        }
    }

    /**
     * Laces pulled tight by their ends alone, with tension 1: towards the toe the tension falls at each contact. Fixed knots were
     * tied with tension 1 as well.
     *
     * @param friction coefficient of friction, 0 or more
     * @throws IllegalArgumentException when the friction is negative or not a number
     */
    public static LaceState pulledByTheEnds(Laces laces, RowGeometry geometry, double friction) {
        var slack = slack(laces, geometry, friction);
        return slack.eachChanged(lace -> {
            var t = lace.tensions().clone();
            var held = new boolean[t.length];
            for (int i = 0; i < t.length; i++) {
                boolean besideAKnot = lace.links().get(i).knotBehind()
                        || i > 0 && lace.links().get(i - 1).knotBehind();
                held[i] = i == 0 || i == lace.last() || besideAKnot;
                if (held[i]) {
                    t[i] = 1;
                }
            }
            lace.settle(t, held, friction);
            return lace.with(t);
        });
    }

    /**
     * Laces snugged row by row and tied: in each row by hand, from where the lace begins, and at last the ends.
     *
     * @param friction coefficient of friction, 0 or more
     * @param tensions the tension of each row, above 0
     * @param knot the tension the ends are tied with, above 0
     * @throws IllegalArgumentException when the friction is negative or not a number
     */
    public static LaceState snugged(
            Laces laces, RowGeometry geometry, double friction, IntToDoubleFunction tensions, double knot) {
        return slack(laces, geometry, friction).eachChanged(lace -> {
            var t = lace.tensions().clone();
            for (int row : lace.rowsAsLaced()) {
                var held = new boolean[t.length];
                for (int i = 0; i < t.length; i++) {
                    held[i] = lace.isAround(i, row);
                    if (held[i]) {
                        t[i] = tensions.applyAsDouble(row);
                    }
                }
                lace.settle(t, held, friction);
            }
            return lace.with(tie(lace, t, knot, friction));
        });
    }

    /** Snugged alike in all rows and tied alike, with tension 1 everywhere whatever the friction: how a shoe is to be tied. */
    public static LaceState snuggedEvenly(Laces laces, RowGeometry geometry, double friction) {
        return snugged(laces, geometry, friction, row -> 1, 1);
    }

    private static double[] tie(StickSlipLace lace, double[] t, double tension, double friction) {
        if (!lace.path().declared().tie().joinsTheEnds()) {
            return t;
        }
        var held = ends(t);
        t[0] = tension;
        t[lace.last()] = tension;
        lace.settle(t, held, friction);
        return t;
    }

    private static boolean[] ends(double[] t) {
        var held = new boolean[t.length];
        held[0] = true;
        held[t.length - 1] = true;
        return held;
    }

    /** What is left after a run: the knots at the ends give a little, and at every contact some of the difference creeps away. */
    public LaceState after(Run run) {
        double left = friction * (1 - run.creeps());
        return new LaceState(
                laces,
                geometry,
                left,
                each.stream()
                        .map(lace -> {
                            var t = lace.tensions().clone();
                            return lace.with(tie(lace, t, t[0] * run.knotKeeps(), left));
                        })
                        .toList());
    }

    private static LaceState slack(Laces laces, RowGeometry geometry, double friction) {
        if (!(friction >= 0)) {
            throw new IllegalArgumentException("friction is 0 or more, not " + friction);
        }
        var each = new ArrayList<StickSlipLace>();
        for (var path : laces.paths()) {
            var links = LaceContacts.of(path, geometry);
            each.add(new StickSlipLace(path, links, new double[links.size()]));
        }
        return new LaceState(laces, geometry, friction, each);
    }

    private LaceState eachChanged(UnaryOperator<StickSlipLace> change) {
        return new LaceState(
                laces, geometry, friction, each.stream().map(change).toList());
    }

    /** The laces. */
    public Laces laces() {
        return laces;
    }

    /** Where their eyelets lie. */
    public RowGeometry geometry() {
        return geometry;
    }

    /** All stretches of all laces, each lace from its end a to its end b. */
    public List<TensePiece> pieces() {
        return each.stream()
                .flatMap(lace -> IntStream.rangeClosed(0, lace.last())
                        .mapToObj(i -> new TensePiece(
                                lace.links().get(i).segment(),
                                lace.links().get(i).line(),
                                lace.tensions()[i])))
                .toList();
    }

    /** Mean tension of the stretches snugged with a row; 0 for a row no lace goes to. */
    public double tension(int row) {
        return each.stream()
                .flatMapToDouble(lace -> IntStream.rangeClosed(0, lace.last())
                        .filter(i -> lace.isAround(i, row))
                        .mapToDouble(i -> lace.tensions()[i]))
                .average()
                .orElse(0);
    }

    @Override
    public String toString() {
        return each.stream()
                .map(lace -> Arrays.toString(lace.tensions()))
                .toList()
                .toString();
    }
}

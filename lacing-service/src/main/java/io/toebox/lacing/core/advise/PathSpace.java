package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Method;
import io.toebox.lacing.core.pattern.Part;

/**
 * All lacings with one lace whose strands mirror each other and cross or stay straight between any two rows: from the first,
 * second or third row that is there, up to the last row, one less, the extra eyelet, or a lock. Finite, so that what is not
 * found here is proven not to be among them.
 */
final class PathSpace {

    /** How the ends finish. */
    enum Finish {
        LAST_ROW,
        EXTRA_EYELET,
        OPEN_TOP,
        LOCK
    }

    /** More rows left empty at the toe leave the forefoot without hold. */
    private static final int MOST_SKIPPED = 2;

    private static final int MIN_ROWS_OF_A_LACE = 2;

    private final EyeletRows eyelets;
    private final RowGeometry geometry;

    PathSpace(EyeletRows eyelets, RowGeometry geometry) {
        this.eyelets = eyelets;
        this.geometry = geometry;
    }

    /**
     * One lacing of the space.
     *
     * @param rows the rows laced before the lock, from the toe
     * @param skipped how many present rows stay empty at the toe
     * @param finish how the ends finish
     * @param lockRow the row of the lock, 0 without one
     * @param open the bands without a crossing, as bits: 0 is that behind the first row laced
     */
    record State(List<Integer> rows, int skipped, Finish finish, int lockRow, int open) {

        /** The band over the place behind a row, as a bit; 0 when nothing is laced there. */
        int bandBehind(int row) {
            for (int i = rows.size() - 2; i >= 0; i--) {
                if (rows.get(i) <= row) {
                    return row < rows.get(i + 1) ? 1 << i : 0;
                }
            }
            return 0;
        }

        int crossings() {
            return rows.size() - 1 - Integer.bitCount(open);
        }

        /** The row the knot lies behind. */
        int knotRow() {
            return rows.getLast();
        }
    }

    /** What a lacing has to be. */
    interface Wanted {

        /** Which bands have to be open and which crossed, for given rows and ends; empty when those are not wanted. */
        Optional<Bands> bands(State start);

        boolean acceptsLength(double laidMm);
    }

    /**
     * What bands have to be, as bits.
     *
     * @param open those no lace crosses
     * @param crossed those it crosses
     */
    record Bands(int open, int crossed) {

        static final Bands ANY = new Bands(0, 0);

        boolean allow(int found) {
            return (found & open) == open && (found & crossed) == 0;
        }

        Bands and(Bands more) {
            return new Bands(open | more.open, crossed | more.crossed);
        }
    }

    /** The lacing that leaves out the fewest crossings among those wanted, with the fewest empty rows; empty when there is none. */
    Optional<State> find(Wanted wanted) {
        State best = null;
        for (var finish : Finish.values()) {
            for (int skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
                var start = start(finish, skipped);
                var bands = start.flatMap(wanted::bands);
                if (start.isEmpty() || bands.isEmpty()) {
                    continue;
                }
                for (int open = 0; open < 1 << start.get().rows().size() - 1; open++) {
                    if (!bands.get().allow(open)) {
                        continue;
                    }
                    var state = with(start.get(), open);
                    boolean isBetter = best == null || cost(state) < cost(best);
                    if (isBetter && state.crossings() > 0 && wanted.acceptsLength(laidMm(state))) {
                        best = state;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many lacings there are in it. */
    int size() {
        int size = 0;
        for (var finish : Finish.values()) {
            for (int skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
                // One less: with all bands open nothing crosses.
                size += start(finish, skipped)
                        .map(state -> (1 << state.rows().size() - 1) - 1)
                        .orElse(0);
            }
        }
        return size;
    }

    private static int cost(State state) {
        return Integer.bitCount(state.open()) + 2 * state.skipped();
    }

    private Optional<State> start(Finish finish, int skipped) {
        var rows = new ArrayList<>(eyelets.presentRows());
        boolean hasExtra = eyelets.extraHeelLockEyelet();
        if (finish == Finish.EXTRA_EYELET && !hasExtra) {
            return Optional.empty();
        }
        int lockRow =
                switch (finish) {
                    case LAST_ROW -> 0;
                    case EXTRA_EYELET -> {
                        rows.add(eyelets.total());
                        yield 0;
                    }
                    case OPEN_TOP -> {
                        rows.removeLast();
                        yield 0;
                    }
                    case LOCK -> hasExtra ? eyelets.total() : rows.removeLast();
                };
        return rows.size() < skipped + MIN_ROWS_OF_A_LACE
                ? Optional.empty()
                : Optional.of(new State(List.copyOf(rows.subList(skipped, rows.size())), skipped, finish, lockRow, 0));
    }

    private static State with(State state, int open) {
        return new State(state.rows(), state.skipped(), state.finish(), state.lockRow(), open);
    }

    /** Lace from knot to knot, mm: as of the path, summed band by band. */
    double laidMm(State state) {
        var rows = state.rows();
        double laid = geometry.widthMm(rows.getFirst());
        for (int i = 0; i < rows.size() - 1; i++) {
            boolean open = (state.open() & 1 << i) != 0;
            laid += 2 * (open ? straightMm(rows.get(i), rows.get(i + 1)) : crossingMm(rows.get(i), rows.get(i + 1)));
        }
        int last = rows.getLast();
        if (state.lockRow() == 0) {
            return laid + geometry.widthMm(last);
        }
        double middleWidth = (geometry.widthMm(last) + geometry.widthMm(state.lockRow())) / 2;
        double across = (geometry.widthMm(state.lockRow()) + middleWidth) / 2;
        double back = (geometry.alongMm(state.lockRow()) - geometry.alongMm(last)) / 2;
        return laid + 2 * straightMm(last, state.lockRow()) + 2 * Math.hypot(across, back) + middleWidth;
    }

    private double straightMm(int row, int next) {
        return Math.hypot(
                (geometry.widthMm(row) - geometry.widthMm(next)) / 2, geometry.alongMm(next) - geometry.alongMm(row));
    }

    private double crossingMm(int row, int next) {
        return Math.hypot(
                (geometry.widthMm(row) + geometry.widthMm(next)) / 2, geometry.alongMm(next) - geometry.alongMm(row));
    }

    /** The methods that lace it. */
    static Composition composition(State state, EyeletRows eyelets) {
        var parts = new ArrayList<Part>();
        var rows = state.rows();
        if (state.skipped() > 0) {
            int last = eyelets.presentRows().get(state.skipped() - 1);
            parts.add(state.skipped() == 1 ? Part.of(Method.SKIP_START) : Part.at(Method.SKIP_START, last));
        }
        int from = 0;
        boolean frontIsStraight = state.skipped() == 0 && (state.open() & 3) == 3 && rows.size() > 3;
        if (frontIsStraight) {
            int last = rows.get(2);
            parts.add(last == 3 ? Part.of(Method.WIDE_FOREFOOT) : Part.at(Method.WIDE_FOREFOOT, last));
            from = 2;
        }
        for (int i = from; i < rows.size() - 1; i++) {
            if ((state.open() & 1 << i) != 0) {
                parts.add(Part.at(Method.WINDOW, rows.get(i)));
            }
        }
        Optional<Part> end =
                switch (state.finish()) {
                    case LAST_ROW -> Optional.empty();
                    case EXTRA_EYELET -> Optional.of(Part.of(Method.EVERY_EYELET));
                    case OPEN_TOP -> Optional.of(Part.of(Method.DROP_TOP_ROW));
                    case LOCK -> Optional.of(Part.of(Method.HEEL_LOCK));
                };
        end.ifPresent(parts::add);
        return new Composition(parts.isEmpty() ? List.of(Part.of(Method.CRISS_CROSS)) : parts);
    }
}

package io.toebox.lacing.core.pattern;

import java.util.List;
import java.util.function.Function;

import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.pattern.Method.RowMeaning;

/**
 * What a {@link Method} decides about a lace, with everything needed to do it. Methods that decide different things combine.
 * Whoever acts on decisions names each kind, so that the compiler asks where a new one belongs.
 */
sealed interface Decision {

    /** How strands get from row to row. */
    sealed interface Weaving extends Decision {

        /** Whether it can be laid over that many rows. */
        boolean takes(int rows);

        /** Whether the ends come out of the last row and can go on, to an extra eyelet or through each other. */
        boolean takesHeelLock();
    }

    /** They cross each time; openings, loops and knots may change single bands. */
    record Crossing(Passes passes) implements Weaving {
        @Override
        public boolean takes(int rows) {
            return true;
        }

        @Override
        public boolean takesHeelLock() {
            return true;
        }
    }

    /**
     * They follow a pattern with nothing left to change.
     *
     * @param lay both strands over the rows laced, which come in the order they are laced in
     * @param rows the numbers of rows it is for
     * @param finish where the strands end
     * @param reliefPlaces the rows that are not drawn together, by their place in the order they are laced in, 0 for the first
     */
    record Fixed(Function<List<Integer>, Weave> lay, RowCount rows, Finish finish, List<Integer> reliefPlaces)
            implements Weaving {

        Fixed(Function<List<Integer>, Weave> lay, RowCount rows, Finish finish) {
            this(lay, rows, finish, List.of());
        }

        @Override
        public boolean takes(int count) {
            return rows.takes(count);
        }

        @Override
        public boolean takesHeelLock() {
            return switch (finish) {
                case IN_THE_LAST_ROW -> true;
                case AT_A_HOOK, INSIDE, AT_ONE_SIDE, INSIDE_AT_ONE_SIDE, TUCKED_AWAY, BELOW_THE_LAST_ROW -> false;
            };
        }
    }

    /** Which rows are laced. */
    sealed interface Rows extends Decision {}

    /** One of the two sets of a shoe with staggered eyelets. */
    record OneSet(Stagger set) implements Rows {}

    /** None up to a row; the first alone when none is named. */
    record WithoutTheFirst() implements Rows {}

    record WithoutTheLast() implements Rows {}

    /** The first, the third and so on. */
    record EverySecond() implements Rows {}

    /** The first two. */
    record OnlyTheFirstTwo() implements Rows {}

    /** The extra eyelet is laced as one more row. */
    record WithTheExtra() implements Rows {}

    /** Where the strands stay on their sides. */
    sealed interface Opening extends Decision {}

    /**
     * Over some bands behind a row; in the middle when none is named.
     *
     * @param bands how many, one after another
     * @param usualPieces the face of the straight piece nearest the ankle, unless another is asked for; inside, the last pass
     *     goes out and the crossings before and behind tuck under the edge as in criss-cross
     */
    record Window(int bands, Face usualPieces) implements Opening {}

    /** From the toe to a row; {@code usualRow} when none is named. */
    record StraightFront(int usualRow) implements Opening {}

    /** Everywhere but at the toe and at the ankle. */
    record StraightMiddle() implements Opening {}

    /** The lace is doubled over a band. */
    record Loop() implements Decision {}

    /** The strands are tied to each other for good over a row. */
    record Knot() implements Decision {}

    /** The strands go once around each other behind a row. */
    record HalfKnot() implements Decision {}

    /** One lace ends at a row and another begins behind it. */
    record Split() implements Decision {}

    /** Both ends go on to the extra eyelet, or without one to the last row, and under each other. */
    record HeelLock() implements Decision {}

    /** Both ends leave a loop at their last eyelet and go through each other's. */
    record EyeletLock() implements Decision {}

    /** The lace begins at the ankle. */
    record FromTheAnkle() implements Decision {}

    /** Whether strands come out of every eyelet, or go in and come out in turn. */
    enum Passes {
        OUT,
        IN_TURN
    }

    /** Over how many rows a pattern can be laid. */
    enum RowCount {
        ANY(2, false),
        THREE_OR_MORE(3, false),
        FOUR_OR_MORE(4, false),
        FIVE_OR_MORE(5, false),
        EVEN_FROM_FOUR(4, true);

        private final int least;
        private final boolean even;

        RowCount(int least, boolean even) {
            this.least = least;
            this.even = even;
        }

        int least() {
            return least;
        }

        boolean takes(int rows) {
            return rows >= least && (!even || rows % 2 == 0);
        }
    }

    /** Where the strands of a pattern end. */
    enum Finish {
        IN_THE_LAST_ROW,
        AT_A_HOOK,
        /** They have gone in through the last row and come up between the sides. */
        INSIDE,
        AT_ONE_SIDE,
        INSIDE_AT_ONE_SIDE,
        /** They are not tied. */
        TUCKED_AWAY,
        /** In the row before the last, which they come back to. */
        BELOW_THE_LAST_ROW
    }

    /** What a row named with the method says. */
    default RowMeaning rowMeaning() {
        return switch (this) {
            case Window _, Loop _, Knot _, HalfKnot _ -> RowMeaning.AT;
            case WithoutTheFirst _, StraightFront _ -> RowMeaning.UP_TO;
            case Split _ -> RowMeaning.LAST_OF_A_LACE;
            case Weaving _,
                    OneSet _,
                    WithoutTheLast _,
                    EverySecond _,
                    OnlyTheFirstTwo _,
                    WithTheExtra _,
                    StraightMiddle _,
                    HeelLock _,
                    EyeletLock _,
                    FromTheAnkle _ -> RowMeaning.NONE;
        };
    }
}

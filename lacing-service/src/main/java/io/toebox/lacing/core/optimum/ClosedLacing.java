package io.toebox.lacing.core.optimum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Bar;
import io.toebox.lacing.core.path.Direction;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;

/**
 * A closed line through all eyelets; the last one is joined to the first.
 *
 * @param order the eyelets as the line passes them, each once
 */
public record ClosedLacing(List<Eyelet> order) {

    /** @throws IllegalArgumentException when the eyelets are not those of whole rows, each once */
    public ClosedLacing {
        order = List.copyOf(order);
        int rows = order.size() / 2;
        Set<Eyelet> all = new HashSet<>();
        for (int row = 1; row <= rows; row++) {
            all.add(new Eyelet(Side.LEFT, row));
            all.add(new Eyelet(Side.RIGHT, row));
        }
        if (rows < 2 || order.size() != all.size() || !all.equals(Set.copyOf(order))) {
            throw new IllegalArgumentException("a closed lacing passes both eyelets of each row once");
        }
    }

    /** Rows, counted from the toe. */
    public int rows() {
        return order.size() / 2;
    }

    /** The pairs of eyelets joined by a straight piece, whatever the direction: equal for equal lines. */
    public Set<Set<Eyelet>> pieces() {
        Set<Set<Eyelet>> pieces = new HashSet<>();
        for (int i = 0; i < order.size(); i++) {
            pieces.add(Set.of(order.get(i), order.get((i + 1) % order.size())));
        }
        return pieces;
    }

    /**
     * Its length or strength.
     *
     * @param ratio distance between rows over distance between columns, above 0
     * @return in distances between columns, or in lace tensions
     */
    public double value(LacingGoal goal, double ratio) {
        return IntStream.range(0, order.size())
                .mapToDouble(i -> {
                    var from = order.get(i);
                    var to = order.get((i + 1) % order.size());
                    return goal.value(from.side() != to.side(), Math.abs(from.row() - to.row()), ratio);
                })
                .sum();
    }

    /**
     * The same as something to lace: cut open at the piece along the last row, where the knot is, and started at the bar
     * nearest the toe.
     *
     * @return empty when there is no piece along the last row, no other bar to start from, or an eyelet that does not pull
     */
    public Optional<LacePath> findPath() {
        if (!everyEyeletPulls()) {
            return Optional.empty();
        }
        return findOpenedAtTheLastRow().flatMap(open -> findBar(open).map(bar -> path(open, bar)));
    }

    private boolean everyEyeletPulls() {
        int size = order.size();
        return IntStream.range(0, size)
                .allMatch(i -> order.get(i).side() != order.get((i + 1) % size).side()
                        || order.get(i).side()
                                != order.get((i + size - 1) % size).side());
    }

    private Optional<List<Eyelet>> findOpenedAtTheLastRow() {
        int size = order.size();
        int left = order.indexOf(new Eyelet(Side.LEFT, rows()));
        var knot = new Eyelet(Side.RIGHT, rows());
        for (int step : new int[] {1, size - 1}) {
            if (order.get((left + (size - step)) % size).equals(knot)) {
                return Optional.of(IntStream.range(0, size)
                        .mapToObj(i -> order.get((left + i * step) % size))
                        .toList());
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> findBar(List<Eyelet> open) {
        return IntStream.range(0, open.size() - 1)
                .filter(i -> open.get(i).row() == open.get(i + 1).row())
                .boxed()
                .min((one, other) ->
                        Integer.compare(open.get(one).row(), open.get(other).row()));
    }

    private static LacePath path(List<Eyelet> open, int bar) {
        var before = open.subList(0, bar + 1).reversed();
        var behind = open.subList(bar + 1, open.size());
        boolean startsLeft = before.getFirst().side() == Side.LEFT;
        var left = startsLeft ? before : behind;
        var right = startsLeft ? behind : before;
        // Only a strand that never crosses fixes the direction at the bar, because its last pass must go out.
        var first = Direction.OUT;
        for (var strand : List.of(left, right)) {
            if (runFrom(strand, 0) == strand.size() && strand.size() % 2 == 0) {
                first = Direction.IN;
            }
        }
        var face = first == Direction.OUT ? Face.INSIDE : Face.OUTSIDE;
        return new LacePath(
                Bar.along(before.getFirst().row(), face),
                strand(StrandName.A, left, first),
                strand(StrandName.B, right, first),
                List.of(),
                List.of());
    }

    /** Passes alternate within a run along one side; every later run is chosen to end with a pass that goes out. */
    private static Strand strand(StrandName name, List<Eyelet> eyelets, Direction first) {
        var moves = new ArrayList<Move>();
        for (int start = 0; start < eyelets.size(); ) {
            int length = runFrom(eyelets, start);
            var direction = start == 0 ? first : length % 2 == 0 ? Direction.IN : Direction.OUT;
            for (int i = start; i < start + length; i++) {
                moves.add(new Pass(eyelets.get(i), direction));
                direction = direction.opposite();
            }
            start += length;
        }
        return new Strand(name, moves);
    }

    private static int runFrom(List<Eyelet> eyelets, int start) {
        int end = start;
        while (end < eyelets.size()
                && eyelets.get(end).side() == eyelets.get(start).side()) {
            end++;
        }
        return end - start;
    }

    /** The eyelets in order, for example {@code L1 R1 R2 L2}. */
    @Override
    public String toString() {
        return String.join(" ", order.stream().map(Eyelet::toString).toList());
    }
}

package io.toebox.lacing.core.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

/**
 * Finds the best closed lacings among all of them: the best way to have passed each set of eyelets and to be at one of them
 * is computed from the best ways to smaller sets, so nothing is left out and nothing is looked at twice.
 */
public final class LacingOptima {

    public static final int MIN_ROWS = 2;

    /** Each further row takes about five times as long. */
    public static final int MAX_ROWS = 7;

    /** More of equal value are counted, not listed. */
    public static final int MAX_LISTED = 12;

    /** Values that differ by less are equal; sums of a few square roots are exact to about 1e-15. */
    private static final double SAME = 1e-9;

    private final LacingRule rule;
    private final LacingGoal goal;
    private final double ratio;
    private final int eyelets;
    private final int start;
    private final double[] best;
    private final long[] ways;
    private final double[] pieceValues;

    private LacingOptima(int rows, double ratio, LacingRule rule, LacingGoal goal) {
        this.rule = rule;
        this.goal = goal;
        this.ratio = ratio;
        this.eyelets = 2 * rows;
        this.start = eyelets - 2;
        this.best = new double[(1 << eyelets) * eyelets * 2];
        this.ways = new long[best.length];
        this.pieceValues = pieceValues();
        Arrays.fill(best, Double.NaN);
    }

    /**
     * The best lacings of a rule.
     *
     * @param rows {@value #MIN_ROWS} to {@value #MAX_ROWS}
     * @param ratio distance between rows over distance between columns, above 0 and finite
     * @throws IllegalArgumentException when rows or ratio are out of range
     */
    public static LacingOptimum find(int rows, double ratio, LacingRule rule, LacingGoal goal) {
        if (rows < MIN_ROWS || rows > MAX_ROWS) {
            throw new IllegalArgumentException("rows are %d to %d, not %d".formatted(MIN_ROWS, MAX_ROWS, rows));
        }
        if (!(ratio > 0 && ratio < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the ratio is above 0, not " + ratio);
        }
        return new LacingOptima(rows, ratio, rule, goal).find();
    }

    private LacingOptimum find() {
        start();
        int all = (1 << eyelets) - 1;
        for (int set = 1; set < all; set++) {
            for (int at = 0; at < eyelets; at++) {
                for (int crossed = 0; crossed < 2; crossed++) {
                    if (ways[index(set, at, crossed)] > 0) {
                        goOn(set, at, crossed);
                    }
                }
            }
        }
        return close(all);
    }

    /** From the last row on the left, first to the other column: every eyelet has such a piece, so no line is lost. */
    private void start() {
        for (int to = 1; to < eyelets; to += 2) {
            if (rule != LacingRule.STRAIGHT || isPartner(start, to)) {
                int to1 = index(1 << start | 1 << to, to, 1);
                best[to1] = value(start, to);
                ways[to1] = 1;
            }
        }
    }

    private void goOn(int set, int at, int crossed) {
        int here = index(set, at, crossed);
        for (int to = 0; to < eyelets; to++) {
            if ((set & 1 << to) == 0 && mayGo(set, at, crossed, to)) {
                int next = index(set | 1 << to, to, crosses(at, to) ? 1 : 0);
                double value = best[here] + value(at, to);
                if (ways[next] == 0 || goal.isBetter(value, best[next]) && !same(value, best[next])) {
                    best[next] = value;
                    ways[next] = ways[here];
                } else if (same(value, best[next])) {
                    ways[next] += ways[here];
                }
            }
        }
    }

    private boolean mayGo(int set, int at, int crossed, int to) {
        boolean pulls = crosses(at, to) || crossed == 1;
        return switch (rule) {
            case EVERY_EYELET_PULLS -> pulls;
            case DENSE -> crosses(at, to);
            case STRAIGHT -> (set & 1 << partner(at)) != 0 || to == partner(at);
        };
    }

    private boolean mayClose(int at, int crossed) {
        return switch (rule) {
            case EVERY_EYELET_PULLS -> crosses(at, start) || crossed == 1;
            case DENSE -> crosses(at, start);
            case STRAIGHT -> true;
        };
    }

    private LacingOptimum close(int all) {
        double value = Double.NaN;
        long twice = 0;
        var ends = new ArrayList<int[]>();
        for (int at = 0; at < eyelets; at++) {
            for (int crossed = 0; crossed < 2; crossed++) {
                int last = index(all, at, crossed);
                if (at == start || ways[last] == 0 || !mayClose(at, crossed)) {
                    continue;
                }
                double closed = best[last] + value(at, start);
                if (ends.isEmpty() || goal.isBetter(closed, value) && !same(closed, value)) {
                    value = closed;
                    twice = 0;
                    ends.clear();
                }
                if (same(closed, value)) {
                    // A line that also comes back from the other column is found in both directions.
                    boolean bothWays = rule != LacingRule.STRAIGHT && crosses(at, start);
                    twice += bothWays ? ways[last] : 2 * ways[last];
                    ends.add(new int[] {at, crossed});
                }
            }
        }
        return new LacingOptimum(rule, goal, value, twice / 2, list(all, ends));
    }

    private List<ClosedLacing> list(int all, List<int[]> ends) {
        var lacings = new ArrayList<ClosedLacing>();
        Set<Set<Set<Eyelet>>> seen = new HashSet<>();
        for (int[] end : ends) {
            walkBack(all, end[0], end[1], new ArrayList<>(), lacings, seen);
        }
        return lacings;
    }

    private void walkBack(
            int set,
            int at,
            int crossed,
            List<Integer> behind,
            List<ClosedLacing> lacings,
            Set<Set<Set<Eyelet>>> seen) {
        if (lacings.size() == MAX_LISTED) {
            return;
        }
        behind.add(at);
        int before = set & ~(1 << at);
        if (before == 1 << start) {
            var order = new ArrayList<Eyelet>();
            order.add(eyelet(start));
            behind.reversed().forEach(i -> order.add(eyelet(i)));
            var lacing = new ClosedLacing(order);
            if (seen.add(lacing.pieces())) {
                lacings.add(lacing);
            }
        } else {
            for (int from = 0; from < eyelets; from++) {
                for (int fromCrossed = 0; fromCrossed < 2; fromCrossed++) {
                    int earlier = index(before, from, fromCrossed);
                    boolean leadsHere = from != start
                            && ways[earlier] > 0
                            && crosses(from, at) == (crossed == 1)
                            && mayGo(before, from, fromCrossed, at)
                            && same(best[earlier] + value(from, at), best[index(set, at, crossed)]);
                    if (leadsHere) {
                        walkBack(before, from, fromCrossed, behind, lacings, seen);
                    }
                }
            }
        }
        behind.removeLast();
    }

    private double[] pieceValues() {
        var values = new double[2 * (eyelets / 2)];
        for (int rowsApart = 0; rowsApart < eyelets / 2; rowsApart++) {
            values[2 * rowsApart] = goal.value(false, rowsApart, ratio);
            values[2 * rowsApart + 1] = goal.value(true, rowsApart, ratio);
        }
        return values;
    }

    private double value(int from, int to) {
        return pieceValues[2 * Math.abs(from / 2 - to / 2) + (crosses(from, to) ? 1 : 0)];
    }

    private int index(int set, int at, int crossed) {
        return (set * eyelets + at) * 2 + crossed;
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) < SAME;
    }

    private static boolean crosses(int from, int to) {
        return (from & 1) != (to & 1);
    }

    private static int partner(int at) {
        return at ^ 1;
    }

    private static boolean isPartner(int at, int other) {
        return other == partner(at);
    }

    private static Eyelet eyelet(int index) {
        return new Eyelet((index & 1) == 0 ? Side.LEFT : Side.RIGHT, index / 2 + 1);
    }
}

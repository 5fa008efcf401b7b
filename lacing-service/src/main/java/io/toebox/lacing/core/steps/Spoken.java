package io.toebox.lacing.core.steps;

import java.util.ArrayList;
import java.util.List;

import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.path.Twist;

/**
 * Steps as people say them: what both ends do alike is said once, and what they do row after row in one go. Nothing is left out:
 * laced as said, it is the same path.
 */
public sealed interface Spoken {

    /**
     * Both ends through the first row.
     *
     * @param lace the lace, 0 for the one nearest the toe
     * @param row the row
     * @param barFace where the piece between lies
     */
    record Begin(int lace, int row, Face barFace) implements Spoken {}

    /**
     * Both ends over to the other side, row after row.
     *
     * @param rows the rows they go to, in this order
     * @param layer where they run on the way, each time
     */
    record Cross(List<Integer> rows, Layer layer) implements Spoken {}

    /**
     * Both ends over to the other side, outside and inside in turn.
     *
     * @param rows the rows they go to, in this order
     * @param first where they run first
     */
    record CrossInTurn(List<Integer> rows, Face first) implements Spoken {}

    /**
     * Both ends on along their sides, outside and inside in turn.
     *
     * @param rows the rows they go to, in this order
     * @param first where they run first
     */
    record Straight(List<Integer> rows, Face first) implements Spoken {}

    /**
     * Both ends under the straight piece of the other one and back to the middle.
     *
     * @param fromRow row of the straight piece nearer the toe
     * @param toRow row nearer the ankle
     * @param layer where they run on the way
     */
    record Loop(int fromRow, int toRow, Layer layer) implements Spoken {}

    /**
     * Both ends back in through the eyelets they have come out of, each leaving a small loop.
     *
     * @param row their row
     */
    record LeaveLoops(int row) implements Spoken {}

    /**
     * Both ends once around each other in the middle of the throat.
     *
     * @param fromRow the row they come from
     * @param toRow the row they go on to
     */
    record Around(int fromRow, int toRow) implements Spoken {}

    /**
     * Both ends from around each other back to their sides.
     *
     * @param row the row they go to
     * @param layer where they run on the way
     */
    record Back(int row, Layer layer) implements Spoken {}

    /**
     * The two steps before once more, or several times more.
     *
     * @param rows how many rows farther both of them go each time
     * @param lastRow the row they end at
     */
    record Again(int rows, int lastRow) implements Spoken {}

    /**
     * One end by itself, from its first eyelet to its last.
     *
     * @param end the end
     * @param moves what it does
     * @param longerMm how much more of the lace it needs than the other, mm; 0 where nobody would notice
     */
    record Alone(End end, List<Move> moves, double longerMm) implements Spoken {}

    /**
     * A knot on the way, or the last one.
     *
     * @param step the step
     */
    record AsStep(Step step) implements Spoken {}

    /** The steps in the order to do them. */
    static List<Spoken> of(Laces laces) {
        var all = new ArrayList<Spoken>();
        for (int lace = 0; lace < laces.paths().size(); lace++) {
            var path = laces.paths().get(lace);
            var steps = Steps.of(Laces.of(path));
            if (path.isSymmetric()) {
                var alike = new ArrayList<Spoken>();
                addAlike(alike, lace, path);
                all.addAll(withoutRepetition(alike));
            } else {
                addAlone(all, lace, path, steps);
            }
            all.add(new AsStep(atLace(lace, (Step.Finish) steps.getLast())));
        }
        return List.copyOf(all);
    }

    private static Step atLace(int lace, Step.Finish finish) {
        return new Step.Finish(lace, finish.tie(), finish.closing(), finish.ends(), finish.side());
    }

    private static void addAlone(List<Spoken> all, int lace, LacePath path, List<Step> steps) {
        for (var strand : path.strands()) {
            double longerMm = steps.stream()
                    .filter(step ->
                            step instanceof Step.Begin begin && begin.end().strand() == strand.name())
                    .mapToDouble(step -> ((Step.Begin) step).longerMm())
                    .findFirst()
                    .orElse(0);
            all.add(new Alone(new End(lace, strand.name()), strand.moves(), longerMm));
        }
        path.declared().knotRows().forEach(row -> all.add(new AsStep(new Step.Knot(lace, row))));
    }

    private static void addAlike(List<Spoken> all, int lace, LacePath path) {
        var moves = path.a().moves();
        all.add(new Begin(lace, path.bar().row(), path.bar().face(StrandName.A)));
        addKnot(all, lace, path, moves.getFirst());
        for (int i = 1; i < moves.size(); i++) {
            var from = moves.get(i - 1);
            var layer = Layer.between(from.leavesOn(), moves.get(i).arrivesOn());
            boolean crosses = from.side() != moves.get(i).side();
            switch (moves.get(i)) {
                case Hook hook -> all.add(new Loop(hook.fromRow(), hook.toRow(), layer));
                case Twist twist -> all.add(new Around(twist.fromRow(), twist.toRow()));
                case Pass pass ->
                    add(all, crosses ? new Cross(List.of(pass.row()), layer) : sameSide(from, pass, layer));
            }
            addKnot(all, lace, path, moves.get(i));
        }
    }

    private static Spoken sameSide(Move from, Pass pass, Layer layer) {
        return switch (from) {
            case Twist _ -> new Back(pass.row(), layer);
            case Pass before when before.eyelet().equals(pass.eyelet()) -> new LeaveLoops(pass.row());
            case Pass _, Hook _ -> straight(pass, layer);
        };
    }

    private static Straight straight(Pass pass, Layer layer) {
        return new Straight(List.of(pass.row()), layer == Layer.OUTSIDE ? Face.OUTSIDE : Face.INSIDE);
    }

    private static void addKnot(List<Spoken> all, int lace, LacePath path, Move move) {
        if (move instanceof Pass pass && path.declared().knotRows().contains(pass.row())) {
            all.add(new AsStep(new Step.Knot(lace, pass.row())));
        }
    }

    /** Joined to what was said before, when it goes on in the same way. */
    private static void add(List<Spoken> all, Spoken next) {
        var joined = joined(all.getLast(), next);
        if (joined == next) {
            all.add(next);
        } else {
            all.set(all.size() - 1, joined);
        }
    }

    /** What repeats the two steps before it, some rows on, is said as such. */
    private static List<Spoken> withoutRepetition(List<Spoken> said) {
        var shorter = new ArrayList<Spoken>();
        int i = 0;
        while (i < said.size()) {
            shorter.add(said.get(i));
            int second = i;
            i++;
            while (second >= 1 && i + 1 < said.size() && repeats(said, second, i)) {
                int rows = lastRow(said.get(i + 1)) - lastRow(said.get(i - 1));
                var again = new Again(rows, lastRow(said.get(i + 1)));
                if (shorter.getLast() instanceof Again before && before.rows() == rows) {
                    shorter.removeLast();
                }
                shorter.add(again);
                i += 2;
                second = i - 1;
            }
        }
        return shorter;
    }

    private static boolean repeats(List<Spoken> said, int second, int next) {
        int rows = lastRow(said.get(next + 1)) - lastRow(said.get(second));
        return rows > 0
                && further(said.get(second - 1), rows).equals(List.of(said.get(next)))
                && further(said.get(second), rows).equals(List.of(said.get(next + 1)));
    }

    /** The same some rows on; nothing for what is not said again. */
    private static List<Spoken> further(Spoken said, int rows) {
        return switch (said) {
            case Cross s -> List.of(new Cross(plus(s.rows(), rows), s.layer()));
            case CrossInTurn s -> List.of(new CrossInTurn(plus(s.rows(), rows), s.first()));
            case Straight s -> List.of(new Straight(plus(s.rows(), rows), s.first()));
            case Loop s -> List.of(new Loop(s.fromRow() + rows, s.toRow() + rows, s.layer()));
            case Around s -> List.of(new Around(s.fromRow() + rows, s.toRow() + rows));
            case Back s -> List.of(new Back(s.row() + rows, s.layer()));
            case LeaveLoops s -> List.of(new LeaveLoops(s.row() + rows));
            case Begin _, Again _, Alone _, AsStep _ -> List.of();
        };
    }

    private static int lastRow(Spoken said) {
        return switch (said) {
            case Begin s -> s.row();
            case Cross s -> s.rows().getLast();
            case CrossInTurn s -> s.rows().getLast();
            case Straight s -> s.rows().getLast();
            case Loop s -> s.toRow();
            case Around s -> s.toRow();
            case Back s -> s.row();
            case LeaveLoops s -> s.row();
            case Again s -> s.lastRow();
            case Alone _, AsStep _ -> 0;
        };
    }

    private static List<Integer> plus(List<Integer> all, int rows) {
        return all.stream().map(row -> row + rows).toList();
    }

    private static Spoken joined(Spoken said, Spoken next) {
        if (said instanceof Straight one && next instanceof Straight other) {
            return new Straight(plus(one.rows(), other.rows()), one.first());
        }
        if (said instanceof Cross one && next instanceof Cross other) {
            if (one.layer() == other.layer()) {
                return new Cross(plus(one.rows(), other.rows()), one.layer());
            }
            boolean inTurn = one.rows().size() == 1
                    && !one.layer().changesFace()
                    && !other.layer().changesFace();
            return inTurn ? new CrossInTurn(plus(one.rows(), other.rows()), face(one.layer())) : next;
        }
        if (said instanceof CrossInTurn one
                && next instanceof Cross other
                && !other.layer().changesFace()) {
            return new CrossInTurn(plus(one.rows(), other.rows()), one.first());
        }
        return next;
    }

    private static Face face(Layer layer) {
        return layer == Layer.OUTSIDE ? Face.OUTSIDE : Face.INSIDE;
    }

    private static List<Integer> plus(List<Integer> rows, List<Integer> more) {
        var all = new ArrayList<>(rows);
        all.addAll(more);
        return List.copyOf(all);
    }
}

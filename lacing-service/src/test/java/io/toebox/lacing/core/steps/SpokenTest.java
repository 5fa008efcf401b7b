package io.toebox.lacing.core.steps;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Direction;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.path.Twist;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenTest {

    /** Laced by what is said alone, every lacing of the catalogue on every shoe is the same path. */
    @Test
    void whatIsSaidIsTheWholePath() {
        for (var laced : Fittings.laced()) {
            assertThat(replayed(laced.path())).as(laced.toString()).isEqualTo(laced.path());
            var other = laced.path().mirrored();
            assertThat(replayed(other)).as("%s, other foot", laced).isEqualTo(other);
        }
    }

    @Test
    void aHeelLockIsFiveSentencesOnAnyShoe() {
        for (int rows = 4; rows <= 9; rows++) {
            assertThat(Spoken.of(Laces.of(Fittings.path(Lacings.HEEL_LOCK, rows, true))))
                    .hasSize(5);
        }
    }

    @Test
    void whatRepeatsIsSaidOnce() {
        assertThat(Spoken.of(Laces.of(Fittings.path(Lacings.BOW_TIE, 9, false))))
                .containsSubsequence(
                        new Spoken.Begin(0, 1, Face.INSIDE),
                        new Spoken.Cross(List.of(2), Layer.OUTSIDE),
                        new Spoken.Straight(List.of(3), Face.INSIDE),
                        new Spoken.Again(2, 9));
    }

    private static LacePath replayed(LacePath path) {
        var moves = new ArrayList<Move>();
        var alone = new ArrayList<Strand>();
        for (var said : Spoken.of(Laces.of(path))) {
            switch (said) {
                case Spoken.Begin s ->
                    moves.add(pass(Side.LEFT, s.row(), s.barFace() == Face.INSIDE ? Direction.OUT : Direction.IN));
                case Spoken.Cross s -> s.rows().forEach(row -> cross(moves, row, s.layer()));
                case Spoken.CrossInTurn s -> {
                    var layer = s.first() == Face.OUTSIDE ? Layer.OUTSIDE : Layer.INSIDE;
                    for (int row : s.rows()) {
                        cross(moves, row, layer);
                        layer = layer == Layer.OUTSIDE ? Layer.INSIDE : Layer.OUTSIDE;
                    }
                }
                case Spoken.Straight s -> {
                    var face = s.first();
                    for (int row : s.rows()) {
                        moves.add(
                                pass(moves.getLast().side(), row, face == Face.OUTSIDE ? Direction.IN : Direction.OUT));
                        face = face == Face.OUTSIDE ? Face.INSIDE : Face.OUTSIDE;
                    }
                }
                case Spoken.Loop s -> moves.add(new Hook(moves.getLast().side().opposite(), s.fromRow(), s.toRow()));
                case Spoken.LeaveLoops s -> moves.add(pass(moves.getLast().side(), s.row(), Direction.IN));
                case Spoken.Around s -> moves.add(new Twist(moves.getLast().side(), s.fromRow(), s.toRow()));
                case Spoken.Back s ->
                    moves.add(pass(
                            moves.getLast().side(),
                            s.row(),
                            s.layer() == Layer.OUTSIDE ? Direction.IN : Direction.OUT));
                case Spoken.Again s -> again(moves, s);
                case Spoken.Alone s -> alone.add(new Strand(s.end().strand(), s.moves()));
                case Spoken.AsStep _ -> {}
            }
        }
        var a = alone.isEmpty() ? new Strand(StrandName.A, moves) : alone.getFirst();
        var b = alone.isEmpty() ? a.mirrored() : alone.getLast();
        return new LacePath(path.bar(), a, b, path.declared());
    }

    /** Some rows on, and on the other side when the two steps led there. */
    private static void again(List<Move> moves, Spoken.Again said) {
        while (moves.getLast().lastRow() < said.lastRow()) {
            int from = moves.size() - 2;
            boolean other = moves.get(from - 1).side() != moves.getLast().side();
            for (var move : List.copyOf(moves.subList(from, moves.size()))) {
                moves.add(further(other ? move.mirrored() : move, said.rows()));
            }
        }
    }

    private static Move further(Move move, int rows) {
        return switch (move) {
            case Pass pass -> new Pass(new Eyelet(pass.side(), pass.row() + rows), pass.direction());
            case Hook hook -> new Hook(hook.side(), hook.fromRow() + rows, hook.toRow() + rows);
            case Twist twist -> new Twist(twist.side(), twist.fromRow() + rows, twist.toRow() + rows);
        };
    }

    private static void cross(List<Move> moves, int row, Layer layer) {
        var direction = layer == Layer.OUTSIDE || layer == Layer.INSIDE_TO_OUTSIDE ? Direction.IN : Direction.OUT;
        moves.add(pass(moves.getLast().side().opposite(), row, direction));
    }

    private static Pass pass(Side side, int row, Direction direction) {
        return new Pass(new Eyelet(side, row), direction);
    }
}

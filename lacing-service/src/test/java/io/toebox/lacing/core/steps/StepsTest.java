package io.toebox.lacing.core.steps;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Bar;
import io.toebox.lacing.core.path.Direction;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;

import static org.assertj.core.api.Assertions.assertThat;

class StepsTest {

    private static final Pattern PASS =
            Pattern.compile("End ([AB]): .*\\b(in|out) through (left|right) eyelet (\\d+)\\..*");
    private static final Pattern LOOP =
            Pattern.compile("End ([AB]): .*under the loop between (left|right) eyelets (\\d+) and (\\d+), .*");

    @Test
    void sentencesOfEveryLacingReplayToExactlyItsPath() {
        assertThat(Fittings.laced()).isNotEmpty().allSatisfy(c -> {
            assertThat(replay(c.path())).isEqualTo(c.path());
            assertThat(replay(c.path().mirrored())).isEqualTo(c.path().mirrored());
        });
    }

    @Test
    void thereIsOneStepPerMoveAndTheKnot() {
        assertThat(Fittings.laced()).allSatisfy(c -> {
            int moves = c.path().a().moves().size() + c.path().b().moves().size();
            assertThat(Steps.of(c.path())).hasSize(moves + 1).last().isEqualTo(new Step.Tie());
        });
    }

    @Test
    void heelLockReadsAsInstructions() {
        var sentences = Steps.of(Fittings.path(Lacings.HEEL_LOCK, 4, true)).stream()
                .map(StepText::of)
                .toList();
        assertThat(sentences)
                .containsExactly(
                        "End A: from the inside, go out through left eyelet 1.",
                        "End B: from the inside, go out through right eyelet 1. The lace now lies straight across on the"
                                + " inside; make both ends equally long.",
                        "End A: cross over, then tuck under the edge of the right side and go out through right eyelet 2.",
                        "End B: cross over, then tuck under the edge of the left side and go out through left eyelet 2.",
                        "End A: cross over, then tuck under the edge of the left side and go out through left eyelet 3.",
                        "End B: cross over, then tuck under the edge of the right side and go out through right eyelet 3.",
                        "End A: cross over, then tuck under the edge of the right side and go out through right eyelet 4.",
                        "End B: cross over, then tuck under the edge of the left side and go out through left eyelet 4.",
                        "End A: stay on the right side, straight along the outside, then in through right eyelet 5.",
                        "End B: stay on the left side, straight along the outside, then in through left eyelet 5.",
                        "End A: come up through the middle and cross over to the left side, slide under the loop between"
                                + " left eyelets 4 and 5, and come back to the middle.",
                        "End B: come up through the middle and cross over to the right side, slide under the loop between"
                                + " right eyelets 4 and 5, and come back to the middle.",
                        "Snug the lace row by row from the toe to the ankle. Then tie a bow in the middle.");
    }

    /** Follows the sentences alone; only the rows that stay empty or without pull are taken from the original. */
    private static LacePath replay(LacePath original) {
        Map<StrandName, List<Move>> moves = new EnumMap<>(StrandName.class);
        for (var step : Steps.of(original)) {
            var sentence = StepText.of(step);
            var pass = PASS.matcher(sentence);
            var loop = LOOP.matcher(sentence);
            if (pass.matches()) {
                var eyelet = new Eyelet(side(pass.group(3)), Integer.parseInt(pass.group(4)));
                var direction = pass.group(2).equals("in") ? Direction.IN : Direction.OUT;
                add(moves, pass.group(1), new Pass(eyelet, direction));
            } else if (loop.matches()) {
                add(
                        moves,
                        loop.group(1),
                        new Hook(
                                side(loop.group(2)), Integer.parseInt(loop.group(3)), Integer.parseInt(loop.group(4))));
            } else {
                assertThat(sentence).contains("tie a bow");
            }
        }
        var first = (Pass) moves.get(StrandName.A).getFirst();
        var face = first.direction() == Direction.OUT ? Face.INSIDE : Face.OUTSIDE;
        return new LacePath(
                new Bar(first.row(), face),
                new Strand(StrandName.A, moves.get(StrandName.A)),
                new Strand(StrandName.B, moves.get(StrandName.B)),
                original.unusedRows(),
                original.reliefRows());
    }

    private static void add(Map<StrandName, List<Move>> moves, String end, Move move) {
        moves.computeIfAbsent(StrandName.valueOf(end), name -> new ArrayList<>())
                .add(move);
    }

    private static Side side(String word) {
        return word.equals("left") ? Side.LEFT : Side.RIGHT;
    }
}

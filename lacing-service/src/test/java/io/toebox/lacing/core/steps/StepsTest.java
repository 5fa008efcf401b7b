package io.toebox.lacing.core.steps;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.steps.Lace.Ending;

import static org.assertj.core.api.Assertions.assertThat;

class StepsTest {

    @Test
    void thereIsOneStepPerMoveAndTheKnot() {
        assertThat(Fittings.laced()).allSatisfy(c -> {
            int moves = c.path().a().moves().size() + c.path().b().moves().size();
            assertThat(Steps.of(c.path()))
                    .hasSize(moves + 1 + c.path().declared().knotRows().size())
                    .last()
                    .isEqualTo(new Step.Tie(0, Ending.BOW));
        });
    }

    @Test
    void movesOfTheStepsAreThePath() {
        assertThat(Fittings.laced())
                .allSatisfy(c -> c.path().strands().forEach(strand -> assertThat(Steps.of(c.path()).stream()
                                .filter(Step.Moving.class::isInstance)
                                .map(Step.Moving.class::cast)
                                .filter(s -> s.end().equals(new End(0, strand.name())))
                                .map(Step.Moving::move))
                        .containsExactlyElementsOf(strand.moves())));
    }

    @Test
    void aSecondLaceFollowsTheFirstWithEndsOfItsOwn() {
        var toe = Lace.of(LaceNotation.parse("bar i; a L1^ R2^; mirror; unused 3 4"));
        var ankle = Lace.of(LaceNotation.parse("bar i; a L3^ R4^; mirror; unused 1 2"));
        assertThat(Steps.of(List.of(toe, ankle)).stream().map(StepsTest::brief))
                .containsExactly("A L1^", "B R1^", "A R2^", "B L2^", "tie", "C L3^", "D R3^", "C R4^", "D L4^", "tie");
    }

    @Test
    void aKnotIsTiedAsSoonAsBothEndsHavePassedItsRow() {
        var path = LaceNotation.parse("bar i; a L1^ R2^ L3^ R4^; mirror");
        var steps = Steps.of(List.of(new Lace(path, List.of(2), Ending.REEF)));
        assertThat(steps.stream().map(StepsTest::brief))
                .containsExactly("A L1^", "B R1^", "A R2^", "B L2^", "knot", "A L3^", "B R3^", "A R4^", "B L4^", "tie");
    }

    private static String brief(Step step) {
        return step instanceof Step.Moving moving ? moving.end().letter() + " " + moving.move() : step.code();
    }
}

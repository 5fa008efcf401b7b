package io.toebox.lacing.core.steps;

import org.junit.jupiter.api.Test;

import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;

import static org.assertj.core.api.Assertions.assertThat;

class StepsTest {

    @Test
    void thereIsOneStepPerMoveAndTheKnot() {
        assertThat(Fittings.laced()).allSatisfy(c -> {
            int moves = c.path().a().moves().size() + c.path().b().moves().size();
            assertThat(Steps.of(Laces.of(c.path())))
                    .hasSize(moves + 1 + c.path().declared().knotRows().size())
                    .last()
                    .isInstanceOfSatisfying(Step.Finish.class, finish -> assertThat(finish.tie())
                            .isEqualTo(c.path().declared().tie()));
        });
    }

    @Test
    void movesOfTheStepsAreThePath() {
        assertThat(Fittings.laced())
                .allSatisfy(c -> c.path().strands().forEach(strand -> assertThat(Steps.of(Laces.of(c.path())).stream()
                                .filter(Step.Moving.class::isInstance)
                                .map(Step.Moving.class::cast)
                                .filter(s -> s.end().equals(new End(0, strand.name())))
                                .map(Step.Moving::move))
                        .containsExactlyElementsOf(strand.moves())));
    }

    @Test
    void theEndWithTheLongerWayIsLeftLonger() {
        assertThat(longerMm(Fittings.path(Lacings.CRISS_CROSS, 6, false))).isZero();
        var toeLift = Fittings.path(Lacings.TOE_LIFT, 6, false);
        assertThat(Math.abs(longerMm(toeLift))).isBetween(360.0, 375.0);
        assertThat(longerMm(toeLift.mirrored())).isEqualTo(-longerMm(toeLift));
    }

    @Test
    void aLaceIsTightenedFromWhereItBegins() {
        assertThat(closing(Lacings.CRISS_CROSS)).isEqualTo(new Step.FromTheToe());
        assertThat(closing(Lacings.REVERSE)).isEqualTo(new Step.FromTheAnkle());
    }

    @Test
    void aLockIsClosedAndALongStrandIsPulledBeforeTheBow() {
        assertThat(closing(Lacings.HEEL_LOCK)).isEqualTo(new Step.Lock());
        assertThat(closing(Lacings.LADDER)).isEqualTo(new Step.Lock());
        assertThat(closing(Lacings.TOE_LIFT)).isEqualTo(new Step.LongStrand());
        assertThat(closing(Lacings.STRAIGHT_EASY)).isEqualTo(new Step.FromTheToe());
        assertThat(closing(Lacings.STRAIGHT_BAR)).isEqualTo(new Step.FromTheToe());
    }

    private static Step.Closing closing(Lacing lacing) {
        return finish(Fittings.path(lacing, 6, false)).closing();
    }

    private static Step.Finish finish(LacePath path) {
        return (Step.Finish) Steps.of(Laces.of(path)).getLast();
    }

    private static double longerMm(LacePath path) {
        return Steps.of(Laces.of(path)).stream()
                .filter(Step.Begin.class::isInstance)
                .map(Step.Begin.class::cast)
                .filter(begin -> begin.end().strand() == StrandName.B)
                .findFirst()
                .orElseThrow()
                .longerMm();
    }

    @Test
    void aSecondLaceFollowsTheFirstWithEndsOfItsOwn() {
        var laces = LaceNotation.parseLaces(
                "bar i; a L1^ R2^; mirror; unused 3 4 | bar i; a L3^ R4^; mirror; unused 1 2", Side.RIGHT);
        assertThat(Steps.of(laces).stream().map(StepsTest::brief))
                .containsExactly("A L1^", "B R1^", "A R2^", "B L2^", "tie", "C L3^", "D R3^", "C R4^", "D L4^", "tie");
    }

    @Test
    void aKnotIsTiedAsSoonAsBothEndsHavePassedItsRow() {
        var path = LaceNotation.parse("bar i; a L1^ R2^ L3^ R4^; mirror; knot 2; tie reef");
        assertThat(Steps.of(Laces.of(path)).stream().map(StepsTest::brief))
                .containsExactly("A L1^", "B R1^", "A R2^", "B L2^", "knot", "A L3^", "B R3^", "A R4^", "B L4^", "tie");
    }

    private static String brief(Step step) {
        return step instanceof Step.Moving moving ? moving.end().letter() + " " + moving.move() : step.code();
    }
}

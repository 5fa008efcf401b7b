package io.toebox.lacing.core.path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.eyelet.Eyelet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class LacePathTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STARTS_AT_THE_BAR            | bar i; a L1v R2^; mirror                                    | strand a, pass 1 (L1v): a bar on the inside makes it start with L1^
            STARTS_AT_THE_BAR            | bar o; a L1^ R2^; mirror                                    | strand a, pass 1 (L1^): a bar on the outside makes it start with L1v
            STARTS_AT_THE_BAR            | bar i; a R1^ L2^; mirror                                    | strand a, pass 1 (R1^): strand a starts on the left and b on the right, or both on one side, at two eyelets
            STARTS_AT_THE_BAR            | bar io; a L1^ R2^; mirror                                   | strand b, pass 1 (R1^): a bar on the outside makes it start with R1v
            STARTS_AT_THE_BAR            | bar o; a L2v R3^; b L2v R4^                                 | strand a, pass 1 (L2v): strand a starts on the left and b on the right, or both on one side, at two eyelets
            ALTERNATES_ALONG_A_SIDE      | bar oi; a L1v R1^; b L2^ R2v                                | strand b, pass 1 (L2^): coming from L1v on the same side the bar would wrap around the edge of the facing
            HOOKS_UNDER_A_STRAIGHT_PIECE | bar i; a L1^ R2^ @L(2,2); mirror                            | strand a, pass 3 (@L(2,2)): there is no loop at L2
            TWISTS_AROUND_EACH_OTHER     | bar i; a L1^ &(1,2) R2^ L3^; b R1^ L2^ R3^                  | strand a, pass 2 (&(1,2)): the other strand does not come from the other side and go around it here
            TWISTS_AROUND_EACH_OTHER     | bar i; a L1^ &(2,3) R2^; mirror                             | strand a, pass 2 (&(2,3)): it lies between a pass of row 2 and one of row 3
            TWISTS_AROUND_EACH_OTHER     | bar i; a L1^ R2^ &(2,3); mirror                             | strand a, pass 3 (&(2,3)): it lies between a pass of row 2 and one of row 3
            ENDS_SIDE_BY_SIDE            | bar i; a L1^ R2^; mirror; ends side                         | strand b, pass 2 (L2^): strand a ends at R2^, so the ends do not meet at two eyelets of one side
            ENDS_SIDE_BY_SIDE            | bar i; a L1^ R2^; mirror; ends across-inside                | strand a, pass 2 (R2^): the strand must end inside
            ENDS_SIDE_BY_SIDE            | bar i; a L1^ R2^; mirror; tie none; ends side               | the ends are not tied, so they do not meet: side
            ALTERNATES_ALONG_A_SIDE      | bar i; a L1^ R2^ L3^ L4^ R5^ L6^; mirror                    | strand a, pass 4 (L4^): coming from L3^ on the same side it would wrap around the edge of the facing
            ALTERNATES_ALONG_A_SIDE      | bar o; a L1v L2v R3^; mirror                                | strand a, pass 2 (L2v): coming from L1v on the same side it would wrap around the edge of the facing
            PASSES_AN_EYELET_ONCE        | bar i; a L1^ R2^ R2v; mirror                                | strand a, pass 3 (R2v): already passed at strand a, pass 2 (R2^)
            PASSES_AN_EYELET_ONCE        | bar i; a L1^ R2^ L3^; b R1^ L2^ L3v                         | strand b, pass 3 (L3v): already passed at strand a, pass 3 (L3^)
            USES_EVERY_DECLARED_ROW      | bar i; a L1^ R3^; mirror                                    | L2 is never passed and row 2 is not declared unused
            USES_EVERY_DECLARED_ROW      | bar i; a L1^ R2^; mirror; unused 2                          | strand a, pass 2 (R2^): row 2 is declared unused
            USES_EVERY_DECLARED_ROW      | bar i; a L1^ R2^; mirror; unused 12                         | row 12 is declared unused, but rows are 1 to 11
            HOOKS_UNDER_A_STRAIGHT_PIECE | bar i; a L1^ R2^ L3^ R4v @L(3,4); mirror                    | strand a, pass 5 (@L(3,4)): there is no outside straight piece between L3 and L4
            HOOKS_UNDER_A_STRAIGHT_PIECE | bar o; a L1v R2v R3^ @L(2,3); mirror                        | strand a, pass 4 (@L(2,3)): there is no outside straight piece between L2 and L3
            ENDS_SIDE_BY_SIDE            | bar i; a L1^ R2^ L3^ R4v; mirror                            | strand a, pass 4 (R4v): the strand must end outside
            ENDS_SIDE_BY_SIDE            | bar o; a L1v L2^; b R1v R2^ R3v L3^                         | strand b, pass 4 (L3^): strand a ends at L2^, so the ends do not meet in one row on opposite sides
            PULLS_AT_EVERY_EYELET        | bar o; a L1v L2^ L3v R4^ L5^ R6^; mirror                    | strand a, pass 2 (L2^): nothing pulls here towards the other side and row 2 is not declared as relief
            PULLS_AT_EVERY_EYELET        | bar i; a L1^ R2^; mirror; relief 2                          | row 2 is declared as relief, but it pulls
            PASSES_AN_EYELET_ONCE        | bar i; a L1^ R2^ R2v L3^; mirror; reuse L2 R2               | strand a, pass 3 (R2v): already passed at strand a, pass 2 (R2^)
            PASSES_AN_EYELET_ONCE        | bar i; a L1^ R2^; mirror; reuse L2                          | L2 is declared as passed more than once, but it is not
            KNOTS_WHERE_THE_STRANDS_MEET | bar i; a L1^ R2^ L3^; mirror; knot 4                        | strand a does not pass row 4, over which a knot is declared
            KNOTS_WHERE_THE_STRANDS_MEET | bar i; a L1^ R2^ L3^; mirror; knot 3                        | strand a, pass 3 (L3^): behind a knot the strand must cross to the other side
            KNOTS_WHERE_THE_STRANDS_MEET | bar i; a L1^ R2v L3^; mirror; knot 2                        | strand a, pass 2 (R2v): to be knotted here it must come out
            ENDS_SIDE_BY_SIDE            | bar i; a L1^ L2v @R(1,2) R3v; mirror                        | strand a, pass 4 (R3v): the strand must end outside
            PULLS_AT_EVERY_EYELET        | bar i; a L1^ R2^ L3^ L4v L5^; mirror; relief 4; tie none    | strand a, pass 5 (L5^): nothing pulls here towards the other side and row 5 is not declared as relief
            PULLS_AT_EVERY_EYELET        | bar i; a L1^ R2^; mirror; unused 3; relief 3                | row 3 is declared as relief, but no lace passes it
            """)
    void impossiblePathIsRefusedByNameOfRuleStrandAndPass(PathRule rule, String notation, String message) {
        var refusal = catchThrowableOfType(InvalidPathException.class, () -> LaceNotation.parse(notation));
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.rule()).isEqualTo(rule);
    }

    @Test
    void layersFollowFromThePasses() {
        var gap = LaceNotation.parse("bar i; a L1^ R2^ L3^ L4v R5^ L6^; mirror");
        assertThat(gap.a().segments())
                .extracting(Segment::layer)
                .containsExactly(
                        Layer.OUTSIDE_TO_INSIDE,
                        Layer.OUTSIDE_TO_INSIDE,
                        Layer.OUTSIDE,
                        Layer.INSIDE,
                        Layer.OUTSIDE_TO_INSIDE);
        assertThat(gap.a().segments())
                .extracting(Segment::kind)
                .containsExactly(
                        Segment.Kind.DIAGONAL,
                        Segment.Kind.DIAGONAL,
                        Segment.Kind.VERTICAL,
                        Segment.Kind.DIAGONAL,
                        Segment.Kind.DIAGONAL);
    }

    @Test
    void aHookIsReachedOutside() {
        var lock = LaceNotation.parse("bar i; a L1^ R2^ L3^ R4^ R5v @L(4,5); mirror");
        var last = lock.a().segments().getLast();
        assertThat(last.kind()).isEqualTo(Segment.Kind.HOOK);
        assertThat(last.layer()).isEqualTo(Layer.INSIDE_TO_OUTSIDE);
    }

    @Test
    void windowsAreTheBandsNothingCrosses() {
        assertThat(LaceNotation.parse("bar i; a L1^ R2^ L3^ L4v R5^ L6^; mirror")
                        .windows())
                .containsExactly(3);
        assertThat(LaceNotation.parse("bar o; a L1v L2^ L3v R4^ L5^ R6^; mirror; relief 2")
                        .windows())
                .containsExactly(1, 2);
        assertThat(LaceNotation.parse("bar i; a L1^ R2^ L3^ R4^ R5v @L(4,5); mirror")
                        .windows())
                .isEmpty();
    }

    @Test
    void strandsTakeTurns() {
        var path = LaceNotation.parse("bar i; a L1^ R2^; mirror");
        assertThat(path.movesInOrder())
                .extracting(path::getMove)
                .extracting(Move::toString)
                .containsExactly("L1^", "R1^", "R2^", "L2^");
    }

    @Test
    void mirroredStraightBarIsAnotherPathAndMirroringTwiceIsTheSame() {
        var straightBar = LaceNotation.parse("bar o; a L1v L2^ R2v R4^; b R1v R3^ L3v L4^");
        assertThat(straightBar.mirrored()).hasToString("bar o; a L1v L3^ R3v R4^; b R1v R2^ L2v L4^");
        assertThat(straightBar.mirrored().mirrored()).isEqualTo(straightBar);
    }

    @Test
    void eyeletsAndHooksOutsideTheShoeAreRefused() {
        assertThatThrownBy(() -> LaceNotation.parse("bar i; a L1^ R12^; mirror"))
                .hasMessage("strand a, pass 2 (R12^): an eyelet row is 1 to %d, not 12".formatted(Eyelet.MAX_ROW));
        assertThatThrownBy(() -> LaceNotation.parse("bar i; a L1^ @R(3,2); mirror"))
                .hasMessageContaining("the one nearer the toe first");
    }
}

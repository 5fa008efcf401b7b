package io.toebox.lacing.core.path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.pattern.Fittings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LaceNotationTest {

    @Test
    void printedPathsReadBackAsTheSamePath() {
        assertThat(Fittings.laced()).isNotEmpty().allSatisfy(c -> {
            assertThat(LaceNotation.parse(c.path().toString())).isEqualTo(c.path());
            assertThat(LaceNotation.parse(c.path().mirrored().toString()))
                    .isEqualTo(c.path().mirrored());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bar i; a L1^ R2^ L3^; mirror; tie surgeon",
                "bar i; a L1^ R2^ L3^ R4^; mirror; knot 2; tie reef",
                "bar i; a L1^ R2^ L3^ R2v L3v R4^; b R1^ L2^ R3^ L4^; reuse R2 L3",
                "bar o; a L1v; b R1v R2^ L2v L3^ R3v; tie none",
                "bar io; a L1^ R2v L3^; b R1v L2^ R3^",
                "bar o; a L1v R1^ R3v L3^; b L2v R2^ R4v L4^; ends side",
                "bar o; a L1v L3^ R3v; b R1v R2^ L2v L4^ R4v; ends side-inside",
                "bar i; a L1^ R2v; mirror; ends across-inside",
                "bar i; a L1^ &(1,2) L2^ &(2,3) R3^; mirror",
                "bar i; a L1^ R2^ R2v @L(2,2); mirror; reuse L2 R2"
            })
    void declarationsReadBackAsWritten(String text) {
        assertThat(LaceNotation.parse(text)).hasToString(text);
    }

    @Test
    void twoLacesShareAShoeAndReadBackAsWritten() {
        var text = "bar i; a L1^ R2^; mirror; unused 3 4 | bar i; a L3^ R4^; mirror; unused 1 2";
        var laces = LaceNotation.parseLaces(text, Side.RIGHT);
        assertThat(laces).hasToString(text);
        assertThat(laces.rows()).isEqualTo(4);
        assertThat(laces.unusedRows()).isEmpty();
        assertThat(laces.windows()).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        bar i; a L1^ R2^; mirror; unused 3 4 | bar i; a L2^ R3^; mirror; unused 1 4 ! strand a, pass 1 (L2^): another lace goes through this eyelet
        bar i; a L1^ R2^; mirror | bar i; a L3^ R4^; mirror; unused 1 2             ! the first lace counts 2 rows and another 4; list the rows it leaves empty as unused
        """)
    void lacesThatDoNotShareAreRefused(String text, String message) {
        assertThatThrownBy(() -> LaceNotation.parseLaces(text, Side.RIGHT))
                .isInstanceOf(InvalidPathException.class)
                .hasMessage(message);
    }

    @Test
    void bigToeSideIsReadPerFoot() {
        var text = "bar o; a L1v R2^; b R1v M2^";
        assertThatThrownBy(() -> LaceNotation.parseLaces(text, Side.RIGHT)).isInstanceOf(InvalidPathException.class);
        assertThat(LaceNotation.parseLaces(text, Side.LEFT)).hasToString("bar o; a L1v R2^; mirror");
    }

    @Test
    void spacesAroundClausesDoNotMatter() {
        assertThat(LaceNotation.parse("  bar i ;a  L1^   R2^ ; mirror "))
                .isEqualTo(LaceNotation.parse("bar i; a L1^ R2^; mirror"));
    }

    @Test
    void anExplicitMirroredStrandIsTheSameAsTheWordMirror() {
        assertThat(LaceNotation.parse("bar i; a L1^ R2^; b R1^ L2^")).hasToString("bar i; a L1^ R2^; mirror");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bar x; a L1^ R2^; mirror            | expected "bar i", "bar o", "bar io" or "bar oi", not "bar x"
        bar i; a L1^ R2; mirror             | strand a, pass 2 (R2): expected an eyelet such as L3^ or a hook such as @L(5,6)
        bar i; a L1^ R2^; b R1^ X2^         | strand b, pass 2 (X2^): expected an eyelet such as L3^ or a hook such as @L(5,6)
        bar i; c L1^ R2^; mirror            | expected strand a, not "c L1^ R2^"
        bar i; a L1^ R2^; c R1^ L2^         | expected strand b, not "c R1^ L2^"
        bar i; a; mirror                    | strand a goes nowhere
        bar i; a @L(1,2) R2^; mirror        | strand a, pass 1 (@L(1,2)): a strand starts at an eyelet
        bar i; a L1^ R2^; mirror; unused x  | expected row numbers or eyelets after "unused"
        bar i; a L1^ R2^; mirror; unused L  | expected row numbers or eyelets after "unused"
        bar i; a L1^ R2^; mirror; knot      | expected row numbers after "knot"
        bar i; a L1^ R2^; mirror; bow 3     | expected "unused", "relief", "reuse", "knot", "tie" or "ends", not "bow 3"
        bar i; a L1^ R2^; mirror; reuse 3   | expected eyelets after "reuse"
        bar i; a L1^ R2^; mirror; tie loose | expected "tie bow", "tie reef", "tie surgeon" or "tie none", not "tie loose"
        bar i; a L1^ R2^; mirror; tie reef; tie none | "tie" is written twice
        bar i; a L1^ R2^; mirror; ends up   | expected "ends side", "ends across-inside" or "ends side-inside", not "ends up"
        bar i; a &(1,2) R2^; mirror         | strand a, pass 1 (&(1,2)): expected an eyelet such as L3^ or a hook such as @L(5,6)
        """)
    void textThatIsNotNotationIsRefusedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> LaceNotation.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aPathNeedsABarAndTwoStrands() {
        assertThatThrownBy(() -> LaceNotation.parse("bar i; a L1^"))
                .hasMessage("a lace path reads: bar i|o; a ...; mirror or b ...");
    }

    @Test
    void endlessTextIsRefused() {
        assertThatThrownBy(() -> LaceNotation.parse("bar i; a " + "L1^ ".repeat(1000)))
                .hasMessage("a lace path has at most 1000 characters");
    }

    /** A podiatrist's lacing: the eyelet at the inner ball stays empty, the other side of its row does not. */
    @Test
    void aSingleEyeletMayStayEmpty() {
        var text = "bar i; a T1^ M3^ T4^ M5^ T6^; b M1^ T2^ T3v M4^ T5^ M6^; unused M2";
        var left = LaceNotation.parseLaces(text, Side.RIGHT).paths().getFirst();
        assertThat(left.declared().unusedEyelets()).extracting(Object::toString).containsExactly("R2");
        assertThat(left.unusedRows()).isEmpty();
        assertThat(left.rows()).isEqualTo(6);
        assertThat(left).hasToString("bar i; a L1^ R3^ L4^ R5^ L6^; b R1^ L2^ L3v R4^ L5^ R6^; unused R2");
        assertThat(LaceNotation.parse(left.toString())).isEqualTo(left);
        assertThat(left.mirrored()).hasToString("bar i; a L1^ R2^ R3v L4^ R5^ L6^; b R1^ L3^ R4^ L5^ R6^; unused L2");
    }

    @Test
    void rowsAndEyeletsMayStayEmptyTogetherAndThePartnerMayBePassedTwice() {
        var path = LaceNotation.parse("bar i; a L1^ L2v R3^ L4^; b R1^ L2^ L3v R4^; unused 5 R2; reuse L2");
        assertThat(path.unusedRows()).containsExactly(5);
        assertThat(path).hasToString("bar i; a L1^ L2v R3^ L4^; b R1^ L2^ L3v R4^; unused 5 R2; reuse L2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bar i; a L1^ R2^ L3^; mirror; unused L2             | strand b, pass 2 (L2^): L2 is declared unused
        bar i; a L1^ R3^; mirror; unused L2                 | L2 alone is declared unused, but row 2 is not passed on the other side either
        bar i; a L1^ R3^ L4^; b R1^ L2^ L3v R4^             | R2 is never passed and row 2 is not declared unused
        """)
    void anEmptyEyeletIsDeclaredAndEmpty(String text, String message) {
        assertThatThrownBy(() -> LaceNotation.parse(text))
                .isInstanceOf(InvalidPathException.class)
                .hasMessage(message);
    }
}

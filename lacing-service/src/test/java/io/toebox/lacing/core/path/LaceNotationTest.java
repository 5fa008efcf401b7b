package io.toebox.lacing.core.path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            bar x; a L1^ R2^; mirror            | expected "bar i" or "bar o", not "bar x"
            bar i; a L1^ R2; mirror             | strand a, pass 2 (R2): expected an eyelet such as L3^ or a hook such as @L(5,6)
            bar i; a L1^ R2^; b R1^ X2^         | strand b, pass 2 (X2^): expected an eyelet such as L3^ or a hook such as @L(5,6)
            bar i; c L1^ R2^; mirror            | expected strand a, not "c L1^ R2^"
            bar i; a L1^ R2^; c R1^ L2^         | expected strand b, not "c R1^ L2^"
            bar i; a; mirror                    | strand a goes nowhere
            bar i; a @L(1,2) R2^; mirror        | strand a, pass 1: a strand starts at an eyelet
            bar i; a L1^ R2^; mirror; unused x  | expected row numbers after "unused"
            bar i; a L1^ R2^; mirror; knot      | expected "unused <rows>" or "relief <rows>", not "knot"
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
}

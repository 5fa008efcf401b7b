package io.toebox.lacing.wording;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.edge.language.Language;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Tie;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.steps.Step;
import io.toebox.lacing.core.steps.Steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StepWordsTest {

    /** Most steps have to fit a receipt beside a picture. */
    private static final int LONGEST_SENTENCE = 135;

    @ParameterizedTest
    @EnumSource
    void sentencesOfEveryLacingReplayToExactlyItsPath(Language language) {
        assertThat(Fittings.laced()).isNotEmpty().allSatisfy(c -> {
            for (var path : List.of(c.path(), c.path().mirrored())) {
                assertThat(StepReader.replay(language, sentences(language, path), path))
                        .isEqualTo(path);
            }
        });
    }

    @Test
    void endsAreSaidToBeEvenOnlyWhereTheyAre() {
        assertThat(sentences(Language.ENGLISH, Fittings.path(Lacings.CRISS_CROSS, 6, false)))
                .contains("End B: from the inside, out through right eyelet 1. Pull both ends to the same length.");
        assertThat(sentences(Language.ENGLISH, Fittings.path(Lacings.TOE_LIFT, 6, false)))
                .anyMatch(sentence -> sentence.matches("End B: .* Leave end A about 3[67] cm longer\\."))
                .noneMatch(sentence -> sentence.contains("same length"));
    }

    @Test
    void theReaderNoticesAWrongWord() {
        var path = Fittings.path(Lacings.CRISS_CROSS, 4, false);
        var wrong = sentences(Language.ENGLISH, path).stream()
                .map(s -> s.replace("right eyelet 3", "left eyelet 3"))
                .toList();
        assertThatThrownBy(() -> StepReader.replay(Language.ENGLISH, wrong, path))
                .hasMessageContaining("L3");
    }

    @ParameterizedTest
    @EnumSource
    void sentencesAreShort(Language language) {
        assertThat(Fittings.laced())
                .flatExtracting(c -> sentences(language, c.path()))
                .allSatisfy(s -> assertThat(s).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    @ParameterizedTest
    @EnumSource
    void everyEndingIsSaidDifferently(Language language) {
        var path = Fittings.path(Lacings.CRISS_CROSS, 4, false);
        assertThat(List.of(Tie.values()))
                .extracting(tie -> sentences(
                                language,
                                new LacePath(
                                        path.bar(),
                                        path.a(),
                                        path.b(),
                                        path.declared().withTie(tie)))
                        .getLast())
                .doesNotHaveDuplicates();
    }

    @Test
    void aKnotOnTheWayNamesItsRow() {
        assertThat(new StepWords(Words.in(Language.GERMAN)).of(new Step.Knot(0, 3)))
                .isEqualTo("Bis Reihe 3 so anziehen, wie es dem Fuß angenehm ist, beide Enden dahinter fest verknoten,"
                        + " dann weiter.");
    }

    @Test
    void heelLockReadsAsInstructions() {
        var path = Fittings.path(Lacings.HEEL_LOCK, 4, true);
        assertThat(sentences(Language.ENGLISH, path))
                .containsExactly(
                        "End A: from the inside, out through left eyelet 1.",
                        "End B: from the inside, out through right eyelet 1. Pull both ends to the same length.",
                        "End A: over the tongue, under the far edge, out through right eyelet 2.",
                        "End B: over the tongue, under the far edge, out through left eyelet 2.",
                        "End A: over the tongue, under the far edge, out through left eyelet 3.",
                        "End B: over the tongue, under the far edge, out through right eyelet 3.",
                        "End A: over the tongue, under the far edge, out through right eyelet 4.",
                        "End B: over the tongue, under the far edge, out through left eyelet 4.",
                        "End A: straight along the outside, in through right eyelet 5.",
                        "End B: straight along the outside, in through left eyelet 5.",
                        "End A: up through the middle, across, under the straight piece between left eyelets 4 and 5,"
                                + " back to the middle.",
                        "End B: up through the middle, across, under the straight piece between right eyelets 4 and 5,"
                                + " back to the middle.",
                        "Seat the heel, snug each row, then pull both ends out and down until the loops close, then"
                                + " tie a bow.");
        assertThat(sentences(Language.GERMAN, path))
                .contains("Ende A: über die Zunge, unter den anderen Rand, durch die rechte Öse 2 heraus.");
        assertThat(sentences(Language.FRENCH, path))
                .contains("Bout A\u202f: par-dessus la languette, sous l’autre bord, sortez par l’œillet droit 2.");
        assertThat(sentences(Language.SPANISH, path))
                .contains(
                        "Extremo A: por encima de la lengüeta, bajo el otro borde, hacia fuera por el ojal derecho 2.");
    }

    private static List<String> sentences(Language language, LacePath path) {
        return new StepWords(Words.in(language)).of(Steps.of(Laces.of(path)));
    }
}

package io.toebox.fit.core.guidance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.compression.Level;
import io.toebox.fit.core.guidance.FitEvidence.ZoneEvidence;
import io.toebox.fit.core.guidance.Guidance.Suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class GuidanceEngineTest {

    private static final Set<Fact> EMERGENCIES = Set.of(
            Fact.NUMB_BETWEEN_THE_LEGS,
            Fact.BLADDER_OR_BOWEL_CHANGE,
            Fact.CHANGE_IN_SEXUAL_FEELING,
            Fact.PAIN_DOWN_BOTH_LEGS,
            Fact.WEAKNESS_GROWING_IN_BOTH_LEGS,
            Fact.STRONG_PAIN_THAT_REST_DOES_NOT_EASE,
            Fact.HARD_TENSE_LOWER_LEG,
            Fact.CHEST_PAIN,
            Fact.FACE_ARM_OR_SPEECH);

    @Provide
    Arbitrary<Complaint> complaints() {
        return Complaints.any();
    }

    @Property
    void whatAProfessionalShouldSeeComesFirstWhateverElseIsSaid(@ForAll("complaints") Complaint complaint) {
        var guidance = GuidanceEngine.guide(complaint);
        var urgency = guidance.urgency().orElseThrow();
        if (urgency.needsAProfessional()) {
            assertThat(guidance.contributors().getFirst().contributor()).isEqualTo(Contributor.WORTH_HAVING_CHECKED);
            assertThat(guidance.warnings()).isNotEmpty();
            assertThat(guidance.warnings().getFirst().urgency()).isEqualTo(urgency);
        } else {
            assertThat(guidance.warnings()).isEmpty();
        }
    }

    @Property
    void whoShouldStopIsNeverToldToRun(@ForAll("complaints") Complaint complaint) {
        for (var fact : Fact.values()) {
            assertNoRunningWhereItShouldStop(Complaints.with(complaint, fact));
        }
    }

    /** Every pair of answers with the sign that means stop, so that no pair is left to chance. */
    @Test
    @Tag("long")
    void noFootOutOfControlIsToldToRunWhateverElseIsSaid() {
        var answers = Complaints.small()
                .map(complaint -> Complaints.with(complaint, Fact.FOOT_OUT_OF_CONTROL))
                .map(GuidanceEngineTest::assertNoRunningWhereItShouldStop)
                .toList();
        assertThat(answers).allSatisfy(guidance -> {
            assertThat(guidance.urgency().orElseThrow()).isGreaterThanOrEqualTo(Urgency.STOP_RUNNING);
            assertThat(guidance.steps()).startsWith(Step.STOP_AND_REST).doesNotContain(Step.BUILD_UP_AGAIN);
        });
    }

    private static Guidance assertNoRunningWhereItShouldStop(Complaint complaint) {
        var guidance = GuidanceEngine.guide(complaint);
        if (!guidance.urgency().orElseThrow().allowsRunning()) {
            assertThat(guidance.steps()).contains(Step.STOP_AND_REST).noneMatch(Step::meansRunning);
            assertThat(guidance.contributors()).allSatisfy(suggestion -> assertThat(suggestion.steps())
                    .contains(Step.STOP_AND_REST)
                    .noneMatch(Step::meansRunning));
        } else {
            assertThat(guidance.steps()).contains(Step.BUILD_UP_AGAIN).doesNotContain(Step.STOP_AND_REST);
        }
        return guidance;
    }

    @Property
    void besideAWarningNothingElseIsCalledHarmless(@ForAll("complaints") Complaint complaint) {
        var guidance = GuidanceEngine.guide(complaint);
        if (guidance.urgency().orElseThrow().needsAProfessional()) {
            assertThat(guidance.contributors().getFirst().why())
                    .allMatch(finding -> finding.rule().urgency().needsAProfessional());
        }
    }

    @Property
    void oneMoreSignNeverCallsForSomebodyLess(@ForAll("complaints") Complaint complaint, @ForAll Fact more) {
        if (more.topic().takesSeveralAnswers() || !complaint.answered().contains(more.topic())) {
            assertThat(GuidanceEngine.guide(Complaints.with(complaint, more)).professional())
                    .isGreaterThanOrEqualTo(GuidanceEngine.guide(complaint).professional());
        }
    }

    @Property
    void whoFitsHowUrgentItIs(@ForAll("complaints") Complaint complaint) {
        var guidance = GuidanceEngine.guide(complaint);
        var who = List.of(guidance.professional());
        assertThat(
                        switch (guidance.urgency().orElseThrow()) {
                            case TRY_THIS_FIRST -> List.of(Professional.NOT_YET);
                            case SEE_A_PROFESSIONAL -> List.of(Professional.PHYSICAL_THERAPIST, Professional.DOCTOR);
                            case STOP_RUNNING, STOP_AND_BE_SEEN_FIRST ->
                                List.of(Professional.SPORTS_MEDICINE_SPECIALIST, Professional.DOCTOR);
                            case GET_HELP_TODAY -> List.of(Professional.DOCTOR_TODAY);
                            case GET_HELP_NOW -> List.of(Professional.EMERGENCY);
                        })
                .containsAll(who);
    }

    @Property
    void inAnEmergencyNothingElseIsAdvised(@ForAll("complaints") Complaint complaint) {
        for (var emergency : EMERGENCIES) {
            var guidance = GuidanceEngine.guide(Complaints.with(complaint, emergency));
            assertThat(guidance.urgency()).contains(Urgency.GET_HELP_NOW);
            assertThat(guidance.contributors())
                    .extracting(Suggestion::contributor)
                    .containsExactly(Contributor.WORTH_HAVING_CHECKED);
            assertThat(guidance.steps()).containsExactly(Step.STOP_AND_REST);
            assertThat(guidance.lacing()).isEmpty();
            assertThat(guidance.questions()).isEmpty();
        }
    }

    @Property
    void oneMoreSignNeverMakesTheAdviceCalmer(@ForAll("complaints") Complaint complaint, @ForAll Fact more) {
        if (more.topic().takesSeveralAnswers() || !complaint.answered().contains(more.topic())) {
            var before = GuidanceEngine.guide(complaint).urgency().orElseThrow();
            var after = GuidanceEngine.guide(Complaints.with(complaint, more))
                    .urgency()
                    .orElseThrow();
            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }

    @Property
    void whatTheShoeMeasuresNeverMakesAWarningCalmer(@ForAll("complaints") Complaint complaint) {
        var withoutShoe = new Complaint(complaint.facts(), complaint.answered(), FitEvidence.NONE);
        assertThat(GuidanceEngine.guide(complaint).urgency())
                .isEqualTo(GuidanceEngine.guide(withoutShoe).urgency());
    }

    @Property
    void theOrderOfTheAnswersDoesNotMatter(@ForAll("complaints") Complaint complaint, @ForAll Random random) {
        var facts = new ArrayList<>(complaint.facts());
        var zones = new ArrayList<>(complaint.evidence().zones());
        Collections.shuffle(facts, random);
        Collections.shuffle(zones, random);
        var shuffled = new Complaint(
                new LinkedHashSet<>(facts),
                complaint.answered(),
                new FitEvidence(
                        zones,
                        complaint.evidence().atStart(),
                        complaint.evidence().afterRun()));
        assertThat(GuidanceEngine.guide(shuffled)).isEqualTo(GuidanceEngine.guide(complaint));
    }

    @Property
    void everySuggestionSaysWhyAndWhatToTry(@ForAll("complaints") Complaint complaint) {
        var guidance = GuidanceEngine.guide(complaint);
        assertThat(guidance.contributors()).isNotEmpty();
        assertThat(guidance.contributors()).allSatisfy(suggestion -> {
            assertThat(suggestion.why()).isNotEmpty();
            assertThat(suggestion.steps()).isNotEmpty().isSorted();
        });
        assertThat(guidance.questions())
                .hasSizeLessThanOrEqualTo(Guidance.MAX_QUESTIONS)
                .doesNotContainAnyElementsOf(complaint.answered());
    }

    @Test
    void withNothingSaidItAsksWhatMattersMostAndOffersTheFirstSteps() {
        var guidance = GuidanceEngine.guide(new Complaint(Set.of(), Set.of(), FitEvidence.NONE));
        assertThat(guidance.urgency()).isEmpty();
        assertThat(guidance.contributors()).isEmpty();
        assertThat(guidance.questions()).containsExactly(Topic.SIGNS, Topic.SETTLING, Topic.ONSET);
        assertThat(guidance.steps()).startsWith(Step.SLOW_OR_STOP, Step.LOOSEN_LACES, Step.DRINK);
    }

    @Test
    void noneOfThatIsAnAnswerAndIsNotAskedAgain() {
        var guidance = GuidanceEngine.guide(new Complaint(Set.of(), Set.of(Topic.SIGNS), FitEvidence.NONE));
        assertThat(guidance.urgency()).isEmpty();
        assertThat(guidance.questions()).doesNotContain(Topic.SIGNS);
    }

    @Test
    void numbHandsPointToFluidsBeforeShoes() {
        assertThat(contributors(Fact.HANDS_TOO))
                .containsExactly(Contributor.FLUIDS_AND_SALTS, Contributor.SHOES_OR_LACING);
    }

    @Test
    void aTightlyLacedShoePointsToTheShoeBeforeTheForm() {
        assertThat(contributors(Fact.TIED_TIGHT, Fact.TOES, Fact.DOWNHILL))
                .containsExactly(
                        Contributor.SHOES_OR_LACING, Contributor.WORTH_HAVING_CHECKED, Contributor.RUNNING_FORM);
    }

    @ParameterizedTest
    @CsvSource({"1.6,", ", 10", "1.6, 10"})
    void homeFromTheOfficeNumbAfterAMile(Double km, Double minutes) {
        var facts = new LinkedHashSet<>(Complaint.onset(km, minutes));
        assertThat(GuidanceEngine.guide(new Complaint(facts, Set.of(), FitEvidence.NONE))
                        .contributors())
                .extracting(Suggestion::contributor)
                .containsExactly(Contributor.SHOES_OR_LACING, Contributor.COLD_START);
        facts.addAll(Set.of(Fact.SAT_FOR_HOURS, Fact.NO_WARM_UP));
        var first = GuidanceEngine.guide(new Complaint(facts, Set.of(), FitEvidence.NONE))
                .contributors()
                .getFirst();
        assertThat(first.contributor()).isEqualTo(Contributor.COLD_START);
        assertThat(first.strength()).isEqualTo(Strength.STRONG);
        assertThat(first.why().getFirst().rule().id()).isEqualTo("straight-from-the-chair");
        assertThat(first.steps()).contains(Step.AMPLE_WARM_UP, Step.STRETCH_AND_SHAKE_OUT);
    }

    @Test
    void aTightLegInEachRunGetsNoShoeAdvice() {
        assertThat(contributors(Fact.LEG_TIGHT_IN_EACH_RUN, Fact.TIED_TIGHT, Fact.BETWEEN_BIG_AND_SECOND_TOE))
                .containsExactly(Contributor.WORTH_HAVING_CHECKED);
    }

    @Test
    void aToeBoxFourMillimetresTooNarrowSpeaksForTheShoe() {
        var evidence = new FitEvidence(
                List.of(new ZoneEvidence(Zone.TOE_BOX_WIDTH, Verdict.TIGHT, new Estimate(-5.8, 2.4), -1.8)),
                null,
                null);
        var shoes = GuidanceEngine.guide(new Complaint(Set.of(Fact.EARLY), Set.of(), evidence))
                .contributors()
                .getFirst();
        assertThat(shoes.contributor()).isEqualTo(Contributor.SHOES_OR_LACING);
        assertThat(shoes.strength()).isEqualTo(Strength.STRONG);
        var finding = shoes.why().getFirst();
        assertThat(finding.rule().id()).isEqualTo("toe-box-tight");
        assertThat(finding.shortfallMm().orElseThrow()).isCloseTo(4.0, within(1e-9));
        assertThat(finding.clearance()).contains(new Estimate(-5.8, 2.4));
    }

    @Test
    void aShoeWithRoomTakesWeightFromTheShoesButNotFromTheLaces() {
        var roomy = new FitEvidence(
                List.of(
                        Complaints.zone(Zone.LENGTH, Verdict.COMFORTABLE),
                        Complaints.zone(Zone.BALL_WIDTH, Verdict.ROOMY),
                        Complaints.zone(Zone.TOE_BOX_WIDTH, Verdict.COMFORTABLE)),
                null,
                null);
        var guidance = GuidanceEngine.guide(new Complaint(Set.of(Fact.AFTER_A_FEW_KM), Set.of(), roomy));
        var shoes = guidance.contributors().getFirst();
        assertThat(shoes.strength()).isEqualTo(Strength.WEAK);
        assertThat(shoes.why()).extracting(f -> f.rule().id()).contains("shoe-has-room");
        assertThat(shoes.steps()).contains(Step.LOOSEN_LACES);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,   MARKED, pressed-after-the-run",
        "SLIGHT, MARKED, pressed-after-the-run",
        "NONE,   SLIGHT, slightly-pressed-after-the-run",
        "MARKED, MARKED, pressed-from-the-start",
        "SLIGHT, SLIGHT,",
        "NONE,   NONE,"
    })
    void compressionCountsFromWhenItPresses(Level start, Level after, String expected) {
        var complaint = new Complaint(Set.of(), Set.of(), new FitEvidence(List.of(), start, after));
        var codes = GuidanceEngine.guide(complaint).contributors().stream()
                .flatMap(c -> c.why().stream())
                .map(f -> f.rule().id())
                .filter(id -> id.contains("pressed"))
                .toList();
        assertThat(codes).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "0,     ,      FROM_THE_FIRST_STEP",
        "0.1,   ,      EARLY",
        "3.19,  ,      EARLY",
        "3.2,   ,      AFTER_A_FEW_KM",
        "14.9,  ,      AFTER_A_FEW_KM",
        "15,    ,      LATE_IN_A_LONG_RUN",
        ",      0,     FROM_THE_FIRST_STEP",
        ",      19.9,  EARLY",
        ",      20,    AFTER_A_FEW_KM",
        ",      89.9,  AFTER_A_FEW_KM",
        ",      90,    LATE_IN_A_LONG_RUN",
        "1,     95,    LATE_IN_A_LONG_RUN"
    })
    void minutesAndKilometresHaveBorders(Double km, Double minutes, Fact expected) {
        assertThat(Complaint.onset(km, minutes)).containsExactly(expected);
        assertThat(Complaint.onset(null, null)).isEmpty();
    }

    @Test
    void twoAnswersWhereOneIsAskedAreRefused() {
        assertThatThrownBy(() -> Complaint.of(Fact.ONE, Fact.BOTH)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Contributor> contributors(Fact... facts) {
        return GuidanceEngine.guide(Complaint.of(facts)).contributors().stream()
                .map(Suggestion::contributor)
                .toList();
    }
}

package io.toebox.lacing.core.advise;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.lacing.core.advise.Advice.Recommendation;

import static org.assertj.core.api.Assertions.assertThat;

class LacingAdvisorTest {

    private static final ShoeFacts SIX_AND_EXTRA = new ShoeFacts(6, true, Closure.LACES, 1200.0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMB_TOES               | wide-forefoot skip-start
            WIDE_FOREFOOT           | wide-forefoot skip-start
            INNER_BALL_PRESSURE     | wide-forefoot skip-start
            LITTLE_TOE_PRESSURE     | wide-forefoot skip-start
            TOP_OF_FOOT_PRESSURE    | gap over-under straight-bar
            HEEL_SLIP               | heel-lock criss-cross
            BLACK_TOENAIL           | heel-lock criss-cross
            HIGH_INSTEP             | straight-bar high-arch gap
            FRONT_OF_ANKLE_PRESSURE | drop-top-row gap
            """)
    void eachComplaintGetsTheLacingsOfTheTable(Complaint complaint, String expected) {
        assertThat(ids(advise(SIX_AND_EXTRA, complaint))).containsExactly(expected.split(" "));
        assertThat(LacingAdvisor.listLacingsFor(complaint))
                .extracting(l -> l.id())
                .containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void withoutComplaintAndWithComfortableZonesTheEverydayLacingStays() {
        var zones = List.of(
                new ZoneVerdict(Zone.BALL_WIDTH, Verdict.COMFORTABLE), new ZoneVerdict(Zone.HEEL, Verdict.COMFORTABLE));
        var advice = LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(), zones));
        assertThat(ids(advice)).containsExactly("criss-cross");
        assertThat(codes(advice.recommendations().getFirst())).containsExactly("nothing-argues-against-it");
        assertThat(advice.firstTry()).isEmpty();
    }

    @Test
    void tightZonesAloneAskForTheSameAsTheComplaint() {
        assertThat(ids(advise(new ZoneVerdict(Zone.BALL_WIDTH, Verdict.TIGHT))))
                .containsExactly("wide-forefoot", "skip-start");
        assertThat(ids(advise(new ZoneVerdict(Zone.HEEL, Verdict.LOOSE)))).containsExactly("heel-lock", "criss-cross");
        assertThat(ids(advise(new ZoneVerdict(Zone.INSTEP, Verdict.ROOMY)))).containsExactly("criss-cross");
    }

    @Test
    void aFeltComplaintOutweighsASlightZone() {
        var question = new Question(
                SIX_AND_EXTRA, List.of(Complaint.HEEL_SLIP), List.of(new ZoneVerdict(Zone.BALL_WIDTH, Verdict.SNUG)));
        assertThat(ids(LacingAdvisor.advise(question))).startsWith("heel-lock");
    }

    @Test
    void straightBarIsLeftOutOfAnOddShoeWithTheReason() {
        var advice = advise(new ShoeFacts(7, true, Closure.LACES, null), Complaint.HIGH_INSTEP);
        assertThat(ids(advice)).containsExactly("high-arch", "gap");
        assertLeftOut(advice, "straight-bar", "needs-even-rows");
    }

    @Test
    void heelLockIsReplacedWhenThereIsNoExtraEyelet() {
        var advice = advise(new ShoeFacts(6, false, Closure.LACES, null), Complaint.HEEL_SLIP);
        assertThat(ids(advice)).containsExactly("criss-cross");
        assertLeftOut(advice, "heel-lock", "needs-extra-heel-lock-eyelet");
    }

    @Test
    void aLacingTheOwnLaceIsTooShortForIsLeftOutWithTheLengthItNeeds() {
        // 900 mm leave criss-cross on six rows (625 mm laid) 137.5 mm an end, wide forefoot (479 mm laid) 210.5 mm.
        var advice = advise(new ShoeFacts(6, true, Closure.LACES, 900.0), Complaint.HEEL_SLIP, Complaint.NUMB_TOES);
        assertThat(ids(advice)).containsExactly("wide-forefoot", "skip-start");
        assertLeftOut(advice, "criss-cross", "lace-too-short");
        assertLeftOut(advice, "heel-lock", "lace-too-short");
        assertThat(advice.notRecommended())
                .filteredOn(n -> n.lacing().id().equals("criss-cross"))
                .allSatisfy(
                        n -> assertThat(n.reason().detail()).contains("1125 mm").contains("1143 mm"));
    }

    @Test
    void aShortLaceFallsBackToTheShortestLacing() {
        var advice = advise(new ShoeFacts(6, true, Closure.LACES, 800.0), Complaint.HEEL_SLIP);
        assertThat(ids(advice)).containsExactly("bow-tie");
        assertThat(codes(advice.recommendations().getFirst())).containsExactly("takes-the-least-lace");
    }

    @Test
    void aLaceTooShortForEverythingIsSaidInsteadOfAdvisedAround() {
        var advice = advise(new ShoeFacts(6, true, Closure.LACES, 500.0), Complaint.HEEL_SLIP);
        assertThat(advice.recommendations()).isEmpty();
        assertThat(advice.explanation()).map(Reason::code).contains("lace-too-short");
    }

    @Test
    void longEndsAreACaution() {
        var advice = advise(new ShoeFacts(6, true, Closure.LACES, 1600.0), Complaint.WIDE_FOREFOOT);
        assertThat(advice.recommendations().getFirst().cautions())
                .extracting(Reason::code)
                .contains("long-ends");
    }

    @Test
    void pressureAtTheAnkleRulesTheHeelLockOutAndSaysSo() {
        var advice = advise(SIX_AND_EXTRA, Complaint.HEEL_SLIP, Complaint.FRONT_OF_ANKLE_PRESSURE);
        assertThat(ids(advice)).containsExactly("criss-cross", "gap");
        assertLeftOut(advice, "heel-lock", "presses-at-the-ankle");
        assertLeftOut(advice, "drop-top-row", "holds-less");
    }

    @Test
    void windowLiesNearTheAnkleWhenThePressureIsThere() {
        var ankle = advise(SIX_AND_EXTRA, Complaint.FRONT_OF_ANKLE_PRESSURE);
        assertThat(ankle.recommendations().getLast().path().windows()).containsExactly(4);
        var both = advise(SIX_AND_EXTRA, Complaint.FRONT_OF_ANKLE_PRESSURE, Complaint.TOP_OF_FOOT_PRESSURE);
        var gap = both.recommendations().stream()
                .filter(r -> r.lacing().takesWindow())
                .findFirst()
                .orElseThrow();
        assertThat(gap.path().windows()).containsExactly(3);
        assertThat(codes(gap)).containsExactly("no-lace-over-the-sore-spot");
    }

    @Test
    void whatIsFeltWinsOverAContradictingEstimateAndTheAnswerSaysSo() {
        var advice = LacingAdvisor.advise(new Question(
                SIX_AND_EXTRA, List.of(Complaint.NUMB_TOES), List.of(new ZoneVerdict(Zone.BALL_WIDTH, Verdict.LOOSE))));
        assertThat(ids(advice)).containsExactly("wide-forefoot", "skip-start");
        assertThat(advice.resolved()).singleElement().satisfies(r -> {
            assertThat(r.code()).isEqualTo("opposite-needs");
            assertThat(r.detail())
                    .startsWith("Numb toes and a loose ball width ask for opposite things")
                    .contains("what you feel outweighs");
        });
    }

    @Test
    void reliefWinsWhenTwoFeetContradictEachOther() {
        var advice = LacingAdvisor.advise(new Question(
                SIX_AND_EXTRA,
                List.of(),
                List.of(new ZoneVerdict(Zone.INSTEP, Verdict.LOOSE), new ZoneVerdict(Zone.INSTEP, Verdict.TIGHT))));
        assertThat(ids(advice)).startsWith("straight-bar");
        assertThat(advice.resolved())
                .extracting(Reason::detail)
                .first()
                .asString()
                .contains("pressure is eased before");
    }

    @Test
    void aLacingThatWorksAgainstHoldKeepsItsPlaceOnlyWithACaution() {
        var advice = LacingAdvisor.advise(new Question(
                SIX_AND_EXTRA, List.of(Complaint.HIGH_INSTEP), List.of(new ZoneVerdict(Zone.HEEL, Verdict.ROOMY))));
        var straightBar = advice.recommendations().stream()
                .filter(r -> r.lacing().id().equals("straight-bar"))
                .findFirst()
                .orElseThrow();
        assertThat(straightBar.cautions())
                .extracting(Reason::detail)
                .first()
                .asString()
                .contains("heel can slip more");
        assertThat(ids(advice)).startsWith("high-arch");
    }

    @Test
    void aZoneNoLacingChangesLeadsToTheSizeCheck() {
        var advice = advise(new ZoneVerdict(Zone.LENGTH, Verdict.TIGHT));
        assertThat(ids(advice)).containsExactly("criss-cross");
        assertThat(advice.firstTry()).containsExactly("Check the size: no lacing changes a tight length.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Closure.class,
            names = {"LACES"},
            mode = EnumSource.Mode.EXCLUDE)
    void aShoeWithoutAChoiceOfLacePathGetsAnExplanation(Closure closure) {
        var advice = advise(new ShoeFacts(6, true, closure, null), Complaint.NUMB_TOES);
        assertThat(advice.recommendations()).isEmpty();
        assertThat(advice.explanation()).map(Reason::code).contains("closure-" + closure.slug());
    }

    @Test
    void whatIsUnknownOfTheShoeIsAssumedAloud() {
        var unknown = advise(ShoeFacts.UNKNOWN, Complaint.HEEL_SLIP);
        assertThat(unknown.basis()).containsExactly("assumed-laces", "assumed-eyelets", "assumed-row-geometry");
        assertThat(unknown.recommendations().getFirst().fitting().eyelets())
                .hasToString("EyeletRows[rows=6, extraHeelLockEyelet=true]");
        assertThat(advise(new ShoeFacts(5, null, Closure.LACES, null), Complaint.HEEL_SLIP)
                        .basis())
                .containsExactly("assumed-extra-eyelet", "assumed-row-geometry");
        assertThat(advise(SIX_AND_EXTRA, Complaint.HEEL_SLIP).basis()).containsExactly("assumed-row-geometry");
    }

    private static Advice advise(ShoeFacts shoe, Complaint... complaints) {
        return LacingAdvisor.advise(new Question(shoe, List.of(complaints), List.of()));
    }

    private static Advice advise(ZoneVerdict zone) {
        return LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(), List.of(zone)));
    }

    private static List<String> ids(Advice advice) {
        return advice.recommendations().stream().map(r -> r.lacing().id()).toList();
    }

    private static List<String> codes(Recommendation recommendation) {
        return recommendation.why().stream().map(w -> w.reason().code()).toList();
    }

    private static void assertLeftOut(Advice advice, String lacing, String code) {
        assertThat(advice.notRecommended()).anySatisfy(n -> {
            assertThat(n.lacing().id()).isEqualTo(lacing);
            assertThat(n.reason().code()).isEqualTo(code);
        });
    }
}

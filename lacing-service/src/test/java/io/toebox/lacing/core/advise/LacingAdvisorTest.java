package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.lacing.core.advise.Advice.Recommendation;
import io.toebox.lacing.core.eyelet.EyeletRows;

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
    void severalNeedsAreServedByOneLacingFirstThenByTheStrongerOne() {
        var question = new Question(
                SIX_AND_EXTRA, List.of(Complaint.HEEL_SLIP), List.of(new ZoneVerdict(Zone.BALL_WIDTH, Verdict.SNUG)));
        assertThat(ids(LacingAdvisor.advise(question)))
                .containsExactly("wide-forefoot+heel-lock", "heel-lock", "wide-forefoot");
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
                .allSatisfy(n -> assertThat(n.reason().about()).containsExactly(1125L, 1143L));
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
        assertThat(advice.explanation()).map(Reason::code).contains("lace-too-short-for-every-lacing");
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
        assertThat(ids(advice)).containsExactly("gap", "criss-cross");
        assertThat(advice.resolved())
                .containsExactly(Reason.of("not-together-relief-first", Need.LESS_AT_THE_ANKLE, Need.HOLD_THE_HEEL));
        assertLeftOut(advice, "heel-lock", "presses-at-the-ankle");
        assertLeftOut(advice, "drop-top-row", "lets-the-heel-slip");
    }

    @Test
    void windowLiesNearTheAnkleWhenThePressureIsThere() {
        var ankle = advise(SIX_AND_EXTRA, Complaint.FRONT_OF_ANKLE_PRESSURE);
        assertThat(ankle.recommendations().getLast().laces().windows()).containsExactly(4);
        var both = advise(SIX_AND_EXTRA, Complaint.FRONT_OF_ANKLE_PRESSURE, Complaint.TOP_OF_FOOT_PRESSURE);
        var gap = both.recommendations().stream()
                .filter(r -> r.id().equals("gap"))
                .findFirst()
                .orElseThrow();
        assertThat(gap.laces().windows()).containsExactly(3);
        assertThat(codes(gap)).containsExactly("no-lace-over-the-sore-spot");
    }

    @Test
    void whatIsFeltWinsOverAContradictingEstimateAndTheAnswerSaysSo() {
        var advice = LacingAdvisor.advise(new Question(
                SIX_AND_EXTRA, List.of(Complaint.NUMB_TOES), List.of(new ZoneVerdict(Zone.BALL_WIDTH, Verdict.LOOSE))));
        assertThat(ids(advice)).containsExactly("wide-forefoot", "skip-start");
        assertThat(advice.resolved()).singleElement().satisfies(r -> {
            assertThat(r.code()).isEqualTo("opposite-needs-felt-first");
            assertThat(r.about())
                    .containsExactly(
                            Complaint.NUMB_TOES,
                            new ZoneVerdict(Zone.BALL_WIDTH, Verdict.LOOSE),
                            Need.ROOM_AT_THE_FOREFOOT,
                            Need.HOLD_THE_FOREFOOT,
                            Need.ROOM_AT_THE_FOREFOOT);
        });
    }

    @Test
    void reliefWinsWhenTwoFeetContradictEachOther() {
        var advice = LacingAdvisor.advise(new Question(
                SIX_AND_EXTRA,
                List.of(),
                List.of(new ZoneVerdict(Zone.INSTEP, Verdict.LOOSE), new ZoneVerdict(Zone.INSTEP, Verdict.TIGHT))));
        assertThat(ids(advice)).startsWith("straight-bar");
        assertThat(advice.resolved()).extracting(Reason::code).containsExactly("opposite-needs-relief-first");
    }

    @Test
    void aLacingThatWorksAgainstHoldKeepsItsPlaceOnlyWithACaution() {
        var advice = LacingAdvisor.advise(new Question(
                new ShoeFacts(6, false, Closure.LACES, 1200.0),
                List.of(Complaint.HIGH_INSTEP),
                List.of(new ZoneVerdict(Zone.HEEL, Verdict.ROOMY))));
        var straightBar = advice.recommendations().stream()
                .filter(r -> r.id().equals("straight-bar"))
                .findFirst()
                .orElseThrow();
        assertThat(straightBar.cautions()).extracting(Reason::code).startsWith("holds-less");
        assertThat(ids(advice)).startsWith("high-arch");
    }

    @Test
    void aZoneNoLacingChangesLeadsToTheSizeCheck() {
        var advice = advise(new ZoneVerdict(Zone.LENGTH, Verdict.TIGHT));
        assertThat(ids(advice)).containsExactly("criss-cross");
        assertThat(advice.firstTry())
                .containsExactly(Reason.of("check-size", new ZoneVerdict(Zone.LENGTH, Verdict.TIGHT)));
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
        assertThat(unknown.recommendations().getFirst().fitting().eyelets()).isEqualTo(new EyeletRows(6, true));
        assertThat(advise(new ShoeFacts(5, null, Closure.LACES, null), Complaint.HEEL_SLIP)
                        .basis())
                .containsExactly("assumed-extra-eyelet", "assumed-row-geometry");
        assertThat(advise(SIX_AND_EXTRA, Complaint.HEEL_SLIP).basis()).containsExactly("assumed-row-geometry");
    }

    @Test
    void forefootReliefWindowAndHeelLockBecomeOnePath() {
        var shoe = new ShoeFacts(7, true, Closure.LACES, null);
        var complaints = List.of(Complaint.HEEL_SLIP, Complaint.TOP_OF_FOOT_PRESSURE, Complaint.NUMB_TOES);
        var first = LacingAdvisor.advise(new Question(shoe, complaints, List.of(), 4))
                .recommendations()
                .getFirst();
        assertThat(first.id()).isEqualTo("wide-forefoot+window@4+heel-lock");
        assertThat(first.laces().windows()).containsExactly(1, 2, 4);
        assertThat(codes(first))
                .containsExactly("no-lace-over-the-forefoot", "no-lace-over-the-sore-spot", "holds-the-heel");
        assertThat(first.cautions())
                .extracting(Reason::code)
                .contains("holds-less-in-front", "free-the-tongue-loop", "no-substitute-for-size");
    }

    @Test
    void aWindowOverTheRowsOfTheForefootGivesWayAndSaysSo() {
        var complaints = List.of(Complaint.NUMB_TOES, Complaint.TOP_OF_FOOT_PRESSURE);
        var advice = LacingAdvisor.advise(
                new Question(new ShoeFacts(6, false, Closure.LACES, null), complaints, List.of(), 2));
        assertThat(advice.resolved())
                .containsExactly(Reason.of("not-together", Need.ROOM_AT_THE_FOREFOOT, Need.LESS_ON_TOP_OF_THE_FOOT));
    }

    @Test
    void theWindowLiesBehindTheSoreRowOrAsNearAsTheShoeAllows() {
        var complaint = List.of(Complaint.TOP_OF_FOOT_PRESSURE);
        assertThat(window(new Question(SIX_AND_EXTRA, complaint, List.of(), 2))).containsExactly(2);
        assertThat(window(new Question(SIX_AND_EXTRA, complaint, List.of(), 9))).containsExactly(4);
    }

    private static List<Integer> window(Question question) {
        return LacingAdvisor.advise(question)
                .recommendations()
                .getFirst()
                .laces()
                .windows();
    }

    @Test
    void aShoeWithThreeRowsGetsAnExplanation() {
        var advice = advise(new ShoeFacts(3, false, Closure.LACES, null), Complaint.NUMB_TOES);
        assertThat(advice.outcome()).isEqualTo(Advice.Outcome.NOT_APPLICABLE);
        assertThat(advice.explanation()).map(Reason::code).contains("too-few-rows-to-choose");
    }

    @Test
    void everyComplaintHasARuleAndEveryRuleASourceAndAQuestionItFiresFor() {
        for (var need : Need.values()) {
            assertThat(AdviceRules.of(need)).isNotEmpty().allSatisfy(r -> {
                assertThat(r.source()).isNotBlank();
                assertThat(firesSomewhere(r)).as(r.toString()).isTrue();
            });
        }
    }

    /** A rule that speaks for a lacing is heard as why, one against it as a caution or a reason to leave it out. */
    private static boolean firesSomewhere(AdviceRule rule) {
        var complaints = Stream.of(Complaint.values()).map(List::of).collect(Collectors.toCollection(ArrayList::new));
        complaints.add(List.of());
        complaints.add(List.of(Complaint.HEEL_SLIP, Complaint.FRONT_OF_ANKLE_PRESSURE));
        complaints.add(List.of(Complaint.BLACK_TOENAIL, Complaint.FRONT_OF_ANKLE_PRESSURE));
        return complaints.stream()
                .flatMap(felt -> Stream.of(Zone.values()).flatMap(zone -> Stream.of(Verdict.values())
                        .map(verdict -> LacingAdvisor.advise(
                                new Question(SIX_AND_EXTRA, felt, List.of(new ZoneVerdict(zone, verdict)))))))
                .flatMap(advice -> Stream.of(
                                advice.recommendations().stream()
                                        .flatMap(r -> r.why().stream().map(Advice.Why::reason)),
                                advice.recommendations().stream().flatMap(r -> r.cautions().stream()),
                                advice.notRecommended().stream().map(Advice.NotRecommended::reason))
                        .flatMap(s -> s))
                .anyMatch(rule.reason()::equals);
    }

    private static Advice advise(ShoeFacts shoe, Complaint... complaints) {
        return LacingAdvisor.advise(new Question(shoe, List.of(complaints), List.of()));
    }

    private static Advice advise(ZoneVerdict zone) {
        return LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(), List.of(zone)));
    }

    private static List<String> ids(Advice advice) {
        return advice.recommendations().stream().map(Recommendation::id).toList();
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

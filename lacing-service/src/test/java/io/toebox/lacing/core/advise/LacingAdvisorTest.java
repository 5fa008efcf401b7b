package io.toebox.lacing.core.advise;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.lacing.core.advise.Advice.Recommendation;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.pattern.Lacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LacingAdvisorTest {

    static final ShoeFacts SIX_AND_EXTRA = new ShoeFacts(6, true, Closure.LACES, 1200.0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NUMB_TOES                 | wide-forefoot+window wide-forefoot gap
        WIDE_FOREFOOT             | wide-forefoot skip-start two-lace
        INNER_BALL_PRESSURE       | step-over wide-forefoot skip-start
        LITTLE_TOE_PRESSURE       | wide-forefoot skip-start two-lace
        TOP_OF_FOOT_PRESSURE      | gap over-under straight-bar
        HEEL_SLIP                 | heel-lock every-eyelet criss-cross
        BLACK_TOENAIL             | heel-lock toe-lift every-eyelet
        HIGH_INSTEP               | high-arch straight-bar gap
        FRONT_OF_ANKLE_PRESSURE   | drop-top-row gap
        NARROW_HEEL_WIDE_FOREFOOT | two-lace wide-forefoot+heel-lock knotted-segment
        LACES_COME_UNDONE         | criss-cross heel-lock
        TONGUE_SLIDES             | criss-cross every-eyelet
        SHOE_LOOSE_ALL_OVER       | criss-cross mid-foot-loop+heel-lock heel-lock
        ONE_FOOT_BIGGER           | criss-cross heel-lock wide-forefoot
        LACES_TOO_SHORT           | bow-tie gap
        LACES_TOO_LONG            | heel-lock criss-cross
        """)
    void eachComplaintGetsTheLacingsOfTheTable(Complaint complaint, String expected) {
        assertThat(ids(advise(SIX_AND_EXTRA, complaint))).containsExactly(expected.split(" "));
    }

    @Test
    void theCatalogueListsWhatServesAComplaintTheFirstChoicesFirst() {
        assertThat(LacingAdvisor.listLacingsFor(Complaint.HEEL_SLIP))
                .extracting(Lacing::id)
                .containsExactly("heel-lock", "every-eyelet", "criss-cross", "two-lace");
        assertThat(LacingAdvisor.listLacingsFor(Complaint.NARROW_HEEL_WIDE_FOREFOOT))
                .extracting(Lacing::id)
                .startsWith("two-lace", "knotted-segment", "wide-forefoot", "heel-lock")
                .doesNotHaveDuplicates();
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
                .containsExactly("wide-forefoot", "skip-start", "two-lace");
        assertThat(ids(advise(new ZoneVerdict(Zone.HEEL, Verdict.LOOSE))))
                .containsExactly("heel-lock", "every-eyelet", "criss-cross");
        assertThat(ids(advise(new ZoneVerdict(Zone.INSTEP, Verdict.ROOMY))))
                .containsExactly("criss-cross", "mid-foot-loop");
    }

    @Test
    void severalNeedsAreServedByOneLacingFirstThenByTheStrongerOne() {
        var question = new Question(
                SIX_AND_EXTRA, List.of(Complaint.HEEL_SLIP), List.of(new ZoneVerdict(Zone.BALL_WIDTH, Verdict.SNUG)));
        assertThat(ids(LacingAdvisor.advise(question)))
                .containsExactly("wide-forefoot+heel-lock", "heel-lock", "two-lace");
    }

    @Test
    void straightBarsFitAnOddShoeToo() {
        var advice = advise(new ShoeFacts(7, true, Closure.LACES, null), Complaint.HIGH_INSTEP);
        assertThat(ids(advice)).containsExactly("high-arch", "straight-bar", "gap");
    }

    @Test
    void withoutAnExtraEyeletTheHeelLockTakesTheLastTwoRows() {
        var advice = advise(new ShoeFacts(6, false, Closure.LACES, null), Complaint.HEEL_SLIP);
        assertThat(ids(advice)).containsExactly("heel-lock", "criss-cross", "two-lace");
        assertThat(advice.recommendations().getFirst().laces())
                .hasToString("bar i; a L1^ R2^ L3^ R4^ L5^ L6v @R(5,6); mirror");
        assertThat(advice.recommendations().getFirst().lengths().getFirst().neededMm())
                .isCloseTo(1153.3, within(0.05));
        assertLeftOut(advice, "every-eyelet", "needs-extra-heel-lock-eyelet");
    }

    @Test
    void numbToesAreLoosenedAllOverAndBothCausesAreSaid() {
        var advice = advise(SIX_AND_EXTRA, Complaint.NUMB_TOES);
        assertThat(advice.firstTry())
                .startsWith(Reason.of("two-causes-of-numb-toes"), Reason.of("loosen-the-whole-lace", 1, 3, 4, 6));
        assertThat(advice.recommendations())
                .allSatisfy(one -> assertThat(one.laces().windows()).isNotEmpty());
    }

    @Test
    void aShoeWithoutARowThatCouldBeLacedIsAnswered() {
        var bare = new ShoeFacts(3, true, Closure.LACES, null, List.of(1, 2, 3), List.of(), List.of(), List.of());
        assertThat(advise(bare, Complaint.NUMB_TOES).outcome()).isEqualTo(Advice.Outcome.NOT_APPLICABLE);
    }

    @Test
    void whatIsRecommendedIsNotLeftOutAsWell() {
        var advice = LacingAdvisor.advise(new Question(
                ShoeFacts.UNKNOWN,
                List.of(Complaint.TONGUE_SLIDES, Complaint.ONE_FOOT_BIGGER),
                List.of(),
                null,
                Arch.HIGH));
        assertThat(ids(advice)).contains("gap");
        assertThat(advice.notRecommended())
                .extracting(Advice.NotRecommended::id)
                .doesNotContain("gap");
    }

    /** A lacing for the toes never draws the front harder than criss-cross, tied alike or to hold as hard. */
    @Test
    void whatRelievesTheToesNeverPressesThemMore() {
        var advice = advise(SIX_AND_EXTRA, Complaint.NUMB_TOES, Complaint.HIGH_INSTEP);
        assertLeftOut(advice, "high-arch", "more-pressure-at-the-toes");
        assertThat(ids(advice)).startsWith("wide-forefoot+window");
    }

    @Test
    void aKnotThatComesUndoneIsAMatterOfTheKnot() {
        var advice = advise(ShoeFacts.UNKNOWN, Complaint.LACES_COME_UNDONE);
        assertThat(advice.firstTry())
                .extracting(Reason::code)
                .containsExactly("tell-a-granny", "balanced-bow", "one-more-turn", "rough-laces");
    }

    @Test
    void aTongueIsHeldByCrossingsAndNeverByBars() {
        var advice = advise(SIX_AND_EXTRA, Complaint.TONGUE_SLIDES, Complaint.HIGH_INSTEP);
        assertLeftOut(advice, "straight-bar", "bars-let-the-tongue-slide");
        assertThat(advice.firstTry()).extracting(Reason::code).contains("lace-through-the-tongue-loop");
    }

    @Test
    void aLacingTheOwnLaceIsTooShortForIsLeftOutWithTheLengthItNeeds() {
        // 900 mm leave criss-cross on six rows (625 mm laid) 137.5 mm an end, wide forefoot (479 mm laid) 210.5 mm.
        var advice = advise(new ShoeFacts(6, true, Closure.LACES, 900.0), Complaint.HEEL_SLIP, Complaint.NUMB_TOES);
        assertThat(ids(advice)).containsExactly("wide-forefoot+window+heel-lock", "wide-forefoot", "two-lace");
        assertLeftOut(advice, "criss-cross", "lace-too-short");
        assertLeftOut(advice, "heel-lock", "lace-too-short");
        assertThat(advice.firstTry()).contains(Reason.of("lace-for-this-shoe", 1125L, 1143L));
        assertThat(advice.notRecommended())
                .filteredOn(n -> n.id().equals("criss-cross"))
                .allSatisfy(n -> assertThat(n.reason().about()).containsExactly(1125L, 1143L));
    }

    @Test
    void aShortLaceFallsBackToTheShortestLacingUnlessThatWorksAgainstWhatIsAsked() {
        var nothingAsked = advise(new ShoeFacts(6, true, Closure.LACES, 800.0));
        assertThat(ids(nothingAsked)).containsExactly("bow-tie");
        assertThat(codes(nothingAsked.recommendations().getFirst())).containsExactly("takes-the-least-lace");
        var heelSlips = advise(new ShoeFacts(6, true, Closure.LACES, 800.0), Complaint.HEEL_SLIP);
        // The shortest way to a lock the own lace is long enough for, before one that needs two new laces.
        assertThat(ids(heelSlips)).hasSize(2).endsWith("two-lace");
        var lock = heelSlips.recommendations().getFirst();
        assertThat(lock.laces().paths().getFirst().a().end()).isInstanceOf(Hook.class);
        assertThat(lock.freeEnds().orElseThrow().eachMm()).isGreaterThanOrEqualTo(180);
        assertLeftOut(heelSlips, "heel-lock", "lace-too-short");
    }

    @Test
    void aLaceTooShortForEverythingThatServesIsSaidWithTheLengthThatWouldDo() {
        var advice = advise(new ShoeFacts(6, true, Closure.LACES, 500.0), Complaint.TOP_OF_FOOT_PRESSURE);
        assertThat(advice.recommendations()).isEmpty();
        assertThat(advice.outcome()).isEqualTo(Advice.Outcome.LACE_TOO_SHORT);
        assertThat(advice.explanation()).map(Reason::code).contains("lace-too-short-for-every-lacing");
        assertLeftOut(advice, "gap", "lace-too-short");
        assertThat(advice.firstTry())
                .extracting(Reason::code)
                .containsExactly("loosen-where-it-presses", "lace-for-this-shoe");
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
        assertThat(ids(advice)).containsExactly("gap");
        assertThat(advice.firstTry())
                .contains(Reason.of("loosen-the-ankle-row", 6), Reason.of("firm-the-ankle-row", 5));
        assertThat(advice.resolved())
                .containsExactly(
                        Reason.of("not-together-relief-first", Need.LESS_AT_THE_ANKLE, Need.HOLD_THE_HEEL, 240));
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
        assertThat(ids(advice)).containsExactly("wide-forefoot+window", "wide-forefoot", "gap");
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
        assertThat(ids(advice)).startsWith("high-arch");
        assertThat(advice.resolved()).extracting(Reason::code).containsExactly("opposite-needs-relief-first");
    }

    @Test
    void aLacingThatWorksAgainstANeedIsLeftOutWithTheReason() {
        var advice = LacingAdvisor.advise(new Question(
                new ShoeFacts(6, false, Closure.LACES, 1200.0),
                List.of(Complaint.HIGH_INSTEP),
                List.of(new ZoneVerdict(Zone.HEEL, Verdict.ROOMY))));
        assertLeftOut(advice, "straight-bar", "holds-less");
        assertLeftOut(advice, "criss-cross", "not-for-a-high-arch");
        assertThat(ids(advice)).startsWith("high-arch+heel-lock", "high-arch");
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
        assertThat(advice.firstTry())
                .extracting(Reason::code)
                .containsExactly(closure.slug() + (closure == Closure.SLIP_ON ? "-even" : "-ease"), "check-toe-room");
        assertThat(advise(new ShoeFacts(null, null, closure, null)).firstTry())
                .containsExactly(Reason.of(closure.slug() + "-even"));
    }

    @Test
    void aShoeWithOneTensionEasesPressureBeforeItHoldsAndSaysSo() {
        for (var closure : List.of(Closure.DIAL, Closure.SPEED_LACE)) {
            var advice = advise(new ShoeFacts(null, null, closure, null), Complaint.HEEL_SLIP, Complaint.NUMB_TOES);
            assertThat(advice.firstTry())
                    .extracting(Reason::code)
                    .containsExactly(closure.slug() + "-ease", "check-toe-room", "check-heel-size");
            assertThat(advice.resolved())
                    .containsExactly(
                            Reason.of("one-tension-relief-first", Need.ROOM_AT_THE_FOREFOOT, Need.HOLD_THE_HEEL));
        }
        var straps = advise(
                new ShoeFacts(null, null, Closure.HOOK_AND_LOOP, null), Complaint.HEEL_SLIP, Complaint.NUMB_TOES);
        assertThat(straps.firstTry()).extracting(Reason::code).startsWith("hook-and-loop-ease", "hook-and-loop-firm");
        assertThat(straps.resolved()).isEmpty();
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
    void aShoeWithTwoRowsGetsAnExplanation() {
        var advice = advise(new ShoeFacts(2, false, Closure.LACES, null), Complaint.NUMB_TOES);
        assertThat(advice.outcome()).isEqualTo(Advice.Outcome.NOT_APPLICABLE);
        assertThat(advice.explanation()).map(Reason::code).contains("too-few-rows-to-choose");
        assertThat(advice.firstTry())
                .containsExactly(
                        Reason.of("two-causes-of-numb-toes"),
                        Reason.of("loosen-the-whole-lace", 1, 1, 2, 2),
                        Reason.of("check-toe-room"));
        assertThat(advise(new ShoeFacts(2, false, Closure.LACES, null)).firstTry())
                .extracting(Reason::code)
                .containsExactly("snug-evenly", "check-toe-room");
    }

    @Test
    void aShoeWithoutARowALaceCanTakeGetsAnExplanationToo() {
        var shoe = new ShoeFacts(3, false, Closure.LACES, null, List.of(1, 2, 3), List.of(), List.of(), List.of());
        assertThat(advise(shoe, Complaint.NUMB_TOES).firstTry())
                .containsExactly(Reason.of("two-causes-of-numb-toes"), Reason.of("check-toe-room"));
    }

    @Test
    void threeAndTenRowsAreAdvisedLikeAnyOther() {
        for (int rows : List.of(3, 10)) {
            var slipping = advise(new ShoeFacts(rows, false, Closure.LACES, null), Complaint.HEEL_SLIP);
            assertThat(slipping.outcome()).isEqualTo(Advice.Outcome.RECOMMENDED);
            assertThat(slipping.recommendations().getFirst().id()).isEqualTo("heel-lock");
        }
    }

    @Test
    void aHighArchAsksForAnotherLacingThanCrissCrossWithItsSource() {
        var advice = LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(), List.of(), null, Arch.HIGH));
        assertThat(ids(advice)).containsExactly("high-arch", "straight-bar", "gap");
        assertThat(advice.recommendations().getFirst().why())
                .filteredOn(why -> why.reason().code().equals("suits-a-high-arch"))
                .singleElement()
                .satisfies(why -> assertThat(why.source()).contains("Tyndall"));
        for (var arch : List.of(Arch.LOW, Arch.MEDIUM)) {
            assertThat(ids(LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(), List.of(), null, arch))))
                    .containsExactly("criss-cross");
        }
    }

    @Test
    void howThisShoeFitsOutweighsTheArch() {
        var zones = List.of(new ZoneVerdict(Zone.INSTEP, Verdict.LOOSE));
        var advice = LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(), zones, null, Arch.HIGH));
        assertThat(ids(advice)).startsWith("criss-cross");
        assertThat(advice.resolved()).extracting(Reason::code).containsExactly("opposite-needs-fit-first");
    }

    @Test
    void aVerdictThatMayBeComfortableAfterAllCountsLessAndAsksToTryTheShoeOn() {
        var sure = new ZoneVerdict(Zone.BALL_WIDTH, Verdict.TIGHT, new ZoneClearance(-9, 2.0, -2.4, 4.8));
        var closeCall = new ZoneVerdict(Zone.BALL_WIDTH, Verdict.TIGHT, new ZoneClearance(-3, 2.0, -2.4, 4.8));
        var heel = new ZoneVerdict(Zone.HEEL, Verdict.LOOSE);
        assertThat(ids(LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(), List.of(sure, heel)))))
                .containsExactly("wide-forefoot+heel-lock", "wide-forefoot", "two-lace");
        var unsure = LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(), List.of(closeCall, heel)));
        assertThat(ids(unsure)).containsExactly("wide-forefoot+heel-lock", "heel-lock", "two-lace");
        assertThat(unsure.firstTry()).contains(Reason.of("may-be-comfortable", closeCall));
    }

    @Test
    void aRoomWithoutMeasureIsSaidNotToBeWeighed() {
        var zone = new ZoneVerdict(Zone.BALL_WIDTH, Verdict.TIGHT, new ZoneClearance(-3, 2.0, null, null));
        assertThat(advise(zone).basis()).contains("clearance-not-weighed");
    }

    @Test
    void outerEyeletsAreAdvisedToANarrowFootInAStaggeredShoeOnly() {
        var sets = Stream.of(Stagger.OUTER, Stagger.INNER, Stagger.OUTER, Stagger.INNER, Stagger.OUTER, Stagger.INNER)
                .toList();
        var staggered = new ShoeFacts(6, true, Closure.LACES, null, List.of(), sets, List.of(), List.of());
        var roomy = List.of(new ZoneVerdict(Zone.BALL_WIDTH, Verdict.ROOMY));
        assertThat(ids(LacingAdvisor.advise(new Question(staggered, List.of(), roomy))))
                .containsExactly("criss-cross", "outer-eyelets");
        assertLeftOut(
                LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(), roomy)),
                "outer-eyelets",
                "needs-staggered-eyelets");
    }

    @Test
    void lengthsFollowTheRowsOfTheShoe() {
        var narrow = new ShoeFacts(6, false, Closure.LACES, null, List.of(), List.of(), List.of(25.0), List.of(16.0));
        var usual = new ShoeFacts(6, false, Closure.LACES, null);
        // Criss-cross on six rows, 25 mm wide: 2 x (25 + 5 x sqrt(25^2 + 16^2) + 250).
        assertThat(advise(narrow)
                        .recommendations()
                        .getFirst()
                        .lengths()
                        .getFirst()
                        .neededMm())
                .isCloseTo(846.8, within(0.1));
        assertThat(advise(usual)
                        .recommendations()
                        .getFirst()
                        .lengths()
                        .getFirst()
                        .neededMm())
                .isCloseTo(1125.0, within(0.1));
        assertThat(advise(narrow).basis()).isEmpty();
    }

    @Test
    void whatNoLacingHereServesIsSaid() {
        var advice = advise(
                new ShoeFacts(7, false, Closure.LACES, null), Complaint.HEEL_SLIP, Complaint.FRONT_OF_ANKLE_PRESSURE);
        // 63 + 31 + 15 paths up to row 7, as many fewer one row lower, twice: open at the top, and with a lock.
        assertThat(advice.resolved())
                .containsExactly(
                        Reason.of("not-together-relief-first", Need.LESS_AT_THE_ANKLE, Need.HOLD_THE_HEEL, 215));
    }

    @Test
    void lacesSaidTooShortAreNotAskedForMore() {
        var advice = advise(SIX_AND_EXTRA, Complaint.HEEL_SLIP, Complaint.LACES_TOO_SHORT);
        assertThat(ids(advice)).containsExactly("criss-cross", "two-lace", "gap");
        assertLeftOut(advice, "heel-lock", "takes-more-lace");
    }

    @Test
    void longEndsComeSecondToPressure() {
        var advice = advise(SIX_AND_EXTRA, Complaint.NUMB_TOES, Complaint.LACES_TOO_LONG);
        assertThat(ids(advice)).startsWith("wide-forefoot+window");
        assertThat(advice.resolved()).extracting(Reason::code).containsOnly("long-ends-come-second");
    }

    private static Advice advise(ShoeFacts shoe, Complaint... complaints) {
        return LacingAdvisor.advise(new Question(shoe, List.of(complaints), List.of()));
    }

    private static Advice advise(ZoneVerdict zone) {
        return LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(), List.of(zone)));
    }

    static List<String> ids(Advice advice) {
        return advice.recommendations().stream().map(Recommendation::id).toList();
    }

    static List<String> codes(Recommendation recommendation) {
        return recommendation.why().stream().map(w -> w.reason().code()).toList();
    }

    private static void assertLeftOut(Advice advice, String lacing, String code) {
        assertThat(advice.notRecommended()).anySatisfy(n -> {
            assertThat(n.id()).isEqualTo(lacing);
            assertThat(n.reason().code()).isEqualTo(code);
        });
    }
}

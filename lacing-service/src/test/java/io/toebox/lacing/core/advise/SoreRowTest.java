package io.toebox.lacing.core.advise;

import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Twist;

import static io.toebox.lacing.core.advise.LacingAdvisorTest.SIX_AND_EXTRA;
import static io.toebox.lacing.core.advise.LacingAdvisorTest.codes;
import static io.toebox.lacing.core.advise.LacingAdvisorTest.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Advice for a spot on top of the foot whose row the runner names. */
class SoreRowTest {

    @Test
    void forefootReliefWindowAndHeelLockBecomeOnePath() {
        var shoe = new ShoeFacts(7, true, Closure.LACES, null);
        var complaints = List.of(Complaint.HEEL_SLIP, Complaint.TOP_OF_FOOT_PRESSURE, Complaint.NUMB_TOES);
        var first = LacingAdvisor.advise(new Question(shoe, complaints, List.of(), 4, null))
                .recommendations()
                .getFirst();
        assertThat(first.id()).isEqualTo("wide-forefoot+window@4+heel-lock");
        assertThat(first.laces().windows()).containsExactly(1, 2, 4);
        assertThat(codes(first))
                .containsExactly(
                        "no-lace-over-the-forefoot",
                        "no-lace-over-the-named-spot",
                        "softer-over-the-instep",
                        "holds-the-heel");
        assertThat(first.why().get(1).reason().about()).containsExactly(4);
        assertThat(first.cautions())
                .extracting(Reason::code)
                .contains("holds-less-in-front", "free-the-tongue-loop", "no-substitute-for-size");
    }

    /** Straight sides up to row 3 leave the place behind row 2 open as well. */
    @Test
    void aSpotOverTheForefootIsOpenWithTheForefoot() {
        var complaints = List.of(Complaint.WIDE_FOREFOOT, Complaint.TOP_OF_FOOT_PRESSURE);
        var advice = LacingAdvisor.advise(
                new Question(new ShoeFacts(6, false, Closure.LACES, null), complaints, List.of(), 2, null));
        assertThat(advice.resolved()).isEmpty();
        assertThat(ids(advice)).startsWith("wide-forefoot");
    }

    @Test
    void theWindowLiesBehindTheSoreRowWhichNeedsNoOtherComplaint() {
        var advice = LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(), List.of(), 2, null));
        var first = advice.recommendations().getFirst();
        assertThat(first.id()).isEqualTo("gap");
        assertThat(first.laces().windows()).containsExactly(2);
        assertThat(advice.firstTry()).containsExactly(Reason.of("loosen-where-it-presses", 2, 3));
    }

    @Test
    void aSpotBehindTheLastRowCountsAsPressureAtTheAnkleAndNoKnotLiesThere() {
        var advice = LacingAdvisor.advise(
                new Question(SIX_AND_EXTRA, List.of(Complaint.TOP_OF_FOOT_PRESSURE), List.of(), 6, null));
        assertThat(ids(advice)).containsExactly("drop-top-row");
        assertThat(advice.notRecommended()).anySatisfy(left -> {
            assertThat(left.id()).isEqualTo("gap");
            assertThat(left.reason().code()).isEqualTo("knot-on-the-sore-spot");
        });
        assertThat(advice.resolved()).containsExactly(Reason.of("sore-row-at-the-ankle", 6));
        assertThat(advice.firstTry()).containsExactly(Reason.of("loosen-the-ankle-row", 6));
    }

    @Test
    void beforeTheLastRowTheKnotMovesOnToTheExtraEyelet() {
        var first = LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(), List.of(), 5, null))
                .recommendations()
                .getFirst();
        assertThat(first.laces()).hasToString("bar i; a L1^ R2^ L3^ R4^ L5v L6^ R7^; mirror");
        assertThat(first.id()).isEqualTo("window@5.inside+every-eyelet");
        assertThat(codes(first)).containsExactly("no-lace-over-the-named-spot");
    }

    @Test
    void beforeTheLastRowAHeelLockGoesWithAWindow() {
        var advice =
                LacingAdvisor.advise(new Question(SIX_AND_EXTRA, List.of(Complaint.HEEL_SLIP), List.of(), 5, null));
        var first = advice.recommendations().getFirst();
        assertThat(first.laces()).hasToString("bar i; a L1^ R2^ L3^ R4^ L5v L6^ L7v @R(6,7); mirror");
        assertThat(first.lengths().getFirst().neededMm()).isCloseTo(1185.3, within(0.05));
        assertThat(advice.resolved()).isEmpty();
    }

    @Test
    void withoutAnExtraEyeletTheWindowLiesRightBeforeTheKnot() {
        var shoe = new ShoeFacts(6, false, Closure.LACES, null);
        var first = LacingAdvisor.advise(new Question(shoe, List.of(), List.of(), 5, null))
                .recommendations()
                .getFirst();
        assertThat(first.laces()).hasToString("bar i; a L1^ R2^ L3^ R4^ L5v L6^; mirror");
    }

    @Property
    void noKnotEverLiesOnTheSoreSpot(
            @ForAll @IntRange(min = 3, max = 10) int rows,
            @ForAll boolean extra,
            @ForAll @IntRange(min = 1, max = 10) int soreRow,
            @ForAll Set<Complaint> complaints) {
        int spot = Math.min(soreRow, rows);
        var shoe = new ShoeFacts(rows, extra, Closure.LACES, null);
        var advice = LacingAdvisor.advise(new Question(shoe, List.copyOf(complaints), List.of(), spot, null));
        assertThat(advice.recommendations())
                .allSatisfy(one -> one.laces().paths().forEach(path -> {
                    int knot =
                            switch (path.a().end()) {
                                case Pass pass -> pass.row();
                                case Hook hook -> hook.fromRow();
                                case Twist twist -> twist.fromRow();
                            };
                    assertThat(knot).as(one.id()).isNotEqualTo(spot);
                    assertThat(path.declared().knotRows()).as(one.id()).doesNotContain(spot);
                }));
    }

    @Test
    void aWindowFromTheRowBeforeAMissingOneCoversTheSpotBehindIt() {
        var shoe = new ShoeFacts(7, false, Closure.LACES, null, List.of(2), List.of(), List.of(), List.of());
        var first = LacingAdvisor.advise(new Question(shoe, List.of(), List.of(), 2, null))
                .recommendations()
                .getFirst();
        assertThat(first.id()).isEqualTo("gap");
        assertThat(first.laces().windows()).containsExactly(1, 2);
        assertThat(codes(first)).containsExactly("no-lace-over-the-named-spot");
        assertThat(first.cautions()).extracting(Reason::code).doesNotContain("window-moved");
    }

    @Test
    void aWindowThatCannotLieAtTheSoreRowIsMovedAloud() {
        var shoe = new ShoeFacts(7, false, Closure.LACES, null, List.of(1), List.of(), List.of(), List.of());
        var first = LacingAdvisor.advise(new Question(shoe, List.of(), List.of(), 1, null))
                .recommendations()
                .getFirst();
        assertThat(first.id()).isEqualTo("gap");
        assertThat(codes(first)).containsExactly("no-lace-over-the-named-spot");
        assertThat(first.cautions()).contains(Reason.of("window-moved", 1, 2));
    }
}

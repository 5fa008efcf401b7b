package io.toebox.lacing.core.advise;

import java.util.List;

import org.junit.jupiter.api.Test;

import static io.toebox.lacing.core.advise.LacingAdvisorTest.SIX_AND_EXTRA;
import static io.toebox.lacing.core.advise.LacingAdvisorTest.codes;
import static io.toebox.lacing.core.advise.LacingAdvisorTest.ids;
import static org.assertj.core.api.Assertions.assertThat;

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
                .containsExactly("no-lace-over-the-forefoot", "no-lace-over-the-named-spot", "holds-the-heel");
        assertThat(first.why().get(1).reason().about()).containsExactly(4);
        assertThat(first.cautions())
                .extracting(Reason::code)
                .contains("holds-less-in-front", "free-the-tongue-loop", "no-substitute-for-size");
    }

    @Test
    void aWindowOverTheRowsOfTheForefootGivesWayAndSaysSo() {
        var complaints = List.of(Complaint.NUMB_TOES, Complaint.TOP_OF_FOOT_PRESSURE);
        var advice = LacingAdvisor.advise(
                new Question(new ShoeFacts(6, false, Closure.LACES, null), complaints, List.of(), 2, null));
        assertThat(advice.resolved())
                .containsExactly(Reason.of("not-together", Need.ROOM_AT_THE_FOREFOOT, Need.LESS_ON_TOP_OF_THE_FOOT));
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
    void aSoreRowTooNearTheKnotCountsAsPressureAtTheAnkleAndTheAnswerSaysSo() {
        var advice = LacingAdvisor.advise(
                new Question(SIX_AND_EXTRA, List.of(Complaint.TOP_OF_FOOT_PRESSURE), List.of(), 5, null));
        assertThat(ids(advice)).containsExactly("drop-top-row", "gap");
        assertThat(advice.recommendations().getLast().laces().windows()).containsExactly(4);
        assertThat(advice.resolved()).containsExactly(Reason.of("sore-row-at-the-ankle", 5, 4));
        assertThat(advice.firstTry()).containsExactly(Reason.of("loosen-the-ankle-row", 6));
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

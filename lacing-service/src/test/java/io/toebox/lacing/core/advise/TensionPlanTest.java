package io.toebox.lacing.core.advise;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.toebox.lacing.core.advise.TensionPlan.Keeping;
import io.toebox.lacing.core.advise.TensionPlan.RowFirmness;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;

import static org.assertj.core.api.Assertions.assertThat;

class TensionPlanTest {

    @Test
    void numbToesAreLooseInFrontAndNowhereAboveFourFifths() {
        var plan = plan(Complaint.NUMB_TOES);
        assertThat(plan.rows())
                .extracting(RowFirmness::firmness)
                .containsExactly(
                        Firmness.LOOSE, Firmness.LOOSE, Firmness.LOOSE, Firmness.SNUG, Firmness.SNUG, Firmness.SNUG);
        assertThat(plan(Complaint.NUMB_TOES, Complaint.HEEL_SLIP).rows())
                .allSatisfy(row -> assertThat(row.firmness().tension().value()).isLessThanOrEqualTo(0.8));
    }

    @Test
    void aSlippingHeelIsFirmAtTheAnkle() {
        assertThat(plan(Complaint.HEEL_SLIP).rows())
                .filteredOn(row -> row.firmness() == Firmness.FIRM)
                .extracting(RowFirmness::row)
                .containsExactly(5, 6);
    }

    @Test
    void twoLacesAndAKnotKeepADifferenceBetterThanCrissCross() {
        var plan = plan(Complaint.NARROW_HEEL_WIDE_FOREFOOT);
        double crissCross = plan.keptBy(Fittings.laces(Lacings.CRISS_CROSS, 6, false), RowGeometry.AVERAGE)
                .least();
        for (var lacing : List.of(Lacings.TWO_LACE, Lacings.KNOTTED_SEGMENT)) {
            assertThat(least(plan, lacing)).as(lacing.id()).isGreaterThan(crissCross);
        }
    }

    @Test
    void sharesAreARangeAndNoDifferenceIsKeptByAnything() {
        for (var lacing : Lacings.listLacings()) {
            if (Fittings.needsStagger(lacing)) {
                continue;
            }
            var laces = Fittings.laces(lacing, 6, true);
            var kept = plan(Complaint.NUMB_TOES, Complaint.HEEL_SLIP).keptBy(laces, RowGeometry.AVERAGE);
            assertThat(List.of(kept.least(), kept.share(), kept.most()))
                    .as(lacing.id())
                    .isSorted();
            assertThat(plan().keptBy(laces, RowGeometry.AVERAGE).keeping()).isEqualTo(Keeping.EVEN);
        }
    }

    private static double least(TensionPlan plan, Lacing lacing) {
        return plan.keptBy(Fittings.laces(lacing, 6, false), RowGeometry.AVERAGE)
                .least();
    }

    private static TensionPlan plan(Complaint... complaints) {
        var shoe = new ShoeFacts(6, true, Closure.LACES, null);
        return LacingAdvisor.advise(new Question(shoe, List.of(complaints), List.of()))
                .tensionPlan()
                .orElseThrow();
    }
}

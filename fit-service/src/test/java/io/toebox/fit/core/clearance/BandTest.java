package io.toebox.fit.core.clearance;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.fit.core.Estimate;

import static io.toebox.fit.core.clearance.Verdict.COMFORTABLE;
import static io.toebox.fit.core.clearance.Verdict.LOOSE;
import static io.toebox.fit.core.clearance.Verdict.ROOMY;
import static io.toebox.fit.core.clearance.Verdict.SNUG;
import static io.toebox.fit.core.clearance.Verdict.TIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BandTest {

    @ParameterizedTest
    @CsvSource({
        "LENGTH,4.99,TIGHT",
        "LENGTH,5,SNUG",
        "LENGTH,6.99,SNUG",
        "LENGTH,7,COMFORTABLE",
        "LENGTH,17,COMFORTABLE",
        "LENGTH,17.01,ROOMY",
        "LENGTH,20,ROOMY",
        "LENGTH,20.01,LOOSE",
        "BALL_WIDTH,-5.75,TIGHT",
        "BALL_WIDTH,-5.74,SNUG",
        "BALL_WIDTH,-3.37,SNUG",
        "BALL_WIDTH,-3.36,COMFORTABLE",
        "BALL_WIDTH,6.16,COMFORTABLE",
        "BALL_WIDTH,6.17,ROOMY",
        "BALL_WIDTH,10.92,ROOMY",
        "BALL_WIDTH,10.93,LOOSE",
        "TOE_BOX_WIDTH,-5.50,TIGHT",
        "TOE_BOX_WIDTH,-5.49,SNUG",
        "TOE_BOX_WIDTH,-3.67,SNUG",
        "TOE_BOX_WIDTH,-3.66,COMFORTABLE",
        "TOE_BOX_WIDTH,8.9,COMFORTABLE",
        "TOE_BOX_WIDTH,8.91,ROOMY",
        "TOE_BOX_WIDTH,12.56,ROOMY",
        "TOE_BOX_WIDTH,12.57,LOOSE"
    })
    void verdictsOnBothSidesOfEachBorder(Zone zone, double clearanceMm, Verdict verdict) {
        assertThat(zone.band().verdict(clearanceMm)).isEqualTo(verdict);
    }

    @Property
    void moreRoomNeverMeansATighterVerdict(
            @ForAll Zone zone,
            @ForAll @DoubleRange(min = -20, max = 30) double mm,
            @ForAll @DoubleRange(max = 9) double more) {
        assertThat(zone.band().verdict(mm + more))
                .isGreaterThanOrEqualTo(zone.band().verdict(mm));
    }

    @Property
    void anExactClearanceIsComfortableExactlyWhenTheVerdictSaysSo(
            @ForAll Zone zone, @ForAll @DoubleRange(min = -20, max = 30) double mm) {
        assertThat(zone.band().probabilityComfortable(new Estimate(mm, 0)))
                .isEqualTo(zone.band().verdict(mm) == COMFORTABLE ? 1 : 0);
    }

    @Property
    void verdictFlipsWhereAStandardDeviationCrossesABorder(@ForAll @DoubleRange(min = 0.1, max = 2) double sd) {
        var band = Zone.LENGTH.band();
        assertThat(band.flipsInside(new Estimate(7 - sd / 2, sd))).isTrue();
        assertThat(band.flipsInside(new Estimate(12, sd))).isFalse();
    }

    @Test
    void theIdealIsTheMiddleWhereItWasTakenFromTheMiddle() {
        assertThat(Zone.LENGTH.band().idealMm()).isCloseTo((10 + 12.7) / 2, within(0.2));
    }

    /** Three fifths of the pairs that fitted well lie inside (Menz 2014: mean 1.4, deviation between pairs 5.5). */
    @Test
    void theBallsBandHoldsMostOfThePairsItWasTakenFrom() {
        assertThat(Zone.BALL_WIDTH.band().probabilityComfortable(new Estimate(1.4, 5.5)))
                .isCloseTo(0.61, within(0.01));
    }

    @Test
    void verdictsAreInOrderFromTightToLoose() {
        assertThat(Verdict.values()).containsExactly(TIGHT, SNUG, COMFORTABLE, ROOMY, LOOSE);
    }
}

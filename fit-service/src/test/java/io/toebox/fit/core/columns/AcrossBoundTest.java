package io.toebox.fit.core.columns;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Across;

import static org.assertj.core.api.Assertions.assertThat;

class AcrossBoundTest {

    @Property(tries = 20_000)
    void noProbabilityIsAboveIt(
            @ForAll @DoubleRange(min = -8, max = 16) double ballMm,
            @ForAll @DoubleRange(min = -8, max = 16) double toesMm,
            @ForAll @DoubleRange(min = 0.3, max = 6) double ballSdMm,
            @ForAll @DoubleRange(min = 0.3, max = 6) double toesSdMm,
            @ForAll @DoubleRange(min = 0, max = 1) double shared) {
        double acrossSdMm = shared * Math.min(ballSdMm, toesSdMm);
        var certain = new Estimate(0, 0);
        var needs = new Needs(certain, certain, certain, 0);
        var bound = new AcrossBound(needs, List.of(new Errors(ballSdMm, toesSdMm, acrossSdMm)));

        assertThat(Across.probabilityComfortable(
                        new Estimate(ballMm, ballSdMm), new Estimate(toesMm, toesSdMm), 0, acrossSdMm))
                .isLessThanOrEqualTo(bound.atMost(0, ballMm, toesMm));
    }

    @Property
    void isTightWhereBothExpectTheMiddle(@ForAll @DoubleRange(min = 1, max = 5) double sdMm) {
        var certain = new Estimate(0, 0);
        var needs = new Needs(certain, certain, certain, 0);
        var bound = new AcrossBound(needs, List.of(new Errors(sdMm, sdMm, sdMm / 2)));
        double ballMm = (-0.98125 + 6.1625) / 2;
        double toesMm = (-1.8311 + 8.9) / 2;

        assertThat(bound.atMost(0, ballMm, toesMm)
                        - Across.probabilityComfortable(
                                new Estimate(ballMm, sdMm), new Estimate(toesMm, sdMm), 0, sdMm / 2))
                .isLessThan(0.01);
    }
}

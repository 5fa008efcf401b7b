package io.toebox.fit.core.guidance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.guidance.FitEvidence.ZoneEvidence;

import static org.assertj.core.api.Assertions.assertThat;

class FitEvidenceTest {

    /** 24 mm too little room was told to point to the shoe; no foot gets into such a shoe. */
    @ParameterizedTest
    @EnumSource
    void aTightShoeIsWornAndOneAsFarBelowTightAsTightIsFromLooseIsNot(Zone zone) {
        double tightMm = zone.band().tightBelowMm();
        double rangeMm = zone.band().looseAboveMm() - tightMm;
        assertThat(evidence(zone, tightMm - 5).isImpossible()).isFalse();
        assertThat(evidence(zone, tightMm - rangeMm + 0.1).isImpossible()).isFalse();
        assertThat(evidence(zone, tightMm - rangeMm - 0.1).isImpossible()).isTrue();
    }

    private static ZoneEvidence evidence(Zone zone, double clearanceMm) {
        return new ZoneEvidence(
                zone,
                zone.band().verdict(clearanceMm),
                new Estimate(clearanceMm, 2),
                zone.band().comfortableFromMm());
    }
}

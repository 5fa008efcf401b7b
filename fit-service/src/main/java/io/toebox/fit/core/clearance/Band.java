package io.toebox.fit.core.clearance;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.Normal;

/**
 * When a clearance is comfortable, mm. Asymmetric: too little room is worse than the same amount too much.
 *
 * @param tightBelowMm below this it is tight, from here snug
 * @param comfortableFromMm from here comfortable
 * @param idealMm what one would choose, between from and to
 * @param comfortableToMm up to here comfortable, above roomy
 * @param looseAboveMm above this loose
 */
public record Band(
        double tightBelowMm, double comfortableFromMm, double idealMm, double comfortableToMm, double looseAboveMm) {

    /** @throws IllegalArgumentException when the borders are not in ascending order */
    public Band {
        if (!(tightBelowMm <= comfortableFromMm
                && comfortableFromMm < idealMm
                && idealMm < comfortableToMm
                && comfortableToMm <= looseAboveMm)) {
            throw new IllegalArgumentException("borders must ascend");
        }
    }

    /** The verdict on a clearance, mm; each border belongs to the more comfortable side. */
    public Verdict verdict(double clearanceMm) {
        if (clearanceMm < tightBelowMm) {
            return Verdict.TIGHT;
        }
        if (clearanceMm < comfortableFromMm) {
            return Verdict.SNUG;
        }
        if (clearanceMm <= comfortableToMm) {
            return Verdict.COMFORTABLE;
        }
        return clearanceMm <= looseAboveMm ? Verdict.ROOMY : Verdict.LOOSE;
    }

    /** Probability that a clearance known only with its error is comfortable. */
    public double probabilityComfortable(Estimate clearance) {
        return Normal.probabilityBetween(clearance, comfortableFromMm, comfortableToMm);
    }

    /** Whether the verdict is another one standard deviation up or down. */
    public boolean flipsInside(Estimate clearance) {
        return verdict(clearance.meanMm() - clearance.sdMm()) != verdict(clearance.meanMm() + clearance.sdMm());
    }
}

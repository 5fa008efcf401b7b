package io.toebox.fit.core.foot;

import io.toebox.fit.core.policy.Policy;

/**
 * Dorsum height at half the foot's length over the <em>heel-to-ball</em> (truncated) length, <em>standing</em> (Williams and McClay
 * 2000). Over the total length the same foot gives about 0.74 of it, sitting 0.022 more: never mix them.
 *
 * @param value expected index
 * @param sd its standard deviation
 */
public record ArchHeightIndex(double value, double sd) {

    /** What is believed of one foot's index, linearised about the expected height and length. */
    public static ArchHeightIndex of(FeetBelief belief, Side side) {
        var height = belief.estimate(side, FootDimension.INSTEP_HEIGHT);
        var heelToBall = belief.estimate(side, FootDimension.HEEL_TO_BALL);
        double index = height.meanMm() / heelToBall.meanMm();
        double covariance = belief.covarianceMm2(side, FootDimension.INSTEP_HEIGHT, side, FootDimension.HEEL_TO_BALL);
        double variance = height.sdMm() * height.sdMm()
                - 2 * index * covariance
                + index * index * heelToBall.sdMm() * heelToBall.sdMm();
        return new ArchHeightIndex(index, Math.sqrt(Math.max(0, variance)) / heelToBall.meanMm());
    }

    /** The class the expected index falls into. */
    public Arch arch() {
        if (value < Policy.LOW_ARCH_BELOW.value()) {
            return Arch.LOW;
        }
        return value > Policy.HIGH_ARCH_ABOVE.value() ? Arch.HIGH : Arch.MEDIUM;
    }
}

package io.toebox.fit.core.comparison;

import java.util.Optional;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.FeltZone;

/**
 * How much more inside one pair has than another in one zone.
 *
 * @param zone where
 * @param more of the inside that feet feel, mm; negative for less. What is common to its errors is named in {@link Pair#findMoreMm}
 * @param measuredMoreMm the same of what was measured in both by one method, mm; empty when that was not
 */
public record Difference(FeltZone zone, Estimate more, Optional<Double> measuredMoreMm) {

    static Optional<Difference> find(FeltZone zone, Pair pair, Pair other) {
        var dimension = zone.inside();
        var measured = pair.findMeasured(dimension).flatMap(here -> other.findMeasured(dimension)
                .filter(there -> there.basis() == here.basis())
                .map(there -> here.estimate().meanMm() - there.estimate().meanMm()));
        return pair.findMoreMm(dimension, other).map(more -> new Difference(zone, more, measured));
    }

    /** Whether it is no more than its own error, one standard deviation. */
    public boolean isAboutNothing() {
        return Math.abs(more.meanMm()) <= more.sdMm();
    }

    /**
     * How much more was measured than feet feel, mm; negative for less. Present only where the two are far enough apart to be two
     * answers.
     */
    public Optional<Double> findDisagreementMm() {
        return measuredMoreMm
                .map(mm -> mm - more.meanMm())
                .filter(mm -> Math.abs(mm) >= Policy.LABORATORY_DISAGREES_FROM.value());
    }
}

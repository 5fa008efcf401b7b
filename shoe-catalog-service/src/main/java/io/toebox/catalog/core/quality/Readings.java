package io.toebox.catalog.core.quality;

import java.util.List;
import java.util.Optional;

import io.toebox.catalog.core.shoe.TenthMm;

/**
 * Three readings of one dimension, the caliper taken out and put in again between them.
 *
 * @param sorted exactly three, smallest first
 */
public record Readings(List<TenthMm> sorted) {

    /** How many readings the protocol asks for. Own choice: the fewest of which a slip can be told from the rest. */
    public static final int COUNT = 3;

    public Readings {
        if (sorted.size() != COUNT) {
            throw new IllegalArgumentException("Three readings are taken.");
        }
        sorted = sorted.stream().sorted().toList();
    }

    /** The middle one: the value of the measurement. */
    public TenthMm median() {
        return sorted.get(1);
    }

    /** Empty when the readings lie within {@link PlausibilityLimits#READINGS_SPREAD}. */
    public Optional<Finding> findDisagreement() {
        var spread = new TenthMm(sorted.getLast().tenths() - sorted.getFirst().tenths());
        return spread.compareTo(PlausibilityLimits.READINGS_SPREAD) <= 0
                ? Optional.empty()
                : Optional.of(Finding.ofLength(
                        Finding.Code.READINGS_DISAGREE, spread, null, PlausibilityLimits.READINGS_SPREAD));
    }
}

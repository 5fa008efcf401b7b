package io.toebox.catalog.core.size;

import java.math.BigDecimal;

import io.toebox.catalog.core.shoe.Certainty;

/**
 * A number taken from outside.
 *
 * @param value the number, in {@code unit}
 * @param unit what it counts, in words
 * @param certainty how far to trust it
 * @param source who says so
 */
public record Figure(BigDecimal value, String unit, Certainty certainty, String source) {

    static Figure of(String value, String unit, Certainty certainty, String source) {
        return new Figure(new BigDecimal(value), unit, certainty, source);
    }
}

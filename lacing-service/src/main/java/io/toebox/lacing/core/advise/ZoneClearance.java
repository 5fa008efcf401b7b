package io.toebox.lacing.core.advise;

import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

/**
 * How much room a zone has, mm, as a fit says it; null is unknown.
 *
 * @param clearanceMm expected room, negative is a squeeze
 * @param sdMm its standard deviation, above 0
 * @param comfortableFromMm comfortable from this room
 * @param comfortableToMm comfortable up to this room
 */
public record ZoneClearance(
        double clearanceMm,
        @Nullable Double sdMm,
        @Nullable Double comfortableFromMm,
        @Nullable Double comfortableToMm) {

    /** Both sides of a comparison are rounded to tenths. */
    private static final double ROUNDING_MM = 0.1 + 1e-9;

    /** @throws IllegalArgumentException when the standard deviation is not above 0, or the comfortable room ends before it begins */
    public ZoneClearance {
        if (sdMm != null && !(sdMm > 0)) {
            throw new IllegalArgumentException("the standard deviation is above 0 mm, not " + sdMm);
        }
        if (comfortableFromMm != null && comfortableToMm != null && comfortableFromMm > comfortableToMm) {
            throw new IllegalArgumentException("comfortable room ends before it begins");
        }
    }

    /** Whether the room can be what the verdict says; what is unknown contradicts nothing. */
    public boolean agreesWith(Verdict verdict) {
        return switch (verdict) {
            case TIGHT, SNUG -> comfortableFromMm == null || clearanceMm < comfortableFromMm + ROUNDING_MM;
            case COMFORTABLE ->
                (comfortableFromMm == null || clearanceMm >= comfortableFromMm - ROUNDING_MM)
                        && (comfortableToMm == null || clearanceMm <= comfortableToMm + ROUNDING_MM);
            case ROOMY, LOOSE -> comfortableToMm == null || clearanceMm > comfortableToMm - ROUNDING_MM;
        };
    }

    /** How far the room is outside the comfortable one, in standard deviations; empty when that cannot be told. */
    OptionalDouble deviationsOutside(Verdict verdict) {
        if (sdMm == null) {
            return OptionalDouble.empty();
        }
        var border =
                switch (verdict) {
                    case TIGHT, SNUG -> comfortableFromMm;
                    case ROOMY, LOOSE -> comfortableToMm;
                    case COMFORTABLE -> null;
                };
        return border == null ? OptionalDouble.empty() : OptionalDouble.of(Math.abs(clearanceMm - border) / sdMm);
    }
}

package io.toebox.catalog.core.quality;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Taper;
import io.toebox.catalog.core.shoe.TenthMm;

/**
 * Something to look at again, or how far the check reached.
 *
 * @param value what was looked at, in the unit of the code; null where the code has no number
 * @param min smallest value without this finding; null when there is no such bound
 * @param max largest value without this finding; null when there is no such bound
 */
public record Finding(
        Code code,
        @Nullable BigDecimal value,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    /** What was found. */
    public enum Code {
        /** Millimetres, further from the brand's other shoes than the limit. */
        FAR_FROM_BRAND,
        /** Millimetres, further from the shoes of all brands than the limit. */
        FAR_FROM_ALL_SHOES,
        /** Millimetres of the toe box; the ball width is by definition the widest, so one of the two is wrong. */
        TOE_BOX_WIDER_THAN_BALL,
        /**
         * Millimetres of the girth. A loop through two points is at least twice as long as the way between them, so one of
         * the two is wrong. Only for the shop's method, which lays both along one line; a brand's may be elsewhere.
         */
        BALL_GIRTH_BELOW_TWICE_BALL_WIDTH,
        /** Toe-box width ÷ ball width, outside what the lab has seen. */
        TAPER_OUTSIDE_SEEN_RANGE,
        /** Millimetres between the largest and the smallest reading, more than the protocol allows. */
        READINGS_DISAGREE,
        /** Measured before the shoe came out: a prototype, another version or a mistyped day. */
        MEASURED_BEFORE_RELEASE,
        /** No doubt: compared with values of another method, so with the wider limit. */
        DIFFERENT_METHODS,
        /** No doubt: too few comparable values to compare with. */
        NO_COMPARISON
    }

    static Finding of(Code code) {
        return new Finding(code, null, null, null);
    }

    static Finding ofLength(Code code, TenthMm value, @Nullable TenthMm min, @Nullable TenthMm max) {
        return new Finding(code, value.mm(), min == null ? null : min.mm(), max == null ? null : max.mm());
    }

    static Finding ofTaper(Taper value, Taper min, Taper max) {
        return new Finding(Code.TAPER_OUTSIDE_SEEN_RANGE, value.ratio(), min.ratio(), max.ratio());
    }
}

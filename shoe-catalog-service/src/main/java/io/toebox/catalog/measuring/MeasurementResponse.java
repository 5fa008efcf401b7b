package io.toebox.catalog.measuring;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.quality.Comparison;
import io.toebox.catalog.core.quality.Finding;
import io.toebox.catalog.core.quality.Plausibility;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.shoes.ShoeResponse.InsideDimension;

/** A measurement with what speaks against it. */
@Schema(name = "CheckedMeasurement", description = "A measurement as it stands, and what speaks against it")
record MeasurementResponse(
        InsideDimension measurement,

        @Nullable Held comparison,

        @Schema(description = "Empty when there is nothing to say")
        List<Found> findings) {

    static MeasurementResponse of(Plausibility plausibility) {
        var measurement = plausibility.measurement();
        var comparison = plausibility.comparison();
        return new MeasurementResponse(
                InsideDimension.of(measurement),
                comparison == null ? null : Held.of(comparison, measurement.value()),
                plausibility.findings().stream().map(Found::of).toList());
    }

    /** The values a measurement was held against. */
    @Schema(
            name = "MeasurementComparison",
            description = "The values of other shoes it was held against: same dimension, size and width, one method. "
                    + "Left out when there are too few")
    record Held(
            @Schema(description = "The brand's from 5 other shoes on, else those of all brands from 10 on")
            Comparison.Among among,

            @Schema(description = "The method of those values")
            MeasuringMethod method,

            @Schema(description = "How many other shoes") int shoes,

            BigDecimal medianMm,

            @Schema(description = "1.4826 × median absolute deviation from the median, at least 1.5 mm")
            BigDecimal deviationMm,

            @Schema(description = "How many deviations away this value lies; negative below")
            BigDecimal deviations,

            @Schema(description = "From how many deviations on a value is far: more than 4, across methods more than 6")
            int limit) {

        static Held of(Comparison comparison, TenthMm value) {
            return new Held(
                    comparison.among(),
                    comparison.method(),
                    comparison.shoes(),
                    comparison.median().mm(),
                    comparison.deviation().mm(),
                    comparison.deviations(value),
                    comparison.limit());
        }
    }

    /** Something to look at again. */
    @Schema(
            name = "MeasurementFinding",
            description = "Something to look at again; the value stays. `different-methods` and `no-comparison` are no "
                    + "doubts: they say how far the check reached. More codes may come")
    record Found(
            Finding.Code code,

            String detail,

            @Schema(description = "What was looked at: millimetres, or for the taper the ratio") @Nullable
            BigDecimal value,

            @Schema(description = "Smallest value without this finding") @Nullable
            BigDecimal min,

            @Schema(description = "Largest value without this finding") @Nullable
            BigDecimal max,

            @Schema(description = "`mm`; left out for a ratio") @Nullable
            String unit) {

        static Found of(Finding finding) {
            boolean isLength = finding.value() != null && finding.code() != Finding.Code.TAPER_OUTSIDE_SEEN_RANGE;
            return new Found(
                    finding.code(),
                    detail(finding.code()),
                    finding.value(),
                    finding.min(),
                    finding.max(),
                    isLength ? "mm" : null);
        }

        private static String detail(Finding.Code code) {
            return switch (code) {
                case FAR_FROM_BRAND ->
                    "Far from the other shoes of this brand. Measure again and compare unit and dimension.";
                case FAR_FROM_ALL_SHOES ->
                    "Far from the shoes of all brands. Measure again and compare unit and dimension.";
                case TOE_BOX_WIDER_THAN_BALL ->
                    "The ball width is the widest of the forefoot, so the toe box cannot be wider. Were the two swapped?";
                case BALL_GIRTH_BELOW_TWICE_BALL_WIDTH -> "A girth is at least twice the width it goes around.";
                case TAPER_OUTSIDE_SEEN_RANGE ->
                    "Toe-box width ÷ ball width is outside what the lab has seen in any shoe.";
                case READINGS_DISAGREE ->
                    "The three readings lie further apart than the protocol allows. Measure again.";
                case MEASURED_BEFORE_RELEASE -> "Measured before this shoe came out. Is it this version?";
                case DIFFERENT_METHODS ->
                    "Held against the lab's values, for want of enough by this method; the limit is wider.";
                case NO_COMPARISON -> "Too few comparable values to hold it against.";
            };
        }
    }
}

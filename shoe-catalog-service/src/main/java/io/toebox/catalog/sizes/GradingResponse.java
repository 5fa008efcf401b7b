package io.toebox.catalog.sizes;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Grading;
import io.toebox.catalog.core.shoe.Term;

/** A grading as published. */
@Schema(name = "Grading", description = "How one inside dimension of a brand's shoes grows")
public record GradingResponse(
        @Schema(required = true) String brand,

        @Schema(
                required = true,
                enumeration = {"men", "women", "unisex"})
        String lastGender,

        @Schema(
                required = true,
                enumeration = {
                    "internal-length",
                    "ball-width",
                    "toe-box-width",
                    "toe-box-height",
                    "ball-girth",
                    "instep-height",
                    "heel-width"
                })
        String dimension,

        @Schema(required = true, description = "Per full US size", minimum = "0", maximum = "20")
        BigDecimal perSizeMm,

        @Schema(description = "From one width to the next wider; left out when unknown", minimum = "0", maximum = "20")
        @Nullable
        BigDecimal perWidthMm,

        @Schema(required = true) String source,

        @Schema(
                required = true,
                enumeration = {"seen", "computed", "recalled"})
        String certainty) {

    public static GradingResponse of(Grading grading) {
        return new GradingResponse(
                grading.brand(),
                Term.of(grading.lastGender()),
                Term.of(grading.dimension()),
                grading.perSize().mm(),
                grading.perWidth() == null ? null : grading.perWidth().mm(),
                grading.source(),
                Term.of(grading.certainty()));
    }

    /** All gradings that were asked for. */
    @Schema(name = "GradingList", description = "Gradings by brand, last and dimension")
    record Page(@Schema(required = true) List<GradingResponse> items) {}
}

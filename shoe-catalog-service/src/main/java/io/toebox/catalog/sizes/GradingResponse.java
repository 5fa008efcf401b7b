package io.toebox.catalog.sizes;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Certainty;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Grading;
import io.toebox.catalog.core.shoe.LastGender;

/** A grading as published. */
@Schema(name = "Grading", description = "How one inside dimension of a brand's shoes grows")
public record GradingResponse(
        String brand,

        LastGender lastGender,

        Dimension dimension,

        @Schema(description = "Per full US size", minimum = "0", maximum = "20")
        BigDecimal perSizeMm,

        @Schema(description = "From one width to the next wider; left out when unknown", minimum = "0", maximum = "20")
        @Nullable
        BigDecimal perWidthMm,

        String source,

        Certainty certainty) {

    public static GradingResponse of(Grading grading) {
        return new GradingResponse(
                grading.brand(),
                grading.lastGender(),
                grading.dimension(),
                grading.perSize().mm(),
                grading.perWidth() == null ? null : grading.perWidth().mm(),
                grading.source(),
                grading.certainty());
    }

    /** All gradings that were asked for. */
    @Schema(name = "GradingList", description = "Gradings by brand, last and dimension")
    record Page(List<GradingResponse> items) {}
}

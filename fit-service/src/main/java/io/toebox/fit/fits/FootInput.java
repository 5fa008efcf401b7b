package io.toebox.fit.fits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Feet as a runner or clerk measured them, standing, in millimetres. */
@Schema(description = "At least one foot; both are better, the tighter one decides in each zone.")
public record FootInput(
        @Valid @Nullable FootSideInput left,
        @Valid @Nullable FootSideInput right) {

    /** One foot. The bounds are those of {@link io.toebox.fit.core.foot.FootDimension}. */
    @Schema(
            description =
                    "One foot, measured standing. Only the length is needed; each further measurement makes the answer surer.")
    public record FootSideInput(
            @Schema(description = "Heel to the tip of the longest toe, mm", examples = "271")
            @NotNull
            @DecimalMin("180")
            @DecimalMax("350")
            Double lengthMm,

            @Schema(description = "Straight across the ball at its widest, mm", examples = "102")
            @DecimalMin("60")
            @DecimalMax("160")
            @Nullable
            Double ballWidthMm,

            @Schema(description = "Tape around the ball, mm", examples = "252")
            @DecimalMin("170")
            @DecimalMax("340")
            @Nullable
            Double ballGirthMm,

            @Schema(description = "Heel to the head of the first metatarsal, mm", examples = "200")
            @DecimalMin("120")
            @DecimalMax("270")
            @Nullable
            Double heelToBallMm,

            @Schema(description = "Straight across the heel at its widest, mm", examples = "72")
            @DecimalMin("40")
            @DecimalMax("110")
            @Nullable
            Double heelWidthMm,

            @Schema(description = "Top of the foot above the ground at half its length, mm", examples = "65")
            @DecimalMin("35")
            @DecimalMax("110")
            @Nullable
            Double instepHeightMm) {}
}

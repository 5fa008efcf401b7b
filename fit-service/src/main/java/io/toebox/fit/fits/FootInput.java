package io.toebox.fit.fits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.foot.Arch;
import io.toebox.fit.core.foot.MeasuringMethod;
import io.toebox.fit.core.foot.Posture;
import io.toebox.fit.core.foot.ToeShape;

/** Feet as a runner or clerk measured them. */
@Schema(description = "At least one foot; both are better, the tighter one decides in each zone.")
public record FootInput(
        @Valid @Nullable FootSideInput left,
        @Valid @Nullable FootSideInput right) {

    /** One foot. The bounds are those of {@link io.toebox.fit.core.foot.FootDimension}. */
    @Schema(
            description = "One foot. A length or a Brannock size is enough, or nothing at all beside a currentShoe that"
                    + " tells the length; each further measurement makes the answer surer. Each dimension is given"
                    + " in millimetres or with a unit (`length` is what `lengthMm` is); given twice, both must agree.")
    public record FootSideInput(
            @Schema(description = "Heel to the tip of the longest toe, mm", examples = "271")
            @DecimalMin("180")
            @DecimalMax("350")
            @Nullable
            Double lengthMm,

            @Schema(description = "Straight across the ball at its widest, mm", examples = "102")
            @DecimalMin("60")
            @DecimalMax("160")
            @Nullable
            Double ballWidthMm,

            @Schema(
                    description =
                            "Straight across the toes at the middle of the big toe, where it is widest, from its inner"
                                    + " edge to the outer edge of the outermost toe on that line, mm",
                    examples = "78")
            @DecimalMin("45")
            @DecimalMax("130")
            @Nullable
            Double toeBreadthMm,

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

            @Schema(
                    description = "Top of the foot above the ground at half its total length, mm; over the heel-to-ball"
                            + " length it gives the arch height index",
                    examples = "65")
            @DecimalMin("35")
            @DecimalMax("110")
            @Nullable
            Double instepHeightMm,

            @Valid @Nullable QuantityInput length,

            @Valid @Nullable QuantityInput ballWidth,

            @Valid @Nullable QuantityInput toeBreadth,

            @Valid @Nullable QuantityInput ballGirth,

            @Valid @Nullable QuantityInput heelToBall,

            @Valid @Nullable QuantityInput heelWidth,

            @Valid @Nullable QuantityInput instepHeight,

            @Valid @Nullable BrannockInput brannock,

            @Schema(
                    description =
                            "How high the runner says the arch is; without effect beside a measured instep height",
                    examples = "medium")
            @Nullable
            Arch arch,

            @Schema(
                    description = "egyptian: big toe longest; greek: second toe longest; square: first three alike",
                    examples = "egyptian")
            @Nullable
            ToeShape toeShape,

            @Schema(description = "How the lengths were measured; unknown when left out", examples = "scanner")
            @Nullable
            MeasuringMethod method,

            @Schema(
                    description =
                            "standing when left out; what was measured sitting is brought to standing and less sure",
                    examples = "standing")
            @Nullable
            Posture posture) {}
}

package io.toebox.fit.outcomes;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.vocabulary.OneOf;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.learning.Event;
import io.toebox.fit.core.learning.Feel;
import io.toebox.fit.core.learning.Reason;
import io.toebox.fit.core.shoe.SizeScale;

/** What became of one pair. */
@Schema(
        name = "OutcomeRequest",
        description =
                "What became of one pair. Nothing of it may be about a person, but a foot in classes with consent.")
public record OutcomeRequest(
        @Schema(description = "The shoe, as in the catalogue", examples = "brooks-ghost-16")
        @NotNull
        @Size(min = 1, max = 120)
        String slug,

        @Schema(description = "Scale of the label", examples = "us-men") @NotNull
        SizeScale sizeScale,

        @Schema(description = "Labelled size that was worn, whole or half", examples = "10.5")
        @NotNull
        @DecimalMin("1")
        @DecimalMax("20")
        Double size,

        @Schema(
                description =
                        "narrow, standard, wide or x-wide, or the letter usual on sizeScale; standard when left out",
                examples = "standard")
        @OneOf({"x-narrow", "narrow", "standard", "wide", "x-wide", "xx-wide", "4A", "2A", "B", "D", "2E", "4E", "6E"})
        @Nullable
        String width,

        @Schema(
                description =
                        "kept speaks for the pair; tried and bought say nothing by themselves, nor do returned and exchanged"
                                + " without a reason or a feel",
                examples = "kept")
        @NotNull
        Event event,

        @Schema(description = "Why it did not suit. There is none of health, on purpose", examples = "too-short")
        @Nullable
        Reason reason,

        @Schema(description = "How zones felt, each at most once") @Size(max = 3) @Nullable
        List<@NotNull @Valid FeltZoneInput> feels,

        @Schema(description = "The recommendationId of the answer that named this shoe, if one did")
        @Size(max = 1000)
        @Nullable
        String recommendationId,

        @Valid @Nullable FootClassInput foot) {

    /** How one zone felt. */
    @Schema(name = "OutcomeFeel")
    public record FeltZoneInput(
            @Schema(examples = "ball-width") @NotNull Zone zone,
            @Schema(examples = "comfortable") @NotNull Feel feel) {}

    /** A foot, as far as it may be told. */
    @Schema(
            name = "FootClass",
            description = "The longer foot in classes of 5 mm, only of somebody who agreed that it improves the model")
    public record FootClassInput(
            @Schema(description = "Purpose that was agreed to: improve-model", examples = "improve-model")
            @NotNull
            @OneOf("improve-model")
            String consent,

            @Schema(description = "Length, a multiple of 5", examples = "270") @NotNull @Min(180) @Max(350)
            Integer lengthMm,

            @Schema(description = "Ball width, a multiple of 5", examples = "100") @Min(60) @Max(160) @Nullable
            Integer ballWidthMm) {}
}

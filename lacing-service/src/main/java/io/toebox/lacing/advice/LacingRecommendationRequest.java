package io.toebox.lacing.advice;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "LacingRecommendationRequest",
        description =
                "What is known of the shoe, what the runner feels and what the fit says; everything may be left out.")
record LacingRecommendationRequest(
        @Valid @Nullable ShoeRequest shoe,

        @Schema(description = "What the runner feels", type = SchemaType.ARRAY, implementation = ComplaintWord.class)
        @Size(max = 20)
        @Nullable
        List<@NotNull String> complaints,

        @Schema(description = "What the fit says, zone by zone") @Size(max = 40) @Nullable
        List<@Valid @NotNull ZoneRequest> zones,

        @Schema(
                description =
                        "Row on the toe side of the spot on top of the foot that presses, from the toe; the middle when"
                                + " absent",
                examples = "3")
        @Min(1)
        @Max(9)
        @Nullable
        Integer soreRow,

        @Schema(
                description = "Which shoe of the pair the links are for; left when absent",
                enumeration = {"left", "right"})
        @Nullable
        String foot) {

    @Schema(name = "LacingShoe", description = "What is known of the shoe")
    record ShoeRequest(
            @Schema(
                    description =
                            "Ordinary rows of eyelets; 6 and an extra eyelet when absent. Below 4 the answer explains what to do without a choice of lacings",
                    examples = "6")
            @Min(1)
            @Max(9)
            @Nullable
            Integer eyeletRows,

            @Schema(description = "Whether an extra eyelet follows the last row; true when absent") @Nullable
            Boolean extraHeelLockEyelet,

            @Schema(
                    description = "How it is closed; laces when absent",
                    enumeration = {"laces", "speed-lace", "dial", "hook-and-loop", "slip-on"})
            @Nullable
            String closure,

            @Schema(description = "Length of its own lace", examples = "1200")
            @DecimalMin("300")
            @DecimalMax("3000")
            @Nullable
            Double laceLengthMm) {}

    @Schema(name = "LacingZone", description = "What the fit says about one zone")
    record ZoneRequest(
            @Schema(
                    enumeration = {
                        "length",
                        "toe-box-width",
                        "toe-box-height",
                        "ball-width",
                        "ball-girth",
                        "instep",
                        "heel"
                    })
            @NotNull
            String zone,

            @Schema(enumeration = {"tight", "snug", "comfortable", "roomy", "loose"}) @NotNull
            String verdict) {}

    /** Only for the contract: the words a complaint can be. */
    @Schema(
            name = "Complaint",
            type = SchemaType.STRING,
            description = "What a runner feels",
            enumeration = {
                "numb-toes",
                "top-of-foot-pressure",
                "heel-slip",
                "black-toenail",
                "wide-forefoot",
                "high-instep",
                "inner-ball-pressure",
                "little-toe-pressure",
                "front-of-ankle-pressure"
            })
    private static final class ComplaintWord {}
}

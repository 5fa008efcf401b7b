package io.toebox.fit.guidance;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.fits.CurrentShoeInput;
import io.toebox.fit.fits.FootInput;

/** What a runner says about numb feet. */
@Schema(
        description =
                "What the runner says; everything may be left out. An empty list is an answer too: nothing of that. With foot,"
                        + " sizeScale and currentShoe together, what we know of that shoe counts as well.")
public record NumbnessGuidanceRequest(
        @Schema(description = "When it starts", type = SchemaType.ARRAY, implementation = NumbnessWords.Start.class)
        @Size(max = 20)
        @Nullable
        List<@NotNull @Size(max = 60) String> starts,

        @Schema(description = "Minutes into the run when it starts", examples = "25")
        @DecimalMin("0")
        @DecimalMax("2880")
        @Nullable
        Double startsAfterMinutes,

        @Schema(description = "Kilometres into the run when it starts", examples = "5")
        @DecimalMin("0")
        @DecimalMax("350")
        @Nullable
        Double startsAfterKm,

        @Schema(description = "Where it is felt", type = SchemaType.ARRAY, implementation = NumbnessWords.Place.class)
        @Size(max = 20)
        @Nullable
        List<@NotNull @Size(max = 60) String> where,

        @Schema(
                description = "One foot or both",
                enumeration = {"one", "both"})
        @Size(max = 60)
        @Nullable
        String feet,

        @Schema(description = "Whether the hands are numb too") @Nullable
        Boolean handsToo,

        @Schema(
                description = "The ground on which it comes",
                type = SchemaType.ARRAY,
                implementation = NumbnessWords.Terrain.class)
        @Size(max = 20)
        @Nullable
        List<@NotNull @Size(max = 60) String> terrain,

        @Schema(
                description = "How soon the feeling is back after stopping",
                enumeration = {"within-minutes", "within-30-minutes", "after-more-than-30-minutes", "not-at-all"})
        @Size(max = 60)
        @Nullable
        String settles,

        @Schema(
                description = "How it comes back over weeks",
                type = SchemaType.ARRAY,
                implementation = NumbnessWords.Pattern.class)
        @Size(max = 20)
        @Nullable
        List<@NotNull @Size(max = 60) String> pattern,

        @Schema(
                description = "How the shoes are laced",
                type = SchemaType.ARRAY,
                implementation = NumbnessWords.Laces.class)
        @Size(max = 20)
        @Nullable
        List<@NotNull @Size(max = 60) String> laces,

        @Schema(
                description = "What is known of the foot's shape",
                type = SchemaType.ARRAY,
                implementation = NumbnessWords.FootShape.class)
        @Size(max = 20)
        @Nullable
        List<@NotNull @Size(max = 60) String> footShape,

        @Schema(
                description = "How the shoe feels, and what changed about it",
                type = SchemaType.ARRAY,
                implementation = NumbnessWords.ShoeFeel.class)
        @Size(max = 20)
        @Nullable
        List<@NotNull @Size(max = 60) String> shoeFeel,

        @Schema(
                description = "What is known of the way of running",
                type = SchemaType.ARRAY,
                implementation = NumbnessWords.RunningForm.class)
        @Size(max = 20)
        @Nullable
        List<@NotNull @Size(max = 60) String> runningForm,

        @Schema(
                description = "Drinking, sweating, tired muscles",
                type = SchemaType.ARRAY,
                implementation = NumbnessWords.Fluids.class)
        @Size(max = 20)
        @Nullable
        List<@NotNull @Size(max = 60) String> fluids,

        @Schema(description = "Whether bending to the toes or leaning back changes the feeling") @Nullable
        Boolean changesWithBackPosition,

        @Schema(
                description = "What else is noticed or known; ask for it first",
                type = SchemaType.ARRAY,
                implementation = NumbnessWords.Sign.class)
        @Size(max = 40)
        @Nullable
        List<@NotNull @Size(max = 60) String> signs,

        @Valid @Nullable FootInput foot,

        @Schema(
                description = "Scale of currentShoe's size",
                enumeration = {"us-men", "us-women"},
                examples = "us-men")
        @Size(max = 20)
        @Nullable
        String sizeScale,

        @Valid @Nullable CurrentShoeInput currentShoe) {}

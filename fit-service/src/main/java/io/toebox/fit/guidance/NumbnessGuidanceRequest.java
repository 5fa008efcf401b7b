package io.toebox.fit.guidance;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.fits.CurrentShoeInput;
import io.toebox.fit.fits.FootInput;

/** What a runner says about numb feet. */
@Schema(
        description =
                "What the runner says; everything may be left out. An empty list is an answer too: nothing of that. With foot,"
                        + " sizeScale and currentShoe together, what we know of that shoe counts as well.")
public record NumbnessGuidanceRequest(
        @Schema(description = "When it starts") @Size(max = 20) @Nullable
        List<NumbnessWords.@NotNull Start> starts,

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

        @Schema(description = "Where it is felt") @Size(max = 20) @Nullable
        List<NumbnessWords.@NotNull Place> where,

        @Schema(description = "One foot or both") NumbnessWords.@Nullable Feet feet,

        @Schema(description = "Whether the hands are numb too") @Nullable
        Boolean handsToo,

        @Schema(description = "The ground on which it comes") @Size(max = 20) @Nullable
        List<NumbnessWords.@NotNull Terrain> terrain,

        @Schema(description = "How soon the feeling is back after stopping")
        NumbnessWords.@Nullable Settling settles,

        @Schema(description = "How it comes back from run to run") @Size(max = 20) @Nullable
        List<NumbnessWords.@NotNull Pattern> pattern,

        @Schema(description = "How the shoes are laced") @Size(max = 20) @Nullable
        List<NumbnessWords.@NotNull Laces> laces,

        @Schema(description = "What is known of the foot's shape") @Size(max = 20) @Nullable
        List<NumbnessWords.@NotNull FootShape> footShape,

        @Schema(description = "How the shoe feels, and what changed about it") @Size(max = 20) @Nullable
        List<NumbnessWords.@NotNull ShoeFeel> shoeFeel,

        @Schema(description = "What is known of the way of running") @Size(max = 20) @Nullable
        List<NumbnessWords.@NotNull RunningForm> runningForm,

        @Schema(description = "What came before the run: hours of sitting, no warm-up") @Size(max = 20) @Nullable
        List<NumbnessWords.@NotNull BeforeRun> beforeRun,

        @Schema(description = "Drinking, sweating, tired muscles") @Size(max = 20) @Nullable
        List<NumbnessWords.@NotNull Fluids> fluids,

        @Schema(description = "Whether bending to the toes or leaning back changes the feeling") @Nullable
        Boolean changesWithBackPosition,

        @Schema(description = "What else is noticed or known; ask for it first") @Size(max = 40) @Nullable
        List<NumbnessWords.@NotNull Sign> signs,

        @Valid @Nullable FootInput foot,

        @Schema(description = "Scale of currentShoe's size", examples = "us-men") @Nullable
        SizeScale sizeScale,

        @Valid @Nullable CurrentShoeInput currentShoe) {
    /** Nothing said yet. */
    static final NumbnessGuidanceRequest NOTHING = new NumbnessGuidanceRequest(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    /** The same answers with another place and shape of the foot. */
    NumbnessGuidanceRequest with(
            @Nullable List<NumbnessWords.Place> otherWhere, @Nullable List<NumbnessWords.FootShape> otherShape) {
        return new NumbnessGuidanceRequest(
                starts,
                startsAfterMinutes,
                startsAfterKm,
                otherWhere,
                feet,
                handsToo,
                terrain,
                settles,
                pattern,
                laces,
                otherShape,
                shoeFeel,
                runningForm,
                beforeRun,
                fluids,
                changesWithBackPosition,
                signs,
                foot,
                sizeScale,
                currentShoe);
    }

    /** The same answers of these feet in this shoe; what is known of them counts only when a shoe was told. */
    public NumbnessGuidanceRequest about(FootInput feetTold, SizeScale scale, @Nullable CurrentShoeInput shoe) {
        return new NumbnessGuidanceRequest(
                starts,
                startsAfterMinutes,
                startsAfterKm,
                where,
                feet,
                handsToo,
                terrain,
                settles,
                pattern,
                laces,
                footShape,
                shoeFeel,
                runningForm,
                beforeRun,
                fluids,
                changesWithBackPosition,
                signs,
                shoe == null ? null : feetTold,
                shoe == null ? null : scale,
                shoe);
    }
}

package io.toebox.lacing.advice;

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

import io.toebox.lacing.core.advise.Arch;
import io.toebox.lacing.core.advise.ArchHeightIndex.Posture;
import io.toebox.lacing.core.advise.Closure;
import io.toebox.lacing.core.advise.Complaint;
import io.toebox.lacing.core.advise.Verdict;
import io.toebox.lacing.core.advise.Zone;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.eyelet.Stagger;

@Schema(
        name = "LacingRecommendationRequest",
        description =
                "What is known of the shoe, what the runner feels and what the fit says; everything may be left out.")
record LacingRecommendationRequest(
        @Valid @Nullable ShoeRequest shoe,

        @Schema(
                description = "What the runner feels, in these words; they name no condition. For a bunion send"
                        + " inner-ball-pressure, for a blister at the heel heel-slip")
        @Size(max = 20)
        @Nullable
        List<@NotNull Complaint> complaints,

        @Schema(description = "What the fit says, zone by zone") @Size(max = 40) @Nullable
        List<@Valid @NotNull ZoneRequest> zones,

        @Schema(
                description =
                        "Ordinary row on the toe side of the spot on top of the foot that presses, from the toe; the"
                                + " middle when absent, without effect on a shoe that is not laced. Counts as the complaint top-of-foot-pressure, or as front-of-ankle-pressure"
                                + " when it lies too near the knot for a window, which the answer says",
                examples = "3")
        @Min(1)
        @Max(10)
        @Nullable
        Integer soreRow,

        @Schema(
                description =
                        "How high the runner says the arch is; a high one asks for another lacing than criss-cross")
        @Nullable
        Arch arch,

        @Schema(description = "The arch as measured; 422 when it contradicts what the runner says") @Valid @Nullable
        ArchHeightIndexRequest archHeightIndex,

        @Schema(description = "Which shoe of the pair the links are for; left when absent") @Nullable
        Foot foot) {

    @Schema(name = "LacingShoe", description = "What is known of the shoe")
    record ShoeRequest(
            @Schema(
                    description =
                            "Ordinary rows of eyelets; 6 and an extra eyelet when absent. Below 3 the answer explains what to do without a choice of lacings",
                    examples = "6")
            @Min(1)
            @Max(10)
            @Nullable
            Integer eyeletRows,

            @Schema(description = "Whether an extra eyelet follows the last row; true when absent") @Nullable
            Boolean extraHeelLockEyelet,

            @Schema(description = "How it is closed; laces when absent") @Nullable
            Closure closure,

            @Schema(description = "Length of its own lace", examples = "1200")
            @DecimalMin("300")
            @DecimalMax("3000")
            @Nullable
            Double laceLengthMm,

            @Schema(
                    description =
                            "Distance between the two eyelets of a row, shoe closed on the foot: one number, or one per row"
                                    + " from the toe with the extra one; 50 when absent",
                    examples = "[46, 48, 50, 52, 54, 56]")
            @Size(min = 1, max = 11)
            @Nullable
            List<@NotNull @DecimalMin("10") @DecimalMax("120") Double> widthMm,

            @Schema(
                    description = "Distance from one row to the next: one number, or one per gap; 16 when absent",
                    examples = "[16]")
            @Size(min = 1, max = 10)
            @Nullable
            List<@NotNull @DecimalMin("5") @DecimalMax("40") Double> spacingMm,

            @Schema(description = "Ordinary rows no lace can go through", examples = "[3]") @Size(max = 10) @Nullable
            List<@NotNull @Min(1) @Max(10) Integer> missingRows,

            @Schema(
                    description =
                            "For staggered eyelets: the set of each ordinary row from the toe, `inner` (nearer to the"
                                    + " tongue) or `outer`; in line when absent or empty")
            @Size(max = 10)
            @Nullable
            List<@NotNull Stagger> stagger) {}

    @Schema(
            name = "LacingArchHeightIndex",
            description =
                    "Height of the top of the foot at half its length over the length from heel to ball (not the whole"
                            + " length)")
    record ArchHeightIndexRequest(
            @Schema(examples = "0.37") @DecimalMin("0.2") @DecimalMax("0.55") @NotNull
            Double value,

            @Schema(description = "Sitting, about a tenth of the weight on the foot, or standing, half of it") @NotNull
            Posture posture) {}

    @Schema(
            name = "LacingZone",
            description =
                    "What the fit says about one zone; an item of a fit answer may be sent as it is. With the clearance, its"
                            + " standard deviation and the comfortable room, a verdict within one standard deviation of"
                            + " comfortable counts as a slight one")
    record ZoneRequest(
            @NotNull Zone zone,

            @NotNull Verdict verdict,

            @Schema(description = "Room, negative is a squeeze", examples = "-3.1")
            @DecimalMin("-100")
            @DecimalMax("100")
            @Nullable
            Double clearanceMm,

            @Schema(description = "Standard deviation of the clearance", examples = "2.4")
            @DecimalMin("0.01")
            @DecimalMax("100")
            @Nullable
            Double sdMm,

            @Schema(description = "Comfortable from this clearance", examples = "-2.4")
            @DecimalMin("-100")
            @DecimalMax("100")
            @Nullable
            Double comfortableFromMm,

            @Schema(description = "Comfortable up to this clearance", examples = "4.8")
            @DecimalMin("-100")
            @DecimalMax("100")
            @Nullable
            Double comfortableToMm,

            @Schema(description = "As in a fit answer; without effect here") @Nullable
            String foot,

            @Schema(description = "As in a fit answer; without effect here") @Nullable
            Double probabilityComfortable,

            @Schema(description = "As in a fit answer; without effect here") @Nullable
            Double otherFootSurplusMm,

            @Schema(description = "As in a fit answer; without effect here") @Nullable
            String basis) {}
}

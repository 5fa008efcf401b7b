package io.toebox.gateway.recommendations;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same body, with the same bounds, as the fit service's ranking takes: it is sent on as it came. */
@Schema(description = "One or both feet, the size scale to answer in, and which shoes to consider.")
record RecommendationRequest(
        @Schema(description = "Scale of the sizes in the answer; also whose lasts are considered", examples = "us-men")
        @NotNull
        SizeScale sizeScale,

        @NotNull @Valid Feet foot,

        @Schema(description = "At most this many shoes, the best first", defaultValue = "10", examples = "5")
        @Min(1)
        @Max(200)
        @Nullable
        Integer limit,

        @Valid @Nullable ShoeFilters filters) {

    enum SizeScale {
        @JsonProperty("us-men")
        US_MEN,
        @JsonProperty("us-women")
        US_WOMEN
    }

    @Schema(description = "Left foot, right foot, or both; at least one. Two differing feet both count.")
    record Feet(@Valid @Nullable Foot left, @Valid @Nullable Foot right) {}

    @Schema(
            description =
                    "One foot, measured standing, in millimetres. What is left out is estimated and the answer is less sure.")
    record Foot(
            @Schema(description = "Heel to the tip of the longest toe, mm", examples = "271")
            @NotNull
            @DecimalMin("180")
            @DecimalMax("350")
            Double lengthMm,

            @Schema(description = "Straight across the widest part of the forefoot, mm", examples = "102")
            @DecimalMin("60")
            @DecimalMax("160")
            @Nullable
            Double ballWidthMm,

            @Schema(description = "Around the widest part of the forefoot, mm")
            @DecimalMin("170")
            @DecimalMax("340")
            @Nullable
            Double ballGirthMm,

            @Schema(description = "Heel to the ball behind the big toe, along the foot, mm")
            @DecimalMin("120")
            @DecimalMax("270")
            @Nullable
            Double heelToBallMm,

            @Schema(description = "Straight across the widest part of the heel, mm")
            @DecimalMin("40")
            @DecimalMax("110")
            @Nullable
            Double heelWidthMm,

            @Schema(description = "Floor to the top of the foot at half its length, mm")
            @DecimalMin("35")
            @DecimalMax("110")
            @Nullable
            Double instepHeightMm) {}

    @Schema(description = "Which shoes to consider; each list means any of its entries.")
    record ShoeFilters(
            @Schema(examples = "[\"road\"]") @Size(max = 20) @Nullable
            List<@NotBlank @Size(max = 64) String> category,

            @Schema(examples = "[\"Brooks\", \"Altra\"]") @Size(max = 20) @Nullable
            List<@NotBlank @Size(max = 64) String> brand,

            @Schema(examples = "[\"foot-shaped\"]") @Size(max = 20) @Nullable
            List<@NotBlank @Size(max = 64) String> toeBoxShape,

            @Schema(description = "Also shoes that are no longer made", defaultValue = "false") @Nullable
            Boolean includeDiscontinued) {}
}

package io.toebox.gateway.recommendations;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the composition adds to the services' answers, for the contract; {@link ComposedSchemas} refers to the rest. */
@Schema(description = "The shoes to try, the best first. The same feet and the same versions give the same answer.")
record Recommendations(
        @Schema(description = "State of the catalogue the answer rests on", examples = "seq-386")
        String catalogVersion,

        @Schema(examples = "fit-0.4.0") String modelVersion,
        List<RecommendedShoe> items,

        @Schema(description = "Shoes that passed the filters and were judged", examples = "234")
        int considered,

        @Schema(description = "What was noticed about the feet as given, or about this answer")
        List<RecommendationNote> notes,

        @Schema(examples = "comfort-guidance-only") String notice,

        @Schema(description = "What is missing from this answer; left out when nothing is") @Nullable
        List<RecommendationNote> warnings) {

    @Schema(description = "Something worth knowing. Branch on `code`; more may come.")
    record RecommendationNote(
            @Schema(examples = "lacing-unavailable") String code,
            @Schema(description = "For people") String detail) {}

    @Schema(
            description =
                    "One shoe for these feet: what the fit service says of it (size, width, room in every zone, compression, how"
                            + " sure), and how to lace it.")
    record RecommendedShoe(
            @Schema(description = "Left out when no size fits, or when a warning says lacing-unavailable") @Nullable
            ShoeLacing lacing) {}

    @Schema(
            description =
                    "The lacing to try first, as the lacing service recommends it. A shoe that cannot be laced has"
                            + " `outcome` and `explanation` instead.")
    record ShoeLacing(
            @Schema(description = "Ids of other lacings worth trying, the best first") @Nullable
            List<String> alternatives,

            @Schema(description = "Why there is no lacing: not-applicable or lace-too-short") @Nullable
            String outcome,

            @Nullable RecommendationNote explanation,

            @Schema(description = "What to try before another lacing") @Nullable
            List<String> firstTry,

            @Schema(description = "What was assumed about the shoe", examples = "[\"assumed-eyelets\"]") @Nullable
            List<String> basis) {}
}

package io.toebox.gateway.recommendations;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the composition adds to the services' answers, for the contract; {@link ComposedSchemas} refers to the rest. */
@Schema(description = "The shoes to try, the best first. The same feet and the same versions give the same answer.")
record Recommendations(
        @Schema(description = "State of the catalogue the answer rests on", examples = "c2ee390c-386")
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
            description = "The lacing to try first, as the lacing service recommends it, or why there is none.",
            oneOf = {LacingToTry.class, NoLacing.class})
    sealed interface ShoeLacing {}

    @Schema(description = "The lacing to try first, as the lacing service recommends it.")
    record LacingToTry(
            @Schema(description = "Ids of other lacings worth trying, the best first")
            List<String> alternatives,

            @Schema(description = "What to try before another lacing")
            List<String> firstTry,

            @Schema(description = "What was assumed about the shoe", examples = "[\"assumed-eyelets\"]")
            List<String> basis)
            implements ShoeLacing {}

    @Schema(description = "Why there is no lacing to try.")
    record NoLacing(
            Outcome outcome,

            @Nullable RecommendationNote explanation,

            @Schema(description = "What to try instead") List<String> firstTry,

            @Schema(description = "What was assumed about the shoe", examples = "[\"assumed-eyelets\"]")
            List<String> basis)
            implements ShoeLacing {}

    /** What the lacing service says when it recommends nothing. */
    enum Outcome {
        NOT_APPLICABLE,
        LACE_TOO_SHORT,
        NOTHING_FITS
    }
}

package io.toebox.gateway.recommendations;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the composed answer reads; a test compares it with what the fit service declares. Filled by the composition. */
@Schema(description = "The shoes to try, the best first. The same feet and the same versions give the same answer.")
record Recommendations(
        @Schema(description = "State of the catalogue the answer rests on", examples = "seq-386")
        String catalogVersion,

        @Schema(examples = "fit-0.1.0") String modelVersion,
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

    @Schema(description = "One shoe for these feet: size, width, room in every zone, how sure, and how to lace it.")
    record RecommendedShoe(
            ShoeFacts shoe,

            @Schema(
                    description = "recommended, recommended-with-lacing, between-sizes, no-size-fits,"
                            + " insufficient-shoe-data or not-applicable; more may come",
                    examples = "recommended")
            String outcome,

            @Nullable RecommendedSize size,
            @Nullable RecommendedWidth width,

            @Schema(description = "Probability that every judged zone is comfortable, 0 to 1", examples = "0.78")
            @Nullable
            Double fitProbability,

            @Nullable RecommendationConfidence confidence,

            @Schema(description = "The foot that limits the fit: left, right or both", examples = "right") @Nullable
            String governingFoot,

            List<RecommendedZone> zones,
            List<RecommendationReason> reasons,

            @Schema(description = "Left out when no size fits, or when a warning says lacing-unavailable") @Nullable
            ShoeLacing lacing) {}

    @Schema(description = "The shoe; what is not known is left out.")
    record ShoeFacts(
            @Schema(examples = "brooks-ghost-16") String slug,
            @Nullable String brand,
            @Nullable String model,
            @Nullable String category,
            @Nullable String lastGender,
            @Nullable String toeBoxShape,
            @Nullable String closure,
            @Nullable Integer eyeletRows,
            @Nullable Boolean extraHeelLockEyelet,
            @Nullable Double laceLengthMm) {}

    @Schema(description = "The labelled size.")
    record RecommendedSize(
            @Schema(examples = "us-men") String scale,
            @Schema(examples = "10.5") double value,
            @Schema(examples = "US M 10.5") String label,

            @Schema(description = "By the brand's own chart, when it lists this size") @Nullable
            String uk,

            @Schema(description = "By the brand's own chart, when it lists this size") @Nullable
            String eu,

            @Schema(description = "What the size run rests on", examples = "assumed-size-run")
            String basis) {}

    @Schema(description = "The width.")
    record RecommendedWidth(
            @Schema(description = "narrow, standard, wide or x-wide", examples = "standard")
            String grade,

            @Schema(description = "Letter usually printed for it on this scale", examples = "D")
            String letter,

            @Schema(description = "What the widths rest on", examples = "assumed-letters")
            String basis) {}

    @Schema(description = "How sure the answer is.")
    record RecommendationConfidence(
            @Schema(description = "high, medium or low", examples = "medium")
            String level,

            @Schema(description = "What it rests on or suffers from")
            List<String> basis) {}

    @Schema(description = "Room in one zone. The verdict follows from the clearance and the comfortable band.")
    record RecommendedZone(
            @Schema(description = "length, toe-box-width, ball-width; more may come", examples = "length")
            String zone,

            @Schema(description = "The foot with less room here: left, right or both", examples = "right")
            String foot,

            @Schema(description = "Room of that foot, mm; negative is a squeeze", examples = "11.2")
            double clearanceMm,

            @Schema(description = "Standard deviation of the clearance, mm", examples = "2.4")
            double sdMm,

            @Schema(description = "Comfortable from this clearance, mm", examples = "7")
            double comfortableFromMm,

            @Schema(description = "Comfortable up to this clearance, mm", examples = "17")
            double comfortableToMm,

            @Schema(description = "tight, snug, comfortable, roomy or loose", examples = "comfortable")
            String verdict,

            @Schema(description = "0 to 1", examples = "0.93")
            double probabilityComfortable,

            @Schema(description = "How much more room the other foot has, mm") @Nullable
            Double otherFootSurplusMm,

            @Schema(description = "What the shoe's inside dimension rests on", examples = "lab-measured")
            String basis) {}

    @Schema(description = "Why. Branch on `code`; more may come.")
    record RecommendationReason(
            @Schema(examples = "binding-zone") String code,
            @Nullable String zone,
            @Schema(description = "For people") String detail) {}

    @Schema(
            description =
                    "The lacing to try first. A shoe that cannot be laced has `outcome` and `explanation` instead.")
    record ShoeLacing(
            @Schema(description = "Id of the lacing", examples = "wide-forefoot") @Nullable
            String lacing,

            @Nullable String name,
            @Nullable List<ShoeLacingWhy> why,

            @Schema(description = "trial, clinic, shop or maths", examples = "clinic") @Nullable
            String evidence,

            @Nullable List<RecommendationNote> cautions,
            @Nullable Integer rows,
            @Nullable Boolean extraHeelLockEyelet,

            @Schema(description = "Lace this lacing needs, mm") @Nullable
            Double laceLengthMm,

            @Schema(description = "Next length up that laces are sold in, mm") @Nullable
            Double nextStockLengthMm,

            @Schema(description = "What the shoe's own lace leaves at each end, mm") @Nullable
            Double freeEndMm,

            @Schema(description = "good or long-ends") @Nullable
            String freeEndJudgement,

            @Nullable List<ShoeLacingStep> steps,

            @Schema(description = "The lacing in full") @Nullable
            String href,

            @Schema(description = "Its drawing") @Nullable String svgHref,

            @Schema(description = "Ids of other lacings worth trying, the best first") @Nullable
            List<String> alternatives,

            @Schema(description = "Why there is no lacing: not-applicable or lace-too-short") @Nullable
            String outcome,

            @Nullable RecommendationNote explanation,

            @Schema(description = "What to try before another lacing") @Nullable
            List<String> firstTry,

            @Schema(description = "What was assumed about the shoe", examples = "[\"assumed-eyelets\"]") @Nullable
            List<String> basis) {}

    @Schema(description = "What speaks for a lacing.")
    record ShoeLacingWhy(
            @Schema(examples = "no-lace-over-the-forefoot") String code,
            @Schema(description = "For people") String detail,
            String source,

            @Schema(description = "sourced, derived or judgement", examples = "sourced")
            String certainty) {}

    @Schema(description = "One step of a lacing.")
    record ShoeLacingStep(@Schema(examples = "1") int number, String text) {}
}

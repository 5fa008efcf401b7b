package io.toebox.gateway.recommendations;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The one answer, for the contract; {@link ComposedSchemas} refers to what passes through whole. */
@Schema(
        description =
                "The shoes to try, the best first, or those asked for. How much is told of each goes by `detail`; the same"
                        + " request and the same versions give the same answer.")
record Recommendations(
        @Schema(description = "State of the catalogue the answer rests on", examples = "c2ee390c-386")
        String catalogVersion,

        @Schema(examples = "fit-0.5.0") String modelVersion,

        @Schema(description = "State of the outcomes the answer rests on", examples = "0-0")
        String outcomesVersion,

        @Schema(description = "slim, standard or full: how much is told", examples = "standard")
        String detail,

        @Schema(description = "Whose sizes are the labels", examples = "eu")
        String sizeSystem,

        List<RecommendedShoe> items,

        @Schema(
                description =
                        "Comfortable room of each zone, the same in every shoe; standard only, full tells it in each zone")
        @Nullable
        Map<String, ComfortableRoom> comfortable,

        @Schema(
                description = "Shoes that passed the filters and were judged; left out when shoes were asked for",
                examples = "234")
        @Nullable
        Integer considered,

        @Schema(
                description =
                        "With filters: shoes that are likelier to fit than the best one that meets them all. Left out without")
        @Nullable
        List<LikelierShoe> alternatives,

        @Schema(description = "What was noticed about the feet as given, or about this answer")
        List<RecommendationNote> notes,

        @Schema(description = "What would make the answer surer, the most valuable first")
        List<Object> missing,

        @Schema(
                description =
                        "What to do now, what matters most first: see-a-professional, try-on, try-likelier, drop-a-wish, lace,"
                                + " tell-more, answer-about-numbness or measure-again; more may come")
        List<RecommendationNote> nextSteps,

        @Nullable NumbnessAnswer numbness,
        @Nullable SharedLacingAdvice lacing,

        @Schema(examples = "comfort-guidance-only") String notice,

        @Schema(description = "What is missing from this answer; left out when nothing is") @Nullable
        List<RecommendationNote> warnings) {

    @Schema(description = "Something worth knowing. Branch on `code`; more may come.")
    record RecommendationNote(
            @Schema(examples = "lacing-unavailable") String code,
            @Schema(description = "For people") String detail) {}

    @Schema(
            description =
                    "One shoe for these feet. Slim: shoe, outcome, size, width, probability and likelier shoes. Standard:"
                            + " the room in each zone, confidence, the next size, the first reasons. Full: everything the fit service"
                            + " says. With a problem instead: unknown-shoe, unknown-barcode or invalid-barcode")
    record RecommendedShoe(
            @Schema(description = "The slug or barcode asked for, beside shoes that were", examples = "brooks-ghost-16")
            @Nullable
            String asked,

            @Nullable RecommendationNote problem,

            @Nullable Object shoe,

            @Schema(description = "As of `/v1/fits`; left out beside a problem", examples = "recommended") @Nullable
            String outcome,

            @Nullable RecommendedSize size,
            @Nullable RecommendedWidth width,

            @Schema(description = "Probability that every judged zone is comfortable, 0 to 1", examples = "0.78")
            @Nullable
            Double fitProbability,

            @Schema(description = "The same in a word", examples = "likely") @Nullable
            String likelihood,

            @Nullable Object confidence,

            @Schema(description = "The foot with less room in the zone that limits the fit", examples = "right")
            @Nullable
            String governingFoot,

            @Nullable List<RecommendedZone> zones,
            @Nullable List<Object> compared,
            @Nullable List<Object> notKnown,
            @Nullable NextRecommendedSize nextSize,
            @Nullable AgainstCurrentShoe comparedWithCurrentShoe,
            @Nullable ForefootCompression metatarsalCompression,
            @Nullable List<Object> reasons,

            @Schema(description = "Likelier shoes, where this one is not simply recommended") @Nullable
            List<LikelierShoe> alternatives,

            @Nullable RecommendedBox box,

            @Schema(description = "To be told with what became of the pair; not in slim answers") @Nullable
            String recommendationId) {}

    @Schema(description = "A size, in the reader's system first")
    record RecommendedSize(
            @Schema(description = "In the reader's system", examples = "EU 44.5")
            String label,

            @Schema(examples = "eu") @Nullable String system,

            @Schema(
                    description =
                            "Where the label is from: judged (the very size that was judged), brand-chart, other-brands (most of"
                                    + " them) or formula; more may come",
                    examples = "brand-chart")
            @Nullable
            String labelBasis,

            @Schema(description = "The scale that was judged on", examples = "us-men") @Nullable
            String scale,

            @Schema(description = "On that scale", examples = "10.5") @Nullable
            Double value,

            @Schema(
                    description = "The same size in each other system",
                    examples = "{\"uk\": \"9.5\", \"us-men\": \"10.5\"}")
            @Nullable
            Map<String, String> others,

            @Schema(description = "As the brand's own chart prints it; full only") @Nullable
            String uk,

            @Schema(description = "As the brand's own chart prints it; full only") @Nullable
            String eu,

            @Schema(description = "Whether this size is known to exist; full only", examples = "known-size-run")
            @Nullable
            String basis,

            @Nullable List<Object> labels) {}

    @Schema(description = "A width. The letter is that of the scale that was judged on")
    record RecommendedWidth(
            @Schema(examples = "D") String letter,

            @Schema(examples = "standard") @Nullable String grade,

            @Schema(description = "Whether this width is known to exist", examples = "known-variant") @Nullable
            String basis) {}

    @Schema(description = "The size to try when the first does not suit")
    record NextRecommendedSize(
            RecommendedSize size, RecommendedWidth width, double fitProbability, String likelihood) {}

    @Schema(description = "Another shoe that is likelier to fit, in its best size and width")
    record LikelierShoe(
            Object shoe,

            @Schema(examples = "recommended") @Nullable String outcome,
            RecommendedSize size,
            RecommendedWidth width,

            @Schema(examples = "0.81") double fitProbability,
            @Schema(examples = "likely") String likelihood,

            @Schema(
                    description = "The filters it does not meet, by their names in the request; only beside a ranking",
                    examples = "[\"price\"]")
            @Nullable
            List<String> unmetWishes) {}

    @Schema(description = "From where to where room is comfortable, mm; negative is a squeeze")
    record ComfortableRoom(
            @Schema(examples = "-3.4") double comfortableFromMm,
            @Schema(examples = "6.2") double comfortableToMm) {}

    @Schema(description = "Room in one zone, mm, of the foot with less of it")
    record RecommendedZone(
            @Schema(examples = "ball-width") String zone,
            @Schema(examples = "right") String foot,

            @Schema(description = "Negative is a squeeze", examples = "1.6")
            double clearanceMm,

            @Schema(description = "Standard deviation of the clearance", examples = "2.4")
            double sdMm,

            @Schema(description = "Full only", examples = "-3.4") @Nullable
            Double comfortableFromMm,

            @Schema(description = "Full only", examples = "6.2") @Nullable
            Double comfortableToMm,

            @Schema(examples = "comfortable") String verdict,

            @Schema(description = "How much more room the other foot has") @Nullable
            Double otherFootSurplusMm,

            @Schema(description = "0 to 1; full only") @Nullable
            Double probabilityComfortable,

            @Schema(description = "What the inside of the shoe rests on; full only") @Nullable
            String basis,

            @Nullable Object felt,
            @Nullable Object measured) {}

    @Schema(description = "This shoe against the shoe of today")
    record AgainstCurrentShoe(
            @Schema(description = "No zone differs by more than its error")
            boolean aboutTheSame,

            @Schema(description = "Half sizes it feels longer, below 0 shorter")
            int halfSizesLonger,

            @Schema(description = "Width letters its ball feels wider, below 0 narrower")
            int lettersWider,

            @Schema(description = "For people") String detail,
            @Nullable Object with,
            @Nullable Object size,
            @Nullable Object width,
            @Nullable List<Object> zones,
            @Nullable Object nearest) {}

    @Schema(description = "How the shoe presses the forefoot")
    record ForefootCompression(
            @Schema(examples = "none") String levelAtStart,
            @Schema(examples = "mild") String levelAfterRun,
            @Nullable Boolean runAssumed,
            @Nullable List<Object> places) {}

    @Schema(description = "The box whose barcode was asked for, against the best size and width of its shoe")
    record RecommendedBox(
            @Schema(description = "14 digits", examples = "04006381333931") @Nullable
            String gtin,

            @Nullable RecommendedSize size,
            @Nullable RecommendedWidth width,

            @Schema(description = "Above 0 the box is short, below 0 long", examples = "1")
            int halfSizesToBest,

            @Schema(description = "Above 0 the box is narrow, below 0 wide", examples = "0")
            int widthsToBest,

            @Schema(examples = "0.41") double fitProbability,
            @Nullable List<RecommendedZone> zones,
            @Nullable ForefootCompression metatarsalCompression,
            @Nullable List<Object> reasons) {}

    @Schema(
            description =
                    "How to lace the shoes of this answer, told once: `advice` is for the first shoe that can be laced, and for every"
                            + " one that no change names. Left out when none has a size, or when a warning says lacing-unavailable")
    record SharedLacingAdvice(
            LacingAdvice advice,

            @Schema(description = "What is other for other shoes; empty when all are laced alike")
            List<LacingChange> changes) {}

    @Schema(description = "What is other for some shoes: the members of `with` take the place of those of the advice")
    record LacingChange(
            @Schema(description = "Slugs of the shoes", examples = "[\"brooks-ghost-16\"]")
            List<String> shoes,

            LacingAdvice with,

            @Schema(
                    description = "Members of the advice that these shoes do not have",
                    examples = "[\"nextStockLengthMm\"]")
            @Nullable
            List<String> without) {}

    @Schema(
            description =
                    "The lacing to try first, as `/v1/lacing-recommendations` recommends it; or with `outcome` and"
                            + " `explanation` why there is none")
    record LacingAdvice(
            @Schema(description = "Left out when there is none to try", examples = "wide-forefoot") @Nullable
            String lacing,

            @Schema(examples = "Wide forefoot lacing") @Nullable
            String name,

            @Schema(description = "What speaks for it") @Nullable
            List<LacingWord> why,

            @Schema(description = "What kind of knowledge stands behind it", examples = "clinic") @Nullable
            String evidence,

            @Nullable List<Object> cautions,
            @Nullable Integer rows,
            @Nullable Boolean extraHeelLockEyelet,

            @Schema(description = "Whole lace with free ends to tie", examples = "979.0") @Nullable
            Double laceLengthMm,

            @Schema(description = "Next length up that laces are sold in", examples = "1016.0") @Nullable
            Double nextStockLengthMm,

            @Nullable Double freeEndMm,
            @Nullable String freeEndJudgement,
            @Nullable List<Object> laces,
            @Nullable Object againstCrissCross,
            @Nullable List<Object> steps,

            @Schema(examples = "/v1/lacings/wide-forefoot?rows=6&extraHeelLockEyelet=true&foot=left") @Nullable
            String href,

            @Nullable String svgHref,

            @Schema(description = "Ids of other lacings worth trying, the best first") @Nullable
            List<String> alternatives,

            @Schema(description = "What to try before another lacing") @Nullable
            List<String> firstTry,

            @Schema(description = "What was assumed about the shoe", examples = "[\"assumed-eyelets\"]")
            List<String> basis,

            @Schema(description = "Needs that contradict each other, and those that no lacing serves") @Nullable
            List<Object> resolved,

            @Schema(implementation = Outcome.class, description = "Only when there is no lacing to try: why") @Nullable
            String outcome,

            @Nullable Object explanation) {}

    /** What the lacing service says when it recommends nothing. */
    enum Outcome {
        NOT_APPLICABLE,
        LACE_TOO_SHORT,
        NOTHING_FITS
    }

    @Schema(description = "What speaks for a lacing")
    record LacingWord(
            @Schema(examples = "no-lace-over-the-forefoot") String code,
            @Schema(description = "For people") String detail,
            @Schema(description = "Full only") @Nullable String source,
            @Schema(description = "Full only") @Nullable String certainty) {}
}

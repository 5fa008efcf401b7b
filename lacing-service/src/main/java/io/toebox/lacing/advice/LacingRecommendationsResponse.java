package io.toebox.lacing.advice;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.advise.Advice;
import io.toebox.lacing.core.advise.Reason;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.steps.Steps;
import io.toebox.lacing.wording.StepWords;
import io.toebox.lacing.wording.Words;

@Schema(
        name = "LacingRecommendations",
        description = "At most three lacings, the best first, and what was left out and why")
record LacingRecommendationsResponse(
        @Schema(description = "recommended, not-applicable or lace-too-short", examples = "recommended")
        String outcome,

        @Schema(description = "Why there is no recommendation; absent when there is one") @Nullable
        ReasonItem explanation,

        List<RecommendationItem> recommendations,

        @Schema(description = "Lacings that would serve a need and are left out nevertheless")
        List<NotRecommendedItem> notRecommended,

        @Schema(description = "Needs that contradict each other, and which of them was served")
        List<ReasonItem> resolved,

        @Schema(description = "What to try before any new lacing")
        List<String> firstTry,

        @Schema(
                description = "What was taken for granted: assumed-laces, assumed-eyelets, assumed-extra-eyelet,"
                        + " assumed-row-geometry",
                examples = "[\"assumed-eyelets\"]")
        List<String> basis,

        @Schema(examples = "comfort-guidance-only") String notice) {

    @Schema(name = "LacingReason")
    record ReasonItem(@Schema(examples = "holds-less") String code, String detail) {
        static ReasonItem of(Reason reason, Words words) {
            return new ReasonItem(reason.code(), words.reason(reason));
        }
    }

    @Schema(name = "LacingWhy", description = "What speaks for a lacing; certainty: sourced, derived or judgement")
    record WhyItem(
            @Schema(examples = "no-lace-over-the-forefoot") String code,
            String detail,
            String source,
            @Schema(examples = "sourced") String certainty) {
        static WhyItem of(Advice.Why why, Words words) {
            return new WhyItem(
                    why.reason().code(), words.reason(why.reason()), why.source(), certaintySlug(why.certainty()));
        }
    }

    @Schema(name = "NotRecommendedLacing")
    record NotRecommendedItem(
            @Schema(examples = "heel-lock") String lacing,
            String name,

            @Schema(examples = "needs-extra-heel-lock-eyelet")
            String code,

            String detail) {
        static NotRecommendedItem of(Advice.NotRecommended left, Words words) {
            return new NotRecommendedItem(
                    left.lacing().id(), words.name(left.lacing()), left.reason().code(), words.reason(left.reason()));
        }
    }

    @Schema(name = "RecommendedLacingStep")
    record StepItem(int number, String text) {
        static List<StepItem> listOf(Laces laces, Words words) {
            var items = new ArrayList<StepItem>();
            for (var sentence : new StepWords(words).of(Steps.of(laces))) {
                items.add(new StepItem(items.size() + 1, sentence));
            }
            return items;
        }
    }

    @Schema(name = "RecommendedLacing")
    record RecommendationItem(
            @Schema(examples = "wide-forefoot") String lacing,
            @Schema(examples = "Wide forefoot lacing") String name,
            List<WhyItem> why,

            @Schema(description = "trial, clinic, shop or maths", examples = "clinic")
            String evidence,

            List<ReasonItem> cautions,
            @Schema(examples = "6") int rows,
            boolean extraHeelLockEyelet,

            @Schema(description = "Whole lace with free ends to tie", examples = "979.0")
            double laceLengthMm,

            @Schema(description = "Next length up that laces are sold in; absent when none is", examples = "1016.0")
            @Nullable
            Double nextStockLengthMm,

            @Schema(description = "What the shoe's own lace leaves at each end; absent when its length is unknown")
            @Nullable
            Double freeEndMm,

            @Schema(description = "good or long-ends; absent when the length of the lace is unknown") @Nullable
            String freeEndJudgement,

            @Schema(description = "What it changes in this shoe, row by row; absent when the shoe takes no criss-cross")
            @Nullable
            AgainstCrissCross againstCrissCross,

            List<StepItem> steps,

            @Schema(examples = "/v1/lacings/wide-forefoot?rows=6&extraHeelLockEyelet=true&foot=left")
            String href,

            @Schema(examples = "/v1/lacings/wide-forefoot?rows=6&extraHeelLockEyelet=true&foot=left&format=svg")
            String svgHref) {

        static RecommendationItem of(Advice.Recommendation recommendation, Foot foot, Words words) {
            var composition = recommendation.composition();
            var evidence = composition.evidence();
            var eyelets = recommendation.fitting().eyelets();
            var laces = foot == Foot.LEFT
                    ? recommendation.laces()
                    : recommendation.laces().mirrored();
            var ends = recommendation.freeEnds();
            var href = href(recommendation, foot);
            return new RecommendationItem(
                    recommendation.id(),
                    recommendation.findLacing().map(words::name).orElseGet(() -> words.name(composition)),
                    recommendation.why().stream()
                            .map(why -> WhyItem.of(why, words))
                            .toList(),
                    evidence.slug(),
                    recommendation.cautions().stream()
                            .map(caution -> ReasonItem.of(caution, words))
                            .toList(),
                    eyelets.rows(),
                    eyelets.extraHeelLockEyelet(),
                    tenth(recommendation.length().neededMm()),
                    recommendation
                            .length()
                            .findNextStockMm()
                            .map(LacingRecommendationsResponse::tenth)
                            .orElse(null),
                    ends.map(e -> tenth(e.eachMm())).orElse(null),
                    ends.map(e -> e.judgement().slug()).orElse(null),
                    AgainstCrissCross.findFor(laces, eyelets).orElse(null),
                    StepItem.listOf(laces, words),
                    href,
                    href + "&format=svg");
        }

        private static String href(Advice.Recommendation recommendation, Foot foot) {
            var fitting = recommendation.fitting();
            var window = recommendation.findLacing().isPresent()
                            && fitting.windowRow().isPresent()
                    ? "&windowRow=" + fitting.windowRow().getAsInt()
                    : "";
            return "/v1/lacings/%s?rows=%d&extraHeelLockEyelet=%s&foot=%s%s"
                    .formatted(
                            recommendation.id(),
                            fitting.eyelets().rows(),
                            fitting.eyelets().extraHeelLockEyelet(),
                            foot.slug(),
                            window);
        }
    }

    static LacingRecommendationsResponse of(Advice advice, Foot foot, Words words) {
        return new LacingRecommendationsResponse(
                advice.outcome().slug(),
                advice.explanation().map(reason -> ReasonItem.of(reason, words)).orElse(null),
                advice.recommendations().stream()
                        .map(r -> RecommendationItem.of(r, foot, words))
                        .toList(),
                advice.notRecommended().stream()
                        .map(left -> NotRecommendedItem.of(left, words))
                        .toList(),
                advice.resolved().stream()
                        .map(reason -> ReasonItem.of(reason, words))
                        .toList(),
                advice.firstTry().stream().map(words::firstTry).toList(),
                advice.basis(),
                "comfort-guidance-only");
    }

    private static String certaintySlug(Certainty certainty) {
        return switch (certainty) {
            case SOURCED -> "sourced";
            case DERIVED -> "derived";
            case JUDGEMENT -> "judgement";
        };
    }

    private static double tenth(double valueMm) {
        return Math.round(valueMm * 10) / 10.0;
    }
}

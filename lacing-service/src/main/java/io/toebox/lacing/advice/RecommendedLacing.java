package io.toebox.lacing.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.advice.LacingRecommendationsResponse.ReasonItem;
import io.toebox.lacing.advice.LacingRecommendationsResponse.WhyItem;
import io.toebox.lacing.advice.QuestionReader.Read;
import io.toebox.lacing.core.advise.Advice;
import io.toebox.lacing.core.advise.Advice.Recommendation;
import io.toebox.lacing.core.advise.ShoeFacts;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.effect.ZoneChange.Compared;
import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.geometry.FreeEnds;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.steps.Spoken;
import io.toebox.lacing.core.steps.Steps;
import io.toebox.lacing.wording.Rounding;
import io.toebox.lacing.wording.SpokenWords;
import io.toebox.lacing.wording.StepWords;
import io.toebox.lacing.wording.Words;

import static io.toebox.lacing.wording.Rounding.tenth;

@Schema(name = "RecommendedLacing")
record RecommendedLacing(
        @Schema(examples = "wide-forefoot") String lacing,
        @Schema(examples = "Wide forefoot lacing") String name,
        List<WhyItem> why,

        @Schema(description = "What kind of knowledge stands behind it")
        EvidenceLevel evidence,

        List<ReasonItem> cautions,
        @Schema(examples = "6") int rows,
        boolean extraHeelLockEyelet,

        @Schema(description = "Whole lace with free ends to tie; all laces together", examples = "979.0")
        double laceLengthMm,

        @Schema(
                description =
                        "Next length up that laces are sold in; absent when none is long enough, and for more than one"
                                + " lace",
                examples = "1016.0")
        @Nullable
        Double nextStockLengthMm,

        @Schema(description = "Each lace, the one nearest the toe first")
        List<LaceItem> laces,

        @Schema(
                description =
                        "What the shoe's own lace leaves at each end; absent when its length is unknown, and for more"
                                + " than one lace")
        @Nullable
        Double freeEndMm,

        @Schema(description = "Absent where freeEndMm is") FreeEnds.@Nullable Judgement freeEndJudgement,

        @Schema(
                description =
                        "What it changes in this shoe, for each part of the foot and each row; absent when the shoe"
                                + " takes no criss-cross")
        @Nullable
        AgainstCrissCross againstCrissCross,

        @Schema(description = "What a run leaves of the tension plan with this lacing")
        TensionPlanItem.@Nullable KeptItem keepsTheTensionPlan,

        List<StepItem> steps,

        @Schema(description = "The same as people say it: what both ends do alike once, rows laced alike in one go")
        List<String> spokenSteps,

        @Schema(examples = "/v1/lacings/wide-forefoot?rows=6&extraHeelLockEyelet=true&foot=left")
        String href,

        @Schema(examples = "/v1/lacings/wide-forefoot?rows=6&extraHeelLockEyelet=true&foot=left&format=svg")
        String svgHref) {

    @Schema(name = "RecommendedLace")
    record LaceItem(
            @Schema(description = "With free ends to tie", examples = "979.0")
            double laceLengthMm,

            @Schema(description = "Next length up that laces are sold in; absent when none is long enough") @Nullable
            Double nextStockLengthMm) {
        static LaceItem of(LaceLength length) {
            return new LaceItem(
                    tenth(length.neededMm()),
                    length.findNextStockMm().map(Rounding::tenth).orElse(null));
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

    /** The recommendations of an answer, compared with criss-cross in the shoe asked about. */
    static List<RecommendedLacing> listOf(Advice advice, Read read, Words words) {
        if (advice.recommendations().isEmpty()) {
            return List.of();
        }
        var geometry = read.question().shoe().geometry();
        var eyelets = advice.recommendations().getFirst().fitting().eyelets();
        var reference = AgainstCrissCross.findReference(eyelets, geometry);
        return advice.recommendations().stream()
                .map(recommendation -> of(recommendation, advice, read, reference, words))
                .toList();
    }

    private static RecommendedLacing of(
            Recommendation recommendation, Advice advice, Read read, Optional<Compared> reference, Words words) {
        var composition = recommendation.composition();
        var eyelets = recommendation.fitting().eyelets();
        var laces = read.foot() == Foot.LEFT
                ? recommendation.laces()
                : recommendation.laces().mirrored();
        var laceItems = recommendation.lengths().stream().map(LaceItem::of).toList();
        var ends = recommendation.freeEnds();
        var href = href(recommendation, read);
        return new RecommendedLacing(
                recommendation.id(),
                recommendation.findLacing().map(words::name).orElseGet(() -> words.name(composition)),
                recommendation.why().stream().map(why -> WhyItem.of(why, words)).toList(),
                composition.evidence(),
                recommendation.cautions().stream()
                        .map(caution -> ReasonItem.of(caution, words))
                        .toList(),
                eyelets.rows(),
                eyelets.extraHeelLockEyelet(),
                tenth(recommendation.lengths().stream()
                        .mapToDouble(LaceLength::neededMm)
                        .sum()),
                laceItems.size() == 1 ? laceItems.getFirst().nextStockLengthMm() : null,
                laceItems,
                ends.map(e -> tenth(e.eachMm())).orElse(null),
                ends.map(FreeEnds::judgement).orElse(null),
                reference
                        .map(usual -> AgainstCrissCross.of(
                                laces, usual, eyelets, read.question().shoe().geometry(), words))
                        .orElse(null),
                advice.tensionPlan()
                        .map(plan -> TensionPlanItem.KeptItem.of(
                                plan.keptBy(laces, read.question().shoe().geometry()), words))
                        .orElse(null),
                StepItem.listOf(laces, words),
                new SpokenWords(words).of(Spoken.of(laces)),
                href,
                href + "&format=svg");
    }

    private static String href(Recommendation recommendation, Read read) {
        var fitting = recommendation.fitting();
        var window =
                recommendation.findLacing().isPresent() && fitting.windowRow().isPresent()
                        ? "&windowRow=" + fitting.windowRow().getAsInt()
                        : "";
        return "/v1/lacings/%s?rows=%d&extraHeelLockEyelet=%s&foot=%s%s%s"
                .formatted(
                        recommendation.id(),
                        fitting.eyelets().rows(),
                        fitting.eyelets().extraHeelLockEyelet(),
                        read.foot().slug(),
                        window,
                        query(read.question().shoe()));
    }

    private static String query(ShoeFacts shoe) {
        return query("widthMm", shoe.widthsMm())
                + query("spacingMm", shoe.spacingsMm())
                + query("missingRows", shoe.missingRows())
                + query("stagger", shoe.stagger().stream().map(Stagger::slug).toList());
    }

    private static String query(String name, List<?> values) {
        return values.isEmpty()
                ? ""
                : "&" + name + "=" + values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}

package io.toebox.lacing.advice;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.advice.QuestionReader.Read;
import io.toebox.lacing.core.advise.Advice;
import io.toebox.lacing.core.advise.LacingAdvisor;
import io.toebox.lacing.core.advise.Reason;
import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.knot.Knot;
import io.toebox.lacing.wording.KnotWords;
import io.toebox.lacing.wording.Words;

@Schema(
        name = "LacingRecommendations",
        description = "At most three lacings, the best first, and what was left out and why")
record LacingRecommendationsResponse(
        Advice.Outcome outcome,

        @Schema(description = "Why there is no recommendation; absent when there is one") @Nullable
        ReasonItem explanation,

        List<RecommendedLacing> recommendations,

        @Schema(description = "Lacings that would serve a need and are left out nevertheless")
        List<NotRecommendedItem> notRecommended,

        @Schema(
                description = "Needs that contradict each other and which of them was served, and needs that no"
                        + " recommendation serves")
        List<ReasonItem> resolved,

        @Schema(description = "What to try before any new lacing")
        List<String> firstTry,

        @Schema(description = "Knots that stay tied, the everyday one first; absent when nothing asks for one")
        @Nullable
        List<KnotItem> knots,

        @Schema(description = "How hard to pull each row; absent when there is no lacing to choose") @Nullable
        TensionPlanItem tensionPlan,

        @Schema(
                description = "What was taken for granted: assumed-laces, assumed-eyelets, assumed-extra-eyelet,"
                        + " assumed-row-geometry; clearance-not-weighed when a clearance came without its standard"
                        + " deviation or the comfortable room",
                examples = "[\"assumed-eyelets\"]")
        List<String> basis,

        @Schema(examples = "comfort-guidance-only") String notice) {

    @Schema(name = "LacingKnotToTry")
    record KnotItem(
            @Schema(examples = "balanced-bow") String id,

            String name,

            @Schema(description = "How well it stays tied") String hold,

            @Schema(examples = "/v1/knots/balanced-bow") String href,

            @Schema(examples = "/v1/knots/balanced-bow?as=svg")
            String svgHref) {

        /** Null when there is none to try. */
        static @Nullable List<KnotItem> listOf(Read read, Words words) {
            var said = new KnotWords(words);
            var knots = LacingAdvisor.listKnotsFor(read.question()).stream()
                    .map(knot -> of(knot, said))
                    .toList();
            return knots.isEmpty() ? null : knots;
        }

        private static KnotItem of(Knot knot, KnotWords said) {
            var href = "/v1/knots/" + knot.id();
            return new KnotItem(knot.id(), said.name(knot), said.hold(knot.hold()), href, href + "?as=svg");
        }
    }

    @Schema(name = "LacingReason")
    record ReasonItem(@Schema(examples = "holds-less") String code, String detail) {
        static ReasonItem of(Reason reason, Words words) {
            return new ReasonItem(reason.code(), words.reason(reason));
        }
    }

    @Schema(name = "LacingWhy", description = "What speaks for a lacing")
    record WhyItem(
            @Schema(examples = "no-lace-over-the-forefoot") String code,
            String detail,
            String source,
            Certainty certainty) {
        static WhyItem of(Advice.Why why, Words words) {
            return new WhyItem(why.reason().code(), words.reason(why.reason()), why.source(), why.certainty());
        }
    }

    @Schema(name = "NotRecommendedLacing")
    record NotRecommendedItem(
            @Schema(description = "Id of a lacing, or lacings laced together", examples = "heel-lock")
            String lacing,

            String name,

            @Schema(examples = "needs-extra-heel-lock-eyelet")
            String code,

            String detail) {
        static NotRecommendedItem of(Advice.NotRecommended left, Words words) {
            var name = left.findLacing().map(words::name).orElseGet(() -> words.name(left.composition()));
            return new NotRecommendedItem(left.id(), name, left.reason().code(), words.reason(left.reason()));
        }
    }

    /** @throws io.toebox.edge.problem.ProblemException when the question contradicts itself or the shoe it is about */
    static LacingRecommendationsResponse answer(LacingRecommendationRequest question, Words words) {
        var read = QuestionReader.read(question);
        return of(LacingAdvisor.advise(read.question()), read, words);
    }

    private static LacingRecommendationsResponse of(Advice advice, Read read, Words words) {
        return new LacingRecommendationsResponse(
                advice.outcome(),
                advice.explanation().map(reason -> ReasonItem.of(reason, words)).orElse(null),
                RecommendedLacing.listOf(advice, read, words),
                advice.notRecommended().stream()
                        .map(left -> NotRecommendedItem.of(left, words))
                        .toList(),
                advice.resolved().stream()
                        .map(reason -> ReasonItem.of(reason, words))
                        .toList(),
                advice.firstTry().stream().map(words::firstTry).toList(),
                KnotItem.listOf(read, words),
                TensionPlanItem.find(advice, read, words).orElse(null),
                advice.basis(),
                "comfort-guidance-only");
    }
}

package io.toebox.gateway.recommendations;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Guidance for numb feet within the one answer, for the contract. */
@Schema(
        description =
                "What `/v1/numbness-guidance` says of numb feet; slim and standard leave out sources and what may wait."
                        + " Comfort guidance, not medical advice")
record NumbnessAnswer(
        @Schema(description = "Not in slim", examples = "numbness-2") @Nullable
        String rulesVersion,

        @Schema(examples = "try-this-first") String outcome,

        @Schema(description = "The one sentence to show first")
        String advice,

        @Schema(description = "Codes of the findings that call for a professional")
        List<String> because,

        NumbnessReferral professional,

        @Schema(description = "What to try now; not in slim") @Nullable
        List<NumbnessWord> now,

        @Nullable List<NumbnessWord> beforeNextRun,
        @Nullable List<NumbnessReason> contributors,

        @Schema(description = "What to ask next; not in slim") @Nullable
        List<NumbnessAsked> missing,

        @Nullable List<Object> notes,
        @Nullable String notice) {

    @Schema(description = "Whether and whom to ask")
    record NumbnessReferral(
            boolean advised,
            @Schema(examples = "physical-therapist") String who,

            @Schema(description = "For people; not in slim") @Nullable
            String detail) {}

    @Schema(description = "One thing to do")
    record NumbnessWord(
            @Schema(examples = "loosen-laces") String code,
            @Schema(description = "For people") String detail,
            @Schema(description = "Full only") @Nullable String source) {}

    @Schema(description = "What may add to it")
    record NumbnessReason(
            @Schema(examples = "shoes-or-lacing") String contributor,
            @Schema(description = "For people") String title,
            @Schema(examples = "strong") String strength,
            boolean seeAProfessional,
            List<NumbnessFound> why) {}

    @Schema(description = "Why")
    record NumbnessFound(
            String code,
            @Schema(description = "For people") String detail,
            @Nullable Double shortfallMm,
            @Nullable Double sdMm) {}

    @Schema(description = "A question not answered yet")
    record NumbnessAsked(
            @Schema(description = "The property of numbness to fill", examples = "settles")
            String field,

            @Schema(description = "The question, for people")
            String detail) {}
}

package io.toebox.fit.guidance;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.guidance.Contributor;
import io.toebox.fit.core.guidance.Professional;
import io.toebox.fit.core.guidance.Strength;
import io.toebox.fit.core.policy.Certainty;
import io.toebox.fit.core.shoe.WidthGrade;

/** What may lie behind it, and what to try. */
@Schema(
        description =
                "Comfort guidance in the language asked for; codes are the same in every language and more may come. What"
                        + " should be looked at by a professional comes first.")
public record NumbnessGuidanceResponse(
        @Schema(examples = RULES_VERSION) String rulesVersion,

        @Schema(description = "Calmest first; insufficient-answers when nothing was said", examples = "try-this-first")
        Outcome outcome,

        @Schema(description = "The one sentence to show first")
        String advice,

        @Schema(description = "Codes of the findings that call for a professional, the most urgent first")
        List<String> because,

        ProfessionalItem professional,

        SourcedItem background,

        @Schema(
                description =
                        "What may add to it, the one to look at first in front. Only what should be checked when nothing"
                                + " should be tried alone.")
        List<ContributorItem> contributors,

        @Schema(description = "What to do the moment it happens, whatever lies behind it")
        List<SourcedItem> now,

        @Schema(description = "What to do before the next run, whatever lies behind it")
        List<SourcedItem> beforeNextRun,

        @Schema(description = "Complaints to send to /v1/lacing-recommendations", examples = "[\"numb-toes\"]")
        List<String> lacingComplaints,

        @Schema(description = "What to ask next, the most telling first; at most 3")
        List<MissingItem> missing,

        @Nullable JudgedShoeItem currentShoe,

        @Schema(description = "What was noticed about this answer")
        List<GuidanceNote> notes,

        @Schema(examples = NOTICE) String notice) {

    /** What comes of it. */
    public enum Outcome {
        INSUFFICIENT_ANSWERS,
        TRY_THIS_FIRST,
        SEE_A_PROFESSIONAL,
        STOP_RUNNING,
        STOP_AND_BE_SEEN_FIRST,
        GET_HELP_TODAY,
        GET_HELP_NOW
    }

    /** What may be said about an answer. */
    public enum NoteCode {
        SHOE_NOT_JUDGED,
        CURRENT_SHOE_IMPOSSIBLE,
        CURRENT_SHOE_UNKNOWN,
        CURRENT_SHOE_BARCODE_UNKNOWN,
        CURRENT_SHOE_SIZE_MISSING,
        CURRENT_SHOE_FEEL_MISSING
    }

    static final String RULES_VERSION = "numbness-2";
    static final String NOTICE = "comfort-guidance-only";

    /** Whether and whom to ask. */
    @Schema(name = "NumbnessProfessional")
    public record ProfessionalItem(
            boolean advised,

            @Schema(examples = "physical-therapist") Professional who,

            String detail) {}

    /** A sentence and who says so. */
    @Schema(name = "NumbnessStep")
    public record SourcedItem(
            @Schema(examples = "loosen-laces") String code,
            @Schema(description = "For people") String detail,

            @Schema(description = "Who says so; a citation, in English")
            String source) {}

    /** One contributor. */
    @Schema(name = "NumbnessContributor")
    public record ContributorItem(
            @Schema(examples = "shoes-or-lacing") Contributor contributor,

            @Schema(description = "For people", examples = "Shoes or lacing")
            String title,

            @Schema(examples = "strong") Strength strength,

            @Schema(description = "Whether a finding here calls for a professional")
            boolean seeAProfessional,

            @Schema(description = "When to see one otherwise")
            String whenToSeeAProfessional,

            List<FindingItem> why,

            @Schema(description = "What to try now") List<SourcedItem> now,

            @Schema(description = "What to try before the next run")
            List<SourcedItem> beforeNextRun,

            @Schema(description = "What keeps it from coming back")
            List<SourcedItem> fromNowOn) {}

    /** Why. */
    @Schema(name = "NumbnessFinding")
    public record FindingItem(
            @Schema(examples = "tighter-as-the-foot-swells") String code,
            @Schema(description = "For people") String detail,

            @Schema(description = "Room missing to be comfortable, mm, when a zone of the shoe is the reason") @Nullable
            Double shortfallMm,

            @Schema(description = "Standard deviation of it, mm") @Nullable
            Double sdMm,

            @Schema(description = "Who says so; a citation, in English")
            String source,

            @Schema(examples = "published") Certainty certainty) {}

    /** A question not answered yet. */
    @Schema(name = "NumbnessQuestion")
    public record MissingItem(
            @Schema(description = "The request property to fill", examples = "settles")
            String field,

            @Schema(description = "The question, for people")
            String detail) {}

    /** The shoe as judged. */
    @Schema(name = "NumbnessJudgedShoe")
    public record JudgedShoeItem(
            @Schema(examples = "brooks-ghost-16") String slug,
            @Schema(examples = "US M 10.5") String size,
            @Schema(examples = "standard") WidthGrade width,

            @Schema(description = "State of the catalogue that answered; opaque")
            String catalogVersion,

            List<JudgedZoneItem> zones) {}

    /** One zone of it. */
    @Schema(name = "NumbnessJudgedZone")
    public record JudgedZoneItem(
            @Schema(examples = "toe-box-width") Zone zone,

            @Schema(examples = "tight") Verdict verdict,

            @Schema(description = "Room of the foot with less of it, mm; negative is a squeeze", examples = "-4.1")
            double clearanceMm,

            @Schema(description = "Standard deviation of the clearance, mm", examples = "2.4")
            double sdMm) {}

    /** Something about this answer that the reader should know. */
    public record GuidanceNote(
            @Schema(examples = "shoe-not-judged") NoteCode code, String detail) {}
}

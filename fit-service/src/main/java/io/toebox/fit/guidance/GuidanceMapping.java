package io.toebox.fit.guidance;

import java.util.List;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.guidance.Guidance;
import io.toebox.fit.core.guidance.Guidance.Finding;
import io.toebox.fit.core.guidance.Guidance.Suggestion;
import io.toebox.fit.core.guidance.Professional;
import io.toebox.fit.core.guidance.Rule;
import io.toebox.fit.core.guidance.Source;
import io.toebox.fit.core.guidance.Step;
import io.toebox.fit.core.guidance.Step.Phase;
import io.toebox.fit.core.guidance.Topic;
import io.toebox.fit.core.guidance.Urgency;
import io.toebox.fit.guidance.NumbnessGuidanceResponse.ContributorItem;
import io.toebox.fit.guidance.NumbnessGuidanceResponse.FindingItem;
import io.toebox.fit.guidance.NumbnessGuidanceResponse.GuidanceNote;
import io.toebox.fit.guidance.NumbnessGuidanceResponse.JudgedShoeItem;
import io.toebox.fit.guidance.NumbnessGuidanceResponse.JudgedZoneItem;
import io.toebox.fit.guidance.NumbnessGuidanceResponse.MissingItem;
import io.toebox.fit.guidance.NumbnessGuidanceResponse.NoteCode;
import io.toebox.fit.guidance.NumbnessGuidanceResponse.Outcome;
import io.toebox.fit.guidance.NumbnessGuidanceResponse.ProfessionalItem;
import io.toebox.fit.guidance.NumbnessGuidanceResponse.SourcedItem;
import io.toebox.fit.guidance.WornShoeReader.JudgedShoe;
import io.toebox.fit.guidance.WornShoeReader.Worn;
import io.toebox.fit.wording.Words;

/** From the core's guidance to the wire, worded. Millimetres get one digit here and nowhere before. */
final class GuidanceMapping {

    private final Words words;

    GuidanceMapping(Words words) {
        this.words = words;
    }

    NumbnessGuidanceResponse toResponse(Guidance guidance, Worn worn) {
        var outcome = guidance.urgency().map(GuidanceMapping::toOutcome).orElse(Outcome.INSUFFICIENT_ANSWERS);
        return new NumbnessGuidanceResponse(
                NumbnessGuidanceResponse.RULES_VERSION,
                outcome,
                words.text("advice." + Spelling.of(outcome)),
                guidance.warnings().stream().map(Rule::id).toList(),
                toProfessional(guidance.professional()),
                new SourcedItem("background", words.text("background"), Source.CALLAGY.words()),
                guidance.contributors().stream().map(this::toContributor).toList(),
                toSteps(guidance.steps(), Phase.NOW),
                toSteps(guidance.steps(), Phase.BEFORE_NEXT_RUN),
                guidance.lacing().stream().map(Spelling::of).toList(),
                guidance.questions().stream().map(this::toMissing).toList(),
                worn.shoe().map(GuidanceMapping::toShoe).orElse(null),
                worn.note().stream()
                        .map(code -> new GuidanceNote(
                                Spelling.find(NoteCode.class, code).orElseThrow(), words.text("note." + code)))
                        .toList(),
                NumbnessGuidanceResponse.NOTICE);
    }

    private static Outcome toOutcome(Urgency urgency) {
        return switch (urgency) {
            case TRY_THIS_FIRST -> Outcome.TRY_THIS_FIRST;
            case SEE_A_PROFESSIONAL -> Outcome.SEE_A_PROFESSIONAL;
            case STOP_RUNNING -> Outcome.STOP_RUNNING;
            case STOP_AND_BE_SEEN_FIRST -> Outcome.STOP_AND_BE_SEEN_FIRST;
            case GET_HELP_TODAY -> Outcome.GET_HELP_TODAY;
            case GET_HELP_NOW -> Outcome.GET_HELP_NOW;
        };
    }

    private ProfessionalItem toProfessional(Professional who) {
        return new ProfessionalItem(who != Professional.NOT_YET, who, words.text("professional." + Spelling.of(who)));
    }

    private ContributorItem toContributor(Suggestion suggestion) {
        String code = Spelling.of(suggestion.contributor());
        return new ContributorItem(
                suggestion.contributor(),
                words.text("contributor." + code),
                suggestion.strength(),
                suggestion.needsAProfessional(),
                words.text("contributor.%s.professional".formatted(code)),
                suggestion.why().stream().map(this::toFinding).toList(),
                toSteps(suggestion.steps(), Phase.NOW),
                toSteps(suggestion.steps(), Phase.BEFORE_NEXT_RUN),
                toSteps(suggestion.steps(), Phase.FROM_NOW_ON));
    }

    private FindingItem toFinding(Finding finding) {
        var rule = finding.rule();
        Double sdMm = finding.clearance().map(room -> oneDigit(room.sdMm())).orElse(null);
        Double shortfallMm = finding.shortfallMm().isPresent()
                ? oneDigit(finding.shortfallMm().getAsDouble())
                : null;
        String detail = shortfallMm == null || sdMm == null
                ? words.text("rule." + rule.id())
                : words.text("rule." + rule.id(), wholeMm(shortfallMm), wholeMm(sdMm));
        return new FindingItem(
                rule.id(),
                detail,
                shortfallMm,
                sdMm,
                rule.source().words(),
                rule.source().certainty());
    }

    private List<SourcedItem> toSteps(List<Step> steps, Phase phase) {
        return steps.stream()
                .filter(step -> step.phase() == phase)
                .map(step -> new SourcedItem(
                        Spelling.of(step),
                        words.text("step." + Spelling.of(step)),
                        step.source().words()))
                .toList();
    }

    private MissingItem toMissing(Topic topic) {
        return new MissingItem(ComplaintReader.field(topic), words.text("question." + Spelling.of(topic)));
    }

    private static JudgedShoeItem toShoe(JudgedShoe shoe) {
        return new JudgedShoeItem(
                shoe.slug(),
                shoe.size().label(),
                shoe.width(),
                shoe.catalogVersion(),
                shoe.toEvidence().zones().stream()
                        .map(zone -> new JudgedZoneItem(
                                zone.zone(),
                                zone.verdict(),
                                oneDigit(zone.clearance().meanMm()),
                                oneDigit(zone.clearance().sdMm())))
                        .toList());
    }

    /** People are told whole millimetres, one where it is less. */
    private static long wholeMm(double mm) {
        return Math.round(Math.max(1, mm));
    }

    private static double oneDigit(double mm) {
        // Adding zero turns -0.0 into 0.0.
        return Math.round(mm * 10) / 10.0 + 0.0;
    }
}

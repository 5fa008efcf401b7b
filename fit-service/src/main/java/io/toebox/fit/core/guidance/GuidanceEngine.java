package io.toebox.fit.core.guidance;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import io.toebox.fit.core.guidance.Condition.ZoneIs;
import io.toebox.fit.core.guidance.FitEvidence.ZoneEvidence;
import io.toebox.fit.core.guidance.Guidance.Finding;
import io.toebox.fit.core.guidance.Guidance.Suggestion;

/**
 * Reads the {@link Rules} against a {@link Complaint}. The most urgent rule decides how soon somebody should look at it; the
 * points of the rules rank the contributors, and what needs a professional comes first whatever its points. Beside a warning
 * nothing is said that could be had checked at leisure, and where the runner should stop nothing that means running.
 */
public final class GuidanceEngine {

    private static final Comparator<Finding> WEIGHTIEST_FIRST = Comparator.<Finding, Urgency>comparing(
                    finding -> finding.rule().urgency())
            .thenComparingDouble(finding -> finding.rule().points())
            .reversed();

    private static final List<Step> FOR_EVERYBODY = List.of(
            Step.SLOW_OR_STOP,
            Step.LOOSEN_LACES,
            Step.DRINK,
            Step.STRETCH_AND_SHAKE_OUT,
            Step.BACK_TEST,
            Step.BUILD_UP_AGAIN,
            Step.NOTE_THE_PATTERN,
            Step.TOES_WIGGLE,
            Step.WARM_UP,
            Step.MOBILITY_AND_STRENGTH,
            Step.CALF_RAISES,
            Step.FLUIDS_IN_BALANCE);

    private GuidanceEngine() {}

    /** Guidance for the complaint; never fails. The same complaint always gets the same guidance. */
    public static Guidance guide(Complaint complaint) {
        var questions = questions(complaint);
        if (!complaint.saysSomething()) {
            return new Guidance(Optional.empty(), List.of(), FOR_EVERYBODY, List.of(), questions);
        }
        var fired = Rules.listRules().stream()
                .filter(rule -> rule.when().holds(complaint))
                .map(rule -> finding(rule, complaint.evidence()))
                .toList();
        var urgency = fired.stream()
                .map(finding -> finding.rule().urgency())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var suggestions = Arrays.stream(Contributor.values())
                .filter(contributor -> urgency.allowsSelfHelp() || contributor == Contributor.WORTH_HAVING_CHECKED)
                .flatMap(contributor -> suggest(contributor, fired, urgency))
                .sorted(Comparator.comparing(Suggestion::needsAProfessional)
                        .thenComparingDouble(GuidanceEngine::points)
                        .reversed())
                .toList();
        if (!urgency.allowsSelfHelp()) {
            return new Guidance(Optional.of(urgency), suggestions, List.of(Step.STOP_AND_REST), List.of(), List.of());
        }
        return new Guidance(
                Optional.of(urgency), suggestions, inOrder(FOR_EVERYBODY.stream(), urgency), lacing(fired), questions);
    }

    private static Finding finding(Rule rule, FitEvidence evidence) {
        var zone = rule.when() instanceof ZoneIs(var judged, var verdict)
                ? evidence.find(judged)
                : Optional.<ZoneEvidence>empty();
        return new Finding(
                rule,
                zone.map(ZoneEvidence::clearance),
                zone.map(z -> OptionalDouble.of(z.shortfallMm())).orElse(OptionalDouble.empty()));
    }

    private static Stream<Suggestion> suggest(Contributor contributor, List<Finding> fired, Urgency urgency) {
        var why = fired.stream()
                .filter(finding -> finding.rule().contributor() == contributor)
                .filter(finding -> isToldBeside(urgency, finding.rule()))
                .sorted(WEIGHTIEST_FIRST)
                .toList();
        if (why.isEmpty()) {
            return Stream.empty();
        }
        var steps = urgency.allowsSelfHelp()
                ? inOrder(
                        Stream.concat(
                                contributor.steps().stream(),
                                why.stream().flatMap(finding -> finding.rule().steps().stream())),
                        urgency)
                : List.of(Step.STOP_AND_REST, Step.BRING_YOUR_NOTES);
        return Stream.of(new Suggestion(contributor, Strength.ofPoints(points(why)), why, steps));
    }

    /** "Usually harmless" beside a warning would be false comfort. */
    private static boolean isToldBeside(Urgency urgency, Rule rule) {
        return rule.contributor() != Contributor.WORTH_HAVING_CHECKED
                || rule.urgency().needsAProfessional() == urgency.needsAProfessional();
    }

    private static List<Step> inOrder(Stream<Step> steps, Urgency urgency) {
        var sorted = EnumSet.noneOf(Step.class);
        steps.forEach(sorted::add);
        if (!urgency.allowsRunning()) {
            sorted.removeIf(Step::meansRunning);
            sorted.add(Step.STOP_AND_REST);
        }
        return List.copyOf(sorted);
    }

    private static double points(Suggestion suggestion) {
        return points(suggestion.why());
    }

    private static double points(Collection<Finding> why) {
        return why.stream().mapToDouble(finding -> finding.rule().points()).sum();
    }

    private static List<LacingComplaint> lacing(List<Finding> fired) {
        var wanted = EnumSet.noneOf(LacingComplaint.class);
        fired.forEach(finding -> wanted.addAll(finding.rule().lacing()));
        return List.copyOf(wanted);
    }

    private static List<Topic> questions(Complaint complaint) {
        return Arrays.stream(Topic.values())
                .filter(topic -> !complaint.answered().contains(topic))
                .limit(Guidance.MAX_QUESTIONS)
                .toList();
    }
}

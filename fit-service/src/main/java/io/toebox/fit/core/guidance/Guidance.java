package io.toebox.fit.core.guidance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import io.toebox.fit.core.Estimate;

/**
 * The answer to a {@link Complaint}.
 *
 * @param urgency how soon somebody should look at it; empty when nothing was said to go by
 * @param contributors what may add to it, the one to look at first in front; only what should be checked when the runner
 *     should try nothing alone
 * @param steps what helps whatever lies behind it, in the order in which to try it
 * @param lacing what to ask lacing advice for, in a fixed order
 * @param questions what to ask next, the most telling first; at most {@link #MAX_QUESTIONS}
 */
public record Guidance(
        Optional<Urgency> urgency,
        List<Suggestion> contributors,
        List<Step> steps,
        List<LacingComplaint> lacing,
        List<Topic> questions) {

    /** More questions than this at once are an interrogation. */
    public static final int MAX_QUESTIONS = 3;

    public Guidance {
        contributors = List.copyOf(contributors);
        steps = List.copyOf(steps);
        lacing = List.copyOf(lacing);
        questions = List.copyOf(questions);
    }

    /** The rules that call for a professional, the most urgent first. */
    public List<Rule> warnings() {
        return contributors.stream()
                .flatMap(suggestion -> suggestion.why().stream())
                .map(Finding::rule)
                .filter(rule -> rule.urgency().needsAProfessional())
                .toList();
    }

    /** Who should look at it: whoever the warnings call for, the last of {@link Professional}; nobody yet without one. */
    public Professional professional() {
        return warnings().stream()
                .map(Rule::professional)
                .max(Comparator.naturalOrder())
                .orElse(Professional.NOT_YET);
    }

    /**
     * One contributor.
     *
     * @param contributor which one
     * @param strength how strongly all that was found speaks for it
     * @param why what was found, the most urgent and then the weightiest first
     * @param steps what to try, in the order in which to try it
     */
    public record Suggestion(Contributor contributor, Strength strength, List<Finding> why, List<Step> steps) {

        public Suggestion {
            why = List.copyOf(why);
            steps = List.copyOf(steps);
        }

        /** Whether something found calls for a professional. */
        public boolean needsAProfessional() {
            return why.stream().anyMatch(finding -> finding.rule().urgency().needsAProfessional());
        }
    }

    /**
     * A rule that fired.
     *
     * @param rule which one
     * @param clearance room in the zone it looked at, when it looked at one
     * @param shortfallMm room that is missing there to be comfortable, mm
     */
    public record Finding(Rule rule, Optional<Estimate> clearance, OptionalDouble shortfallMm) {}
}

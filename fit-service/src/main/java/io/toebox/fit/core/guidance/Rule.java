package io.toebox.fit.core.guidance;

import java.util.EnumSet;
import java.util.Set;

/**
 * What one answer, or several together, speak for.
 *
 * @param id its code, lower-kebab-case, unique
 * @param when when it fires
 * @param contributor what it speaks for
 * @param points how much it counts; negative speaks against
 * @param urgency how soon somebody should look at it when this rule fires
 * @param professional who should look at it
 * @param source who said so
 * @param steps what to try beyond the contributor's own steps
 * @param lacing what to ask lacing advice for
 */
public record Rule(
        String id,
        Condition when,
        Contributor contributor,
        double points,
        Urgency urgency,
        Professional professional,
        Source source,
        Set<Step> steps,
        Set<LacingComplaint> lacing) {

    /**
     * @throws IllegalArgumentException when a rule is urgent and speaks for something other than having it checked, or calls for
     *     a professional and names none, or the other way round
     */
    public Rule {
        steps = Set.copyOf(steps);
        lacing = Set.copyOf(lacing);
        if (urgency.needsAProfessional() && contributor != Contributor.WORTH_HAVING_CHECKED) {
            throw new IllegalArgumentException("urgent, so worth having checked: " + id);
        }
        if (urgency.needsAProfessional() == (professional == Professional.NOT_YET)) {
            throw new IllegalArgumentException("who should look at it? " + id);
        }
    }

    static Rule of(String id, Condition when, Contributor contributor, Strength strength, Source source) {
        return new Rule(
                id,
                when,
                contributor,
                strength.points(),
                Urgency.TRY_THIS_FIRST,
                Professional.NOT_YET,
                source,
                Set.of(),
                Set.of());
    }

    static Rule urgent(
            String id, Condition when, Strength strength, Urgency urgency, Professional professional, Source source) {
        return new Rule(
                id,
                when,
                Contributor.WORTH_HAVING_CHECKED,
                strength.points(),
                urgency,
                professional,
                source,
                Set.of(),
                Set.of());
    }

    Rule trying(Step first, Step... more) {
        return new Rule(id, when, contributor, points, urgency, professional, source, EnumSet.of(first, more), lacing);
    }

    Rule lacedFor(LacingComplaint complaint) {
        return new Rule(id, when, contributor, points, urgency, professional, source, steps, Set.of(complaint));
    }
}

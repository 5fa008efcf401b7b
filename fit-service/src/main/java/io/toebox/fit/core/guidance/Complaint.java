package io.toebox.fit.core.guidance;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a runner says about numb feet, and what is known of the shoe.
 *
 * @param facts what is true; in any order
 * @param answered what was asked and answered, also with "nothing of that"; every fact's topic belongs to it
 * @param evidence what our own measurements say
 */
public record Complaint(Set<Fact> facts, Set<Topic> answered, FitEvidence evidence) {

    /** @throws IllegalArgumentException when a topic that takes one answer has two */
    public Complaint {
        var said = copy(facts, Fact.class);
        facts = Collections.unmodifiableSet(said);
        var topics = copy(answered, Topic.class);
        said.forEach(fact -> topics.add(fact.topic()));
        answered = Collections.unmodifiableSet(topics);
        for (var topic : Topic.values()) {
            if (!topic.takesSeveralAnswers()
                    && said.stream().filter(f -> f.topic() == topic).count() > 1) {
                throw new IllegalArgumentException("one answer only: " + topic);
            }
        }
    }

    /** Nothing but facts. */
    public static Complaint of(Fact... facts) {
        return new Complaint(Set.of(facts), Set.of(), FitEvidence.NONE);
    }

    /**
     * When a run of so many minutes or kilometres counts as early, after a few km or late; the later of both when both are
     * given.
     *
     * @param afterKm km from the start, 0 or more, or null when not known
     * @param afterMinutes minutes from the start, 0 or more, or null when not known
     * @return one fact, or none when both are null
     */
    public static List<Fact> onset(@Nullable Double afterKm, @Nullable Double afterMinutes) {
        if (afterKm == null && afterMinutes == null) {
            return List.of();
        }
        double km = afterKm == null ? 0 : afterKm;
        double minutes = afterMinutes == null ? 0 : afterMinutes;
        if (km >= GuidanceFigure.LATE_FROM_KM.value() || minutes >= GuidanceFigure.LATE_FROM_MINUTES.value()) {
            return List.of(Fact.LATE_IN_A_LONG_RUN);
        }
        if (km >= GuidanceFigure.FEW_KM_FROM.value() || minutes >= GuidanceFigure.FEW_KM_FROM_MINUTES.value()) {
            return List.of(Fact.AFTER_A_FEW_KM);
        }
        return List.of(km == 0 && minutes == 0 ? Fact.FROM_THE_FIRST_STEP : Fact.EARLY);
    }

    /** Whether somebody on foot can be so far after so many minutes; each is rounded. */
    public static boolean isOnFoot(double km, double minutes) {
        double kmSlack = GuidanceFigure.ONSET_ROUNDING_KM.value();
        double minutesSlack = GuidanceFigure.ONSET_ROUNDING_MINUTES.value();
        return (km - kmSlack) * GuidanceFigure.FASTEST_PACE.value() <= minutes + minutesSlack
                && minutes - minutesSlack <= (km + kmSlack) * GuidanceFigure.SLOWEST_PACE.value();
    }

    /** Whether there is anything to go by. */
    public boolean saysSomething() {
        return !facts.isEmpty() || !evidence.isEmpty();
    }

    private static <E extends Enum<E>> EnumSet<E> copy(Collection<E> values, Class<E> type) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return copy;
    }
}

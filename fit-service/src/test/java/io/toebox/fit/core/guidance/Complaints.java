package io.toebox.fit.core.guidance;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.compression.Level;
import io.toebox.fit.core.guidance.FitEvidence.ZoneEvidence;

/** Questions to test with. */
public final class Complaints {

    private Complaints() {}

    /** Any answers that can stand together, with and without a judged shoe; never nothing at all. */
    static Arbitrary<Complaint> any() {
        var evidence = Combinators.combine(
                        Arbitraries.of(Verdict.class),
                        Arbitraries.of(Verdict.class),
                        Arbitraries.of(Verdict.class),
                        Arbitraries.of(Level.class).injectNull(0.5),
                        Arbitraries.of(Level.class).injectNull(0.5))
                .as((length, ball, toes, start, after) -> new FitEvidence(
                        List.of(zone(Zone.LENGTH, length), zone(Zone.BALL_WIDTH, ball), zone(Zone.TOE_BOX_WIDTH, toes)),
                        start,
                        after));
        return Combinators.combine(
                        Arbitraries.of(Fact.class).set().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.of(Topic.class).set(),
                        Arbitraries.oneOf(Arbitraries.just(FitEvidence.NONE), evidence))
                .as((facts, answered, shoe) -> new Complaint(compatible(facts), answered, shoe));
    }

    /** This complaint and one more answer; the later answer counts where only one can be true. */
    static Complaint with(Complaint complaint, Fact more) {
        var facts = EnumSet.noneOf(Fact.class);
        facts.addAll(complaint.facts());
        if (!more.topic().takesSeveralAnswers()) {
            facts.removeIf(fact -> fact.topic() == more.topic());
        }
        facts.add(more);
        return new Complaint(facts, complaint.answered(), complaint.evidence());
    }

    /**
     * Every complaint of one or two answers, every combination of what can be known of a shoe, and every topic as the only
     * one not asked yet.
     */
    public static Stream<Complaint> small() {
        var said = Arrays.stream(Fact.values())
                .flatMap(a -> Arrays.stream(Fact.values()).map(b -> with(Complaint.of(a), b)));
        var zones = Arrays.stream(Zone.values())
                .flatMap(zone -> Arrays.stream(Verdict.values()).map(verdict -> List.of(zone(zone, verdict))));
        var roomy = Arrays.stream(Zone.values())
                .map(zone -> zone(zone, Verdict.COMFORTABLE))
                .toList();
        var pressed = Arrays.stream(Level.values())
                .flatMap(start -> Arrays.stream(Level.values()).map(after -> new FitEvidence(List.of(), start, after)));
        var known = Stream.concat(
                Stream.concat(zones, Stream.of(roomy)).map(all -> new FitEvidence(all, null, null)), pressed);
        var asked = Arrays.stream(Topic.values())
                .map(topic -> new Complaint(Set.of(), EnumSet.complementOf(EnumSet.of(topic)), FitEvidence.NONE));
        return Stream.of(said, known.map(evidence -> new Complaint(Set.of(), Set.of(), evidence)), asked)
                .flatMap(complaints -> complaints);
    }

    static ZoneEvidence zone(Zone zone, Verdict verdict) {
        double mm =
                switch (verdict) {
                    case TIGHT -> -4;
                    case SNUG -> -1;
                    case COMFORTABLE, ROOMY, LOOSE -> 3;
                };
        return new ZoneEvidence(zone, verdict, new Estimate(mm, 2), 0);
    }

    private static Set<Fact> compatible(Set<Fact> facts) {
        var first = new EnumMap<Topic, Fact>(Topic.class);
        var kept = EnumSet.noneOf(Fact.class);
        for (var fact : EnumSet.copyOf(facts)) {
            if (fact.topic().takesSeveralAnswers() || first.putIfAbsent(fact.topic(), fact) == null) {
                kept.add(fact);
            }
        }
        return kept;
    }
}

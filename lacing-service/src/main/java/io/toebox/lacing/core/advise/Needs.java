package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a question asks of the lacing, after contradictions are settled.
 *
 * @param strengths how strongly each need is asked for, in points; the needs that remain
 * @param resolved the contradictions found, and which side was served
 */
record Needs(Map<Need, Integer> strengths, List<Reason> resolved) {

    // Our judgement: what a runner feels, or a marked verdict, counts twice as much as a slight one.
    private static final int MARKED = 2;
    private static final int SLIGHT = 1;

    /** Where a need comes from: a complaint or a zone. */
    private record Origin(int strength, boolean felt, Object said) {}

    static Needs of(Question question) {
        Map<Need, Origin> origins = new EnumMap<>(Need.class);
        for (var complaint : question.complaints()) {
            merge(origins, complaint.need(), new Origin(MARKED, true, complaint));
        }
        for (var zone : question.zones()) {
            zone.need()
                    .ifPresent(
                            need -> merge(origins, need, new Origin(zone.isMarked() ? MARKED : SLIGHT, false, zone)));
        }
        var resolved = resolve(origins);
        Map<Need, Integer> strengths = new EnumMap<>(Need.class);
        origins.forEach((need, origin) -> strengths.put(need, origin.strength()));
        return new Needs(strengths, resolved);
    }

    boolean isEmpty() {
        return strengths.isEmpty();
    }

    /** The needs that remain, always in the same order. */
    List<Need> list() {
        return List.copyOf(strengths.keySet());
    }

    private static void merge(Map<Need, Origin> origins, Need need, Origin origin) {
        origins.merge(need, origin, (known, more) -> more.strength() > known.strength() ? more : known);
    }

    private static List<Reason> resolve(Map<Need, Origin> origins) {
        var resolved = new ArrayList<Reason>();
        for (var relief : List.copyOf(origins.keySet())) {
            for (var hold : List.copyOf(origins.keySet())) {
                if (relief.kind() == Need.Kind.RELIEF && relief.isOppositeOf(hold)) {
                    resolved.add(resolve(origins, relief, hold));
                }
            }
        }
        return resolved;
    }

    /** Relief needs serve what presses; the only thing that outweighs them is a hold need that is felt when they are not. */
    private static Reason resolve(Map<Need, Origin> origins, Need relief, Need hold) {
        var reliefOrigin = origins.get(relief);
        var holdOrigin = origins.get(hold);
        boolean holdWins = holdOrigin.felt() && !reliefOrigin.felt();
        var winner = holdWins ? hold : relief;
        var loser = holdWins ? relief : hold;
        boolean oneIsFelt = reliefOrigin.felt() != holdOrigin.felt();
        origins.remove(loser);
        return Reason.of(
                oneIsFelt ? "opposite-needs-felt-first" : "opposite-needs-relief-first",
                reliefOrigin.said(),
                holdOrigin.said(),
                relief,
                hold,
                winner);
    }
}

package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a question asks of the lacing, after contradictions are settled. */
final class Needs {

    // Our judgement: what a runner feels, or a marked verdict, counts twice as much as a slight one.
    private static final int MARKED = 2;
    private static final int SLIGHT = 1;

    /** How near to the runner's own experience of this shoe; the nearer outweighs the farther. */
    private enum Said {
        FELT,
        ESTIMATED,
        KNOWN_OF_THE_FOOT
    }

    /** Where a need comes from: a complaint, a zone or the arch. */
    private record Origin(int strength, Said said, Object about) {}

    private final Map<Need, Origin> origins = new EnumMap<>(Need.class);
    private final List<Reason> resolved = new ArrayList<>();

    private Needs() {}

    static Needs of(Question question) {
        var needs = new Needs();
        for (var complaint : question.complaints()) {
            for (var need : complaint.needs()) {
                needs.add(needs.placed(need, question), new Origin(MARKED, Said.FELT, complaint));
            }
        }
        for (var zone : question.zones()) {
            zone.need()
                    .ifPresent(need ->
                            needs.add(need, new Origin(zone.isMarked() ? MARKED : SLIGHT, Said.ESTIMATED, zone)));
        }
        if (question.arch() == Arch.HIGH) {
            needs.add(Need.ROOM_OVER_THE_INSTEP, new Origin(SLIGHT, Said.KNOWN_OF_THE_FOOT, Arch.HIGH));
        }
        needs.resolve();
        return needs;
    }

    boolean isEmpty() {
        return origins.isEmpty();
    }

    boolean contains(Need need) {
        return origins.containsKey(need);
    }

    /** The needs that remain, always in the same order. */
    Set<Need> all() {
        return origins.keySet();
    }

    /** How strongly a need that remains is asked for, in points. */
    int strength(Need need) {
        return origin(need).strength();
    }

    private Origin origin(Need remaining) {
        return Objects.requireNonNull(origins.get(remaining));
    }

    /** The contradictions found, and which side was served. */
    List<Reason> resolved() {
        return List.copyOf(resolved);
    }

    /** The same for a shoe that closes without laces: with one tension for all of it, relief goes before hold. */
    List<Reason> resolvedIn(Closure closure) {
        var reasons = new ArrayList<>(resolved);
        if (closure.hasOneTension()) {
            findFirst(Need.Kind.RELIEF).ifPresent(relief -> findFirst(Need.Kind.HOLD)
                    .ifPresent(hold -> reasons.add(Reason.of("one-tension-relief-first", relief, hold))));
        }
        return List.copyOf(reasons);
    }

    private Optional<Need> findFirst(Need.Kind kind) {
        return origins.keySet().stream().filter(need -> need.kind() == kind).findFirst();
    }

    /** A spot behind the last row lies at the front of the ankle. */
    private Need placed(Need need, Question question) {
        var soreRow = question.soreRow();
        var possible = AdviceRule.windowRows(question.shoe().presentRows());
        if (need != Need.LESS_ON_TOP_OF_THE_FOOT
                || soreRow == null
                || !question.shoe().hasChoiceOfLacings()
                || possible.isEmpty()
                || soreRow < question.shoe().presentRows().getLast()) {
            return need;
        }
        resolved.add(Reason.of("sore-row-at-the-ankle", soreRow));
        return Need.LESS_AT_THE_ANKLE;
    }

    private void add(Need need, Origin origin) {
        origins.merge(need, origin, (known, more) -> more.strength() > known.strength() ? more : known);
    }

    private void resolve() {
        for (var need : List.copyOf(origins.keySet())) {
            for (var other : List.copyOf(origins.keySet())) {
                if (need.compareTo(other) < 0
                        && need.isOppositeOf(other)
                        && origins.containsKey(need)
                        && origins.containsKey(other)) {
                    resolve(need, other);
                }
            }
        }
    }

    /** What is nearer to the runner's own experience wins, then the need that comes first; long ends can be tucked away. */
    private void resolve(Need first, Need second) {
        var one = origin(first);
        var other = origin(second);
        boolean otherIsNearer = other.said().compareTo(one.said()) < 0;
        var loser = otherIsNearer && second != Need.TAKE_UP_LACE ? first : second;
        var winner = loser == first ? second : first;
        origins.remove(loser);
        resolved.add(Reason.of(code(one, other, second), one.about(), other.about(), first, second, winner));
    }

    private static String code(Origin one, Origin other, Need second) {
        if (second == Need.TAKE_UP_LACE) {
            return "long-ends-come-second";
        }
        if (one.said() == other.said()) {
            return "opposite-needs-relief-first";
        }
        return one.said() == Said.FELT || other.said() == Said.FELT
                ? "opposite-needs-felt-first"
                : "opposite-needs-fit-first";
    }
}

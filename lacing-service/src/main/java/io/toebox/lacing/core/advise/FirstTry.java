package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.toebox.lacing.core.geometry.FreeEnds.Judgement;
import io.toebox.lacing.core.geometry.LaceLength;

/**
 * What costs nothing and comes before any new lacing: tension row by row, and the size of the shoe. A row that is to be
 * loosened is never to be firmed as well.
 */
final class FirstTry {

    private static final int FOREFOOT_ROWS = 3;

    private final Needs needs;
    private final Question question;
    private final List<Integer> rows;
    private final Set<Reason> tries = new LinkedHashSet<>();
    private final Set<Integer> loosened = new HashSet<>();

    private FirstTry(Needs needs, Question question) {
        this.needs = needs;
        this.question = question;
        this.rows = question.shoe().presentRows();
    }

    /**
     * For a shoe with laces.
     *
     * @param crissCross what the everyday lacing takes; empty when the shoe cannot take it
     */
    static List<Reason> of(Needs needs, Question question, Optional<LaceLength> crissCross) {
        var first = new FirstTry(needs, question);
        first.loosen();
        needs.all().forEach(need -> first.add(need, crissCross));
        if (crissCross.filter(length -> isOwnLaceTooShort(length, question)).isPresent()) {
            first.tries.addAll(ofLength(crissCross));
        }
        return first.withZones();
    }

    /** How hard to pull each row, for the same. */
    static TensionPlan plan(Needs needs, Question question) {
        var first = new FirstTry(needs, question);
        var own = new EnumMap<Need, List<Integer>>(Need.class);
        needs.all().forEach(need -> own.put(need, first.ownRows(need)));
        return TensionPlan.of(needs, own, first.rows);
    }

    /** For rows too few to choose a lacing for: the same, and at least something. */
    static List<Reason> ofFewRows(Needs needs, Question question) {
        var tries = of(needs, question, Optional.empty());
        return tries.isEmpty() ? List.of(Reason.of("snug-evenly"), Reason.of("check-toe-room")) : tries;
    }

    /** For a shoe that closes without laces to choose a path for. */
    static List<Reason> of(Closure closure, Needs needs, Question question) {
        var first = new FirstTry(needs, question);
        boolean relief = first.has(Need.Kind.RELIEF);
        boolean hold = first.has(Need.Kind.HOLD);
        var slug = closure.slug();
        boolean canBeTied = closure != Closure.SLIP_ON;
        if (canBeTied && relief) {
            first.tries.add(Reason.of(slug + "-ease"));
        }
        if (canBeTied && hold && !(relief && closure.hasOneTension())) {
            first.tries.add(Reason.of(slug + "-firm"));
        }
        if (first.tries.isEmpty()) {
            first.tries.add(Reason.of(slug + "-even"));
        }
        needs.all().forEach(need -> first.tries.addAll(sizeChecks(need)));
        return first.withZones();
    }

    /** Whether the shoe's own lace, where known, makes no bow with a lacing of that length. */
    static boolean isOwnLaceTooShort(LaceLength length, Question question) {
        var ownMm = question.shoe().laceLengthMm();
        return ownMm != null && length.freeEndsOf(ownMm).judgement() == Judgement.TOO_SHORT_FOR_A_BOW;
    }

    private boolean has(Need.Kind kind) {
        return needs.all().stream().anyMatch(need -> need.kind() == kind);
    }

    private List<Reason> withZones() {
        for (var zone : question.zones()) {
            if (zone.isBeyondLacing()) {
                tries.add(Reason.of("check-size", zone));
            } else if (zone.need().isPresent() && zone.isCloseCall()) {
                tries.add(Reason.of("may-be-comfortable", zone));
            }
        }
        return List.copyOf(tries);
    }

    private void loosen() {
        for (var need : needs.all()) {
            if (need.kind() == Need.Kind.RELIEF) {
                loosened.addAll(ownRows(need));
            }
        }
    }

    private void add(Need need, Optional<LaceLength> crissCross) {
        var own = ownRows(need);
        tries.addAll(
                switch (need) {
                    // Who has numb toes loosens the whole lace.
                    case ROOM_AT_THE_FOREFOOT ->
                        needs.contains(Need.LESS_OVER_THE_INSTEP) ? wholeLace() : ofRows("loosen-these-rows", own);
                    case ROOM_AT_THE_INNER_BALL -> List.of(Reason.of("ease-the-inner-ball"));
                    case LESS_OVER_THE_INSTEP -> wholeLace();
                    case LESS_ON_TOP_OF_THE_FOOT -> ofRows("loosen-where-it-presses", own);
                    case ROOM_OVER_THE_INSTEP ->
                        ofRows(holdsNearTheAnkle() ? "loosen-these-rows" : "loosen-near-the-ankle", own);
                    case LESS_AT_THE_ANKLE -> ofRows("loosen-the-ankle-row", own);
                    case HOLD_THE_HEEL -> ofRows("firm-near-the-ankle", firm(own));
                    // A slipping heel asks for the same rows.
                    case KEEP_TOES_FROM_THE_FRONT ->
                        needs.contains(Need.HOLD_THE_HEEL) ? List.of() : ofRows("firm-against-sliding", firm(own));
                    case HOLD_THE_FOREFOOT, HOLD_THE_INSTEP -> ofRows("snug-rows", firm(own));
                    case TAKE_LESS_LACE -> ofLength(crissCross);
                    case TAKE_UP_LACE ->
                        Stream.concat(Stream.of(Reason.of("tuck-the-ends")), ofLength(crissCross).stream())
                                .toList();
                    // Its complaint asks for room in front and hold at the heel as well.
                    case FRONT_AND_HEEL_APART -> List.of();
                    case HOLD_THE_TONGUE -> List.of(Reason.of("lace-through-the-tongue-loop"));
                    case STAY_TIED ->
                        Stream.of("tell-a-granny", "balanced-bow", "one-more-turn", "rough-laces")
                                .map(Reason::of)
                                .toList();
                    case EACH_FOOT_ITS_OWN ->
                        List.of(Reason.of("shoe-for-the-bigger-foot"), Reason.of("tie-the-smaller-foot-firmer"));
                });
        tries.addAll(sizeChecks(need));
    }

    /** The rows whose tension decides about a need, none for a matter of lace length. */
    private List<Integer> ownRows(Need need) {
        int count = rows.size();
        return switch (need) {
            case ROOM_AT_THE_FOREFOOT -> rows.subList(0, Math.clamp(count - 1, Math.min(1, count), FOREFOOT_ROWS));
            case LESS_OVER_THE_INSTEP -> rows;
            case LESS_ON_TOP_OF_THE_FOOT -> aroundTheSpot();
            case ROOM_OVER_THE_INSTEP ->
                holdsNearTheAnkle() && count > 2 ? rows.subList(count - 3, count - 1) : last(2);
            case LESS_AT_THE_ANKLE -> last(1);
            case HOLD_THE_HEEL, KEEP_TOES_FROM_THE_FRONT -> last(2);
            case HOLD_THE_FOREFOOT -> rows.subList(0, Math.min(FOREFOOT_ROWS, count));
            case HOLD_THE_INSTEP -> last(count - count / 2 + 1);
            case ROOM_AT_THE_INNER_BALL,
                    FRONT_AND_HEEL_APART,
                    HOLD_THE_TONGUE,
                    STAY_TIED,
                    EACH_FOOT_ITS_OWN,
                    TAKE_LESS_LACE,
                    TAKE_UP_LACE -> List.of();
        };
    }

    /** Both causes of numb toes at once: the front most, the rows behind it to about four fifths of firm. */
    private List<Reason> wholeLace() {
        var said = new ArrayList<Reason>();
        said.add(Reason.of("two-causes-of-numb-toes"));
        if (rows.size() == 1) {
            said.add(Reason.of("loosen-this-row", rows.getFirst()));
        } else if (rows.size() > 1) {
            int front = Math.min(rows.size() - 1, FOREFOOT_ROWS);
            said.add(Reason.of(
                    "loosen-the-whole-lace", rows.getFirst(), rows.get(front - 1), rows.get(front), rows.getLast()));
        }
        return said;
    }

    private List<Integer> aroundTheSpot() {
        var soreRow = question.soreRow();
        int half = rows.size() / 2;
        int behind = soreRow == null
                ? half
                : (int) rows.stream().filter(row -> row <= soreRow).count();
        return rows.subList(Math.max(0, behind - 1), Math.min(rows.size(), behind + 1));
    }

    private List<Integer> last(int count) {
        return rows.subList(Math.max(0, rows.size() - count), rows.size());
    }

    /** The first rows of a run that are not to be loosened. */
    private List<Integer> firm(List<Integer> own) {
        return own.stream()
                .dropWhile(loosened::contains)
                .takeWhile(row -> !loosened.contains(row))
                .toList();
    }

    private boolean holdsNearTheAnkle() {
        return (needs.contains(Need.HOLD_THE_HEEL) || needs.contains(Need.KEEP_TOES_FROM_THE_FRONT))
                && !needs.contains(Need.LESS_AT_THE_ANKLE);
    }

    /** One row has a sentence of its own; none has nothing to be done about it. */
    private static List<Reason> ofRows(String code, List<Integer> own) {
        return switch (own.size()) {
            case 0 -> List.of();
            case 1 -> List.of(Reason.of(ofOneRow(code), own.getFirst()));
            default -> List.of(Reason.of(code, own.getFirst(), own.getLast()));
        };
    }

    private static String ofOneRow(String code) {
        return switch (code) {
            case "firm-near-the-ankle" -> "firm-the-ankle-row";
            case "firm-against-sliding" -> "firm-row-against-sliding";
            case "snug-rows" -> "snug-this-row";
            case "loosen-the-ankle-row" -> code;
            default -> "loosen-this-row";
        };
    }

    private static List<Reason> ofLength(Optional<LaceLength> crissCross) {
        return crissCross.stream()
                .flatMap(length -> length.findNextStockMm().stream()
                        .map(stock ->
                                Reason.of("lace-for-this-shoe", Math.round(length.neededMm()), Math.round(stock))))
                .toList();
    }

    private static List<Reason> sizeChecks(Need need) {
        return switch (need) {
            case ROOM_AT_THE_FOREFOOT -> List.of(Reason.of("check-toe-room"));
            case HOLD_THE_HEEL -> List.of(Reason.of("check-heel-size"));
            case KEEP_TOES_FROM_THE_FRONT -> List.of(Reason.of("check-length"));
            case HOLD_THE_INSTEP -> List.of(Reason.of("check-the-volume"));
            case ROOM_AT_THE_INNER_BALL,
                    LESS_ON_TOP_OF_THE_FOOT,
                    LESS_OVER_THE_INSTEP,
                    ROOM_OVER_THE_INSTEP,
                    LESS_AT_THE_ANKLE,
                    FRONT_AND_HEEL_APART,
                    HOLD_THE_FOREFOOT,
                    HOLD_THE_TONGUE,
                    STAY_TIED,
                    EACH_FOOT_ITS_OWN,
                    TAKE_LESS_LACE,
                    TAKE_UP_LACE -> List.of();
        };
    }
}

package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.toebox.lacing.core.advise.Advice.NotRecommended;
import io.toebox.lacing.core.advise.Advice.Outcome;
import io.toebox.lacing.core.advise.Advice.Recommendation;
import io.toebox.lacing.core.advise.Advice.Why;
import io.toebox.lacing.core.effect.FootZone;
import io.toebox.lacing.core.effect.RowEffects;
import io.toebox.lacing.core.effect.ZoneChange;
import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.knot.Knot;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;

/**
 * Answers a {@link Question}. Each need gives points to the lacings that serve it; what works against a need, what the shoe
 * cannot take and what its lace is too short for is left out. Everything left out is said, and so is a need that nothing
 * recommended serves. The same question always gets the same answer, whatever the order of its parts.
 */
public final class LacingAdvisor {

    /** More choices than this are no advice. */
    public static final int MAX_RECOMMENDATIONS = 3;

    /** Two lacings whose laces differ by less take the same lace. */
    static final double SAME_LENGTH_MM = 0.5;

    private static final Set<Need> FOR_THE_TOES =
            EnumSet.of(Need.ROOM_AT_THE_FOREFOOT, Need.ROOM_AT_THE_INNER_BALL, Need.LESS_OVER_THE_INSTEP);

    private static final Reason TOO_SHORT_FOR_EVERYTHING = Reason.of("lace-too-short-for-every-lacing");

    /** A lacing recommended, and what for. */
    private record Chosen(Recommendation recommendation, Set<Need> serves) {}

    private final Question question;
    private final Needs needs;
    private final Fitting fitting;
    private final RowGeometry geometry;
    private final Weighing weighing;
    private final Optional<Laces> usual;

    /** What criss-cross does to each row, once somebody asks. */
    private Optional<RowEffects> usualEffects = Optional.empty();

    private final Optional<LaceLength> crissCross;
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<NotRecommended> notRecommended = new ArrayList<>();

    private LacingAdvisor(Question question, Needs needs) {
        this.question = question;
        this.needs = needs;
        this.fitting = Fitting.of(question.shoe().eyelets());
        this.geometry = question.shoe().geometry();
        this.weighing = new Weighing(needs, fitting, question);
        this.usual = switch (KnownThreadings.thread(Lacings.CRISS_CROSS.composed(fitting), fitting.eyelets())) {
            case Threading.Laced(var laces) -> Optional.of(laces);
            case Threading.Refused refused -> Optional.empty();
        };
        this.crissCross = usual.map(laces -> lengths(laces).getFirst());
    }

    /** Advice for the question; never fails for a question that could be built. */
    public static Advice advise(Question question) {
        var closure = question.shoe().closure();
        var needs = Needs.of(question);
        if (closure != null && !closure.canBeLaced()) {
            return withoutChoice(
                    "closure-" + closure.slug(), FirstTry.of(closure, needs, question), needs.resolvedIn(closure));
        }
        if (question.shoe().hasTooFewRows()) {
            return withoutChoice("too-few-rows-to-choose", FirstTry.ofFewRows(needs, question), needs.resolved());
        }
        return new LacingAdvisor(question, needs).advise();
    }

    /** Knots to tie instead of the usual one, the everyday one first; empty when nothing asks for one. */
    public static List<Knot> listKnotsFor(Question question) {
        var closure = question.shoe().closure();
        boolean isTied = closure == null || closure.canBeLaced();
        return isTied && Needs.of(question).contains(Need.STAY_TIED) ? Knot.listThatHold() : List.of();
    }

    /** The lacings that serve a complaint, the first choices first. */
    public static List<Lacing> listLacingsFor(Complaint complaint) {
        return complaint.needs().stream()
                .flatMap(need -> AdviceRules.of(need).stream())
                .filter(AdviceRule::isServing)
                .sorted(Comparator.comparing(AdviceRule::stance))
                .map(AdviceRule::lacing)
                .distinct()
                .toList();
    }

    private static Advice withoutChoice(String code, List<Reason> firstTry, List<Reason> resolved) {
        return new Advice(
                Outcome.NOT_APPLICABLE,
                List.of(),
                List.of(),
                resolved,
                firstTry,
                Optional.empty(),
                List.of(),
                Optional.of(Reason.of(code)));
    }

    private Advice advise() {
        var combination = Combination.of(weighing);
        var search = new Search(weighing, crissCross);
        var candidates = new ArrayList<>(weighing.candidates());
        combination.findCandidate(weighing).ifPresent(found -> addTo(candidates, found));
        if (!combination.leftOut().isEmpty()) {
            search.find(needs.all()).ifPresent(found -> addTo(candidates, found));
        }
        candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::points)
                        .reversed()
                        .thenComparing(Candidate::isCombination)
                        .thenComparing(Candidate::firstKind))
                .forEach(this::consider);
        if (ownLaceSufficesForNothing()) {
            var longer = List.copyOf(chosen);
            chosen.clear();
            search.find(needs.all()).ifPresent(this::consider);
            chosen.addAll(longer);
        }
        boolean nothingServes = chosen.isEmpty();
        if (nothingServes) {
            fallBack();
        }
        var best = chosen.stream().limit(MAX_RECOMMENDATIONS).toList();
        var resolved = new ArrayList<>(needs.resolved());
        if (!nothingServes) {
            resolved.addAll(unserved(combination, search, best));
        }
        var explanation = best.isEmpty() ? Optional.of(explanation()) : Optional.<Reason>empty();
        return new Advice(
                outcome(explanation),
                best.stream().map(Chosen::recommendation).toList(),
                leftOut(best),
                resolved,
                FirstTry.of(needs, question, crissCross),
                Optional.of(FirstTry.plan(needs, question)),
                basis(),
                explanation);
    }

    /** What serves several needs takes the place of the same lacing for one of them. */
    private static void addTo(List<Candidate> candidates, Candidate found) {
        candidates.removeIf(other -> other.composition().equals(found.composition()));
        candidates.add(found);
    }

    /** A lacing can be found in two ways, of which one is left out. */
    private List<NotRecommended> leftOut(List<Chosen> best) {
        var recommended = best.stream().map(one -> one.recommendation().id()).toList();
        return notRecommended.stream()
                .filter(left -> !recommended.contains(left.id()))
                .toList();
    }

    private static Outcome outcome(Optional<Reason> explanation) {
        return explanation
                .map(reason -> reason.equals(TOO_SHORT_FOR_EVERYTHING) ? Outcome.LACE_TOO_SHORT : Outcome.NOTHING_FITS)
                .orElse(Outcome.RECOMMENDED);
    }

    private Reason explanation() {
        boolean anyTooShort =
                notRecommended.stream().anyMatch(left -> left.reason().code().startsWith("lace-too-short"));
        return anyTooShort ? TOO_SHORT_FOR_EVERYTHING : Reason.of("nothing-fits-the-needs");
    }

    private List<String> basis() {
        var basis = new ArrayList<>(question.shoe().basis());
        if (question.zones().stream().anyMatch(ZoneVerdict::isRoomWithoutMeasure)) {
            basis.add("clearance-not-weighed");
        }
        return basis;
    }

    /** Needs that found no place in one lacing with the others, and needs that no recommendation serves. */
    private List<Reason> unserved(Combination combination, Search search, List<Chosen> best) {
        var said = new ArrayList<Reason>();
        var left = EnumSet.noneOf(Need.class);
        left.addAll(needs.all());
        best.forEach(one -> left.removeAll(one.serves()));
        for (var out : combination.leftOut()) {
            boolean bothAreServed = best.stream()
                    .anyMatch(one ->
                            one.serves().contains(out.need()) && one.serves().contains(out.because()));
            boolean becauseIsServed = best.stream().anyMatch(one -> one.serves().contains(out.because()));
            if (bothAreServed
                    || !becauseIsServed
                    || out.because().kind().compareTo(out.need().kind()) > 0) {
                continue; // Nothing is served first here; a need that nothing serves is said below.
            }
            boolean sameKind = out.because().kind() == out.need().kind();
            var code = sameKind
                    ? "not-together" + (left.contains(out.need()) ? "-unserved" : "")
                    : "not-together-relief-first";
            said.add(
                    search.canBeLacedTogether(out.because(), out.need())
                            ? Reason.of("not-all-together", out.because(), out.need())
                            : Reason.of(code, out.because(), out.need(), search.spaceSize()));
            left.remove(out.need());
        }
        left.forEach(need -> said.add(Reason.of("left-unserved", need)));
        return said;
    }

    /** Whether something serves the needs, but only with a longer lace or with two. */
    private boolean ownLaceSufficesForNothing() {
        return crissCross
                        .filter(length -> FirstTry.isOwnLaceTooShort(length, question))
                        .isPresent()
                && chosen.stream()
                        .allMatch(one -> one.recommendation().lengths().size() > 1);
    }

    private void consider(Candidate candidate) {
        if (candidate.against().isEmpty()) {
            thread(candidate);
        } else {
            leaveOut(candidate.composition(), candidate.against().getFirst().reason());
        }
    }

    /** Without any need, or when nothing that serves one can be laced: the everyday lacing, or the shortest one. */
    private void fallBack() {
        everyday(Lacings.CRISS_CROSS, needs.isEmpty() ? "nothing-argues-against-it" : "nothing-else-fits-the-shoe");
        boolean lacksLace = crissCross
                .filter(length -> FirstTry.isOwnLaceTooShort(length, question))
                .isPresent();
        if (chosen.isEmpty() && lacksLace) {
            everyday(Lacings.BOW_TIE, "takes-the-least-lace");
        }
    }

    private void everyday(Lacing lacing, String code) {
        var against = weighing.against(lacing);
        boolean isLeftOut = notRecommended.stream().anyMatch(n -> n.findLacing().equals(Optional.of(lacing)));
        if (isLeftOut) {
            return;
        }
        if (against.isEmpty()) {
            var why = new Why(Reason.of(code), "our judgement", Certainty.JUDGEMENT);
            thread(lacing.composed(fitting), fitting, List.of(why), Set.of());
        } else {
            leaveOut(lacing.composed(fitting), against.getFirst().reason());
        }
    }

    private void thread(Candidate candidate) {
        var why = new ArrayList<Why>();
        candidate.serving().forEach(rule -> {
            var placed = candidate.isCombination() ? rule.place(fitting, question.soreRow()) : candidate.fitting();
            why.add(rule.why(placed, question.soreRow()));
            if (rule.need() == Need.ROOM_OVER_THE_INSTEP && question.arch() == Arch.HIGH) {
                why.add(new Why(Reason.of("suits-a-high-arch"), ReliefRules.HIGH_ARCH_SOURCE, Certainty.SOURCED));
            }
        });
        thread(
                candidate.composition(),
                candidate.fitting(),
                why.stream().distinct().toList(),
                candidate.serves());
    }

    private void thread(Composition composition, Fitting through, List<Why> why, Set<Need> serves) {
        switch (KnownThreadings.thread(composition, through.eyelets())) {
            case Threading.Laced(var laces) -> measure(composition, through, laces, why, serves);
            case Threading.Refused refused -> leaveOut(composition, Reason.of(refused.cause(), subject(composition)));
        }
    }

    private static Object subject(Composition composition) {
        return composition.parts().size() == 1 ? composition.lacings().getFirst() : composition;
    }

    private void measure(Composition composition, Fitting through, Laces laces, List<Why> why, Set<Need> serves) {
        var twin = chosen.stream()
                .map(Chosen::recommendation)
                .filter(other -> other.laces().equals(laces))
                .findFirst();
        if (twin.isPresent()) {
            leaveOut(composition, Reason.of("same-path-as", subject(twin.get().composition())));
            return;
        }
        if (weighing.putsAKnotOnTheSpot(laces)) {
            leaveOut(composition, Reason.of("knot-on-the-sore-spot"));
            return;
        }
        boolean isToRelieveTheToes =
                needs.contains(Need.ROOM_AT_THE_FOREFOOT) && !Collections.disjoint(serves, FOR_THE_TOES);
        if (isToRelieveTheToes && pressesTheToes(laces)) {
            leaveOut(composition, Reason.of("more-pressure-at-the-toes"));
            return;
        }
        var lengths = lengths(laces);
        var refusal = lengths.size() == 1 ? findLengthRefusal(lengths.getFirst()) : Optional.<Reason>empty();
        if (refusal.isPresent()) {
            leaveOut(composition, refusal.get());
            return;
        }
        var freeEnds = Optional.ofNullable(question.shoe().laceLengthMm())
                .filter(mm -> lengths.size() == 1)
                .map(lengths.getFirst()::freeEndsOf);
        var cautions = Cautions.of(composition, through, laces, lengths, freeEnds, question);
        var recommendation = new Recommendation(composition, through, laces, why, cautions, lengths, freeEnds);
        chosen.add(new Chosen(recommendation, takesLessLace(lengths) ? withLessLace(serves) : serves));
    }

    /** Whether a lacing draws the front more than criss-cross does, tied alike or to hold the foot as hard. */
    private boolean pressesTheToes(Laces laces) {
        int ordinaryRows = fitting.eyelets().rows();
        if (usualEffects.isEmpty()) {
            usualEffects = usual.map(reference -> RowEffects.of(reference, geometry));
        }
        return usualEffects.stream()
                .flatMap(reference -> ZoneChange.tied(RowEffects.of(laces, geometry), reference, ordinaryRows)
                        .filter(change -> change.zone() == FootZone.TOE_BOX || change.zone() == FootZone.BALL))
                .anyMatch(ZoneChange.Tied::pressesMore);
    }

    /** Why its length rules a lacing out: the own lace makes no bow, or the runner finds it too short or too long already. */
    private Optional<Reason> findLengthRefusal(LaceLength length) {
        if (FirstTry.isOwnLaceTooShort(length, question)) {
            return Optional.of(tooShort(length));
        }
        double moreMm = moreThanCrissCrossMm(length);
        if (needs.contains(Need.TAKE_LESS_LACE) && moreMm > SAME_LENGTH_MM) {
            return Optional.of(Reason.of("takes-more-lace", Math.round(moreMm)));
        }
        if (needs.contains(Need.TAKE_UP_LACE) && moreMm < -SAME_LENGTH_MM) {
            return Optional.of(Reason.of("takes-less-lace", Math.round(-moreMm)));
        }
        return Optional.empty();
    }

    private double moreThanCrissCrossMm(LaceLength length) {
        return crissCross.map(usual -> length.laidMm() - usual.laidMm()).orElse(0.0);
    }

    private boolean takesLessLace(List<LaceLength> lengths) {
        return lengths.size() == 1 && moreThanCrissCrossMm(lengths.getFirst()) < -SAME_LENGTH_MM;
    }

    private static Set<Need> withLessLace(Set<Need> serves) {
        var more = EnumSet.of(Need.TAKE_LESS_LACE);
        more.addAll(serves);
        return more;
    }

    private List<LaceLength> lengths(Laces laces) {
        return laces.paths().stream().map(path -> LaceLength.of(path, geometry)).toList();
    }

    private void leaveOut(Composition composition, Reason reason) {
        notRecommended.add(new NotRecommended(composition, reason));
    }

    private static Reason tooShort(LaceLength length) {
        long needed = Math.round(length.neededMm());
        return length.findNextStockMm()
                .map(stock -> Reason.of("lace-too-short", needed, Math.round(stock)))
                .orElseGet(() -> Reason.of("lace-too-short-for-sale", needed));
    }
}

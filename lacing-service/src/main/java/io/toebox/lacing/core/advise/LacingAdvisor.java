package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.toebox.lacing.core.advise.Advice.NotRecommended;
import io.toebox.lacing.core.advise.Advice.Outcome;
import io.toebox.lacing.core.advise.Advice.Recommendation;
import io.toebox.lacing.core.advise.Advice.Why;
import io.toebox.lacing.core.advise.AdviceRule.Stance;
import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.geometry.FreeEnds.Judgement;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;

/**
 * Answers a {@link Question}. Each need gives points to the lacings that serve it; what works against a relief need is left
 * out, what works against a hold need loses points and carries a caution; what the shoe cannot take is left out. Everything
 * left out is said. The same question always gets the same answer, whatever the order of its parts.
 */
public final class LacingAdvisor {

    /** More choices than this are no advice. */
    public static final int MAX_RECOMMENDATIONS = 3;

    // Our judgement: a first choice for one need outweighs a second choice for it, and equals two second choices.
    private static final int FIRST_CHOICE_POINTS = 2;
    private static final int SECOND_CHOICE_POINTS = 1;
    private static final int AGAINST_POINTS = -2;

    /** What the others are changes of; alone they ease or hold no place of their own. */
    private static final Set<Lacing> BASES = Set.of(Lacings.CRISS_CROSS, Lacings.OVER_UNDER);

    private final Question question;
    private final Needs needs;
    private final Fitting fitting;
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<NotRecommended> notRecommended = new ArrayList<>();

    private LacingAdvisor(Question question) {
        this.question = question;
        this.needs = Needs.of(question);
        this.fitting = Fitting.of(question.shoe().eyelets());
    }

    /** Advice for the question; never fails for a question that could be built. */
    public static Advice advise(Question question) {
        var shoe = question.shoe();
        var closure = shoe.closure();
        if (closure != null && !closure.canBeLaced()) {
            var reason = Reason.of("closure-" + closure.slug());
            return new Advice(
                    Outcome.NOT_APPLICABLE, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.of(reason));
        }
        if (shoe.hasTooFewRows()) {
            var reason = Reason.of("too-few-rows-to-choose");
            return new Advice(
                    Outcome.NOT_APPLICABLE, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.of(reason));
        }
        return new LacingAdvisor(question).advise();
    }

    /** The lacings that serve a complaint, the first choices first. */
    public static List<Lacing> listLacingsFor(Complaint complaint) {
        return AdviceRules.of(complaint.need())
                .filter(r -> r.stance() != Stance.AGAINST)
                .sorted(Comparator.comparing(AdviceRule::stance))
                .map(AdviceRule::lacing)
                .toList();
    }

    private Advice advise() {
        var resolved = new ArrayList<>(needs.resolved());
        combine(resolved);
        Lacings.listLacings().stream()
                .map(this::candidate)
                .filter(c -> !c.serving.isEmpty())
                .sorted(Comparator.comparingInt(Candidate::points)
                        .reversed()
                        .thenComparing(c -> c.serving.getFirst().need().kind()))
                .forEach(this::consider);
        if (recommendations.isEmpty()) {
            fallBack();
        }
        Optional<Reason> explanation = recommendations.isEmpty()
                ? Optional.of(Reason.of("lace-too-short-for-every-lacing"))
                : Optional.empty();
        return new Advice(
                recommendations.isEmpty() ? Outcome.LACE_TOO_SHORT : Outcome.RECOMMENDED,
                recommendations.stream().limit(MAX_RECOMMENDATIONS).toList(),
                notRecommended,
                resolved,
                FirstTry.of(needs.list(), question.zones(), fitting.eyelets()),
                question.shoe().basis(),
                explanation);
    }

    /** What the needs say about one lacing; the strongest rule first. */
    private record Candidate(Lacing lacing, int points, List<AdviceRule> serving, List<AdviceRule> against) {}

    private Candidate candidate(Lacing lacing) {
        var rules = needs.list().stream()
                .flatMap(AdviceRules::of)
                .filter(r -> r.lacing().equals(lacing))
                .sorted(Comparator.comparingInt(this::points).reversed())
                .toList();
        // A lacing has one window: rules that want it elsewhere are not served.
        var window =
                rules.isEmpty() ? AdviceRule.Window.MIDDLE : rules.getFirst().window();
        var applying = rules.stream().filter(r -> r.window() == window).toList();
        return new Candidate(
                lacing,
                applying.stream().mapToInt(this::points).sum(),
                applying.stream().filter(r -> r.stance() != Stance.AGAINST).toList(),
                applying.stream().filter(r -> r.stance() == Stance.AGAINST).toList());
    }

    /** One lacing for several needs, relief first; a need that finds no place in it is said. */
    private void combine(List<Reason> resolved) {
        var ordered = needs.list().stream()
                .sorted(Comparator.comparing(Need::kind)
                        .thenComparing(need -> needs.strengths().get(need), Comparator.reverseOrder()))
                .toList();
        var served = new ArrayList<AdviceRule>();
        for (var need : ordered) {
            var choices = AdviceRules.of(need)
                    .filter(r -> r.stance() != Stance.AGAINST && !BASES.contains(r.lacing()))
                    .filter(this::canBeLaced)
                    .sorted(Comparator.comparing(AdviceRule::stance))
                    .toList();
            var fit = choices.stream()
                    .filter(r -> worksAgainst(r.lacing()).isEmpty())
                    .filter(r -> thread(composition(served, r)) instanceof Threading.Laced)
                    .findFirst();
            fit.ifPresent(served::add);
            if (fit.isEmpty() && !choices.isEmpty() && !served.isEmpty()) {
                var first = served.getFirst().need();
                resolved.add(Reason.of(
                        first.kind() == need.kind() ? "not-together" : "not-together-relief-first", first, need));
            }
        }
        if (served.size() < 2) {
            return;
        }
        var composition = composition(served);
        if (composition.parts().size() > 1 && thread(composition) instanceof Threading.Laced(var laces)) {
            measure(
                    composition,
                    fitting,
                    laces,
                    served.stream().map(AdviceRule::why).distinct().toList(),
                    List.of());
        }
    }

    private boolean canBeLaced(AdviceRule rule) {
        return thread(composition(List.of(), rule)) instanceof Threading.Laced;
    }

    private List<AdviceRule> worksAgainst(Lacing lacing) {
        return needs.list().stream()
                .flatMap(AdviceRules::of)
                .filter(r -> r.stance() == Stance.AGAINST && r.lacing().equals(lacing))
                .toList();
    }

    private Composition composition(List<AdviceRule> served, AdviceRule more) {
        return composition(Stream.concat(served.stream(), Stream.of(more)).toList());
    }

    private Composition composition(List<AdviceRule> rules) {
        return new Composition(rules.stream()
                .flatMap(r -> r.lacing().composed(place(r)).parts().stream())
                .toList());
    }

    private Threading thread(Composition composition) {
        return composition.thread(fitting.eyelets());
    }

    private Fitting place(AdviceRule rule) {
        return rule.place(fitting, question.soreRow());
    }

    private int points(AdviceRule rule) {
        int points =
                switch (rule.stance()) {
                    case FIRST_CHOICE -> FIRST_CHOICE_POINTS;
                    case SECOND_CHOICE -> SECOND_CHOICE_POINTS;
                    case AGAINST -> AGAINST_POINTS;
                };
        return points * needs.strengths().getOrDefault(rule.need(), 0);
    }

    private void consider(Candidate candidate) {
        boolean hurtsRelief =
                candidate.against().stream().anyMatch(r -> r.need().kind() == Need.Kind.RELIEF);
        if (hurtsRelief || candidate.points() <= 0) {
            notRecommended.add(new NotRecommended(
                    candidate.lacing(), candidate.against().getFirst().reason()));
            return;
        }
        var why = candidate.serving().stream().map(AdviceRule::why).distinct().toList();
        var conflicts = candidate.against().stream().map(AdviceRule::reason).toList();
        thread(candidate.lacing(), place(candidate.serving().getFirst()), why, conflicts);
    }

    /** Without any need, or when nothing that serves one can be laced: the everyday lacing, or the shortest one. */
    private void fallBack() {
        var why = judged(needs.isEmpty() ? "nothing-argues-against-it" : "nothing-else-fits-the-shoe");
        boolean alreadyLeftOut =
                notRecommended.stream().anyMatch(n -> n.lacing().equals(Lacings.CRISS_CROSS));
        if (!alreadyLeftOut) {
            thread(Lacings.CRISS_CROSS, fitting, List.of(why), List.of());
        }
        if (recommendations.isEmpty()) {
            var shortest = judged("takes-the-least-lace");
            thread(Lacings.BOW_TIE, fitting, List.of(shortest), List.of());
        }
    }

    private void thread(Lacing lacing, Fitting through, List<Why> why, List<Reason> conflicts) {
        switch (lacing.thread(through)) {
            case Threading.Laced(var laces) -> measure(lacing.composed(through), through, laces, why, conflicts);
            case Threading.Refused refused ->
                notRecommended.add(
                        new NotRecommended(lacing, Refusals.reason(refused.cause(), lacing, through.eyelets())));
        }
    }

    private void measure(Composition composition, Fitting through, Laces laces, List<Why> why, List<Reason> conflicts) {
        // The lacings of the rules use one lace.
        var length = LaceLength.of(laces.paths().getFirst(), RowGeometry.AVERAGE);
        var freeEnds = Optional.ofNullable(question.shoe().laceLengthMm()).map(length::freeEndsOf);
        if (freeEnds.filter(e -> e.judgement() == Judgement.TOO_SHORT_FOR_A_BOW).isPresent()) {
            // Its parts are weighed on their own as well, and said to be too short there.
            if (composition.parts().size() == 1) {
                notRecommended.add(new NotRecommended(composition.lacings().getFirst(), tooShort(length)));
            }
            return;
        }
        var cautions = Stream.concat(
                        conflicts.stream(),
                        Cautions.of(composition.lacings(), freeEnds, question.complaints()).stream())
                .toList();
        recommendations.add(new Recommendation(composition, through, laces, why, cautions, length, freeEnds));
    }

    private static Why judged(String code) {
        return new Why(Reason.of(code), "our judgement", Certainty.JUDGEMENT);
    }

    private static Reason tooShort(LaceLength length) {
        long needed = Math.round(length.neededMm());
        return length.findNextStockMm()
                .map(stock -> Reason.of("lace-too-short", needed, Math.round(stock)))
                .orElseGet(() -> Reason.of("lace-too-short-for-sale", needed));
    }
}

package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import io.toebox.lacing.core.path.LacePath;
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
        var closure = question.shoe().closure();
        if (closure != null && !closure.canBeLaced()) {
            var reason = new Reason(
                    "closure-" + closure.slug(),
                    "This shoe closes without a lace whose path you could choose, so there is no lacing to recommend.");
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
        Lacings.listLacings().stream()
                .map(this::candidate)
                .filter(c -> !c.serving.isEmpty())
                .sorted(Comparator.comparingInt(Candidate::points).reversed())
                .forEach(this::consider);
        if (recommendations.isEmpty()) {
            fallBack();
        }
        Optional<Reason> explanation = recommendations.isEmpty()
                ? Optional.of(new Reason("lace-too-short", "The lace is too short for every lacing; get a longer one."))
                : Optional.empty();
        return new Advice(
                recommendations.isEmpty() ? Outcome.LACE_TOO_SHORT : Outcome.RECOMMENDED,
                recommendations.stream().limit(MAX_RECOMMENDATIONS).toList(),
                notRecommended,
                needs.resolved(),
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
        thread(candidate.lacing(), candidate.serving().getFirst().place(fitting), why, conflicts);
    }

    /** Without any need, or when nothing that serves one can be laced: the everyday lacing, or the shortest one. */
    private void fallBack() {
        var why = needs.isEmpty()
                ? judged("nothing-argues-against-it", "Nothing argues against the everyday lacing: firm and even.")
                : judged(
                        "nothing-else-fits-the-shoe",
                        "What would serve the need cannot be laced here; the everyday lacing, tied as under what to try first,"
                                + " is the next best.");
        boolean alreadyLeftOut =
                notRecommended.stream().anyMatch(n -> n.lacing().equals(Lacings.CRISS_CROSS));
        if (!alreadyLeftOut) {
            thread(Lacings.CRISS_CROSS, fitting, List.of(why), List.of());
        }
        if (recommendations.isEmpty()) {
            var shortest = judged("takes-the-least-lace", "It takes the least lace of all, and yours is short.");
            thread(Lacings.BOW_TIE, fitting, List.of(shortest), List.of());
        }
    }

    private void thread(Lacing lacing, Fitting through, List<Why> why, List<Reason> conflicts) {
        switch (lacing.thread(through)) {
            case Threading.Laced(var path) -> measure(lacing, through, path, why, conflicts);
            case Threading.Refused(var cause, var reason) ->
                notRecommended.add(new NotRecommended(lacing, new Reason(cause.slug(), reason)));
        }
    }

    private void measure(Lacing lacing, Fitting through, LacePath path, List<Why> why, List<Reason> conflicts) {
        var length = LaceLength.of(path, RowGeometry.AVERAGE);
        var freeEnds = Optional.ofNullable(question.shoe().laceLengthMm()).map(length::freeEndsOf);
        if (freeEnds.filter(e -> e.judgement() == Judgement.TOO_SHORT_FOR_A_BOW).isPresent()) {
            notRecommended.add(new NotRecommended(lacing, tooShort(length)));
            return;
        }
        var cautions = Stream.concat(conflicts.stream(), Cautions.of(lacing, freeEnds, question.complaints()).stream())
                .toList();
        recommendations.add(new Recommendation(lacing, through, path, why, cautions, length, freeEnds));
    }

    private static Why judged(String code, String detail) {
        return new Why(new Reason(code, detail), "our judgement", Certainty.JUDGEMENT);
    }

    private static Reason tooShort(LaceLength length) {
        var stock = length.findNextStockMm()
                .map(mm -> " The next length sold is %.0f mm.".formatted(mm))
                .orElse("");
        return new Reason(
                "lace-too-short",
                "Your lace is too short for it: with ends to tie it takes about %.0f mm.%s"
                        .formatted(length.neededMm(), stock));
    }
}

package io.toebox.lacing.core.advise;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Method;
import io.toebox.lacing.core.pattern.Part;

/**
 * What the rules say about each lacing, for the needs of one question in one shoe.
 *
 * @param needs what is asked of the lacing
 * @param fitting the shoe
 * @param question the whole question
 */
record Weighing(Needs needs, Fitting fitting, Question question) {

    // Our judgement: a first choice for one need outweighs a second choice for it, and equals two second choices.
    private static final int FIRST_CHOICE_POINTS = 2;
    private static final int SECOND_CHOICE_POINTS = 1;

    /** The lacings that serve a need, in the order of the table. */
    List<Candidate> candidates() {
        return needs.all().stream()
                .flatMap(this::rules)
                .filter(AdviceRule::isServing)
                .map(AdviceRule::lacing)
                .distinct()
                .map(this::candidate)
                .toList();
    }

    Stream<AdviceRule> rules(Need need) {
        return AdviceRules.of(need).stream().filter(r -> r.appliesBeside(needs.all()));
    }

    /** The rules that speak against a lacing. */
    List<AdviceRule> against(Lacing lacing) {
        return rulesOf(lacing).filter(r -> !r.isServing()).toList();
    }

    int points(AdviceRule rule) {
        int points =
                switch (rule.stance()) {
                    case FIRST_CHOICE -> FIRST_CHOICE_POINTS;
                    case SECOND_CHOICE -> SECOND_CHOICE_POINTS;
                    case AGAINST -> 0;
                };
        return points * needs.strength(rule.need());
    }

    Fitting place(AdviceRule rule) {
        return rule.place(fitting, question.soreRow());
    }

    /**
     * The parts of the rules' lacings. With a window right before the last row the knot is moved on to the extra eyelet, where the
     * shoe has one and nothing else goes there, so that it does not lie beside the sore spot.
     */
    Composition composition(List<AdviceRule> rules) {
        return awayFromTheKnot(rules.stream()
                .flatMap(r -> r.lacing().composed(place(r)).parts().stream())
                .toList());
    }

    private Composition awayFromTheKnot(List<Part> parts) {
        var rows = fitting.eyelets().presentRows();
        boolean isFree = fitting.eyelets().extraHeelLockEyelet()
                && parts.stream().noneMatch(part -> part.method() == Method.HEEL_LOCK)
                && parts.stream().noneMatch(part -> part.method() == Method.DROP_TOP_ROW);
        if (!isFree || rows.size() < 2 || question.soreRow() == null) {
            return new Composition(parts);
        }
        int beforeTheLast = rows.get(rows.size() - 2);
        var moved = parts.stream()
                .map(part -> isWindowAt(part, beforeTheLast) ? part.withPieces(Face.INSIDE) : part)
                .toList();
        return new Composition(
                moved.equals(parts)
                        ? parts
                        : Stream.concat(moved.stream(), Stream.of(Part.of(Method.EVERY_EYELET)))
                                .toList());
    }

    private static boolean isWindowAt(Part part, int row) {
        return part.method() == Method.WINDOW && part.row().orElse(0) == row;
    }

    /** Whether one of their knots lies where the runner says it presses. */
    boolean putsAKnotOnTheSpot(Laces laces) {
        var soreRow = question.soreRow();
        return soreRow != null
                && KnotPlaces.meet(laces, soreRow, fitting.eyelets().presentRows());
    }

    private Candidate candidate(Lacing lacing) {
        var serving = rulesOf(lacing)
                .filter(AdviceRule::isServing)
                .sorted(Comparator.comparingInt(this::points).reversed())
                .toList();
        // A lacing has one window: rules that want it elsewhere are not served.
        var served = serving.stream()
                .filter(r -> r.window() == serving.getFirst().window())
                .toList();
        var placed = place(serving.getFirst());
        return new Candidate(
                awayFromTheKnot(lacing.composed(placed).parts()),
                placed,
                served.stream().mapToInt(this::points).sum(),
                served,
                against(lacing));
    }

    private Stream<AdviceRule> rulesOf(Lacing lacing) {
        return needs.all().stream().flatMap(this::rules).filter(r -> r.lacing().equals(lacing));
    }
}

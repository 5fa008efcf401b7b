package io.toebox.lacing.core.advise;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.advise.Advice.Why;
import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;

/**
 * What one lacing does for one need.
 *
 * @param need the need
 * @param lacing the lacing
 * @param stance whether it serves the need or works against it
 * @param reason what it does
 * @param source who says so
 * @param certainty how well that is backed; the order of lacings is always our judgement
 * @param window where a lacing with a window has it for this need
 * @param unless needs beside which the rule says nothing, because the way it serves this one works against them
 */
record AdviceRule(
        Need need,
        Lacing lacing,
        Stance stance,
        Reason reason,
        String source,
        Certainty certainty,
        Window window,
        Set<Need> unless) {

    enum Stance {
        FIRST_CHOICE,
        SECOND_CHOICE,
        AGAINST
    }

    enum Window {
        MIDDLE,
        NEAREST_THE_ANKLE
    }

    static AdviceRule first(Need need, Lacing lacing, String code, String source, Certainty certainty) {
        return of(need, lacing, Stance.FIRST_CHOICE, code, source, certainty);
    }

    static AdviceRule second(Need need, Lacing lacing, String code, String source, Certainty certainty) {
        return of(need, lacing, Stance.SECOND_CHOICE, code, source, certainty);
    }

    static AdviceRule against(Need need, Lacing lacing, String code, String source, Certainty certainty) {
        return of(need, lacing, Stance.AGAINST, code, source, certainty);
    }

    private static AdviceRule of(
            Need need, Lacing lacing, Stance stance, String code, String source, Certainty certainty) {
        return new AdviceRule(need, lacing, stance, Reason.of(code), source, certainty, Window.MIDDLE, Set.of());
    }

    AdviceRule nearestTheAnkle() {
        return new AdviceRule(need, lacing, stance, reason, source, certainty, Window.NEAREST_THE_ANKLE, unless);
    }

    AdviceRule unless(Need... needs) {
        return new AdviceRule(need, lacing, stance, reason, source, certainty, window, Set.of(needs));
    }

    boolean isServing() {
        return stance != Stance.AGAINST;
    }

    boolean appliesBeside(Set<Need> needs) {
        return Collections.disjoint(unless, needs);
    }

    /** Why the lacing is recommended; a window at a row the runner named says which. */
    Why why(Fitting placed, @Nullable Integer soreRow) {
        boolean isOverTheFoot = need == Need.LESS_ON_TOP_OF_THE_FOOT && lacing.takesWindow();
        var said = soreRow != null && isOverTheFoot
                ? Reason.of("no-lace-over-the-named-spot", placed.windowRow().orElse(soreRow))
                : reason;
        return new Why(said, source, certainty);
    }

    /** With the window behind the sore row, or as near as the shoe allows. */
    Fitting place(Fitting fitting, @Nullable Integer soreRow) {
        var possible = windowRows(fitting.eyelets().presentRows());
        if (possible.isEmpty() || !lacing.takesWindow()) {
            return fitting;
        }
        return switch (window) {
            case MIDDLE ->
                soreRow == null
                        ? fitting
                        : fitting.withWindowRow(possible.stream()
                                .filter(row -> row <= soreRow)
                                .reduce((one, later) -> later)
                                .orElse(possible.getFirst()));
            // A crossing stays between it and the knot, which would press there otherwise.
            case NEAREST_THE_ANKLE -> fitting.withWindowRow(possible.get(Math.max(0, possible.size() - 2)));
        };
    }

    /** Rows behind which a window can lie. */
    static List<Integer> windowRows(List<Integer> rows) {
        return rows.subList(0, Math.max(0, rows.size() - 1));
    }
}

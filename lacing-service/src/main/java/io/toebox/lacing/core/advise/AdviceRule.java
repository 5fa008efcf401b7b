package io.toebox.lacing.core.advise;

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
 */
record AdviceRule(
        Need need, Lacing lacing, Stance stance, Reason reason, String source, Certainty certainty, Window window) {

    enum Stance {
        FIRST_CHOICE,
        SECOND_CHOICE,
        AGAINST
    }

    enum Window {
        MIDDLE,
        NEAREST_THE_ANKLE
    }

    Why why() {
        return new Why(reason, source, certainty);
    }

    /** With the window behind the sore row, or as near as the shoe allows. */
    Fitting place(Fitting fitting, @Nullable Integer soreRow) {
        return switch (window) {
            case MIDDLE ->
                soreRow == null
                        ? fitting
                        : fitting.withWindowRow(
                                Math.min(soreRow, fitting.eyelets().rows() - 2));
            case NEAREST_THE_ANKLE -> fitting.withWindowRow(fitting.eyelets().rows() - 2);
        };
    }
}

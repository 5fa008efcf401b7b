package io.toebox.lacing.core.geometry;

import java.util.List;

import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.evidence.Figure;

/** The numbers lengths rest on. */
public final class LaceFigures {

    private static final String FITTED =
            "fitted to the seven gap-lacing lengths of Ian's Shoelace Site; 50/16/250 " + "reproduces all of them";

    /** Distance between the two eyelets of a row with the shoe closed on the foot. */
    public static final Figure ROW_WIDTH = new Figure(50, "mm", FITTED, Certainty.DERIVED);

    /** Distance from one row to the next. */
    public static final Figure ROW_SPACING = new Figure(16, "mm", FITTED, Certainty.DERIVED);

    /** Lace left beyond the knot at each end, enough for a bow. */
    public static final Figure FREE_END =
            new Figure(250, "mm", "Ian's Shoelace Site, lace length formulas: usual free end", Certainty.SOURCED);

    /** A shorter free end does not make a bow. */
    public static final Figure SHORTEST_FREE_END =
            new Figure(180, "mm", "our judgement: two loops and two tails of a bow", Certainty.JUDGEMENT);

    /** A longer free end gets underfoot. */
    public static final Figure LONGEST_FREE_END =
            new Figure(350, "mm", "our judgement: longer tails reach the ground", Certainty.JUDGEMENT);

    /** Ends that differ by no more end up in the same bow. */
    public static final Figure ENDS_ABOUT_EVEN =
            new Figure(30, "mm", "our judgement: the width of two fingers is not missed in a bow", Certainty.JUDGEMENT);

    /** Lengths laces are sold in, inches. */
    public static final List<Integer> STOCK_INCHES = List.of(27, 36, 40, 45, 54, 63, 72);

    /** Where {@link #STOCK_INCHES} comes from. */
    public static final String STOCK_SOURCE = "Ian's Shoelace Site and retail charts";

    private LaceFigures() {}
}

package io.toebox.lacing.core.pattern;

import java.util.List;

import io.toebox.lacing.core.evidence.Finding;

import static io.toebox.lacing.core.evidence.EvidenceLevel.SHOP;

/** Lacings whose ends are not tied in the middle, on top. */
final class SideLacings {

    private static final String SITE = Lacings.SITE;

    static final Lacing HIKING_BIKING = new Lacing(
            "hiking-biking",
            "Hiking and biking lacing",
            List.of("bushwalk", "inside-out straight bar"),
            "Bars inside, straight pieces outside, and the knot at one side, away from scrub or from"
                    + " the chain. Even number of rows.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Spreads the pressure evenly, lets the sides crease, and keeps knot and ends at one side.",
                    SITE + ", hiking / biking lacing")));

    static final Lacing CYCLIST = new Lacing(
            "cyclist",
            "Cyclist lacing",
            List.of(),
            "Begins along one side and is tied at the other, away from the crank. Even number of" + " rows.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Knots at the side do not get caught in the chain; the pressure is spread evenly.",
                    "the cycling site Velo Crush India")));

    static final Lacing SIDE_KNOT = new Lacing(
            "side-knot",
            "Side knot lacing",
            List.of(),
            "Criss-cross whose last row is laced by one end alone, so that the knot lies at one side.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Knot and ends lie at one side, away from undergrowth or from the chain; less snug at the"
                            + " top.",
                    SITE + ", hiking / biking lacing for lugs")));

    static final Lacing HIDDEN_KNOT = new Lacing(
            "hidden-knot",
            "Hidden knot lacing",
            List.of(),
            "Straight bars alone are seen; the knot lies inside the shoe, at one side. Even number of" + " rows.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Both ends finish inside, at one side, and are knotted there; skaters lace so. The knot"
                            + " is hard to reach.",
                    "Our Everyday Life, skate shoes with a hidden knot")));

    static final Lacing TUCKED_ENDS = new Lacing(
            "tucked-ends",
            "Tucked-ends lacing",
            List.of(),
            "No bow: each end goes in through the last eyelet of the other and is tucked away.",
            SHOP,
            List.of(new Finding(
                    SHOP, "Two laces through one hole hold without a knot.", "eHow, shoelace hiding tricks")));

    private SideLacings() {}
}

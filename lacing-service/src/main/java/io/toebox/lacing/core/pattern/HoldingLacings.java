package io.toebox.lacing.core.pattern;

import java.util.List;

import io.toebox.lacing.core.evidence.Finding;

import static io.toebox.lacing.core.evidence.EvidenceLevel.CLINIC;
import static io.toebox.lacing.core.evidence.EvidenceLevel.SHOP;
import static io.toebox.lacing.core.evidence.EvidenceLevel.TRIAL;

/** Lacings that hold one part of the foot more than the others. */
final class HoldingLacings {

    private static final String SITE = Lacings.SITE;
    private static final String HAGEN_2009 = "Hagen & Hennig 2009, J Sports Sci 27(3):267-75";
    private static final String HAGEN_2010 = "Hagen et al. 2010, Res Sports Med 18(3):176-87";

    static final Lacing HEEL_LOCK = new Lacing(
            "heel-lock",
            "Heel lock lacing",
            List.of("lace lock", "lock lacing", "loop lacing lock", "runner's loop", "runner's knot", "runner's tie"),
            "Holds the heel with a loop at the uppermost eyelet on each side, without tightening the whole shoe.",
            SHOP,
            List.of(
                    new Finding(
                            SHOP,
                            "For a slipping or rubbing heel, or toes hitting the front; extra leverage, no substitute"
                                    + " for a shoe of the right size.",
                            SITE + ", lug lock; Run Shoe Store; Running Warehouse; Kintec"),
                    new Finding(
                            TRIAL,
                            "Laced to a seventh eyelet, runners had the lowest peak pressure under the heel and felt as"
                                    + " comfortable as with six; the study did not test the loop or heel slip.",
                            HAGEN_2009),
                    new Finding(TRIAL, "A seventh eyelet raised perceived stability at equal comfort.", HAGEN_2010)));

    static final Lacing EVERY_EYELET = new Lacing(
            "every-eyelet",
            "Every-eyelet lacing",
            List.of("seven-eyelet lacing", "7-eyelet lacing"),
            "Criss-cross up to the extra eyelet, for hold at the heel and to move the knot away from the top of the"
                    + " foot.",
            TRIAL,
            List.of(
                    new Finding(
                            TRIAL,
                            "Laced to a seventh eyelet, runners had the lowest peak pressure under the heel and under"
                                    + " the outer midfoot, and felt as comfortable as with six.",
                            HAGEN_2009),
                    new Finding(
                            TRIAL,
                            "A seventh eyelet raised perceived stability at equal comfort, and need not press more on"
                                    + " the top of the foot.",
                            HAGEN_2010)));

    static final Lacing MID_FOOT_LOOP = new Lacing(
            "mid-foot-loop",
            "Mid-foot loop lacing",
            List.of("D-ring", "saddle loop"),
            "Doubles the lace over the middle of the foot with a loop on each side, for a narrow foot with little"
                    + " volume.",
            CLINIC,
            List.of(new Finding(
                    CLINIC,
                    "A loop as in a heel lock, applied over the midfoot; the exact path is our reconstruction.",
                    "the podiatry practice bergdpm; Odd Wisdom, after Runner's World")));

    static final Lacing KNOTTED_SEGMENT = new Lacing(
            "knotted-segment",
            "Knotted segment lacing",
            List.of("segmented with a knot"),
            "A knot for good over one row keeps the front as tight or loose as it was tied, whatever happens behind"
                    + " it.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "A reef knot part of the way up separates the tension of two segments.",
                    SITE + ", segmented lug lacing")));

    static final Lacing TWO_LACE = new Lacing(
            "two-lace",
            "Two-lace lacing",
            List.of("segmented", "double lacing"),
            "A lace of its own for the front and for the back, each tied as tight as that part of the foot likes.",
            CLINIC,
            List.of(
                    new Finding(
                            CLINIC,
                            "Two laces for a narrow heel with a wide forefoot, or the reverse.",
                            "AOFAS advice, via Steindler"),
                    new Finding(CLINIC, "Two laces for cramped toes.", "Pribut, lacing advice"),
                    new Finding(SHOP, "Separate segments can be tightened apart.", SITE + ", segmented lug lacing")));

    static final Lacing OUTER_EYELETS = new Lacing(
            "outer-eyelets",
            "Outer eyelet lacing",
            List.of("narrow foot"),
            "On staggered eyelets, only those farther from the tongue: draws the shoe closer around a narrow foot.",
            CLINIC,
            List.of(new Finding(
                    CLINIC, "Narrow foot: use the eyelets farther from the tongue.", "AOFAS advice, via Steindler")));

    static final Lacing REVERSE = new Lacing(
            "reverse",
            "Reverse lacing",
            List.of("top-down"),
            "Laced from the ankle to the toe with the knot there, when a knot high up presses.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Top-down lacing moves the knot away from a sore instep.",
                    "mentioned by running shops without a source of its own")));

    static final Lacing SAME_EYELET_LOCK = new Lacing(
            "same-eyelet-lock",
            "Same-eyelet lock",
            List.of(),
            "Holds the heel with small loops at the last eyelets, where a shoe has no extra ones.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Each end goes back in through its last eyelet and then through the loop of the other; a"
                            + " secure fit for any running shoe.",
                    "the bootblack wiki, loop lacing lock; vitonica.com")));

    private HoldingLacings() {}
}

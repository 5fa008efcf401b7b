package io.toebox.lacing.core.pattern;

import java.util.List;

import io.toebox.lacing.core.evidence.Finding;

import static io.toebox.lacing.core.evidence.EvidenceLevel.MATHS;
import static io.toebox.lacing.core.evidence.EvidenceLevel.SHOP;

/** Lacings with a straight bar over every row. */
final class StraightLacings {

    private static final String SITE = Lacings.SITE;

    static final Lacing STRAIGHT_BAR = new Lacing(
            "straight-bar",
            "Straight bar lacing",
            List.of("Lydiard", "fashion", "parallel"),
            "Straight bars instead of crossings, for a shoe that feels tight across the top of the foot.",
            SHOP,
            List.of(
                    new Finding(
                            SHOP, "Relieves the top ridge of the foot; even number of rows.", SITE + ", straight bar"),
                    new Finding(SHOP, "Parallel lacing for top-of-foot tightness.", "Running Warehouse"),
                    new Finding(
                            MATHS,
                            "At equal lace tension each row is drawn together about half as hard as by criss-cross, so"
                                    + " part of the comfort may be plain loosening.",
                            "computed from the path: 1.0 against about 1.9 per row")));

    static final Lacing STRAIGHT_EUROPEAN = new Lacing(
            "straight-european",
            "Straight European lacing",
            List.of("European"),
            "Neat bars outside with a zigzag hidden inside; firm, made for dress shoes.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Neat and firm on dress shoes; the hidden zigzag presses on the foot.",
                    SITE + ", straight European lacing")));

    static final Lacing STRAIGHT_EASY = new Lacing(
            "straight-easy",
            "Straight easy lacing",
            List.of("straight easy bar"),
            "Straight bars laid by one strand alone: as straight bar, simpler to lace.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "As straight bar and simpler; the two ends drift to unequal lengths. Even number of rows.",
                    SITE + ", video on straight lacing")));

    static final Lacing SHOE_SHOP = new Lacing(
            "shoe-shop",
            "Shoe-shop lacing",
            List.of("shop lacing", "display lacing"),
            "Quick to lace, as new shoes come from the shop; pulls the two sides out of line.",
            MATHS,
            List.of(new Finding(
                    MATHS,
                    "Longer than criss-cross and European; one strand lays all bars, so the sides are drawn unevenly.",
                    "Halton, the shoelace problem; layers derived here")));

    static final Lacing TOE_LIFT = new Lacing(
            "toe-lift",
            "Toe-lift lacing",
            List.of("black toenail", "bruised toe"),
            "One strand runs from the big toe to the ankle on the other side and lifts the upper off the big toe.",
            SHOP,
            List.of(
                    new Finding(
                            SHOP,
                            "Lifts the upper off a sore big toe; mirror it for the other toes.",
                            "Running Warehouse; Runner's World; newspaper column, asap, 2006"),
                    new Finding(
                            MATHS,
                            "The eyelet at the big toe is drawn together less than the one beside it, and its long"
                                    + " strand pulls towards the ankle.",
                            "computed from the path: 1.53 against 1.95")));

    static final Lacing SAWTOOTH = new Lacing(
            "sawtooth",
            "Sawtooth lacing",
            List.of(),
            "Straight bars outside; inside, all pieces slant one way and draw one corner of the shoe" + " in.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Shifts the two sides against each other, which may mend a shoe that is loose at one"
                            + " corner; the slant should point there.",
                    SITE + ", sawtooth lacing")));

    static final Lacing LIGHTNING = new Lacing(
            "lightning",
            "Lightning lacing",
            List.of(),
            "One end goes to the top at once, the other zigzags up and down: quick to lace. Even" + " number of rows.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Quick to lace and odd to look at; one end needs much less lace than the other.",
                    "Ian's Shoelace Site, video on lightning lacing")));

    private StraightLacings() {}
}

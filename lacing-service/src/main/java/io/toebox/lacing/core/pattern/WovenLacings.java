package io.toebox.lacing.core.pattern;

import java.util.List;

import io.toebox.lacing.core.evidence.Finding;

import static io.toebox.lacing.core.evidence.EvidenceLevel.MATHS;
import static io.toebox.lacing.core.evidence.EvidenceLevel.SHOP;
import static io.toebox.lacing.core.evidence.EvidenceLevel.TRIAL;

/** Lacings that decide how the lace gets from row to row. */
final class WovenLacings {

    private static final String SITE = Lacings.SITE;

    static final Lacing CRISS_CROSS = new Lacing(
            "criss-cross",
            "Criss-cross lacing",
            List.of("zig-zag", "traditional"),
            "The everyday lacing for an average foot: firm and even from toe to ankle.",
            MATHS,
            List.of(
                    new Finding(
                            MATHS,
                            "Pulls hardest of all lacings at the proportions of a running shoe (row spacing about a"
                                    + " third of the width), at equal lace tension and without friction.",
                            "Polster, The Shoelace Book, AMS; recomputed here"),
                    new Finding(
                            MATHS, "Shortest lacing that crosses between all rows.", "Halton, the shoelace problem"),
                    new Finding(
                            TRIAL,
                            "Tied tightly, runners loaded the foot more slowly and rolled in more slowly; this is about"
                                    + " tightness, not about the pattern.",
                            "Hagen & Hennig 2009, J Sports Sci 27(3):267-75")));

    static final Lacing OVER_UNDER = new Lacing(
            "over-under",
            "Over-under lacing",
            List.of("alternating criss-cross"),
            "Less rubbing between lace and eyelet, and quicker to loosen.",
            SHOP,
            List.of(new Finding(SHOP, "Less friction and wear, quicker to loosen than criss-cross.", SITE)));

    static final Lacing BOW_TIE = new Lacing(
            "bow-tie",
            "Bow-tie lacing",
            List.of("shortest lacing"),
            "Takes the least lace, for laces that are too short; looser on the foot.",
            MATHS,
            List.of(
                    new Finding(
                            MATHS,
                            "The shortest lacing that still pulls at every eyelet.",
                            "Polster, The Shoelace Book, AMS"),
                    new Finding(SHOP, "\"Lengthens\" short laces; looser fit.", SITE + ", bow-tie lacing")));

    static final Lacing ARMY = new Lacing(
            "army",
            "Army lacing",
            List.of("CAF boot"),
            "As bow-tie, with the crossings inside: flexible, looser on the foot, and sparing of lace.",
            SHOP,
            List.of(
                    new Finding(
                            SHOP, "As bow-tie with the crossings inside; flexes easily.", "reference.com, army lacing"),
                    new Finding(
                            MATHS,
                            "Takes as much lace as bow-tie. With an even number of rows the last straight piece lies"
                                    + " inside, so that both ends come out.",
                            SITE + ", lace length formula")));

    static final Lacing LADDER = new Lacing(
            "ladder",
            "Ladder lacing",
            List.of("hooked boot", "paratrooper"),
            "Firm hold around the ankle, from boots; slow to lace.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Firm ankle support in boots and for ceremony; descriptions differ in detail, this path is the one"
                            + " that can be laced from them.",
                    "reference.com and a second shop text, ladder lacing")));

    private WovenLacings() {}
}

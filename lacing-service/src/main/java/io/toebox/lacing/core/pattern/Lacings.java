package io.toebox.lacing.core.pattern;

import java.util.List;
import java.util.Optional;

import io.toebox.lacing.core.evidence.Finding;

import static io.toebox.lacing.core.evidence.EvidenceLevel.CLINIC;
import static io.toebox.lacing.core.evidence.EvidenceLevel.MATHS;
import static io.toebox.lacing.core.evidence.EvidenceLevel.SHOP;
import static io.toebox.lacing.core.evidence.EvidenceLevel.TRIAL;

/** The lacings this service knows, in a fixed order: the everyday one first. */
public final class Lacings {

    private static final String SITE = "Ian's Shoelace Site (fieggen.com)";

    public static final Lacing CRISS_CROSS = new Lacing(
            "criss-cross",
            "Criss-cross lacing",
            List.of("zig-zag", "traditional"),
            "The everyday lacing for an average foot: firm and even from toe to ankle.",
            MATHS,
            List.of(
                    new Finding(
                            MATHS,
                            "Pulls hardest of all lacings at the proportions of a running shoe (row spacing about a third of"
                                    + " the width), at equal lace tension and without friction.",
                            "Polster, The Shoelace Book, AMS; recomputed here"),
                    new Finding(
                            MATHS, "Shortest lacing that crosses between all rows.", "Halton, the shoelace problem"),
                    new Finding(
                            TRIAL,
                            "Tied tightly, runners loaded the foot more slowly and rolled in more slowly; this is about"
                                    + " tightness, not about the pattern.",
                            "Hagen & Hennig 2009, J Sports Sci 27(3):267-75")),
            false,
            Generators::crissCross);

    public static final Lacing OVER_UNDER = new Lacing(
            "over-under",
            "Over-under lacing",
            List.of("alternating criss-cross"),
            "Less rubbing between lace and eyelet, and quicker to loosen.",
            SHOP,
            List.of(new Finding(SHOP, "Less friction and wear, quicker to loosen than criss-cross.", SITE)),
            false,
            Generators::overUnder);

    public static final Lacing GAP = new Lacing(
            "gap",
            "Window lacing",
            List.of("gap", "box", "skip", "hot-spot"),
            "Leaves out one crossing, so that no lace lies over a sore spot on top of the foot.",
            CLINIC,
            List.of(
                    new Finding(
                            CLINIC,
                            "Recommended by a podiatrist for a sore spot or a high instep.",
                            "Bouche, D.P.M., in Runner's World"),
                    new Finding(SHOP, "Skips the crossing over a sensitive area; more spread.", SITE + ", gap lacing"),
                    new Finding(
                            CLINIC,
                            "Take the lace out of a tongue loop before making a window.",
                            "Pribut, lacing advice")),
            true,
            Generators::gap);

    public static final Lacing STRAIGHT_BAR = new Lacing(
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
                            "At equal lace tension each row is drawn together about half as hard as by criss-cross, so part"
                                    + " of the comfort may be plain loosening.",
                            "computed from the path: 1.0 against about 1.9 per row")),
            false,
            StraightBar::thread);

    public static final Lacing WIDE_FOREFOOT = new Lacing(
            "wide-forefoot",
            "Wide forefoot lacing",
            List.of("wide toe box lacing"),
            "No crossing over the forefoot, so that the front of the shoe can spread.",
            CLINIC,
            List.of(
                    new Finding(CLINIC, "Straight up the sides over the forefoot, crossings behind it.", "bergdpm"),
                    new Finding(CLINIC, "Straight up the sides over the forefoot, crossings behind it.", "normsmiami"),
                    new Finding(SHOP, "Straight up the sides over the forefoot, crossings behind it.", "ruizesolar")),
            false,
            Generators::wideForefoot);

    public static final Lacing SKIP_START = new Lacing(
            "skip-start",
            "Skip-start lacing",
            List.of("open toe lacing"),
            "Leaves the row nearest the toes empty, for a wide forefoot.",
            SHOP,
            List.of(new Finding(SHOP, "Leave the first row or rows empty for a wide forefoot.", "bearunner")),
            false,
            Generators::skipStart);

    public static final Lacing HEEL_LOCK = new Lacing(
            "heel-lock",
            "Heel lock lacing",
            List.of("lace lock", "lock lacing", "loop lacing lock", "runner's loop", "runner's knot", "runner's tie"),
            "Holds the heel with a loop at the extra eyelet, without tightening the whole shoe.",
            SHOP,
            List.of(
                    new Finding(
                            SHOP,
                            "For a slipping or rubbing heel, or toes hitting the front; extra leverage, no substitute for a"
                                    + " shoe of the right size.",
                            SITE + ", lug lock; Run Shoe Store; Running Warehouse; Kintec"),
                    new Finding(
                            TRIAL,
                            "Laced to a seventh eyelet, runners had the lowest peak pressure under the heel and felt as"
                                    + " comfortable as with six; the study did not test the loop or heel slip.",
                            "Hagen & Hennig 2009, J Sports Sci 27(3):267-75"),
                    new Finding(
                            TRIAL,
                            "A seventh eyelet raised perceived stability at equal comfort.",
                            "Hagen et al. 2010, Res Sports Med 18(3):176-87")),
            false,
            Generators::heelLock);

    public static final Lacing HIGH_ARCH = new Lacing(
            "high-arch",
            "High arch lacing",
            List.of("high instep lacing"),
            "Crosses only at the toe and at the ankle, so that the middle can open over a high instep.",
            CLINIC,
            List.of(
                    new Finding(CLINIC, "Keeps the toe and ankle ends closed and opens the middle.", "bergdpm"),
                    new Finding(CLINIC, "Keeps the toe and ankle ends closed and opens the middle.", "normsmiami")),
            false,
            Generators::highArch);

    public static final Lacing DROP_TOP_ROW = new Lacing(
            "drop-top-row",
            "Open top row lacing",
            List.of("drop the top row"),
            "Leaves the row at the ankle empty, for pressure at the front of the ankle.",
            CLINIC,
            List.of(new Finding(
                    CLINIC,
                    "Leave the top row empty for discomfort at the front of the ankle.",
                    "Pribut, lacing advice")),
            false,
            Generators::dropTopRow);

    public static final Lacing BOW_TIE = new Lacing(
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
                    new Finding(SHOP, "\"Lengthens\" short laces; looser fit.", SITE + ", bow-tie lacing")),
            false,
            Generators::bowTie);

    private static final List<Lacing> ALL = List.of(
            CRISS_CROSS,
            OVER_UNDER,
            GAP,
            STRAIGHT_BAR,
            WIDE_FOREFOOT,
            SKIP_START,
            HEEL_LOCK,
            HIGH_ARCH,
            DROP_TOP_ROW,
            BOW_TIE);

    private Lacings() {}

    /** All lacings, always in the same order. */
    public static List<Lacing> listLacings() {
        return ALL;
    }

    /** The lacing with the given id; empty when there is none. */
    public static Optional<Lacing> findLacing(String id) {
        return ALL.stream().filter(l -> l.id().equals(id)).findFirst();
    }
}

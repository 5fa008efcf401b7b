package io.toebox.lacing.core.pattern;

import java.util.List;

import io.toebox.lacing.core.evidence.Finding;

import static io.toebox.lacing.core.evidence.EvidenceLevel.CLINIC;
import static io.toebox.lacing.core.evidence.EvidenceLevel.SHOP;
import static io.toebox.lacing.core.evidence.EvidenceLevel.TRIAL;

/** Lacings that leave bands or rows open. */
final class OpenLacings {

    private static final String SITE = Lacings.SITE;
    private static final String PODIATRISTS = Lacings.PODIATRISTS;

    static final Lacing GAP = new Lacing(
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
                            "Pribut, lacing advice")));

    static final Lacing DOUBLE_GAP = new Lacing(
            "double-gap",
            "Double window lacing",
            List.of("double window", "double box"),
            "Leaves out two crossings in a row, for a larger sore area on top of the foot.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Two crossings left out for a larger area; the path is our reconstruction.",
                    SITE + ", gap lacing, variation 3")));

    static final Lacing WIDE_FOREFOOT = new Lacing(
            "wide-forefoot",
            "Wide forefoot lacing",
            List.of("wide toe box lacing"),
            "No crossing over the forefoot, so that the front of the shoe can spread.",
            CLINIC,
            List.of(new Finding(
                    CLINIC,
                    "Straight up the sides over the forefoot, crossings behind it.",
                    PODIATRISTS + "; the running shop Ruiz e Solar (ruizesolar)")));

    static final Lacing SKIP_START = new Lacing(
            "skip-start",
            "Skip-start lacing",
            List.of("open toe lacing"),
            "Leaves the row nearest the toes empty, for a wide forefoot.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Leave the first row or rows empty for a wide forefoot.",
                    "the running site Be a Runner (bearunner)")));

    static final Lacing HIGH_ARCH = new Lacing(
            "high-arch",
            "High arch lacing",
            List.of("high instep lacing"),
            "Crosses only at the toe and at the ankle, so that the middle can open over a high instep.",
            CLINIC,
            List.of(new Finding(CLINIC, "Keeps the toe and ankle ends closed and opens the middle.", PODIATRISTS)));

    static final Lacing DROP_TOP_ROW = new Lacing(
            "drop-top-row",
            "Open top row lacing",
            List.of("drop the top row"),
            "Leaves the row at the ankle empty, for pressure at the front of the ankle.",
            CLINIC,
            List.of(new Finding(
                    CLINIC,
                    "Leave the top row empty for discomfort at the front of the ankle.",
                    "Pribut, lacing advice")));

    static final Lacing STEP_OVER = new Lacing(
            "step-over",
            "Step-over lacing",
            List.of("skip the inner eyelet"),
            "Passes by the eyelet beside the inner ball of the foot, for pressure there; the other side keeps its"
                    + " eyelet.",
            CLINIC,
            List.of(
                    new Finding(
                            CLINIC,
                            "Skip the eyelet nearest the sore place at the inner ball of the foot; the other side is"
                                    + " laced twice in a row.",
                            "a podiatrist's advice of August 2010 (drblakeshealingsole.com)"),
                    new Finding(
                            SHOP,
                            "Step over the eyelet beside the inner ball of the foot.",
                            "the running shop Slo Motion (slomotionshoes.com)")));

    static final Lacing INNER_EYELETS = new Lacing(
            "inner-eyelets",
            "Inner eyelet lacing",
            List.of("wide foot"),
            "On staggered eyelets, only those nearer to the tongue: room for a wide foot.",
            CLINIC,
            List.of(new Finding(
                    CLINIC, "Wide foot: use the eyelets nearer to the tongue.", "AOFAS advice, via Steindler")));

    static final Lacing FOOTBAG = new Lacing(
            "footbag",
            "Footbag lacing",
            List.of("hacky sack"),
            "Long straight pieces outside pull the front of the shoe open.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Opens the front and binds less; distorts the shoe, as footbag players want it.",
                    SITE + ", footbag lacing, basic technique")));

    static final Lacing EVERY_OTHER_ROW = new Lacing(
            "every-other-row",
            "Every-other-row lacing",
            List.of("three-eyelet lacing"),
            "Criss-cross through every second row only: loose, and quick.",
            TRIAL,
            List.of(new Finding(
                    TRIAL,
                    "One of the lacings compared on runners, rows 1, 3 and 5 of six; low lacings had lower impacts, which"
                            + " the authors read as the foot sliding.",
                    "Hagen & Hennig 2009, J Sports Sci 27(3):267-75")));

    static final Lacing FIRST_TWO_ROWS = new Lacing(
            "first-two-rows",
            "Two-row lacing",
            List.of("two-eyelet lacing"),
            "Only the first two rows, the loosest lacing of a study: for slipping in and out, not for" + " running.",
            TRIAL,
            List.of(new Finding(
                    TRIAL,
                    "One of the lacings compared on runners; low lacings had lower impacts, which the authors read as the"
                            + " foot sliding in the shoe.",
                    "Hagen & Hennig 2009, J Sports Sci 27(3):267-75")));

    private OpenLacings() {}
}

package io.toebox.lacing.core.advise;

import java.util.List;

import io.toebox.lacing.core.pattern.Lacings;

import static io.toebox.lacing.core.advise.AdviceRule.against;
import static io.toebox.lacing.core.advise.AdviceRule.first;
import static io.toebox.lacing.core.advise.AdviceRule.second;
import static io.toebox.lacing.core.advise.Need.*;
import static io.toebox.lacing.core.evidence.Certainty.DERIVED;
import static io.toebox.lacing.core.evidence.Certainty.JUDGEMENT;
import static io.toebox.lacing.core.evidence.Certainty.SOURCED;

/** The rules of the needs for less pressure. */
final class ReliefRules {

    private static final String SITE = "Ian's Shoelace Site";
    private static final String STRAIGHT = SITE + "; Running Warehouse";
    private static final String CLINICS = "the podiatry practices bergdpm and normsmiami";
    private static final String AOFAS = "AOFAS advice, via Steindler";
    private static final String EYELET_SETS = AOFAS + ": narrow feet the eyelets farther from the tongue";

    /** Who names another lacing than criss-cross for a high arch or a thick foot. */
    static final String HIGH_ARCH_SOURCE =
            "S. Tyndall, physical therapist, in a running-medicine article, October 2025";

    /** Who says that laces tight over the instep numb the toes. */
    private static final String NERVE =
            "the Running Doc column, New York Daily News, January 2014; public physiotherapy advice"
                    + " (physioprescription.com)";

    static final List<AdviceRule> RULES = List.of(
            first(
                    ROOM_AT_THE_INNER_BALL,
                    Lacings.STEP_OVER,
                    "passes-by-the-inner-ball",
                    "a podiatrist's advice of August 2010 (drblakeshealingsole.com); Slo Motion, running shop",
                    SOURCED),
            first(LESS_OVER_THE_INSTEP, Lacings.GAP, "softer-over-the-instep", NERVE, SOURCED),
            first(LESS_OVER_THE_INSTEP, Lacings.HIGH_ARCH, "open-over-the-instep", NERVE, SOURCED),
            second(LESS_OVER_THE_INSTEP, Lacings.STRAIGHT_BAR, "no-crossings", STRAIGHT, SOURCED),
            against(LESS_OVER_THE_INSTEP, Lacings.OUTER_EYELETS, "draws-the-shoe-closer", EYELET_SETS, SOURCED),
            first(ROOM_AT_THE_FOREFOOT, Lacings.WIDE_FOREFOOT, "no-lace-over-the-forefoot", CLINICS, SOURCED),
            second(ROOM_AT_THE_FOREFOOT, Lacings.INNER_EYELETS, "eyelets-near-the-tongue", AOFAS, SOURCED),
            second(
                    ROOM_AT_THE_FOREFOOT,
                    Lacings.SKIP_START,
                    "first-row-empty",
                    "the running site Be a Runner (bearunner)",
                    SOURCED),
            second(ROOM_AT_THE_FOREFOOT, Lacings.TWO_LACE, "loose-lace-in-front", "Pribut, lacing advice", SOURCED),
            against(ROOM_AT_THE_FOREFOOT, Lacings.OUTER_EYELETS, "draws-the-shoe-closer", EYELET_SETS, SOURCED),
            first(
                    LESS_ON_TOP_OF_THE_FOOT,
                    Lacings.GAP,
                    "no-lace-over-the-sore-spot",
                    "Bouche, D.P.M., in Runner's World; " + SITE,
                    SOURCED),
            second(LESS_ON_TOP_OF_THE_FOOT, Lacings.OVER_UNDER, "quick-to-loosen", SITE, SOURCED),
            second(LESS_ON_TOP_OF_THE_FOOT, Lacings.STRAIGHT_BAR, "no-crossings", STRAIGHT, SOURCED),
            against(LESS_ON_TOP_OF_THE_FOOT, Lacings.OUTER_EYELETS, "draws-the-shoe-closer", EYELET_SETS, SOURCED),
            first(ROOM_OVER_THE_INSTEP, Lacings.HIGH_ARCH, "open-over-the-instep", CLINICS, SOURCED),
            first(ROOM_OVER_THE_INSTEP, Lacings.STRAIGHT_BAR, "no-crossings", STRAIGHT, SOURCED),
            second(ROOM_OVER_THE_INSTEP, Lacings.GAP, "window-over-the-instep", SITE, SOURCED),
            against(ROOM_OVER_THE_INSTEP, Lacings.CRISS_CROSS, "not-for-a-high-arch", HIGH_ARCH_SOURCE, SOURCED),
            against(ROOM_OVER_THE_INSTEP, Lacings.OUTER_EYELETS, "draws-the-shoe-closer", EYELET_SETS, SOURCED),
            first(LESS_AT_THE_ANKLE, Lacings.DROP_TOP_ROW, "top-row-empty", "Pribut, lacing advice", SOURCED),
            second(
                            LESS_AT_THE_ANKLE,
                            Lacings.GAP,
                            "window-near-the-ankle",
                            "our judgement, by analogy with a window elsewhere",
                            JUDGEMENT)
                    .nearestTheAnkle(),
            against(
                    LESS_AT_THE_ANKLE,
                    Lacings.HEEL_LOCK,
                    "presses-at-the-ankle",
                    "our judgement from where the loops lie",
                    JUDGEMENT),
            against(
                    LESS_AT_THE_ANKLE,
                    Lacings.EVERY_EYELET,
                    "laces-up-to-the-ankle",
                    "our judgement from where the knot lies",
                    JUDGEMENT),
            first(FRONT_AND_HEEL_APART, Lacings.TWO_LACE, "front-and-back-apart", AOFAS, SOURCED),
            first(
                    FRONT_AND_HEEL_APART,
                    Lacings.KNOTTED_SEGMENT,
                    "knot-between-front-and-back",
                    SITE + ", segmented lug lacing",
                    SOURCED),
            first(TAKE_LESS_LACE, Lacings.BOW_TIE, "least-lace", "Polster, The Shoelace Book, AMS; " + SITE, DERIVED),
            second(TAKE_LESS_LACE, Lacings.GAP, "one-crossing-less-lace", "computed from the path", DERIVED));

    private ReliefRules() {}
}

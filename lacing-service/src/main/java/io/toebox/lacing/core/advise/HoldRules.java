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

/** The rules of the needs for more hold, and of a lace that is too long. */
final class HoldRules {

    private static final String AOFAS = "AOFAS advice, via Steindler";
    private static final String POLSTER = "Polster, The Shoelace Book, AMS; recomputed here";
    private static final String HAGEN = "Hagen & Hennig 2009: low lacing read as the foot sliding";
    private static final String HALF = "computed from the path: 1.0 against about 1.9 per row";
    private static final String SEVENTH = "Hagen & Hennig 2009; Hagen et al. 2010";
    private static final String TONGUES = "Ian's Shoelace Site, preventing shoe tongues from slipping sideways";
    private static final String OWN = "our judgement; shops fit the bigger foot";
    private static final String LOOSER = "Ian's Shoelace Site: looser fit";

    static final List<AdviceRule> RULES = List.of(
            first(
                    HOLD_THE_HEEL,
                    Lacings.HEEL_LOCK,
                    "holds-the-heel",
                    "Ian's Shoelace Site; Run Shoe Store; Running Warehouse; Kintec",
                    SOURCED),
            second(HOLD_THE_HEEL, Lacings.EVERY_EYELET, "uses-every-eyelet", SEVENTH, SOURCED),
            second(HOLD_THE_HEEL, Lacings.CRISS_CROSS, "firm-near-the-ankle", AOFAS, SOURCED)
                    .unless(LESS_AT_THE_ANKLE),
            second(
                            HOLD_THE_HEEL,
                            Lacings.TWO_LACE,
                            "firm-lace-behind",
                            "our judgement; " + AOFAS + ", names it for a narrow heel with a wide forefoot",
                            JUDGEMENT)
                    .unless(LESS_AT_THE_ANKLE),
            against(HOLD_THE_HEEL, Lacings.STRAIGHT_BAR, "holds-less", HALF, DERIVED),
            against(HOLD_THE_HEEL, Lacings.DROP_TOP_ROW, "lets-the-heel-slip", HAGEN, SOURCED),
            against(HOLD_THE_HEEL, Lacings.BOW_TIE, "holds-loosely", LOOSER, SOURCED),
            first(
                    KEEP_TOES_FROM_THE_FRONT,
                    Lacings.HEEL_LOCK,
                    "stops-sliding-forward",
                    "Ian's Shoelace Site; Running Warehouse",
                    SOURCED),
            second(
                    KEEP_TOES_FROM_THE_FRONT,
                    Lacings.TOE_LIFT,
                    "lifts-off-the-big-toe",
                    "Running Warehouse; Runner's World; newspaper column, asap, 2006",
                    SOURCED),
            second(KEEP_TOES_FROM_THE_FRONT, Lacings.EVERY_EYELET, "uses-every-eyelet", SEVENTH, SOURCED),
            second(KEEP_TOES_FROM_THE_FRONT, Lacings.CRISS_CROSS, "firm-near-the-ankle", AOFAS, SOURCED)
                    .unless(LESS_AT_THE_ANKLE),
            against(KEEP_TOES_FROM_THE_FRONT, Lacings.DROP_TOP_ROW, "lets-the-foot-slide", HAGEN, SOURCED),
            against(KEEP_TOES_FROM_THE_FRONT, Lacings.STRAIGHT_BAR, "holds-less-against-sliding", HALF, DERIVED),
            against(
                    KEEP_TOES_FROM_THE_FRONT,
                    Lacings.HIGH_ARCH,
                    "open-middle-lets-slide",
                    "our judgement: the middle rows are not drawn together",
                    JUDGEMENT),
            against(KEEP_TOES_FROM_THE_FRONT, Lacings.BOW_TIE, "holds-loosely", LOOSER, SOURCED),
            first(HOLD_THE_FOREFOOT, Lacings.CRISS_CROSS, "holds-most", POLSTER, DERIVED)
                    .unless(LESS_AT_THE_ANKLE, LESS_ON_TOP_OF_THE_FOOT),
            first(HOLD_THE_FOREFOOT, Lacings.OUTER_EYELETS, "eyelets-far-from-the-tongue", AOFAS, SOURCED),
            against(HOLD_THE_FOREFOOT, Lacings.BOW_TIE, "holds-loosely", LOOSER, SOURCED),
            first(HOLD_THE_INSTEP, Lacings.CRISS_CROSS, "holds-most", POLSTER, DERIVED)
                    .unless(LESS_AT_THE_ANKLE),
            first(HOLD_THE_INSTEP, Lacings.OUTER_EYELETS, "eyelets-far-from-the-tongue", AOFAS, SOURCED),
            second(
                    HOLD_THE_INSTEP,
                    Lacings.MID_FOOT_LOOP,
                    "doubles-over-the-middle",
                    "the podiatry practice bergdpm; Odd Wisdom, after Runner's World",
                    SOURCED),
            against(
                    HOLD_THE_INSTEP,
                    Lacings.INNER_EYELETS,
                    "leaves-the-shoe-wider",
                    AOFAS + ": wide feet the eyelets nearer to the tongue",
                    SOURCED),
            against(HOLD_THE_INSTEP, Lacings.BOW_TIE, "holds-loosely", LOOSER, SOURCED),
            first(HOLD_THE_TONGUE, Lacings.CRISS_CROSS, "crossings-hold-the-tongue", TONGUES, SOURCED)
                    .unless(LESS_AT_THE_ANKLE, LESS_ON_TOP_OF_THE_FOOT),
            second(HOLD_THE_TONGUE, Lacings.EVERY_EYELET, "crossings-hold-the-tongue", TONGUES, SOURCED),
            against(HOLD_THE_TONGUE, Lacings.STRAIGHT_BAR, "bars-let-the-tongue-slide", TONGUES, SOURCED),
            first(
                            STAY_TIED,
                            Lacings.CRISS_CROSS,
                            "the-knot-decides",
                            "Daily-Diamond et al. 2017, Proc R Soc A 473:20160770",
                            SOURCED)
                    .unless(LESS_AT_THE_ANKLE, LESS_ON_TOP_OF_THE_FOOT),
            second(
                            STAY_TIED,
                            Lacings.HEEL_LOCK,
                            "the-lock-spares-the-knot",
                            "computed from the path: the lace bends around itself before the knot",
                            DERIVED)
                    .unless(LESS_AT_THE_ANKLE),
            first(EACH_FOOT_ITS_OWN, Lacings.CRISS_CROSS, "tie-each-shoe-for-its-foot", OWN, JUDGEMENT)
                    .unless(LESS_AT_THE_ANKLE, LESS_ON_TOP_OF_THE_FOOT),
            second(EACH_FOOT_ITS_OWN, Lacings.HEEL_LOCK, "for-the-smaller-foot", OWN, JUDGEMENT),
            second(EACH_FOOT_ITS_OWN, Lacings.WIDE_FOREFOOT, "for-the-bigger-foot", OWN, JUDGEMENT)
                    .unless(HOLD_THE_FOREFOOT),
            first(
                    TAKE_UP_LACE,
                    Lacings.HEEL_LOCK,
                    "loops-take-up-lace",
                    "computed from the path: about 130 mm more than criss-cross in a shoe of six rows",
                    DERIVED),
            second(TAKE_UP_LACE, Lacings.CRISS_CROSS, "crosses-between-all-rows", "computed from the path", DERIVED)
                    .unless(LESS_AT_THE_ANKLE));

    private HoldRules() {}
}

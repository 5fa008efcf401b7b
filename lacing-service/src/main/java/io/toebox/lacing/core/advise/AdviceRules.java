package io.toebox.lacing.core.advise;

import java.util.List;
import java.util.stream.Stream;

import io.toebox.lacing.core.advise.AdviceRule.Stance;
import io.toebox.lacing.core.advise.AdviceRule.Window;
import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;

import static io.toebox.lacing.core.advise.AdviceRule.Stance.AGAINST;
import static io.toebox.lacing.core.advise.AdviceRule.Stance.FIRST_CHOICE;
import static io.toebox.lacing.core.advise.AdviceRule.Stance.SECOND_CHOICE;
import static io.toebox.lacing.core.advise.Need.*;
import static io.toebox.lacing.core.evidence.Certainty.DERIVED;
import static io.toebox.lacing.core.evidence.Certainty.JUDGEMENT;
import static io.toebox.lacing.core.evidence.Certainty.SOURCED;

/** The table behind the advice: which lacings serve which need, and which work against it. */
final class AdviceRules {

    private static final List<AdviceRule> RULES = List.of(
            rule(
                    ROOM_AT_THE_FOREFOOT,
                    Lacings.WIDE_FOREFOOT,
                    FIRST_CHOICE,
                    "no-lace-over-the-forefoot",
                    "clinic practice: bergdpm, normsmiami",
                    SOURCED),
            rule(
                    ROOM_AT_THE_FOREFOOT,
                    Lacings.SKIP_START,
                    SECOND_CHOICE,
                    "first-row-empty",
                    "shop practice: bearunner",
                    SOURCED),
            rule(
                    LESS_ON_TOP_OF_THE_FOOT,
                    Lacings.GAP,
                    FIRST_CHOICE,
                    "no-lace-over-the-sore-spot",
                    "Bouche, D.P.M., in Runner's World; Ian's Shoelace Site",
                    SOURCED),
            rule(
                    LESS_ON_TOP_OF_THE_FOOT,
                    Lacings.STRAIGHT_BAR,
                    SECOND_CHOICE,
                    "no-crossings",
                    "Ian's Shoelace Site; Running Warehouse",
                    SOURCED),
            rule(
                    LESS_ON_TOP_OF_THE_FOOT,
                    Lacings.OVER_UNDER,
                    SECOND_CHOICE,
                    "quick-to-loosen",
                    "Ian's Shoelace Site",
                    SOURCED),
            rule(
                    ROOM_OVER_THE_INSTEP,
                    Lacings.HIGH_ARCH,
                    FIRST_CHOICE,
                    "open-over-the-instep",
                    "clinic practice: bergdpm, normsmiami",
                    SOURCED),
            rule(
                    ROOM_OVER_THE_INSTEP,
                    Lacings.STRAIGHT_BAR,
                    FIRST_CHOICE,
                    "no-crossings",
                    "Ian's Shoelace Site; Running Warehouse",
                    SOURCED),
            rule(
                    ROOM_OVER_THE_INSTEP,
                    Lacings.GAP,
                    SECOND_CHOICE,
                    "window-over-the-instep",
                    "Ian's Shoelace Site",
                    SOURCED),
            window(
                    LESS_AT_THE_ANKLE,
                    Lacings.DROP_TOP_ROW,
                    FIRST_CHOICE,
                    "top-row-empty",
                    "Pribut, lacing advice",
                    SOURCED,
                    Window.MIDDLE),
            window(
                    LESS_AT_THE_ANKLE,
                    Lacings.GAP,
                    SECOND_CHOICE,
                    "window-near-the-ankle",
                    "our judgement, by analogy with a window elsewhere",
                    JUDGEMENT,
                    Window.NEAREST_THE_ANKLE),
            rule(
                    LESS_AT_THE_ANKLE,
                    Lacings.HEEL_LOCK,
                    AGAINST,
                    "presses-at-the-ankle",
                    "our judgement from where the loops lie",
                    JUDGEMENT),
            rule(
                    HOLD_THE_HEEL,
                    Lacings.HEEL_LOCK,
                    FIRST_CHOICE,
                    "holds-the-heel",
                    "Ian's Shoelace Site; Run Shoe Store; Running Warehouse; Kintec",
                    SOURCED),
            rule(
                    HOLD_THE_HEEL,
                    Lacings.CRISS_CROSS,
                    SECOND_CHOICE,
                    "firm-near-the-ankle",
                    "AOFAS advice, via Steindler",
                    SOURCED),
            rule(
                    HOLD_THE_HEEL,
                    Lacings.STRAIGHT_BAR,
                    AGAINST,
                    "holds-less",
                    "computed from the path: 1.0 against about 1.9 per row",
                    DERIVED),
            rule(
                    HOLD_THE_HEEL,
                    Lacings.DROP_TOP_ROW,
                    AGAINST,
                    "lets-the-heel-slip",
                    "Hagen & Hennig 2009: low lacing read as the foot sliding",
                    SOURCED),
            rule(
                    KEEP_TOES_FROM_THE_FRONT,
                    Lacings.HEEL_LOCK,
                    FIRST_CHOICE,
                    "stops-sliding-forward",
                    "Ian's Shoelace Site; Running Warehouse",
                    SOURCED),
            rule(
                    KEEP_TOES_FROM_THE_FRONT,
                    Lacings.CRISS_CROSS,
                    SECOND_CHOICE,
                    "firm-near-the-ankle",
                    "AOFAS advice, via Steindler",
                    SOURCED),
            rule(
                    KEEP_TOES_FROM_THE_FRONT,
                    Lacings.DROP_TOP_ROW,
                    AGAINST,
                    "lets-the-foot-slide",
                    "Hagen & Hennig 2009: low lacing read as the foot sliding",
                    SOURCED),
            rule(
                    HOLD_THE_FOREFOOT,
                    Lacings.CRISS_CROSS,
                    FIRST_CHOICE,
                    "holds-most",
                    "Polster, The Shoelace Book, AMS; recomputed here",
                    DERIVED),
            rule(
                    HOLD_THE_INSTEP,
                    Lacings.CRISS_CROSS,
                    FIRST_CHOICE,
                    "holds-most",
                    "Polster, The Shoelace Book, AMS; recomputed here",
                    DERIVED),
            rule(
                    HOLD_THE_INSTEP,
                    Lacings.STRAIGHT_BAR,
                    AGAINST,
                    "holds-a-roomy-instep-less",
                    "computed from the path: 1.0 against about 1.9 per row",
                    DERIVED));

    private AdviceRules() {}

    /** The rules of one need, in the order of the table. */
    static Stream<AdviceRule> of(Need need) {
        return RULES.stream().filter(r -> r.need() == need);
    }

    private static AdviceRule rule(
            Need need, Lacing lacing, Stance stance, String code, String source, Certainty certainty) {
        return window(need, lacing, stance, code, source, certainty, Window.MIDDLE);
    }

    private static AdviceRule window(
            Need need, Lacing lacing, Stance stance, String code, String source, Certainty certainty, Window window) {
        return new AdviceRule(need, lacing, stance, Reason.of(code), source, certainty, window);
    }
}

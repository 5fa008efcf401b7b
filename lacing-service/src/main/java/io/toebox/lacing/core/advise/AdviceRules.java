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
                    "No crossing lies over the forefoot, so the front of the shoe can spread.",
                    "clinic practice: bergdpm, normsmiami",
                    SOURCED),
            rule(
                    ROOM_AT_THE_FOREFOOT,
                    Lacings.SKIP_START,
                    SECOND_CHOICE,
                    "first-row-empty",
                    "The row nearest the toes stays empty, which leaves the front of the shoe more open.",
                    "shop practice: bearunner",
                    SOURCED),
            rule(
                    LESS_ON_TOP_OF_THE_FOOT,
                    Lacings.GAP,
                    FIRST_CHOICE,
                    "no-lace-over-the-sore-spot",
                    "One crossing is left out, so no lace lies over the middle of the foot. Move the window to your own sore"
                            + " spot if it is elsewhere.",
                    "Bouche, D.P.M., in Runner's World; Ian's Shoelace Site",
                    SOURCED),
            rule(
                    LESS_ON_TOP_OF_THE_FOOT,
                    Lacings.STRAIGHT_BAR,
                    SECOND_CHOICE,
                    "no-crossings",
                    "Straight bars replace the crossings over the top ridge of the foot.",
                    "Ian's Shoelace Site; Running Warehouse",
                    SOURCED),
            rule(
                    LESS_ON_TOP_OF_THE_FOOT,
                    Lacings.OVER_UNDER,
                    SECOND_CHOICE,
                    "quick-to-loosen",
                    "The lace slides easily, so the rows over the sore spot are quickly loosened on the run.",
                    "Ian's Shoelace Site",
                    SOURCED),
            rule(
                    ROOM_OVER_THE_INSTEP,
                    Lacings.HIGH_ARCH,
                    FIRST_CHOICE,
                    "open-over-the-instep",
                    "It crosses only at the toe and at the ankle, so the middle can open over the instep.",
                    "clinic practice: bergdpm, normsmiami",
                    SOURCED),
            rule(
                    ROOM_OVER_THE_INSTEP,
                    Lacings.STRAIGHT_BAR,
                    FIRST_CHOICE,
                    "no-crossings",
                    "Straight bars replace the crossings over the top ridge of the foot.",
                    "Ian's Shoelace Site; Running Warehouse",
                    SOURCED),
            rule(
                    ROOM_OVER_THE_INSTEP,
                    Lacings.GAP,
                    SECOND_CHOICE,
                    "window-over-the-instep",
                    "One crossing over the middle of the foot is left out, which lets the shoe spread there.",
                    "Ian's Shoelace Site",
                    SOURCED),
            window(
                    LESS_AT_THE_ANKLE,
                    Lacings.DROP_TOP_ROW,
                    FIRST_CHOICE,
                    "top-row-empty",
                    "The row at the ankle stays empty, so no lace and no knot presses there.",
                    "Pribut, lacing advice",
                    SOURCED,
                    Window.MIDDLE),
            window(
                    LESS_AT_THE_ANKLE,
                    Lacings.GAP,
                    SECOND_CHOICE,
                    "window-near-the-ankle",
                    "The crossing before the last row is left out, which eases the lace just in front of the ankle.",
                    "our judgement, by analogy with a window elsewhere",
                    JUDGEMENT,
                    Window.NEAREST_THE_ANKLE),
            rule(
                    LESS_AT_THE_ANKLE,
                    Lacings.HEEL_LOCK,
                    AGAINST,
                    "presses-at-the-ankle",
                    "Its loops draw the lace tightly across the front of the ankle, where you feel pressure.",
                    "our judgement from where the loops lie",
                    JUDGEMENT),
            rule(
                    HOLD_THE_HEEL,
                    Lacings.HEEL_LOCK,
                    FIRST_CHOICE,
                    "holds-the-heel",
                    "The loops at the extra eyelet hold the heel without tightening the rest of the shoe.",
                    "Ian's Shoelace Site; Run Shoe Store; Running Warehouse; Kintec",
                    SOURCED),
            rule(
                    HOLD_THE_HEEL,
                    Lacings.CRISS_CROSS,
                    SECOND_CHOICE,
                    "firm-near-the-ankle",
                    "Use every eyelet, tied firmer near the ankle and softer near the toes.",
                    "AOFAS advice, via Steindler",
                    SOURCED),
            rule(
                    HOLD_THE_HEEL,
                    Lacings.STRAIGHT_BAR,
                    AGAINST,
                    "holds-less",
                    "At equal tension it draws each row together about half as hard, so the heel can slip more.",
                    "computed from the path: 1.0 against about 1.9 per row",
                    DERIVED),
            rule(
                    HOLD_THE_HEEL,
                    Lacings.DROP_TOP_ROW,
                    AGAINST,
                    "holds-less",
                    "Without the top row the foot can slide more in the shoe.",
                    "Hagen & Hennig 2009: low lacing read as the foot sliding",
                    SOURCED),
            rule(
                    KEEP_TOES_FROM_THE_FRONT,
                    Lacings.HEEL_LOCK,
                    FIRST_CHOICE,
                    "stops-sliding-forward",
                    "The loops hold the foot back in the heel, so the toes touch the front less.",
                    "Ian's Shoelace Site; Running Warehouse",
                    SOURCED),
            rule(
                    KEEP_TOES_FROM_THE_FRONT,
                    Lacings.CRISS_CROSS,
                    SECOND_CHOICE,
                    "firm-near-the-ankle",
                    "Use every eyelet, tied firmer near the ankle and softer near the toes.",
                    "AOFAS advice, via Steindler",
                    SOURCED),
            rule(
                    KEEP_TOES_FROM_THE_FRONT,
                    Lacings.DROP_TOP_ROW,
                    AGAINST,
                    "lets-the-foot-slide",
                    "Without the top row the foot can slide forward.",
                    "Hagen & Hennig 2009: low lacing read as the foot sliding",
                    SOURCED),
            rule(
                    HOLD_THE_FOREFOOT,
                    Lacings.CRISS_CROSS,
                    FIRST_CHOICE,
                    "holds-most",
                    "It draws every row together and pulls hardest at equal lace tension.",
                    "Polster, The Shoelace Book, AMS; recomputed here",
                    DERIVED),
            rule(
                    HOLD_THE_FOREFOOT,
                    Lacings.WIDE_FOREFOOT,
                    AGAINST,
                    "opens-a-roomy-forefoot",
                    "It opens the forefoot, where this shoe is roomy already.",
                    "our judgement from the path",
                    JUDGEMENT),
            rule(
                    HOLD_THE_FOREFOOT,
                    Lacings.SKIP_START,
                    AGAINST,
                    "opens-a-roomy-forefoot",
                    "It opens the forefoot, where this shoe is roomy already.",
                    "our judgement from the path",
                    JUDGEMENT),
            rule(
                    HOLD_THE_INSTEP,
                    Lacings.CRISS_CROSS,
                    FIRST_CHOICE,
                    "holds-most",
                    "It draws every row together and pulls hardest at equal lace tension.",
                    "Polster, The Shoelace Book, AMS; recomputed here",
                    DERIVED),
            rule(
                    HOLD_THE_INSTEP,
                    Lacings.STRAIGHT_BAR,
                    AGAINST,
                    "holds-less",
                    "At equal tension it draws each row together about half as hard, where this shoe is roomy already.",
                    "computed from the path: 1.0 against about 1.9 per row",
                    DERIVED));

    private AdviceRules() {}

    /** The rules of one need, in the order of the table. */
    static Stream<AdviceRule> of(Need need) {
        return RULES.stream().filter(r -> r.need() == need);
    }

    private static AdviceRule rule(
            Need need, Lacing lacing, Stance stance, String code, String detail, String source, Certainty certainty) {
        return window(need, lacing, stance, code, detail, source, certainty, Window.MIDDLE);
    }

    private static AdviceRule window(
            Need need,
            Lacing lacing,
            Stance stance,
            String code,
            String detail,
            String source,
            Certainty certainty,
            Window window) {
        return new AdviceRule(need, lacing, stance, new Reason(code, detail), source, certainty, window);
    }
}

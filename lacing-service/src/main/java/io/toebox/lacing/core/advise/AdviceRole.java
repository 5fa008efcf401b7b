package io.toebox.lacing.core.advise;

import java.util.Optional;

import io.toebox.lacing.core.pattern.Method;

/** The part a lacing has in advice, beside the rules that speak for it or against it. */
sealed interface AdviceRole {

    /** Advised for one need or, laced together with others, for several. */
    record Together(Optional<Reason> caution) implements AdviceRole {}

    /** Advised on its own: it decides how the whole lace runs, so nothing else changes places in it. */
    record Alone(Optional<Reason> caution) implements AdviceRole {}

    /** No rule speaks for it, on purpose. */
    record Never(String because) implements AdviceRole {}

    /** What to mind with it, whatever the need and the shoe. */
    default Optional<Reason> caution() {
        return switch (this) {
            case Together(var caution) -> caution;
            case Alone(var caution) -> caution;
            case Never _ -> Optional.empty();
        };
    }

    static AdviceRole of(Method method) {
        return switch (method) {
            case CRISS_CROSS, OVER_UNDER, TWO_LACE -> new Alone(Optional.empty());
            case BOW_TIE -> alone("looser-fit");
            case STEP_OVER -> alone("only-the-inner-ball");
            case TOE_LIFT -> alone("only-the-big-toe");
            case KNOTTED_SEGMENT -> alone("knot-stays");
            // What is held less by a wide forefoot or a skipped start depends on the shoe.
            case WIDE_FOREFOOT, SKIP_START, EVERY_EYELET, INNER_EYELETS, OUTER_EYELETS ->
                new Together(Optional.empty());
            case WINDOW -> together("free-the-tongue-loop");
            case STRAIGHT_BAR -> together("partly-plain-loosening");
            case HIGH_ARCH -> together("holds-less-in-the-middle");
            case DROP_TOP_ROW -> together("holds-less-at-the-heel");
            case HEEL_LOCK -> together("no-substitute-for-size");
            case MID_FOOT_LOOP -> together("doubled-lace-can-press");
            case DOUBLE_GAP -> new Never("for a larger sore area; a question names one spot");
            case REVERSE -> new Never("running shops mention it without a source of its own");
            case STRAIGHT_EUROPEAN -> new Never("made for dress shoes; its hidden zigzag presses the foot");
            case STRAIGHT_EASY -> new Never("as straight bar, but its ends drift apart");
            case SHOE_SHOP -> new Never("how shoes come from the shop; pulls the sides out of line");
            case ARMY -> new Never("as bow-tie, from boots; no purpose on a run is named");
            case LADDER -> new Never("from boots; its descriptions disagree");
            case SAME_EYELET_LOCK -> new Never("a heel lock holds as well and is told by more sources");
            case HALF_KNOT -> new Never("a fixed knot or two laces hold a difference longer");
            case HERRINGBONE, LAST_ROW_FROM_ABOVE, HIGH_LOW_HOOKS -> new Never("from skates and boots with hooks");
            case DOUBLE_HELIX, KNOTTED, LOOP_BACK, LIGHTNING ->
                new Never("for looks or quick lacing; no purpose on a run");
            case DOUBLE_BACK, DOUBLE_BACK_CROSSED -> new Never("firm, but so slow to tighten that rows stay uneven");
            case SAWTOOTH -> new Never("pulls the sides out of line");
            case SIDE_KNOT, HIKING_BIKING, CYCLIST, HIDDEN_KNOT, TUCKED_ENDS ->
                new Never("about where the ends are, not about the foot");
            case FOOTBAG -> new Never("distorts the shoe on purpose");
            case EVERY_OTHER_ROW, FIRST_TWO_ROWS -> new Never("of a study that reads low lacings as the foot sliding");
        };
    }

    private static AdviceRole alone(String caution) {
        return new Alone(Optional.of(Reason.of(caution)));
    }

    private static AdviceRole together(String caution) {
        return new Together(Optional.of(Reason.of(caution)));
    }
}

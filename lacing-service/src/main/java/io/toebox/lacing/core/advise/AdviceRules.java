package io.toebox.lacing.core.advise;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;

/**
 * The table behind the advice: which lacings serve which need, and which work against it. Lacings without a rule are never
 * advised, on purpose: {@link #NEVER_ADVISED} says why.
 */
final class AdviceRules {

    /** Lacings no rule speaks for, and why. */
    static final Map<Lacing, String> NEVER_ADVISED = Map.of(
            Lacings.DOUBLE_GAP, "for a larger sore area; a question names one spot",
            Lacings.REVERSE, "running shops mention it without a source of its own",
            Lacings.STRAIGHT_EUROPEAN, "made for dress shoes; its hidden zigzag presses the foot",
            Lacings.STRAIGHT_EASY, "as straight bar, but its ends drift apart",
            Lacings.SHOE_SHOP, "how shoes come from the shop; pulls the sides out of line",
            Lacings.ARMY, "as bow-tie, from boots; no purpose on a run is named",
            Lacings.LADDER, "from boots; its descriptions disagree");

    private static final Map<Need, List<AdviceRule>> RULES = Stream.concat(
                    ReliefRules.RULES.stream(), HoldRules.RULES.stream())
            .collect(Collectors.groupingBy(AdviceRule::need));

    private AdviceRules() {}

    /** The rules of one need, in the order of the table. */
    static List<AdviceRule> of(Need need) {
        return RULES.getOrDefault(need, List.of());
    }
}

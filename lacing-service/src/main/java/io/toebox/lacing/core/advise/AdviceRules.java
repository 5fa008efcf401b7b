package io.toebox.lacing.core.advise;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table behind the advice: which lacings serve which need, and which work against it. Lacings no rule speaks for are never
 * advised, on purpose: {@link AdviceRole} says why.
 */
final class AdviceRules {

    private static final Map<Need, List<AdviceRule>> RULES = Stream.concat(
                    ReliefRules.RULES.stream(), HoldRules.RULES.stream())
            .collect(Collectors.groupingBy(AdviceRule::need));

    private AdviceRules() {}

    /** The rules of one need, in the order of the table. */
    static List<AdviceRule> of(Need need) {
        return RULES.getOrDefault(need, List.of());
    }
}

package io.toebox.lacing.core.optimum;

import java.util.List;

/**
 * The best closed lacings of a rule.
 *
 * @param rule which lacings were looked at
 * @param goal what they are best at
 * @param value their length in distances between columns, or their pull in lace tensions
 * @param count how many share it, mirror images counted, directions not
 * @param lacings all of them, at most {@value LacingOptima#MAX_LISTED}
 */
public record LacingOptimum(LacingRule rule, LacingGoal goal, double value, long count, List<ClosedLacing> lacings) {

    public LacingOptimum {
        lacings = List.copyOf(lacings);
    }
}

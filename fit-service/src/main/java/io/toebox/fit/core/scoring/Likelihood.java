package io.toebox.fit.core.scoring;

import io.toebox.fit.core.policy.Policy;

/**
 * A fit probability in words. The number comes of the errors of measuring and of the bands of comfort alone; what becomes of pairs
 * that are sold has not been seen yet, so that only the order of the words is sure, not the share that will be kept.
 */
public enum Likelihood {
    /** More often comfortable than not by a good margin: {@link Policy#LIKELY_FROM} or more. */
    LIKELY,
    /** It may well fit and may well not: {@link Policy#WORTH_A_TRY_FROM} or more. */
    WORTH_A_TRY,
    /** Less than that. */
    UNLIKELY;

    /** The word for a probability, 0 to 1. */
    public static Likelihood of(double probability) {
        if (probability >= Policy.LIKELY_FROM.value()) {
            return LIKELY;
        }
        return probability >= Policy.WORTH_A_TRY_FROM.value() ? WORTH_A_TRY : UNLIKELY;
    }
}

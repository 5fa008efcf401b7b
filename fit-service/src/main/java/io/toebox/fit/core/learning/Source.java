package io.toebox.fit.core.learning;

import io.toebox.fit.core.policy.Policy;

/** What the room that a pair should have had is known from. */
public enum Source {
    /** The foot, told in a rounded class. */
    FOOT_CLASS(Policy.OUTCOME_CLASS_SD),
    /** The size that was recommended. */
    RECOMMENDED(Policy.OUTCOME_TOLD_SD),
    /** Nothing but the size that the runner chose. */
    CHOSEN(Policy.OUTCOME_CHOSEN_SD);

    private final Policy sdMm;

    Source(Policy sdMm) {
        this.sdMm = sdMm;
    }

    /** Error of the feeling, that of the room included, mm. */
    public double feltSdMm() {
        return Math.hypot(Policy.FEEL_SD.value(), sdMm.value());
    }
}

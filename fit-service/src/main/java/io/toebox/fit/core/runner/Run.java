package io.toebox.fit.core.runner;

import io.toebox.fit.core.policy.Policy;

/**
 * A planned run.
 *
 * @param minutes how long, above zero
 * @param heat how warm
 */
public record Run(double minutes, Heat heat) {

    /** @throws IllegalArgumentException when the minutes are not finite and above zero */
    public Run {
        if (!(minutes > 0) || !Double.isFinite(minutes)) {
            throw new IllegalArgumentException(minutes + " minutes");
        }
    }

    /** A run of so many kilometres, above zero, at an easy pace. */
    public static Run ofKilometres(double kilometres, Heat heat) {
        return new Run(kilometres * Policy.RUNNING_PACE.value(), heat);
    }
}

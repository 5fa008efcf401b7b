package io.toebox.fit.core.foot;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/** How the runner was measured. Everything is compared standing, half the body's weight on each foot. */
public enum Posture {
    STANDING,
    /** About a tenth of the body's weight on the foot. */
    SITTING;

    /** A value read in this posture as it would be standing, mm: the same standing, changed and less sure sitting. */
    public Estimate toStanding(FootDimension dimension, Estimate read) {
        return switch (this) {
            case STANDING -> read;
            case SITTING ->
                switch (dimension) {
                    case LENGTH ->
                        read.plus(new Estimate(
                                Policy.STANDING_LENGTH_GAIN.value(), Policy.STANDING_LENGTH_GAIN_SD.value()));
                    case HEEL_TO_BALL ->
                        read.plus(new Estimate(
                                Policy.STANDING_HEEL_TO_BALL_GAIN.value(), Policy.STANDING_LENGTH_GAIN_SD.value()));
                    case INSTEP_HEIGHT ->
                        read.minus(
                                new Estimate(Policy.STANDING_ARCH_DROP.value(), Policy.STANDING_ARCH_DROP_SD.value()));
                    // How much toes spread was not found; they spread with the ball.
                    case BALL_WIDTH, TOE_BREADTH ->
                        spread(read, Policy.STANDING_BALL_WIDTH_GAIN, Policy.STANDING_BALL_WIDTH_GAIN_SD);
                    case BALL_GIRTH ->
                        spread(read, Policy.STANDING_BALL_GIRTH_GAIN, Policy.STANDING_BALL_GIRTH_GAIN_SD);
                    case HEEL_WIDTH ->
                        spread(read, Policy.STANDING_HEEL_WIDTH_GAIN, Policy.STANDING_HEEL_WIDTH_GAIN_SD);
                };
        };
    }

    private static Estimate spread(Estimate read, Policy gain, Policy gainSd) {
        return read.times(1 + gain.value()).plus(new Estimate(0, read.meanMm() * gainSd.value()));
    }
}

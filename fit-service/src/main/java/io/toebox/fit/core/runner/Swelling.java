package io.toebox.fit.core.runner;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.policy.Policy;

/**
 * How much larger a foot is at some moment of a run than before it. Volume grows to a cap within the first ten minutes and no
 * further (McWhorter 2003); there is no published curve, so the standard deviation is wide.
 *
 * @param volume expected growth of the foot's volume, as a share of it
 * @param volumeSd standard deviation of that
 */
public record Swelling(double volume, double volumeSd) {

    /** At the start of a run. */
    public static final Swelling NONE = new Swelling(0, 0);

    /** At the end of a run. */
    public static Swelling of(Run run) {
        double reached = Math.min(1, run.minutes() / Policy.SWELLING_MINUTES.value());
        double heatSd =
                switch (run.heat()) {
                    case NORMAL -> 0;
                    case HOT -> Policy.SWELLING_HEAT_SD.value();
                };
        return new Swelling(
                reached * Policy.SWELLING_VOLUME.value(),
                reached * Math.hypot(Policy.SWELLING_VOLUME_SD.value(), heatSd));
    }

    /** Expected growth of a dimension as a share of it (0.0125 is 1.25 %). */
    public double share(FootDimension dimension) {
        return volume * shareOfVolume(dimension).value();
    }

    /** Standard deviation of {@link #share}. */
    public double shareSd(FootDimension dimension) {
        return Math.hypot(
                volumeSd * shareOfVolume(dimension).value(),
                volume * shareOfVolumeSd(dimension).value());
    }

    /** How many millimetres a dimension of this size grows. */
    public Estimate growthMm(FootDimension dimension, double sizeMm) {
        return new Estimate(share(dimension), shareSd(dimension)).times(sizeMm);
    }

    private static Policy shareOfVolume(FootDimension dimension) {
        return switch (dimension) {
            case LENGTH, HEEL_TO_BALL -> Policy.SWELLING_LENGTH_SHARE;
            case BALL_WIDTH, TOE_BREADTH, BALL_GIRTH, HEEL_WIDTH, INSTEP_HEIGHT -> Policy.SWELLING_ACROSS_SHARE;
        };
    }

    private static Policy shareOfVolumeSd(FootDimension dimension) {
        return switch (dimension) {
            case LENGTH, HEEL_TO_BALL -> Policy.SWELLING_LENGTH_SHARE_SD;
            case BALL_WIDTH, TOE_BREADTH, BALL_GIRTH, HEEL_WIDTH, INSTEP_HEIGHT -> Policy.SWELLING_ACROSS_SHARE_SD;
        };
    }
}

package io.toebox.fit.core.runner;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.policy.Policy;

/**
 * What a sock adds to a foot. Geometry: a layer on either side, or all around; then pressed together by the shoe. Neither
 * thickness nor compression was found measured, so both are unsure.
 *
 * @param thickness one layer, not pressed, mm
 */
public record Sock(Estimate thickness) {

    /** The sock of a runner who told nothing of it. */
    public static final Sock USUAL =
            new Sock(new Estimate(Policy.SOCK_THICKNESS.value(), Policy.SOCK_THICKNESS_SD.value()));

    /** Running without a sock. */
    public static final Sock NONE = new Sock(new Estimate(0, 0));

    /** A sock whose layer is so many millimetres thick; 0 is no sock. */
    public static Sock of(double thicknessMm) {
        return thicknessMm == 0 ? NONE : new Sock(new Estimate(thicknessMm, Policy.SOCK_TOLD_THICKNESS_SD.value()));
    }

    /** How many millimetres it adds to a dimension. */
    public Estimate addedMm(FootDimension dimension) {
        double layers =
                switch (dimension) {
                    case LENGTH, BALL_WIDTH, TOE_BREADTH, HEEL_WIDTH, INSTEP_HEIGHT -> 2;
                    case HEEL_TO_BALL -> 1;
                    case BALL_GIRTH -> 2 * Math.PI;
                };
        double pressed = Policy.SOCK_UNDER_LOAD.value();
        double sd = Math.hypot(thickness.sdMm() * pressed, thickness.meanMm() * Policy.SOCK_UNDER_LOAD_SD.value());
        return new Estimate(thickness.meanMm() * pressed, sd).times(layers);
    }
}

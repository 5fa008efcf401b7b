package io.toebox.fit.core.foot;

import io.toebox.fit.core.policy.Policy;

/** How a foot was measured. What a method cannot measure was measured in another way that nobody told. */
public enum MeasuringMethod {
    /** The shop device with a heel cup and sliding bars, read in millimetres. */
    BRANNOCK,
    /** An outline on paper and a ruler. */
    RULER_TRACING,
    /** A three-dimensional scanner. */
    SCANNER,
    TAPE,
    CALIPER,
    UNKNOWN;

    /** Standard deviation of the error of one reading, mm. */
    public double sdMm(FootDimension dimension) {
        return switch (this) {
            case SCANNER ->
                dimension == FootDimension.BALL_GIRTH ? Policy.SCANNER_GIRTH_SD.value() : Policy.SCANNER_SD.value();
            case CALIPER -> dimension == FootDimension.BALL_GIRTH ? untold(dimension) : Policy.CALIPER_SD.value();
            case BRANNOCK ->
                switch (dimension) {
                    case LENGTH, HEEL_TO_BALL, BALL_WIDTH -> Policy.BRANNOCK_SD.value();
                    case TOE_BREADTH, BALL_GIRTH, HEEL_WIDTH, INSTEP_HEIGHT -> untold(dimension);
                };
            case RULER_TRACING, TAPE, UNKNOWN -> untold(dimension);
        };
    }

    private static double untold(FootDimension dimension) {
        return switch (dimension) {
            case LENGTH, HEEL_TO_BALL, INSTEP_HEIGHT -> Policy.FOOT_LENGTH_SD.value();
            case BALL_WIDTH, TOE_BREADTH, HEEL_WIDTH -> Policy.FOOT_WIDTH_SD.value();
            case BALL_GIRTH -> Policy.FOOT_GIRTH_SD.value();
        };
    }
}

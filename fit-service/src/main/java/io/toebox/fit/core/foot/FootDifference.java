package io.toebox.fit.core.foot;

import io.toebox.fit.core.policy.Policy;

/**
 * How far the two feet of one runner are apart, left minus right; no side is larger as a rule (SATRA 2018). Most differences are
 * small, and a few are far larger than a normal distribution has: in the middle theirs is a normal one, and beyond some
 * distance its tails are exponential (Huber 1964, the distribution that is worst for the mean of nearly normal quantities).
 *
 * <p>So of a small measured difference part is taken for the error of measuring; what is measured beyond goes to the feet.
 */
final class FootDifference {

    private FootDifference() {}

    /** Covariance of the differences of two dimensions before anything is seen, mm²; of a dimension with itself its variance. */
    static double covarianceMm2(FootDimension a, FootDimension b) {
        double shareA = shareOfBall(a);
        double shareB = shareOfBall(b);
        double common = shareA * shareB * square(Policy.BALL_WIDTH_DIFFERENCE_SD.value());
        return a == b ? common + square(ownSdMm(a)) : common;
    }

    /** Ball and toes of one foot are wide together. */
    private static double shareOfBall(FootDimension dimension) {
        return switch (dimension) {
            case BALL_WIDTH -> 1;
            case TOE_BREADTH -> Policy.TOE_BOX_SHARE.value();
            case LENGTH, HEEL_TO_BALL, BALL_GIRTH, HEEL_WIDTH, INSTEP_HEIGHT -> 0;
        };
    }

    private static double ownSdMm(FootDimension dimension) {
        return switch (dimension) {
            case LENGTH -> Policy.LENGTH_DIFFERENCE_SD.value();
            case HEEL_TO_BALL -> Policy.HEEL_TO_BALL_DIFFERENCE_SD.value();
            case BALL_WIDTH -> 0;
            case TOE_BREADTH -> Policy.TOE_BREADTH_DIFFERENCE_SD.value();
            case BALL_GIRTH -> Policy.BALL_GIRTH_DIFFERENCE_SD.value();
            case HEEL_WIDTH -> Policy.HEEL_WIDTH_DIFFERENCE_SD.value();
            case INSTEP_HEIGHT -> Policy.INSTEP_HEIGHT_DIFFERENCE_SD.value();
        };
    }

    /**
     * Variance of the normal distribution that gives the same expected difference, mm², so that the belief of both feet stays
     * normal. As a difference grows, what is expected of it never grows faster than what is expected of the sum of both feet
     * does: else a foot would be believed shorter because the other one was measured longer.
     *
     * @param apartMm how far apart they were seen, against what was expected, mm, 0 or above
     * @param usualMm2 variance of the difference as believed so far, mm²
     * @param errorMm2 variance of the error of {@code apartMm}, mm², above 0
     * @param mostMm2 the variance with which the difference is believed as much as the sum, mm²
     */
    static double expectedMm2(double apartMm, double usualMm2, double errorMm2, double mostMm2) {
        double coreMm2 = square(Policy.DIFFERENCE_CORE.value()) * usualMm2;
        if (coreMm2 >= mostMm2) {
            return mostMm2;
        }
        double gain = coreMm2 / (coreMm2 + errorMm2);
        double tailMm = Policy.DIFFERENCE_TAIL_FROM.value() * Math.sqrt(coreMm2);
        double seenTailMm = tailMm / gain;
        if (apartMm <= seenTailMm) {
            return coreMm2;
        }
        double expectedMm = tailMm + (apartMm - seenTailMm) * mostMm2 / (mostMm2 + errorMm2);
        return errorMm2 * expectedMm / (apartMm - expectedMm);
    }

    private static double square(double x) {
        return x * x;
    }
}

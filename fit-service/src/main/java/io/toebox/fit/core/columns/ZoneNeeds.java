package io.toebox.fit.core.columns;

import io.toebox.fit.core.Estimate;

/** What two feet need of one zone. */
final class ZoneNeeds {

    /** More than a subtraction of lengths of a foot can be wrong by. */
    private static final double ROUNDING_MM = 1e-9;

    /** Inside dimension at which the clearance of a foot is zero, mm, and its standard deviation. */
    final double firstMm;

    final double firstSdMm;
    final double secondMm;
    final double secondSdMm;

    /** The foot with less room has this need, mm. */
    final double mostMm;

    ZoneNeeds(Estimate first, Estimate second) {
        firstMm = first.meanMm();
        firstSdMm = first.sdMm();
        secondMm = second.meanMm();
        secondSdMm = second.sdMm();
        mostMm = Math.max(firstMm, secondMm);
    }

    /** The need's standard deviation of the foot with less room in this inside dimension, mm; of the first one on a tie. */
    double governingSdMm(double insideMm) {
        return insideMm - firstMm <= insideMm - secondMm ? firstSdMm : secondSdMm;
    }

    /** As above for any inside dimension; not a number where rounding decides which foot that is. */
    double governingSdMm() {
        if (firstMm == secondMm) {
            return firstSdMm;
        }
        return isNearlyTied() ? Double.NaN : firstMm > secondMm ? firstSdMm : secondSdMm;
    }

    boolean isNearlyTied() {
        return firstMm != secondMm && Math.abs(firstMm - secondMm) < ROUNDING_MM;
    }

    /** The clearance of that foot. */
    Estimate clearance(double insideMm, double insideSdMm) {
        return new Estimate(insideMm - mostMm, Math.hypot(insideSdMm, governingSdMm(insideMm)));
    }
}

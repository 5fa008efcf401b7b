package io.toebox.lacing.core.geometry;

/**
 * A point of the laced area, laid flat.
 *
 * @param acrossMm from the middle of the throat, mm, to the right positive
 * @param alongMm from the first row towards the ankle, mm
 */
public record ThroatPoint(double acrossMm, double alongMm) {

    /** Straight distance, mm. */
    public double distanceMm(ThroatPoint other) {
        return Math.hypot(other.acrossMm - acrossMm, other.alongMm - alongMm);
    }

    /** The point half-way to another. */
    public ThroatPoint middleTo(ThroatPoint other) {
        return new ThroatPoint((acrossMm + other.acrossMm) / 2, (alongMm + other.alongMm) / 2);
    }
}

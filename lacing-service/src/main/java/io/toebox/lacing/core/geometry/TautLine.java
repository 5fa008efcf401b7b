package io.toebox.lacing.core.geometry;

/**
 * A stretch of taut lace.
 *
 * @param from where it starts
 * @param to where it ends
 */
public record TautLine(ThroatPoint from, ThroatPoint to) {

    /** Its length, mm. */
    public double lengthMm() {
        return from.distanceMm(to);
    }

    /** The part of its tension that draws the two facings together, 0 to 1: its width across the shoe over its length. */
    public double transverseShare() {
        double lengthMm = lengthMm();
        return lengthMm == 0 ? 0 : Math.abs(to.acrossMm() - from.acrossMm()) / lengthMm;
    }
}

package io.toebox.lacing.core.effect;

import java.util.Optional;

import io.toebox.lacing.core.geometry.TautLine;
import io.toebox.lacing.core.path.Segment;

/**
 * A straight stretch of lace under tension.
 *
 * @param segment the segment of the path it belongs to; empty for the piece from the last move to the knot
 * @param line where it runs
 * @param tension as a multiple of the tension the ends are pulled and tied with, above 0 to 1
 */
public record TensePiece(Optional<Segment> segment, TautLine line, double tension) {

    /** The part of its tension that draws the two facings together. */
    public double transversePull() {
        return tension * line.transverseShare();
    }
}

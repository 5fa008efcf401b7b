package io.toebox.fit.core.clearance;

import java.util.List;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.foot.FootDimension;

/**
 * What a foot needs of the inside of a shoe in one zone: its clearance there is zero when the inside is one dimension of the
 * foot, less a calibrated offset. A caliper inside a shoe does not read what a caliper on a foot reads.
 *
 * @param dimension of the foot, in its sock
 * @param offset how much less the inside may measure, mm, and how unsure that is
 * @param measurable what can be measured on a foot to know the need better, the most natural first
 */
public record ZoneNeed(FootDimension dimension, Estimate offset, List<FootDimension> measurable) {

    public ZoneNeed {
        measurable = List.copyOf(measurable);
    }

    /** The inside at which a foot of this dimension, in its sock, has no room left, mm. */
    public Estimate insideMm(Estimate foot) {
        return foot.minus(offset);
    }

    /** The foot that would have no room left in an inside of so many millimetres; the inverse of {@link #insideMm}. */
    public Estimate footMm(Estimate inside) {
        return inside.plus(offset);
    }
}

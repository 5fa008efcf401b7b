package io.toebox.catalog.core.shoe;

import java.util.Set;

import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_CURRENT;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_RETIRED;

/**
 * What is measured inside a shoe. The bounds catch a slipped unit or column; they are wide around every value of the
 * starter catalogue (men's US 9) and say nothing about what a good shoe is.
 */
public enum Dimension {
    /** Heel to toe along the inside. */
    INTERNAL_LENGTH(1500, 4000, Set.of(LAB)),
    /** Inside width at the widest part of the forefoot. */
    BALL_WIDTH(600, 1600, Set.of(LAB_CURRENT, LAB_RETIRED)),
    /** Inside width at the big toe. */
    TOE_BOX_WIDTH(400, 1300, Set.of(LAB_CURRENT, LAB_RETIRED)),
    /** Inside height over the toes. */
    TOE_BOX_HEIGHT(100, 600, Set.of(LAB));

    private final TenthMm min;
    private final TenthMm max;
    private final Set<MeasuringMethod> methods;

    Dimension(int minTenthMm, int maxTenthMm, Set<MeasuringMethod> methods) {
        this.min = new TenthMm(minTenthMm);
        this.max = new TenthMm(maxTenthMm);
        this.methods = methods;
    }

    /** Smallest value taken for real. */
    public TenthMm min() {
        return min;
    }

    /** Largest value taken for real. */
    public TenthMm max() {
        return max;
    }

    /** The methods this dimension is measured with. */
    public Set<MeasuringMethod> methods() {
        return methods;
    }
}

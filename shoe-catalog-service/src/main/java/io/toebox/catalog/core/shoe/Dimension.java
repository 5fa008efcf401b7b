package io.toebox.catalog.core.shoe;

import java.util.Set;

import static io.toebox.catalog.core.shoe.MeasuringMethod.BRAND;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_CURRENT;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_RETIRED;
import static io.toebox.catalog.core.shoe.MeasuringMethod.STORE;

/**
 * What is measured inside a shoe. The bounds catch a slipped unit or column: those of the first four are wide around every
 * value of the starter catalogue (men's US 9), the others around the plausible feet such a shoe must hold. They say nothing
 * about what a good shoe is.
 */
public enum Dimension {
    /** Heel to toe along the inside. */
    INTERNAL_LENGTH(1500, 4000, Set.of(LAB, BRAND, STORE)),
    /** Inside width at the widest part of the forefoot. */
    BALL_WIDTH(600, 1600, Set.of(LAB_CURRENT, LAB_RETIRED, BRAND, STORE)),
    /** Inside width at the big toe. */
    TOE_BOX_WIDTH(400, 1300, Set.of(LAB_CURRENT, LAB_RETIRED, BRAND, STORE)),
    /** Inside height over the toes. */
    TOE_BOX_HEIGHT(100, 600, Set.of(LAB, BRAND, STORE)),
    /** Around the inside at the ball. */
    BALL_GIRTH(1500, 3600, Set.of(BRAND, STORE)),
    /** Inside height over the instep, laces closed without pull. */
    INSTEP_HEIGHT(300, 1200, Set.of(BRAND, STORE)),
    /** Inside width of the heel cup. */
    HEEL_WIDTH(300, 1000, Set.of(BRAND, STORE));

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

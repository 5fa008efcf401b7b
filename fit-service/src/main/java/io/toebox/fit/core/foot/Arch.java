package io.toebox.fit.core.foot;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/** How high the arch is, as a runner says it or as {@link ArchHeightIndex} finds it. */
public enum Arch {
    LOW(Policy.LOW_ARCH_HEIGHT_INDEX),
    MEDIUM(Policy.MEDIUM_ARCH_HEIGHT_INDEX),
    HIGH(Policy.HIGH_ARCH_HEIGHT_INDEX);

    private final Policy index;

    Arch(Policy index) {
        this.index = index;
    }

    /**
     * What a runner's own word says of the instep height, standing, mm: the class mean for the mean foot of the population, because
     * arch height does not grow with the foot (Hill 2017), and very unsure.
     */
    Estimate instepHeight(Population population) {
        double heelToBall = population.meanMm(FootDimension.HEEL_TO_BALL);
        return new Estimate(index.value(), Policy.REPORTED_ARCH_HEIGHT_INDEX_SD.value()).times(heelToBall);
    }
}

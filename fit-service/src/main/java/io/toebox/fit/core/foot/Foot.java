package io.toebox.fit.core.foot;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import io.toebox.fit.core.policy.Policy;

/**
 * The measured dimensions of one foot, mm. Length is always there; what was not measured is absent, never zero.
 *
 * @param measuredMm dimension to millimetres, within the dimension's plausible range
 */
public record Foot(Map<FootDimension, Double> measuredMm) {

    /**
     * @throws IllegalArgumentException when length is missing or a value is outside its plausible range
     * @throws ContradictoryFeet when two measurements cannot both be right
     */
    public Foot {
        var copy = new EnumMap<FootDimension, Double>(FootDimension.class);
        copy.putAll(measuredMm);
        measuredMm = Collections.unmodifiableMap(copy);
        measuredMm.forEach((dimension, mm) -> {
            if (!(mm >= dimension.minMm() && mm <= dimension.maxMm())) {
                throw new IllegalArgumentException(
                        "%s must be %d to %d mm".formatted(dimension, dimension.minMm(), dimension.maxMm()));
            }
        });
        if (!measuredMm.containsKey(FootDimension.LENGTH)) {
            throw new IllegalArgumentException("a foot has a length");
        }
        var width = copy.get(FootDimension.BALL_WIDTH);
        var girth = copy.get(FootDimension.BALL_GIRTH);
        if (width != null && girth != null && girth < Policy.MIN_GIRTH_PER_WIDTH.value() * width) {
            throw new ContradictoryFeet(ContradictoryFeet.Kind.GIRTH_BELOW_TWICE_THE_WIDTH, FootDimension.BALL_GIRTH);
        }
        var heelToBall = copy.get(FootDimension.HEEL_TO_BALL);
        if (heelToBall != null && heelToBall >= copy.get(FootDimension.LENGTH)) {
            throw new ContradictoryFeet(ContradictoryFeet.Kind.BALL_BEYOND_THE_TOES, FootDimension.HEEL_TO_BALL);
        }
    }

    /** Heel to the tip of the longest toe, mm. */
    public double lengthMm() {
        return measuredMm.get(FootDimension.LENGTH);
    }

    /** The measured value, mm, if there is one. */
    public Optional<Double> findMm(FootDimension dimension) {
        return Optional.ofNullable(measuredMm.get(dimension));
    }
}

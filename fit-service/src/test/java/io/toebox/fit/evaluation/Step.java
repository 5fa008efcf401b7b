package io.toebox.fit.evaluation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import io.toebox.fit.core.policy.Policy;

/**
 * How far a number is moved to see what it matters.
 *
 * @param value how far, in the number's unit
 * @param isStated whether that is the deviation the policy itself states, else a tenth of the number
 */
record Step(double value, boolean isStated) {

    private static final double TENTH = 0.1;

    /** Deviations that are stated for several numbers at once; every other one has the name of its number. */
    private static final Map<Policy, Policy> SHARED = Map.of(
            Policy.UPPER_GIVE_LOW, Policy.UPPER_GIVE_SD,
            Policy.UPPER_GIVE_MEDIUM, Policy.UPPER_GIVE_SD,
            Policy.UPPER_GIVE_HIGH, Policy.UPPER_GIVE_SD,
            Policy.BIG_TOE_SHARE_EGYPTIAN, Policy.BIG_TOE_SHARE_SD,
            Policy.BIG_TOE_SHARE_SQUARE, Policy.BIG_TOE_SHARE_SD,
            Policy.BRANNOCK_MENS_D, Policy.BRANNOCK_WIDTH_ANCHOR_SD,
            Policy.BRANNOCK_WOMENS_B, Policy.BRANNOCK_WIDTH_ANCHOR_SD,
            Policy.BRANNOCK_MENS_D_PER_SIZE, Policy.BRANNOCK_WIDTH_PER_SIZE_SD,
            Policy.BRANNOCK_WOMENS_B_PER_SIZE, Policy.BRANNOCK_WIDTH_PER_SIZE_SD,
            Policy.STANDING_HEEL_TO_BALL_GAIN, Policy.STANDING_LENGTH_GAIN_SD);

    static Step of(Policy policy) {
        return findDeviation(policy)
                .map(sd -> new Step(sd.value(), true))
                .orElseGet(() -> new Step(TENTH * policy.value(), false));
    }

    private static Optional<Policy> findDeviation(Policy policy) {
        return Arrays.stream(Policy.values())
                .filter(other -> other.name().equals(policy.name() + "_SD"))
                .findFirst()
                .or(() -> Optional.ofNullable(SHARED.get(policy)));
    }
}

package io.toebox.fit.core.foot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.policy.Policy;

/**
 * One runner's feet: at least one, usually both.
 *
 * @param left the left foot, or null when it was not measured
 * @param right the right foot, or null when it was not measured
 */
public record FootPair(@Nullable Foot left, @Nullable Foot right) {

    /**
     * @throws IllegalArgumentException when neither foot is there
     * @throws ContradictoryFeet when the lengths are further apart than {@link Policy#MAX_LEFT_RIGHT_LENGTH}, or what was
     *     read across the feet than {@link Policy#UNLIKE_ANY_FOOT} allows
     */
    public FootPair {
        if (left == null && right == null) {
            throw new IllegalArgumentException("at least one foot is needed");
        }
        boolean isSlip = findLengthDifferenceMm(left, right)
                .filter(mm -> mm >= Policy.MAX_LEFT_RIGHT_LENGTH.value())
                .isPresent();
        if (isSlip) {
            throw new ContradictoryFeet(ContradictoryFeet.Kind.LENGTHS_TOO_FAR_APART, FootDimension.LENGTH);
        }
        if (left != null && right != null) {
            Likeness.listUnlike(left, right, Policy.UNLIKE_ANY_FOOT.value()).stream()
                    .findFirst()
                    .ifPresent(dimension -> {
                        throw new ContradictoryFeet(ContradictoryFeet.Kind.FEET_TOO_FAR_APART, dimension);
                    });
        }
    }

    /** Dimensions across the feet that hardly anybody's left and right foot have so far apart. */
    public List<FootDimension> unlikeFeet() {
        return left == null || right == null
                ? List.of()
                : Likeness.listUnlike(left, right, Policy.UNLIKE_MOST_FEET.value());
    }

    /** Readings that hardly any foot has together, of either foot. */
    public List<UnlikeReadings> unlikeReadings() {
        return bySide().values().stream()
                .flatMap(foot -> foot.unlikeReadings().stream())
                .distinct()
                .toList();
    }

    /**
     * What was read so that it may be a slip, and counts for itself alone: nothing else is believed for it. Length and ball width
     * are never among them, for they decide.
     */
    public Set<FootDimension> doubtful() {
        var doubtful = EnumSet.noneOf(FootDimension.class);
        doubtful.addAll(unlikeFeet());
        unlikeReadings().forEach(unlike -> doubtful.add(unlike.dimension()));
        doubtful.remove(FootDimension.BALL_WIDTH);
        return doubtful;
    }

    /** The measured feet by side, left first. */
    public Map<Side, Foot> bySide() {
        var feet = new EnumMap<Side, Foot>(Side.class);
        if (left != null) {
            feet.put(Side.LEFT, left);
        }
        if (right != null) {
            feet.put(Side.RIGHT, right);
        }
        return feet;
    }

    /** What was seen of both feet of a runner of the population. */
    public List<FootObservation> observations(Population population) {
        var observations = new ArrayList<FootObservation>();
        bySide().forEach((side, foot) -> observations.addAll(foot.observations(side, population)));
        return observations;
    }

    /** How far the lengths are apart, mm, when that of both feet was measured. */
    public Optional<Double> lengthDifferenceMm() {
        return findLengthDifferenceMm(left, right);
    }

    private static Optional<Double> findLengthDifferenceMm(@Nullable Foot left, @Nullable Foot right) {
        return Optional.ofNullable(left)
                .flatMap(foot -> foot.findMm(FootDimension.LENGTH))
                .flatMap(one -> Optional.ofNullable(right)
                        .flatMap(foot -> foot.findMm(FootDimension.LENGTH))
                        .map(other -> Math.abs(one - other)));
    }

    /** Whether any measured foot has this dimension. */
    public boolean hasMeasured(FootDimension dimension) {
        return bySide().values().stream()
                .anyMatch(foot -> foot.findMm(dimension).isPresent());
    }

    /** Whether this dimension was measured on each foot that is there. */
    public boolean hasMeasuredOnEach(FootDimension dimension) {
        return bySide().values().stream()
                .allMatch(foot -> foot.findMm(dimension).isPresent());
    }
}

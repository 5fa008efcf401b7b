package io.toebox.fit.core.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.FeltZone;

/**
 * One pair against another. Turned round, every difference changes its sign and nothing else.
 *
 * @param pair the one that is described
 * @param other the one it is compared with
 * @param differences what {@code pair} has more, in the order of {@link FeltZone}; a zone that is judged as far as the inside of
 *     both is known or expected, any other only where it was measured in both
 */
public record Comparison(Pair pair, Pair other, List<Difference> differences) {

    private static final double HALF_SIZE_MM = Policy.LENGTH_PER_SIZE.value() / 2;

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Compares two pairs. */
    public static Comparison of(Pair pair, Pair other) {
        return new Comparison(
                pair,
                other,
                Arrays.stream(FeltZone.values())
                        .filter(zone -> zone.isJudged() || isMeasured(zone, pair) && isMeasured(zone, other))
                        .flatMap(zone -> Difference.find(zone, pair, other).stream())
                        .toList());
    }

    private static boolean isMeasured(FeltZone zone, Pair pair) {
        return pair.model().geometry().isMeasured(zone.inside());
    }

    /** What they differ by in this zone; empty where that is not known. */
    public Optional<Difference> find(FeltZone zone) {
        return differences.stream().filter(one -> one.zone() == zone).findFirst();
    }

    /** How many half sizes longer the pair feels, to the nearest; negative for shorter, 0 when the length is about the same. */
    public int halfSizesLonger() {
        return steps(FeltZone.LENGTH, HALF_SIZE_MM);
    }

    /** How many width letters wider the ball of the pair feels, to the nearest; negative for narrower, 0 when about the same. */
    public int lettersWider() {
        return steps(FeltZone.BALL_WIDTH, Policy.WIDTH_LETTER.value());
    }

    private int steps(FeltZone zone, double stepMm) {
        return find(zone)
                .filter(difference -> !difference.isAboutNothing())
                .map(difference -> difference.more().meanMm() / stepMm)
                // Half a step up and half a step down are the same step.
                .map(steps -> (int) (Math.signum(steps) * Math.round(Math.abs(steps))))
                .orElse(0);
    }

    /** Whether no zone differs by more than its error. */
    public boolean isAboutTheSame() {
        return differences.stream().allMatch(Difference::isAboutNothing);
    }

    /** Whether the lengths are nearer to a half size apart, or more, than to none, so that the one does not stand for the other. */
    public boolean isOfOtherLength() {
        return find(FeltZone.LENGTH)
                .filter(difference -> Math.round(Math.abs(difference.more().meanMm()) / HALF_SIZE_MM) > 0)
                .isPresent();
    }
}

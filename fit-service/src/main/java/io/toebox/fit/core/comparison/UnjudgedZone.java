package io.toebox.fit.core.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.runner.FeltZone;

/**
 * What can be said of a pair in a zone of which nobody knows what is comfortable: how it stands among other shoes, and how it
 * differs from a pair whose feel is known.
 */
public sealed interface UnjudgedZone {

    /** Which zone. */
    FeltZone zone();

    /**
     * Something can be said.
     *
     * @param shareBelow share of all shoes that have less here, 0 to 1, if enough are known
     * @param difference from the pair worn today, if both were measured here
     * @param felt how that pair feels here, if the runner told
     */
    record Compared(FeltZone zone, Optional<Double> shareBelow, Optional<Difference> difference, Optional<Verdict> felt)
            implements UnjudgedZone {}

    /** Nothing can be said. */
    record NotKnown(FeltZone zone, Why why) implements UnjudgedZone {}

    /** What is missing first. */
    enum Why {
        /** Nobody measured this shoe here. */
        SHOE_NOT_MEASURED,
        /** This shoe was measured, but there is no pair to compare it with. */
        NO_COMFORT_RANGE,
        /** This shoe was measured, the pair worn today was not. */
        CURRENT_SHOE_NOT_MEASURED,
        /** Both were measured, but how the pair worn today feels here was not told. */
        FEEL_NOT_TOLD
    }

    /**
     * What can be said of each zone that is not judged.
     *
     * @param today against the pair worn today, if there is one to compare with
     * @param feel how that one feels
     * @param shareBelow share of all shoes with less in a zone, if enough are known
     */
    static List<UnjudgedZone> listOf(
            Pair pair,
            Optional<Comparison> today,
            Map<FeltZone, Verdict> feel,
            Function<FeltZone, Optional<Double>> shareBelow) {
        return Arrays.stream(FeltZone.values())
                .filter(zone -> !zone.isJudged())
                .map(zone -> of(zone, pair, today, Optional.ofNullable(feel.get(zone)), shareBelow.apply(zone)))
                .toList();
    }

    private static UnjudgedZone of(
            FeltZone zone, Pair pair, Optional<Comparison> today, Optional<Verdict> felt, Optional<Double> shareBelow) {
        if (!pair.model().geometry().isMeasured(zone.inside())) {
            return new NotKnown(zone, Why.SHOE_NOT_MEASURED);
        }
        var difference = today.flatMap(comparison -> comparison.find(zone));
        if (shareBelow.isPresent() || difference.isPresent() && felt.isPresent()) {
            return new Compared(zone, shareBelow, difference, difference.flatMap(any -> felt));
        }
        if (today.isEmpty()) {
            return new NotKnown(zone, Why.NO_COMFORT_RANGE);
        }
        return new NotKnown(zone, difference.isEmpty() ? Why.CURRENT_SHOE_NOT_MEASURED : Why.FEEL_NOT_TOLD);
    }
}

package io.toebox.fit.batch;

import org.jspecify.annotations.Nullable;

/**
 * One line of the answer for one profile, in the order of its columns.
 *
 * @param rank 1 is the best shoe; 0 where there is none
 * @param outcome {@code recommended}, {@code nothing-suits} or {@code length-unknown}
 * @param shoe its slug; like all that follows null where there is none
 * @param sizeTenths ten times the size on the profile's scale: 105 is size 10.5
 * @param fitProbability 0 to 1
 */
public record Score(
        String profileId,
        int rank,
        String outcome,
        @Nullable String shoe,
        String sizeScale,
        @Nullable Integer sizeTenths,
        @Nullable String width,
        @Nullable Double fitProbability,
        @Nullable String likelihood) {}

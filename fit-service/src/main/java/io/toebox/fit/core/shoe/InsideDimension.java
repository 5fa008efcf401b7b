package io.toebox.fit.core.shoe;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/**
 * What can be measured inside a shoe, and how it grows from size to size and width to width. The catalogue names each as it is
 * named here, in lower case with hyphens.
 */
public enum InsideDimension {
    /** Heel to toe along the insole; the same in every width. */
    INTERNAL_LENGTH(new Growth(
            new Estimate(Policy.LENGTH_PER_SIZE.value(), Policy.LENGTH_PER_SIZE_SD.value()), Growth.NOTHING)),
    /** Across the widest part of the forefoot. */
    BALL_WIDTH(new Growth(
            new Estimate(Policy.BALL_WIDTH_PER_SIZE.value(), Policy.BALL_WIDTH_PER_SIZE_SD.value()),
            new Estimate(Policy.BALL_WIDTH_PER_GRADE.value(), Policy.BALL_WIDTH_PER_GRADE_SD.value()))),
    /** Across the big toe. */
    TOE_BOX_WIDTH(BALL_WIDTH, Policy.TOE_BOX_SHARE);

    private final Growth growth;
    private final @Nullable InsideDimension leader;
    private final double shareOfLeader;

    /** One that grows by itself. */
    InsideDimension(Growth growth) {
        this.growth = growth;
        leader = null;
        shareOfLeader = 0;
    }

    /** One that does everything another one does, by a share of it. */
    InsideDimension(InsideDimension leader, Policy share) {
        growth = leader.growth.times(share.value());
        this.leader = leader;
        shareOfLeader = share.value();
    }

    /** How it usually grows, where no brand has told. */
    Growth growth() {
        return growth;
    }

    /** Whether it is another one in another width. */
    boolean growsWithWidth() {
        return !growth.perWidth().equals(Growth.NOTHING);
    }

    /** The dimension it grows with, where its own growth was not told. */
    Optional<InsideDimension> findLeader() {
        return Optional.ofNullable(leader);
    }

    /** How much it grows for each millimetre of its leader; 0 without one. */
    double shareOfLeader() {
        return shareOfLeader;
    }
}

package io.toebox.fit.core.shoe;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/**
 * What can be measured inside a shoe: how it grows from size to size and width to width, and by how much a women's last differs
 * from the men's last of the same shoe. The catalogue names each as it is named here, in lower case with hyphens.
 */
public enum InsideDimension {
    /** Heel to toe along the insole; the same in every width. */
    INTERNAL_LENGTH(
            new Growth(new Estimate(Policy.LENGTH_PER_SIZE.value(), Policy.LENGTH_PER_SIZE_SD.value()), Growth.NOTHING),
            new Estimate(0, sizeOffsetSdMm(Policy.LENGTH_PER_SIZE))),
    /** Across the widest part of the forefoot. */
    BALL_WIDTH(
            new Growth(
                    new Estimate(Policy.BALL_WIDTH_PER_SIZE.value(), Policy.BALL_WIDTH_PER_SIZE_SD.value()),
                    new Estimate(Policy.BALL_WIDTH_PER_GRADE.value(), Policy.BALL_WIDTH_PER_GRADE_SD.value())),
            new Estimate(
                    -Policy.WOMENS_LAST_NARROWER.value(),
                    Math.hypot(Policy.WOMENS_LAST_NARROWER_SD.value(), sizeOffsetSdMm(Policy.BALL_WIDTH_PER_SIZE)))),
    /** Across the big toe. */
    TOE_BOX_WIDTH(BALL_WIDTH, Policy.TOE_BOX_SHARE);

    private final Growth growth;
    private final Estimate womensLast;
    private final @Nullable InsideDimension leader;
    private final double shareOfLeader;

    /** One that grows by itself. */
    InsideDimension(Growth growth, Estimate womensLast) {
        this.growth = growth;
        this.womensLast = womensLast;
        leader = null;
        shareOfLeader = 0;
    }

    /** One that does everything another one does, by a share of it. */
    InsideDimension(InsideDimension leader, Policy share) {
        growth = leader.growth.times(share.value());
        womensLast = leader.womensLast.times(share.value());
        this.leader = leader;
        shareOfLeader = share.value();
    }

    /** How far the size on a women's label may be off, in millimetres of a dimension that grows by so much a size. */
    private static double sizeOffsetSdMm(Policy perSize) {
        return Policy.WOMENS_SIZE_OFFSET_SD.value() * perSize.value();
    }

    /** How it usually grows, where no brand has told. */
    Growth growth() {
        return growth;
    }

    /** Whether it is another one in another width. */
    boolean growsWithWidth() {
        return !growth.perWidth().equals(Growth.NOTHING);
    }

    /** What a women's last has more of it than the men's last it is inferred from, mm; negative for less. */
    Estimate womensLast() {
        return womensLast;
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

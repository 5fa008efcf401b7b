package io.toebox.fit.core.shoe;

import java.util.Optional;
import java.util.function.UnaryOperator;

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
    TOE_BOX_WIDTH(BALL_WIDTH, ball -> ball.times(Policy.TOE_BOX_SHARE.value())),
    /** Once around at the ball. */
    BALL_GIRTH(BALL_WIDTH, ball -> ball.times(Policy.GIRTH_PER_BALL_WIDTH.value())),
    /** Insole to lining over the toes. */
    TOE_BOX_HEIGHT(BALL_GIRTH, girth -> girth.upTo(Policy.TOE_BOX_HEIGHT_SHARE.value())),
    /** Insole to tongue over the instep. */
    INSTEP_HEIGHT(BALL_GIRTH, girth -> girth.upTo(Policy.INSTEP_HEIGHT_SHARE.value())),
    /** Across the heel cup. */
    HEEL_WIDTH(BALL_WIDTH, ball -> ball.upTo(Policy.HEEL_WIDTH_SHARE.value()));

    private final Growth growth;
    private final @Nullable InsideDimension leader;
    private final UnaryOperator<Growth> following;

    /** One that grows by itself. */
    InsideDimension(Growth growth) {
        this.growth = growth;
        leader = null;
        following = leaders -> growth;
    }

    /** One that goes with another one. */
    InsideDimension(InsideDimension leader, UnaryOperator<Growth> following) {
        growth = following.apply(leader.growth);
        this.leader = leader;
        this.following = following;
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

    /** How it grows where its leader grows like this; as usual without a leader. */
    Growth following(Growth leaders) {
        return following.apply(leaders);
    }
}

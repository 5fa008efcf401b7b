package io.toebox.fit.core.foot;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Two measurements that cannot both be right: a question to the runner, not something to average. */
public final class ContradictoryFeet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Which two measurements disagree. */
    public enum Kind {
        /** The tape around the ball is shorter than twice the ball's width. */
        GIRTH_BELOW_TWICE_THE_WIDTH,
        /** The ball lies at or beyond the tip of the toes. */
        BALL_BEYOND_THE_TOES,
        /** Two dimensions of one foot go together on no foot. */
        UNLIKE_ANY_FOOT,
        /** Left and right are further apart in a dimension across than feet are. */
        FEET_TOO_FAR_APART,
        /** Left and right lengths are further apart than feet are. */
        LENGTHS_TOO_FAR_APART,
        /** The two sizes read on one Brannock device are further apart than on any foot. */
        BRANNOCK_SIZES_TOO_FAR_APART,
        /** A value in millimetres and the Brannock reading of the same dimension are further apart than their errors explain. */
        MEASURED_AND_BRANNOCK_DISAGREE
    }

    private final Kind kind;
    private final FootDimension dimension;
    private final @Nullable FootDimension given;

    /** @param dimension the measurement to look at first */
    public ContradictoryFeet(Kind kind, FootDimension dimension) {
        super(kind.name());
        this.kind = kind;
        this.dimension = dimension;
        this.given = null;
    }

    ContradictoryFeet(UnlikeReadings unlike) {
        super(unlike.toString());
        this.kind = Kind.UNLIKE_ANY_FOOT;
        this.dimension = unlike.dimension();
        this.given = unlike.given();
    }

    /** Which two measurements disagree. */
    public Kind kind() {
        return kind;
    }

    /** The measurement to look at first. */
    public FootDimension dimension() {
        return dimension;
    }

    /** The other dimension, where it is another one that disagrees. */
    public Optional<FootDimension> given() {
        return Optional.ofNullable(given);
    }
}

package io.toebox.fit.core.foot;

/** Two measurements that cannot both be right: a question to the runner, not something to average. */
public final class ContradictoryFeet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Which two measurements disagree. */
    public enum Kind {
        /** The tape around the ball is shorter than twice the ball's width. */
        GIRTH_BELOW_TWICE_THE_WIDTH,
        /** The ball lies at or beyond the tip of the toes. */
        BALL_BEYOND_THE_TOES,
        /** The ball lies where that of no foot of this length lies. */
        HEEL_TO_BALL_UNLIKE_LENGTH,
        /** The ball is as wide as that of no foot of this length. */
        BALL_WIDTH_UNLIKE_LENGTH,
        /** The toes are as broad as those of no ball of this width. */
        TOE_BREADTH_UNLIKE_BALL_WIDTH,
        /** The tape around the ball is as long as on no ball of this width. */
        BALL_GIRTH_UNLIKE_WIDTH,
        /** Left and right ball widths are further apart than feet are. */
        WIDTHS_TOO_FAR_APART,
        /** Left and right lengths are further apart than feet are. */
        LENGTHS_TOO_FAR_APART,
        /** The two sizes read on one Brannock device are further apart than on any foot. */
        BRANNOCK_SIZES_TOO_FAR_APART,
        /** A value in millimetres and the Brannock reading of the same dimension are further apart than their errors explain. */
        MEASURED_AND_BRANNOCK_DISAGREE
    }

    private final Kind kind;
    private final FootDimension dimension;

    /** @param dimension the measurement to look at first */
    public ContradictoryFeet(Kind kind, FootDimension dimension) {
        super(kind.name());
        this.kind = kind;
        this.dimension = dimension;
    }

    /** Which two measurements disagree. */
    public Kind kind() {
        return kind;
    }

    /** The measurement to look at first. */
    public FootDimension dimension() {
        return dimension;
    }
}

package io.toebox.fit.core.runner;

import java.util.Arrays;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.InsideDimension;

/** Where a runner can feel how a shoe fits; more places than can be judged. */
public enum FeltZone {
    LENGTH(InsideDimension.INTERNAL_LENGTH),
    TOE_BOX_WIDTH(InsideDimension.TOE_BOX_WIDTH),
    TOE_BOX_HEIGHT(InsideDimension.TOE_BOX_HEIGHT),
    BALL_WIDTH(InsideDimension.BALL_WIDTH),
    BALL_GIRTH(InsideDimension.BALL_GIRTH),
    INSTEP(InsideDimension.INSTEP_HEIGHT),
    HEEL(InsideDimension.HEEL_WIDTH);

    private final InsideDimension inside;

    FeltZone(InsideDimension inside) {
        this.inside = inside;
    }

    /** The inside dimension of the shoe that is felt here. */
    public InsideDimension inside() {
        return inside;
    }

    /** Whether a clearance here is known to be comfortable or not. */
    public boolean isJudged() {
        return Arrays.stream(Zone.values()).anyMatch(zone -> of(zone) == this);
    }

    /** Where a judged zone is felt. */
    public static FeltZone of(Zone zone) {
        return switch (zone) {
            case LENGTH -> LENGTH;
            case BALL_WIDTH -> BALL_WIDTH;
            case TOE_BOX_WIDTH -> TOE_BOX_WIDTH;
        };
    }
}

package io.toebox.fit.core.runner;

import io.toebox.fit.core.clearance.Zone;

/** Where a runner can feel how a shoe fits; more places than can be judged. */
public enum FeltZone {
    LENGTH,
    TOE_BOX_WIDTH,
    TOE_BOX_HEIGHT,
    BALL_WIDTH,
    BALL_GIRTH,
    INSTEP,
    HEEL;

    /** Where a judged zone is felt. */
    public static FeltZone of(Zone zone) {
        return switch (zone) {
            case LENGTH -> LENGTH;
            case BALL_WIDTH -> BALL_WIDTH;
            case TOE_BOX_WIDTH -> TOE_BOX_WIDTH;
        };
    }
}

package io.toebox.fit.core.runner;

/** Where a runner can feel how a shoe fits. */
public enum FeltZone {
    LENGTH,
    TOE_BOX_WIDTH,
    TOE_BOX_HEIGHT,
    BALL_WIDTH,
    BALL_GIRTH,
    INSTEP,
    HEEL
}

package io.toebox.lacing.core.drawing;

/** How near a stroke is to the viewer, from the farthest to the nearest; nearer strokes are painted later. */
public enum Depth {
    /** Under the upper, or across the throat from inside to inside. */
    INSIDE,
    /** Across the throat between an outside and an inside end: above what stays inside, below what stays outside. */
    THROAT,
    /** On the outside, but under the straight piece it hooks. */
    UNDER_LOOP,
    OUTSIDE,
    /** Coming back over the straight piece it has hooked. */
    OVER_LOOP
}

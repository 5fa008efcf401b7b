package io.toebox.fit.core.foot;

/** Which foot. */
public enum Side {
    LEFT,
    RIGHT
}

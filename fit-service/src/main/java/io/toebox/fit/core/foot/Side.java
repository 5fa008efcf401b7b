package io.toebox.fit.core.foot;

/** Which foot. */
public enum Side {
    LEFT,
    RIGHT;

    /** The foot on the other side. */
    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}

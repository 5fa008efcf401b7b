package io.toebox.fit.core.runner;

/** How warm the planned run is. */
public enum Heat {
    NORMAL,
    /** Hot enough that feet may swell more than usual. */
    HOT
}

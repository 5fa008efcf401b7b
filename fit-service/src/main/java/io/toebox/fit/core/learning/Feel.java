package io.toebox.fit.core.learning;

/** How a zone of a worn pair feels, in one word of three. */
public enum Feel {
    TIGHT,
    COMFORTABLE,
    LOOSE
}

package io.toebox.fit.core.learning;

/** What became of a pair. Only what is known to have been kept is evidence by itself; the others are, when they say why. */
public enum Event {
    TRIED,
    BOUGHT,
    KEPT,
    RETURNED,
    EXCHANGED
}

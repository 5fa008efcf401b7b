package io.toebox.catalog.core.shoe;

/** The kind of running a shoe is reviewed for. */
public enum Pace {
    DAILY_RUNNING,
    TEMPO,
    COMPETITION
}

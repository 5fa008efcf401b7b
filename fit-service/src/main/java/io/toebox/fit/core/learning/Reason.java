package io.toebox.fit.core.learning;

/** Why a pair did not suit: a fixed list, in which nothing of health has a place. */
public enum Reason {
    TOO_SHORT,
    TOO_LONG,
    /** Speaks of ball and toes, never of the length. */
    TOO_NARROW,
    TOO_WIDE,
    HEEL_SLIP,
    PRESSURE_TOP,
    OTHER
}

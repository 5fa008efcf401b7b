package io.toebox.catalog.core.shoe;

/** How the shoe closes. Only {@link #LACES} can be laced another way. */
public enum Closure {
    LACES,
    SPEED_LACE,
    DIAL,
    SLIP_ON
}

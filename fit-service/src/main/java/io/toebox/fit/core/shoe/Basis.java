package io.toebox.fit.core.shoe;

/** What an inside dimension rests on, best first. */
public enum Basis {
    /** This shoe, measured with the present method. */
    MEASURED,
    /** This shoe, measured with the retired method and bridged by the shoes that were measured with both. */
    BRIDGED,
    /** Other shoes of the brand, shrunk towards all shoes. */
    BRAND,
    /** All shoes. */
    ALL_SHOES
}

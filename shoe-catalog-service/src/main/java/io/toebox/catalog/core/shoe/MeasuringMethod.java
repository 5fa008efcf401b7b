package io.toebox.catalog.core.shoe;

/** How an inside dimension was taken. Values of different methods are never compared. */
public enum MeasuringMethod {
    /**
     * RunRepeat's width methods before the change: over the starter shoes measured both ways a ball width is 3.3 mm and a
     * toe-box width 5.7 mm larger by this method (medians, own computation), with a spread of several millimetres.
     */
    LAB_RETIRED,
    /** RunRepeat's present width methods. */
    LAB_CURRENT,
    /** RunRepeat's only method for this dimension. */
    LAB,
    /** The maker's own figure; how it was taken is the maker's word. */
    BRAND,
    /** A shop with a caliper, by the published protocol of this service. */
    STORE
}

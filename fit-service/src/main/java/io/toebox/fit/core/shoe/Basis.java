package io.toebox.fit.core.shoe;

/** What an inside dimension rests on, best first. */
public enum Basis {
    /** This shoe, measured with the present method. */
    MEASURED,
    /** This shoe, measured by a shop. */
    STORE_MEASURED,
    /** This shoe, as its brand states it. */
    BRAND_STATED,
    /** This shoe, measured with the retired method and bridged by the shoes that were measured with both. */
    BRIDGED,
    /** What feet feel, told from the label, the laboratory and the crowd's votes together. */
    FELT,
    /** Other shoes of the brand, shrunk towards all shoes. */
    BRAND,
    /** All shoes. */
    ALL_SHOES;

    /** Whether nothing better can be had: measured as well as can be, or felt. */
    public boolean isBest() {
        return switch (this) {
            case MEASURED, FELT -> true;
            case STORE_MEASURED, BRAND_STATED, BRIDGED, BRAND, ALL_SHOES -> false;
        };
    }

    /** Whether it rests on something that was found out of this very shoe. */
    public boolean isOfThisShoe() {
        return switch (this) {
            case MEASURED, STORE_MEASURED, BRAND_STATED, BRIDGED -> true;
            case FELT, BRAND, ALL_SHOES -> false;
        };
    }
}

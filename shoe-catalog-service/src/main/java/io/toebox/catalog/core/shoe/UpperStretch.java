package io.toebox.catalog.core.shoe;

/** How far the upper over the forefoot gives, as the maker or a shop that handled the shoe says. */
public enum UpperStretch {
    LOW,
    MEDIUM,
    HIGH
}

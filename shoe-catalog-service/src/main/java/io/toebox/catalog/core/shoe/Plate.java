package io.toebox.catalog.core.shoe;

/** The stiff plate in the midsole. */
public enum Plate {
    NONE,
    CARBON,
    /** A plate of a material other than carbon. */
    PLATED_OTHER,
    /** A plate whose material is not known. */
    PLATED
}

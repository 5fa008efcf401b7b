package io.toebox.catalog.core.shoe;

/** The scale a size is printed in. */
public enum SizeScale {
    US_MEN,
    US_WOMEN
}

package io.toebox.catalog.core.shoe;

/** A width as it is sold. It is a label of the maker: no millimetres follow from it. */
public enum WidthGrade {
    NARROW,
    STANDARD,
    WIDE,
    X_WIDE
}

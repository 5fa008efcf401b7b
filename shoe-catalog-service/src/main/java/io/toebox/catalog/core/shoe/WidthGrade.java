package io.toebox.catalog.core.shoe;

/**
 * A width as it is sold, from narrow to wide. It is a label of the maker: no millimetres follow, and the same word on a
 * men's and a women's last is not the same width. The six words are New Balance's (newbalance.co.za).
 */
public enum WidthGrade {
    X_NARROW,
    NARROW,
    STANDARD,
    WIDE,
    X_WIDE,
    XX_WIDE
}
